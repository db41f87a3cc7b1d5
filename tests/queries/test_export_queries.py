"""Exports: of some ids, under other headings, as cards, and templates kept in the book."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.actions.exports import delete_export_template, save_export_template
from crm.domain.errors import UserError
from crm.domain.exports import Template, templates_of, templates_text
from crm.queries.exports import (
    export,
    export_columns,
    export_sample,
    export_template,
    export_templates,
)
from crm.store.store import Store
from tests.books import NOW, do, small_book

MAIL = Template("Mail", "contacts", (("email", "Write to"), ("name", "Name")), "csv", consent=True)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    with small_book(tmp_path) as store:
        yield store


def test_chosen_ids_under_ones_own_headings(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    count = book.read(
        export,
        path,
        "contacts",
        "",
        ["email", "name"],
        ["-name"],
        captions={"email": "Write to"},
        ids=[1, 2],
        now=NOW,
        me=1,
    )
    assert count == 2
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert [row[:2] for row in rows] == [
        ["Write to", "Name"],
        ["nadia@example.org", "Nadia New"],
        ["lola@example.org", "Lola Late"],
    ]


def test_cards_are_of_contacts_alone(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "all.vcf"
    assert book.read(export, path, "contacts", "country:FR", now=NOW, me=1) == 3
    assert path.read_text().count("END:VCARD") == 3
    with pytest.raises(UserError, match="Nothing was written"):
        book.read(export, path, "inquiries", "", now=NOW, me=1)


@pytest.mark.parametrize(
    ("what", "ending", "mark"),
    [("contacts", ".vcf", "END:VCARD"), ("followups", ".ics", "END:VEVENT")],
)
def test_cards_and_calendars_are_of_the_chosen_alone_and_end_at_the_limit(
    book: Store, tmp_path: Path, what: str, ending: str, mark: str
) -> None:
    path = tmp_path / f"some{ending}"
    for ids, limit, count in (([2, 3], None, 2), ([2, 3], 1, 1), (None, 2, 2)):
        written = book.read(export, path, what, "", ids=ids, limit=limit, now=NOW, me=1)
        assert (written, path.read_text().count(mark)) == (count, count)


@pytest.mark.parametrize("what", ["contacts", "inquiries", "followups"])
def test_a_sample_shows_the_beginning_and_counts_all(book: Store, what: str) -> None:
    every, usual = book.read(export_columns, what)
    keys = [info.key for info in every[:usual]]
    sample = book.read(export_sample, what, "", keys, rows=2, now=NOW, me=1)
    assert sample.count >= len(sample.listing.rows) > 0
    assert sample.without_consent == sample.count
    agreed = book.read(export_sample, what, "", keys, consent=True, now=NOW, me=1)
    assert (agreed.count, agreed.listing.rows) == (0, [])


def test_templates_are_kept_replaced_and_deleted(book: Store) -> None:
    do(book, save_export_template, MAIL)
    do(book, save_export_template, Template("A list", "contacts", (("name", "Name"),)))
    do(book, save_export_template, Template(" mail ", "contacts", MAIL.columns))
    assert [one.name for one in book.read(export_templates)] == ["A list", "mail"]
    assert not book.read(export_template, "MAIL").consent
    do(book, delete_export_template, "mail")
    with pytest.raises(UserError, match="no template"):
        book.read(export_template, "mail")
    with pytest.raises(UserError, match="needs a name"):
        do(book, save_export_template, Template(" ", "contacts", MAIL.columns))


@pytest.mark.parametrize("text", ["", "x", "{}", "[1]", '[{"name": 1}]', '[{"columns": [1]}]'])
def test_templates_that_make_no_sense_are_left_out(text: str) -> None:
    assert all(one.columns == () for one in templates_of(text))
    assert templates_of(templates_text([MAIL])) == [MAIL]
