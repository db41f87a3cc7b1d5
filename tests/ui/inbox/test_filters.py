"""The export dialog hands on what the Inbox shows."""

from pathlib import Path

import pytest

from crm.queries.inbox import FILTERS, inbox_ids
from crm.queries.search import find_inquiries
from crm.ui.inbox.filters import search_of
from tests.books import NOW, small_book

RITA = 1


@pytest.mark.parametrize("chosen", FILTERS)
@pytest.mark.parametrize("typed", ["", "l", "lola OR sam", "-status:new"])
def test_the_search_of_an_export_finds_what_the_list_shows(
    tmp_path: Path, chosen: str, typed: str
) -> None:
    with small_book(tmp_path) as store:
        shown = store.read(inbox_ids, typed, chosen, now=NOW, me=RITA).ids
        found = store.read(find_inquiries, search_of(chosen, typed), now=NOW, me=RITA)
    assert set(found) == set(shown)
