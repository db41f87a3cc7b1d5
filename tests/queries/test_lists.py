"""Lists and exports: columns, values, order, and what a stranger reads in the file."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.queries.exports import export
from crm.queries.lists import Listing, columns_of, list_rows
from crm.store.store import Store
from tests.queries.searched import ME, NOW, PEOPLE, searched_book

EVERY = ("contacts", "inquiries", "followups", "events", "participants")
KINDS = {"text": str, "date": date, "datetime": datetime, "number": int}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


def listing(book: Store, what: str, search: str = "", **more: Any) -> Listing:
    return book.read(list_rows, what, search, now=NOW, me=ME, **more)


def column(book: Store, what: str, key: str, search: str = "", **more: Any) -> list[object]:
    return [row[0] for row in listing(book, what, search, columns=[key], **more).rows]


@pytest.mark.parametrize("what", EVERY)
def test_every_column_can_be_shown_and_sorted_by(book: Store, what: str) -> None:
    for info in columns_of(what):
        up = column(book, what, info.key, sort=[info.key])
        down = column(book, what, info.key, sort=[f"-{info.key}"])
        assert sorted(map(str, up)) == sorted(map(str, down))
        assert all(value is None or isinstance(value, KINDS[info.kind]) for value in up)


@pytest.mark.parametrize("what", EVERY)
def test_titles_and_keys_are_unique(what: str) -> None:
    infos = columns_of(what)
    assert len({info.key for info in infos}) == len({info.title for info in infos}) == len(infos)


def test_a_contact_is_one_row_of_plain_values(book: Store) -> None:
    wanted = {
        "id": "c2", "name": "Jürgen Müller", "given_name": "Jürgen", "family_name": "Müller",
        "email": "jmueller@example.com", "other_emails": None, "phone": "0170 555 0102",
        "country": "Germany", "country_code": "DE", "city": "Köln", "language": "de",
        "tags": "Donor, Volunteer", "events": "London evening", "consent": "Newsletter: no",
        "source": "Paper form", "status": "New", "assignee": "Sam Green",
        "submitted": NOW - timedelta(days=10), "birth_date": None, "notes": None,
    }  # fmt: skip
    found = listing(book, "contacts", "id:c2", columns=list(wanted))
    assert [dict(zip(wanted, row, strict=True)) for row in found.rows] == [wanted]


def test_an_inquiry_that_waited_long_enough_shows_as_in_progress(book: Store) -> None:
    assert column(book, "inquiries", "status", "id:5") == ["In progress"]
    assert column(book, "inquiries", "status", "id:4") == ["Waiting"]
    assert column(book, "inquiries", "outcome", "id:6") == ["joined"]


def test_follow_ups_say_what_became_of_them(book: Store) -> None:
    found = listing(book, "followups", columns=["id", "status", "due"])
    assert found.rows == [
        ("f4", "Done", date(2026, 1, 1)),
        ("f1", "Overdue", date(2026, 11, 15)),
        ("f2", "Open", date(2026, 11, 18)),
        ("f3", "Open", date(2026, 11, 22)),
    ]


def test_events_count_who_registered_and_who_came(book: Store) -> None:
    found = listing(book, "events", "lond", columns=["event", "registered", "attended", "starts"])
    assert found.rows == [("London evening", 2, 1, NOW)]


def test_participants_of_an_event_are_rows_of_that_event_only(book: Store) -> None:
    found = listing(book, "participants", "registered:london*", columns=["event", "name"])
    assert found.rows == [("London evening", "Ana Silva"), ("London evening", "Jürgen Müller")]
    assert column(book, "participants", "name", "noshow:london*") == ["Jürgen Müller"]


def test_the_deleted_are_in_no_list(book: Store) -> None:
    assert len(listing(book, "contacts").rows) == len(PEOPLE)
    assert "i8" not in column(book, "inquiries", "id")


def test_lists_are_sorted_as_asked_with_blanks_last_and_cut_to_the_limit(book: Store) -> None:
    cities = column(book, "contacts", "city", sort=["city"])
    assert cities[-1] is None
    assert column(book, "contacts", "city", sort=["-city"])[-1] is None
    assert column(book, "contacts", "id", limit=2, sort=["-id"]) == ["c10", "c9"]


def test_columns_are_known_by_key_and_by_title(book: Store) -> None:
    found = listing(book, "contacts", "id:c1", columns=["Given name", "country_code", "EMAIL"])
    assert found.rows == [("Ana", "BR", "ana.silva@example.org")]


@pytest.mark.parametrize(
    ("what", "more", "said"),
    [
        ("people", {}, "There is no list of “people”"),
        ("contacts", {"columns": ["shoe"]}, "have no column “shoe”"),
        ("contacts", {"sort": ["-shoe"]}, "have no column “shoe”"),
    ],
)
def test_what_is_unknown_is_refused_with_a_sentence(
    book: Store, what: str, more: dict[str, Any], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        listing(book, what, **more)


def test_a_list_is_handed_on_as_a_file(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    columns = ["name", "phone", "country", "submitted"]
    count = book.read(export, path, "contacts", "country:BR,DE", columns, now=NOW, me=ME)
    assert count == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Name", "Phone", "Country", "Submitted", "Rollbook ID"]
    assert rows[1][:3] == ["Ana Silva", "'+55 81 5550 0101", "Brazil"]


def test_instants_in_json_keep_their_offset(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    book.read(export, path, "inquiries", "id:1", ["id", "submitted"], now=NOW, me=ME)
    [row] = json.loads(path.read_text(encoding="utf-8"))
    assert row["ID"] == "i1"
    assert datetime.fromisoformat(row["Submitted"]) == datetime(2026, 11, 17, 12, tzinfo=UTC)
