"""What the search box offers after a field, and that each offer finds as many as it says."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from crm import assets
from crm.actions.events import new_event
from crm.domain.saying import Phrasebook, speak
from crm.domain.search_fields import FIELDS
from crm.domain.search_typing import quoted
from crm.queries.completions import field_values
from crm.queries.search import count_contacts, search_hints
from crm.store.store import Store
from tests.books import do, empty_book
from tests.queries.searched import ME, NOW, searched_book

FREE = {"email", "id", "name", "notes", "phone"}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


def test_an_event_is_offered_with_its_day_here(tmp_path: Path) -> None:
    with empty_book(tmp_path) as store:
        do(store, new_event, "Night", datetime(2026, 5, 1, 22, 30, tzinfo=UTC))
        [offered] = store.read(field_values, "event", now=NOW, me=ME)
    assert offered.note == "2026-05-02"


@pytest.mark.parametrize("field", sorted(FIELDS))
def test_every_value_offered_is_understood_and_counts_what_it_finds(
    book: Store, field: str
) -> None:
    values = book.read(field_values, field, now=NOW, me=ME)
    assert bool(values) == (field not in FREE)
    for value in [one for one in values if one.text != "Circle"][:40]:
        text = f"{field}:{quoted(value.text)}"
        assert book.read(search_hints, text, now=NOW, me=ME) == ()
        if value.count is not None:
            assert (text, book.read(count_contacts, text, now=NOW, me=ME)) == (text, value.count)


def test_the_most_frequent_values_come_first_and_are_found_by_their_remarks(book: Store) -> None:
    tags = book.read(field_values, "tag", now=NOW, me=ME)
    assert [(tag.text, tag.count) for tag in tags] == [
        ("Volunteer", 2),
        ("Book launch helper", 1),
        ("Donor", 1),
    ]
    countries = book.read(field_values, "country", now=NOW, me=ME)
    assert countries[0].count == 1
    assert countries[-1].count == 0
    assert {"france fr", "ireland ie"} <= {country.key for country in countries}


@pytest.fixture
def in_french() -> Iterator[None]:
    """Let the rooms below the window speak French."""
    texts = ET.parse(assets.path("translations/rollbook_fr.ts")).getroot()  # noqa: S314 - ours
    contexts = [one for one in texts.iter("context") if one.findtext("name") == "Said"]
    messages = list(contexts[0].iter("message"))
    said = {one.findtext("source", ""): one.findtext("translation", "") for one in messages}
    speak(Phrasebook(lambda text: said.get(text, text), said))
    yield
    speak(None)


@pytest.mark.usefixtures("in_french")
@pytest.mark.parametrize("field", ["country", "status", "outcome"])
def test_what_is_offered_in_french_is_understood_in_english_too(book: Store, field: str) -> None:
    values = book.read(field_values, field, now=NOW, me=ME, language="fr")
    speak(None)
    for value in values[:40]:
        text = f"{field}:{quoted(value.text)}"
        assert book.read(search_hints, text, now=NOW, me=ME) == ()
        found = book.read(count_contacts, text, now=NOW, me=ME)
        assert found == (value.count if value.count is not None else found)


def test_countries_are_named_in_the_language_and_found_by_both_names(book: Store) -> None:
    values = book.read(field_values, "country", now=NOW, me=ME, language="fr")
    germany = next(value for value in values if value.note == "DE")
    assert (germany.text, germany.key) == ("Allemagne", "allemagne de germany")
