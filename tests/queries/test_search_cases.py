"""What people type, and whom it finds in a small book."""

from collections.abc import Iterator

import pytest

from crm.queries.search import count_contacts, find_contacts, first_contacts
from crm.store.store import Store
from tests.queries.search_cases import CASES
from tests.queries.searched import ME, NOW, SHORT, found, searched_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


@pytest.mark.parametrize(("text", "names"), CASES, ids=[repr(text) for text, _names in CASES])
def test_a_search_finds_these_people(book: Store, text: str, names: str) -> None:
    assert found(book, text) == {SHORT[name] for name in names.split()}


@pytest.mark.parametrize("text", [text for text, _names in CASES])
def test_the_first_page_the_list_and_the_count_agree(book: Store, text: str) -> None:
    ids = book.read(find_contacts, text, now=NOW, me=ME)
    page = book.read(first_contacts, text, now=NOW, me=ME)
    part = book.read(first_contacts, text, now=NOW, me=ME, limit=2)
    assert (page.ids, page.more) == (ids, False)
    assert (part.ids, part.more) == (ids[:2], len(ids) > 2)
    assert book.read(count_contacts, text, now=NOW, me=ME) == len(ids)
