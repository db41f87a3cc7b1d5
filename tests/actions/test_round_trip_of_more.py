"""Our own export brought back: sections, events, consent and own fields that were changed in it."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm.actions.consent import note_consent
from crm.actions.contacts import new_contact, set_contact_fields
from crm.actions.custom_fields import new_custom_field, set_custom_value
from crm.actions.events import attend_contacts, new_event, register_contacts
from crm.actions.importing.reading import read_file
from crm.actions.questions import answer_question
from crm.actions.sections import new_section
from crm.domain.custom_fields import FieldKind
from crm.intake.own_columns import EDITABLE, EXPORTED
from crm.queries.planning.import_plan import ColumnPolicy, ImportOptions, Verdict
from crm.queries.questions import open_questions
from crm.queries.references import TITLES
from crm.store.store import Store
from tests.actions.forms import contents, rows_of
from tests.actions.test_round_trip import SAME, edited, exported, home, of, plan_of, shown
from tests.books import do, empty_book

COLUMNS = ["name", "email", "section", "events", "consent", "field1", "field2", "field3"]
EVENTS = (
    "SELECT e.title, p.registered_at IS NOT NULL, p.attended_at IS NOT NULL FROM participants AS p "
    "JOIN events AS e ON e.id = p.event_id WHERE p.contact_id = 1 ORDER BY e.title"
)
CONSENT = "SELECT purpose, given, source FROM consent_events WHERE contact_id = 1 ORDER BY id"


def furnish(store: Store) -> None:
    do(store, new_section, "North")
    do(store, new_section, "South")
    do(store, new_contact, full_name="Ana Silva", email="ana@example.org", section_id=1)
    do(store, new_contact, full_name="Ben Moss", email="ben@example.org")
    do(store, new_event, "Open meeting, Lyon")
    do(store, new_event, "Book launch")
    do(store, register_contacts, 1, [1])
    do(store, attend_contacts, 1, [1])
    do(store, note_consent, 1, purpose="newsletter", given=True)
    do(store, new_custom_field, "Height", FieldKind.NUMBER)
    do(store, new_custom_field, "Since", FieldKind.DATE)
    do(store, new_custom_field, "Shirt", FieldKind.CHOICE, ["S", "M", "L"])
    do(store, set_custom_value, [1], 1, "170,5")
    do(store, set_custom_value, [1], 2, "2024-03-01")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with empty_book(tmp_path) as made:
        furnish(made)
        yield made


def out(store: Store, folder: Path, name: str = "out.csv") -> Path:
    return exported(store, folder, name, columns=COLUMNS)


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.tsv"])
def test_brought_back_unchanged_it_changes_nothing(name: str, store: Store, tmp_path: Path) -> None:
    before = contents(store)
    path = out(store, tmp_path, name)
    assert shown(plan_of(store, path, own_fields=("Height", "Since", "Shirt"))) == [SAME, SAME]
    home(store, path)
    for table in ("contacts", "participants", "consent_events", "custom_values", "search_text"):
        assert contents(store)[table] == before[table]


def test_changed_cells_of_every_sort_come_in(store: Store, tmp_path: Path) -> None:
    cells = {
        "Section": "South", "Events": "Open meeting, Lyon (attended), Book launch (attended), Picnic",
        "Consent": "newsletter: no, post: yes", "Height": "171", "Since": "17/04/2025",
        "Shirt": "m",
    }  # fmt: skip
    path = edited(out(store, tmp_path), of("Ana Silva", **cells))
    before = contents(store)
    [(verdict, changes), ben] = shown(home(store, path).plan)
    assert (verdict, ben) == (Verdict.UPDATE, SAME)
    assert {field for field, _old, _new in changes} == set(cells)
    assert ("Since", "2024-03-01", "2025-04-17") in changes
    assert rows_of(store, "SELECT section_id FROM contacts WHERE id = 1") == [(2,)]
    assert rows_of(store, EVENTS) == [
        ("Book launch", 0, 1), ("Open meeting, Lyon", 1, 1), ("Picnic", 1, 0),
    ]  # fmt: skip
    assert rows_of(store, CONSENT)[1:] == [("newsletter", 0, "Edited"), ("post", 1, "Edited")]
    assert rows_of(store, "SELECT value FROM custom_values ORDER BY field_id") == [
        ("171",), ("2025-04-17",), ("M",),
    ]  # fmt: skip
    assert shown(plan_of(store, path)) == [SAME, SAME]
    store.undo()
    assert contents(store) == before


def test_a_number_that_its_column_makes_plain_is_kept_as_it_was_planned(
    store: Store, tmp_path: Path
) -> None:
    path = edited(out(store, tmp_path), of("Ana Silva", Height="1.125"))
    path = edited(path, of("Ben Moss", Height="17.5"))
    home(store, path)
    assert rows_of(store, "SELECT value FROM custom_values WHERE field_id = 1") == [
        ("1.125",), ("17.5",),
    ]  # fmt: skip


def test_who_came_is_said_in_the_cell_and_may_be_taken_back_in_it(
    store: Store, tmp_path: Path
) -> None:
    do(store, attend_contacts, 2, [1])
    path = out(store, tmp_path)
    assert "Open meeting, Lyon (attended), Book launch (attended)" in path.read_text("utf-8-sig")
    assert shown(plan_of(store, path)) == [SAME, SAME]
    home(store, edited(path, of("Ana Silva", Events="Book launch, Open meeting, Lyon")))
    assert rows_of(store, EVENTS) == [("Book launch", 1, 0), ("Open meeting, Lyon", 1, 0)]


def test_an_event_taken_out_of_a_cell_is_taken_off_the_contact(
    store: Store, tmp_path: Path
) -> None:
    do(store, register_contacts, 2, [1])
    path = edited(out(store, tmp_path), of("Ana Silva", Events="Book launch"))
    home(store, path)
    assert rows_of(store, EVENTS) == [("Book launch", 1, 0)]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"Section": "East"}, "“East” is no section we know"),
        ({"Height": "tall"}, "“tall” cannot be kept in “Height”: it stays with the row"),
        ({"Shirt": "XXL"}, "“XXL” cannot be kept in “Shirt”: it stays with the row"),
        ({"Consent": "perhaps"}, "“perhaps” is neither yes nor no to a purpose"),
    ],
)
def test_what_cannot_be_is_left_with_the_reason(
    cells: dict[str, str], why: str, store: Store, tmp_path: Path
) -> None:
    row = plan_of(store, edited(out(store, tmp_path), of("Ana Silva", **cells))).rows[0]
    assert (row.verdict, row.reason) == (Verdict.SAME, why)


def test_a_withdrawal_is_never_turned_back(store: Store, tmp_path: Path) -> None:
    do(store, note_consent, 1, purpose="newsletter", given=False)
    path = edited(out(store, tmp_path), of("Ana Silva", Consent="newsletter: yes"))
    row = home(store, path).plan.rows[0]
    assert row.reason == "Consent that was withdrawn is not turned back by a file"
    assert len(rows_of(store, CONSENT)) == 2


def test_blank_cells_erase_only_where_that_was_asked(store: Store, tmp_path: Path) -> None:
    blank = dict.fromkeys(("Section", "Events", "Consent", "Height"), "")
    path = edited(out(store, tmp_path), of("Ana Silva", **blank))
    assert shown(plan_of(store, path)) == [SAME, SAME]
    home(store, path, policies=dict.fromkeys(blank, ColumnPolicy.ERASE))
    assert rows_of(store, "SELECT section_id FROM contacts WHERE id = 1") == [(None,)]
    assert rows_of(store, EVENTS) == []
    assert rows_of(store, CONSENT) == [("newsletter", 1, "noted by hand")]
    assert rows_of(store, "SELECT value FROM custom_values") == [("2024-03-01",)]


def test_a_cell_changed_on_both_sides_is_asked(store: Store, tmp_path: Path) -> None:
    cells = {"Height": "171", "Shirt": "L", "Section": "South"}
    path = edited(out(store, tmp_path), of("Ana Silva", **cells))
    do(store, set_custom_value, [1], 1, "180")
    do(store, set_contact_fields, [1], section_id=None)
    assert home(store, path).plan.rows[0].verdict is Verdict.QUESTION
    [question] = store.read(open_questions)
    assert set(question.changes) == {
        ("Height", "180", "171"), ("Section", None, "South"), ("Shirt", None, "L"),
    }  # fmt: skip
    do(store, answer_question, question.id, "same")
    assert rows_of(store, "SELECT value FROM custom_values ORDER BY field_id") == [
        ("171",), ("2024-03-01",), ("L",),
    ]  # fmt: skip


CELLS: dict[str, st.SearchStrategy[str]] = {
    "Section": st.sampled_from(("North", "South")),
    "Events": st.lists(
        st.sampled_from(("Open meeting, Lyon", "Book launch", "Picnic")), min_size=1, unique=True
    ).map(", ".join),
    "Consent": st.sampled_from(("newsletter: no", "newsletter: yes, post: yes")),
    "Height": st.integers(-5, 300).map(str),
    "Since": st.dates(date(1950, 1, 1), date(2080, 1, 1)).map(lambda day: day.isoformat()),
    "Shirt": st.sampled_from(("S", "M", "L")),
    "Name": st.sampled_from(("Ana Silva", "Ana Maria Silva", "A. Silva")),
    "Email": st.sampled_from(("ana@example.org", "silva@example.net")),
}


@settings(max_examples=5)  # each reads two files in processes of their own
@given(cells=st.fixed_dictionaries({}, optional=CELLS))
def test_any_changed_cells_and_no_others_are_what_the_book_exports_afterwards(
    cells: dict[str, str],
) -> None:
    with TemporaryDirectory() as folder, empty_book(Path(folder)) as book:
        furnish(book)
        first = out(book, Path(folder))
        path = edited(first, of("Ana Silva", **cells))
        before = next(_rows(first))
        changed = {key for key, text in cells.items() if _as_set(text) != _as_set(before[key])}
        plan = home(book, path).plan
        assert {change.field for row in plan.rows for change in row.changes} >= changed
        after = next(_rows(out(book, Path(folder), "again.csv")))
        for key in (*CELLS, "Events"):
            wanted = cells.get(key, before[key])
            assert (key, _as_set(after[key])) == (key, _as_set(wanted))
        assert shown(plan_of(book, path)) == [SAME, SAME]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    text = io.StringIO(path.read_text("utf-8-sig"), newline="")
    return iter(list(csv.DictReader(text)))


def _as_set(cell: str) -> frozenset[str]:
    """Events and purposes stand in an order of their own."""
    return frozenset(cell.split(", "))


def test_each_column_that_can_be_changed_says_so(store: Store, tmp_path: Path) -> None:
    assert set(TITLES) == EDITABLE
    head = read_file(out(store, tmp_path), ImportOptions(), []).head
    assert head["recognised_as"] == EXPORTED
    assert [one["confidence"] for one in head["columns"][:5]] == ["certain"] * 5


@pytest.mark.parametrize(("answer", "city"), [(1, "Faro"), (0, "Porto")])
def test_who_is_right_can_be_said_before_anything_is_saved(
    store: Store, tmp_path: Path, answer: int, city: str
) -> None:
    do(store, set_contact_fields, [1], city="Lisboa")
    path = exported(store, tmp_path, columns=["name", "email", "city"])
    do(store, set_contact_fields, [1], city="Porto")
    path = edited(path, of("Ana Silva", City="Faro"))
    assert plan_of(store, path).rows[0].verdict is Verdict.QUESTION
    result = home(store, path, answers={2: answer})
    assert result.plan.rows[0].verdict is (Verdict.UPDATE if answer else Verdict.SAME)
    assert store.read(open_questions) == []
    assert rows_of(store, "SELECT city FROM addresses WHERE contact_id = 1") == [(city,)]
    assert shown(plan_of(store, path))[0] == SAME
