"""However the first hits are found, they are those of the whole list, in its order."""

from collections.abc import Iterator

import pytest

from crm.queries import search
from crm.queries.search import find_contacts, first_contacts
from crm.store.store import Store
from tests.queries.search_cases import CASES
from tests.queries.searched import ME, NOW, searched_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


@pytest.mark.parametrize(("sample", "common", "many"), [
    (1, 1, 0), (1, 9, 0), (1, 9, 9), (2, 1, 1), (3, 9, 1), (0, 9, 0), (0, 9, 9), (99, 99, 0),
])  # fmt: skip
def test_every_way_finds_the_same(
    book: Store, monkeypatch: pytest.MonkeyPatch, sample: int, common: int, many: int
) -> None:
    monkeypatch.setattr(search, "SAMPLE", sample)
    monkeypatch.setattr(search, "COMMON", common)
    monkeypatch.setattr(search, "MANY", many)
    for text, _names in CASES:
        ids = book.read(find_contacts, text, now=NOW, me=ME)
        for limit in (1, 3, 99):
            page = book.read(first_contacts, text, now=NOW, me=ME, limit=limit)
            assert (text, page.ids, page.more) == (text, ids[:limit], len(ids) > limit)
