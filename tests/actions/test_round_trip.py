"""Our own export, edited in a spreadsheet and brought back: exactly the changed cells."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm.actions.contacts import add_point, new_contact, set_contact_fields
from crm.actions.custom_fields import new_custom_field
from crm.actions.importing.reading import read_file
from crm.actions.imports import ImportResult, commit_import
from crm.actions.merging import merge_contacts
from crm.actions.questions import answer_question
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.queries.exports import export
from crm.queries.planning.import_plan import ColumnPolicy, ImportOptions, OnMatch, Plan, Verdict
from crm.queries.planning.planner import plan_import
from crm.queries.questions import open_questions
from crm.store.store import Store
from tests.actions.forms import contents, rows_of
from tests.books import NOW, do, empty_book

Edit = Callable[[dict[str, str]], Any]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with empty_book(tmp_path) as made:
        do(made, new_contact, full_name="Ana Silva", email="ana@example.org", country="PT",
           city="Lisboa", phone="+351 210 000 000", notes="Likes choirs.\nBrings cake.")  # fmt: skip
        do(made, new_contact, full_name="Ben Moss", email="ben@example.org", city="York")
        do(made, tag_contacts, [1], "choir")
        yield made


def exported(store: Store, folder: Path, name: str = "out.csv", **more: Any) -> Path:
    path = folder / name
    store.read(export, path, "contacts", "", now=NOW, me=None, **more)
    return path


def edited(path: Path, edit: Edit) -> Path:
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    for row in rows:
        edit(row)
    other = path.with_name("edited.csv")
    with other.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return other


def plan_of(store: Store, path: Path, **options: Any) -> Plan:
    chosen = ImportOptions(**options)
    return store.read(plan_import, read_file(path, chosen, []), chosen)


def home(store: Store, path: Path, **options: Any) -> ImportResult:
    return commit_import(store, plan_of(store, path, **options))[0]


def shown(plan: Plan) -> list[Any]:
    return [
        (row.verdict, [(one.field, one.old, one.new) for one in row.changes]) for row in plan.rows
    ]


def of(name: str, **cells: str) -> Edit:
    """Return an edit of the row of one person."""
    return lambda row: row.update(cells) if row.get("Name") == name else None


SAME: tuple[Verdict, list[Any]] = (Verdict.SAME, [])


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.tsv", "out.json"])
def test_an_export_brought_back_changes_nothing(name: str, store: Store, tmp_path: Path) -> None:
    columns = ["name", "email", "phone", "country", "city", "birth_date", "tags", "notes", "status"]
    before = contents(store)["contacts"]
    for more in ({}, {"columns": columns}):
        path = exported(store, tmp_path, name, **more)
        assert shown(plan_of(store, path)) == [SAME, SAME]
        home(store, path)
    assert contents(store)["contacts"] == before


def test_exactly_the_changed_cells_are_updates(store: Store, tmp_path: Path) -> None:
    cells = {
        "Name": "Ana Maria Silva", "City": "Porto", "Country": "Spain", "Tags": "choir, host",
        "Email": "ana.maria@example.org", "Other phones": "+351 210 000 001",
    }  # fmt: skip
    path = edited(exported(store, tmp_path), of("Ana Silva", **cells))
    plan = home(store, path).plan
    assert shown(plan)[1] == SAME
    verdict, changes = shown(plan)[0]
    assert verdict is Verdict.UPDATE
    assert {field: new for field, _old, new in changes} == cells
    assert ("City", "Lisboa", "Porto") in changes
    assert rows_of(store, "SELECT full_name, country FROM contacts WHERE id = 1") == [
        ("Ana Maria Silva", "ES")
    ]
    assert rows_of(store, "SELECT text FROM contact_points WHERE contact_id = 1 ORDER BY id") == [
        ("ana.maria@example.org",), ("+351 210 000 000",), ("+351 210 000 001",),
    ]  # fmt: skip
    assert shown(plan_of(store, path)) == [SAME, SAME]


def test_a_file_that_came_home_may_be_edited_on(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="Porto"))
    home(store, path)
    more = edited(path, of("Ana Silva", Language="pt"))
    [(verdict, changes), _ben] = shown(home(store, more).plan)
    assert (verdict, changes) == (Verdict.UPDATE, [("Language", None, "pt")])


def test_an_emptied_cell_erases_only_where_that_was_asked(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="", Phone="", Name=""))
    assert shown(plan_of(store, path)) == [SAME, SAME]
    asked = {"policies": dict.fromkeys(("City", "Phone", "Name"), ColumnPolicy.ERASE)}
    changes = shown(home(store, path, **asked).plan)[0][1]
    assert changes == [("Phone", "+351 210 000 000", ""), ("City", "Lisboa", "")]
    assert rows_of(store, "SELECT city FROM addresses WHERE contact_id = 1") == [(None,)]


def test_what_changed_in_the_book_meanwhile_stays(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="Porto"))
    do(store, set_contact_fields, [1], country="ES", postcode="28001")
    do(store, set_contact_fields, [2], city="Leeds")
    assert shown(home(store, path).plan) == [
        (Verdict.UPDATE, [("City", "Lisboa", "Porto")]), SAME,
    ]  # fmt: skip
    assert rows_of(store, "SELECT country FROM contacts WHERE id = 1") == [("ES",)]
    assert rows_of(store, "SELECT city, postcode FROM addresses ORDER BY id") == [
        ("Porto", "28001"), ("Leeds", None),
    ]  # fmt: skip


@pytest.mark.parametrize(("answer", "city"), [("same", "Porto"), ("different", "Braga")])
def test_a_cell_changed_on_both_sides_is_asked_and_never_overwritten(
    answer: str, city: str, store: Store, tmp_path: Path
) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="Porto"))
    do(store, set_contact_fields, [1], city="Braga")
    row = home(store, path).plan.rows[0]
    assert (row.verdict, row.contact_id) == (Verdict.QUESTION, None)
    assert rows_of(store, "SELECT city FROM addresses WHERE contact_id = 1") == [("Braga",)]
    [question] = store.read(open_questions)
    assert (question.kind, question.name) == ("conflict", "Ana Silva")
    assert question.changes == (("City", "Braga", "Porto"),)
    assert [one.contact_id for one in question.candidates] == [1]
    assert shown(home(store, path).plan)[0] == SAME
    with pytest.raises(UserError, match="about values"):
        do(store, answer_question, question.id, "nobody")
    do(store, answer_question, question.id, answer)
    assert rows_of(store, "SELECT city FROM addresses WHERE contact_id = 1") == [(city,)]
    assert shown(plan_of(store, path))[0] == SAME


def test_columns_under_headings_of_ones_own_find_home_too(store: Store, tmp_path: Path) -> None:
    captions = {"name": "Member", "city": "Town"}
    path = exported(store, tmp_path, columns=["name", "city"], captions=captions)
    path = edited(path, lambda row: row.update(Town="Porto"))
    assert shown(plan_of(store, path))[0] == (Verdict.UPDATE, [("Town", "Lisboa", "Porto")])


def test_what_is_not_understood_is_said_and_left(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", Country="Atlantis"))
    row = plan_of(store, path).rows[0]
    assert (row.verdict, row.reason) == (Verdict.SAME, "“Atlantis” is no country we know")


def test_columns_are_left_alone_where_that_was_asked(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="Porto"))
    ignored = plan_of(store, path, policies={"City": ColumnPolicy.IGNORE})
    assert shown(ignored) == shown(plan_of(store, path, on_match=OnMatch.SKIP)) == [SAME, SAME]


def test_a_merged_contact_is_set_aside_and_another_book_knows_nobody(
    store: Store, tmp_path: Path
) -> None:
    path = exported(store, tmp_path)
    do(store, merge_contacts, 1, [2])
    row = plan_of(store, path).rows[1]
    assert (row.verdict, row.reason) == (
        Verdict.SET_ASIDE, "This contact was merged into c1.",
    )  # fmt: skip
    with TemporaryDirectory() as folder, empty_book(Path(folder)) as other:
        do(other, new_contact, full_name="Somebody Else", email="else@example.org")
        assert [row.new_contact for row in plan_of(other, path).rows] == [True, True]


def test_the_way_home_is_undone_in_one_step(store: Store, tmp_path: Path) -> None:
    path = edited(exported(store, tmp_path), of("Ana Silva", City="Porto", Tags="", Name="A. S."))
    before = contents(store)
    home(store, path, policies={"Tags": ColumnPolicy.ERASE})
    assert contents(store) != before
    store.undo()
    assert contents(store) == before


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
ODD = st.sampled_from(
    ("=1+1", "'x", "'=x", "n/a", "none", "Total", "Test", "a,b", "+44 7700 900163", "a\nb", " x ",
     "-", "@home", "Zoë", "محمد", "c12", "2026-01-02", "Ana (she/her)", '"q"', ";", "#N/A", "0012")
)  # fmt: skip
ANY = st.one_of(TEXTS, ODD)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {"full_name": ANY},
        optional={
            "given_name": ANY, "family_name": ANY, "city": ANY, "postcode": ANY, "street": ANY,
            "notes": ANY, "email": ANY, "phone": ANY, "tag": ANY, "other": ANY,
            "country": st.sampled_from(("FR", "CI", "GB")),
        },
    ),
    min_size=1,
    max_size=4,
)  # fmt: skip


@given(
    people=PEOPLE, name=st.sampled_from(("out.csv", "out.csv", "out.tsv", "out.xlsx", "out.json"))
)
@example(people=[{"full_name": "Â¡"}], name="out.csv")
def test_export_and_import_of_any_contacts_is_the_identity(
    people: list[dict[str, str]], name: str
) -> None:
    with TemporaryDirectory() as folder, empty_book(Path(folder)) as book:
        for person in people:
            tag, other = person.pop("tag", None), person.pop("other", None)
            try:
                made = do(book, new_contact, **person)
            except UserError:  # a name of nothing
                continue
            for action, args in (
                (tag_contacts, ([made], tag)),
                (add_point, (made, "email", other)),
            ):
                try:
                    do(book, action, *args) if args[-1] else None
                except UserError:
                    continue
        if not rows_of(book, "SELECT id FROM contacts"):
            return
        before = contents(book)
        plan = plan_of(book, exported(book, Path(folder), name))
        assert {row.verdict for row in plan.rows} == {Verdict.SAME}
        assert len(plan.rows) == len(before["contacts"])
        commit_import(book, plan)
        after = contents(book)
        for table in ("contacts", "contact_points", "addresses", "contact_tags", "search_text"):
            assert after[table] == before[table]


def test_what_is_put_right_in_the_preview_of_our_own_export_counts_as_changed(
    store: Store, tmp_path: Path
) -> None:
    do(store, new_custom_field, "Shirt")
    path = exported(store, tmp_path, columns=["name", "city", "field1"])
    edits = {2: {"full_name": "Ana da Silva", "city": "Porto"}, 3: {"own:Shirt": "L"}}
    plan = plan_of(store, path, edits=edits, own_fields=("Shirt",))
    assert shown(plan) == [
        (Verdict.UPDATE, [("Name", "Ana Silva", "Ana da Silva"), ("City", "Lisboa", "Porto")]),
        (Verdict.UPDATE, [("Shirt", None, "L")]),
    ]
    commit_import(store, plan)
    assert shown(plan_of(store, exported(store, tmp_path))) == [(Verdict.SAME, [])] * 2
    assert rows_of(store, "SELECT full_name FROM contacts ORDER BY id") == [
        ("Ana da Silva",), ("Ben Moss",),
    ]  # fmt: skip
