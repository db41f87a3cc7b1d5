"""What the book says while the window speaks French, and what stays the same in every language."""

import json
from collections.abc import Iterator
from datetime import date

import pytest

from crm.actions.cells import set_cells
from crm.actions.consent import note_consent
from crm.actions.followups import new_followup
from crm.actions.replies import new_template
from crm.actions.users import new_user
from crm.domain.saying import Phrasebook, speak
from crm.queries.contact_grid import grid_facts, grid_ids, grid_rows
from crm.queries.history import history
from crm.queries.lists import list_rows
from crm.queries.replies import reply_start
from crm.queries.timeline import timeline
from crm.store.labels import export_label, label
from crm.store.store import Store
from tests.books import NOW, do

SAID = {
    "yes": "oui",
    "Closed": "Close",
    "{name}: {value}": "{name} : {value}",
    "Export {count} contact(s) ({format}): {search}": "Exporter {count} contact(s) ({format}) : {search}",
    "Follow-up planned for {0}": "Suivi prévu pour le {0}",
    "Delete {contact}": "Supprimer {contact}",
    "Log {what} with {inquiry}": "Consigner {what} avec {inquiry}",
    "a call": "un appel",
}


@pytest.fixture
def french() -> Iterator[None]:
    speak(Phrasebook(lambda text: SAID.get(text, text), SAID), "fr")
    yield
    speak(None)


@pytest.mark.usefixtures("french")
def test_the_grid_names_and_sorts_countries_in_french_and_takes_them_so(book: Store) -> None:
    found = book.read(grid_ids, "", sort="country", group="country", now=NOW, me=1)
    assert [group.title for group in found.groups] == [
        "Allemagne", "France", "Pays-Bas", "Pologne", "Royaume-Uni", "Suède", "",
    ]  # fmt: skip
    assert "Allemagne" in book.read(grid_facts).countries
    do(book, set_cells, [(1, "country", "Allemagne")])
    do(book, note_consent, 1, purpose="Newsletter", given=True)
    row = book.read(grid_rows, [1], ["country", "consent"], now=NOW)[0]
    assert row.values == ("Allemagne", "Newsletter : oui")
    groups = book.read(grid_ids, "", group="status", now=NOW, me=1).groups
    assert "Close" in [group.title for group in groups]


@pytest.mark.usefixtures("french")
def test_what_is_handed_on_is_the_same_in_every_language(book: Store) -> None:
    titles = ["country", "status"]
    spoken = book.read(list_rows, "contacts", "", columns=titles, now=NOW, me=1)
    speak(None)
    assert book.read(list_rows, "contacts", "", columns=titles, now=NOW, me=1) == spoken
    assert "Germany" in json.dumps(spoken.rows)


@pytest.mark.usefixtures("french")
def test_the_history_counts_in_french_and_speaks_of_things_as_of_contacts(book: Store) -> None:
    for count in (1, 3):
        named = export_label("contacts", "tag:a", count, ".csv", chosen=False)
        book.note(named)
    book.write(label("Log {what} with {inquiry}", what="a call", inquiry=1), new_user, "Zoé")
    book.write(label("Delete {inquiry}", inquiry=1), new_user, "Léa")
    assert [row.text for row in book.read(history)][:4] == [
        "Supprimer Lola Late",
        "Consigner un appel avec Lola Late",
        "Exporter 3 contacts (csv) : tag:a",
        "Exporter 1 contact (csv) : tag:a",
    ]


@pytest.mark.usefixtures("french")
def test_days_and_replies_are_said_in_french_or_in_the_language_of_the_template(
    book: Store,
) -> None:
    do(book, new_followup, contact_id=1, due_on=date(2026, 12, 12))
    assert any(row.title.endswith("12 déc. 2026") for row in book.read(timeline, 1))
    for name, language in (("Hello", "en"), ("Bonjour", "fr"), ("Any", None)):
        do(book, new_template, name, "{today}, {country}", language=language)
    do(book, set_cells, [(1, "country", "Germany")])
    start = book.read(reply_start, contact_id=1, now=NOW, me=1)
    assert start is not None
    said = {one.name: start.values_for(one) for one in start.templates}
    assert (said["Hello"]["country"], said["Hello"]["today"]) == ("Germany", "18 Nov 2026")
    assert (said["Bonjour"]["country"], said["Any"]["today"]) == ("Allemagne", "18 nov. 2026")


def test_a_plural_is_right_in_english_too(book: Store) -> None:
    for count in (1, 2):
        book.note(export_label("inquiries", "", count, ".xlsx", chosen=True))
    texts = [row.text for row in book.read(history)][:2]
    assert texts == ["Export 2 chosen inquiries (xlsx)", "Export 1 chosen inquiry (xlsx)"]
