"""Columns of files that fill the fields which the organisation added to its contacts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.actions.custom_fields import change_custom_field, delete_custom_field, new_custom_field
from crm.domain.custom_fields import FieldKind, own_column
from crm.domain.errors import UserError
from crm.queries.custom_fields import custom_field_rows, custom_values
from crm.queries.forms import known_to_readers
from crm.queries.planning.import_plan import ColumnPolicy, OnMatch, Plan, Verdict
from crm.queries.search import find_contacts
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.forms import contents, faults, imported, planned, rows_of
from tests.books import NOW, do

PEOPLE = "Name,E-mail,Shoes,Since,Vegan,Shirt\n"
ANA = "Ana Silva,ana@example.org,38,17/02/2024,yes,M\n"
BEN = "Ben Moss,ben@example.org,eleven,03/04/2025,perhaps,XXL\n"
OWN = {
    "Shoes": "own:Shoes", "Since": "own:Since", "Vegan": "own:Vegan", "Shirt": "own:Shirt",
}  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def add_fields(store: Store) -> None:
    do(store, new_custom_field, "Shoes", FieldKind.NUMBER)
    do(store, new_custom_field, "Since", FieldKind.DATE)
    do(store, new_custom_field, "Vegan", FieldKind.YES_NO)
    do(store, new_custom_field, "Shirt", FieldKind.CHOICE, ["S", "M", "L"])


def held(store: Store, contact_id: int) -> list[str]:
    """Return what the own fields of a contact hold, "" for nothing."""
    fields = store.read(custom_field_rows)
    values = store.read(custom_values, [contact_id]).get(contact_id, {})
    return [values.get(field.id, "") for field in fields]


def told(plan: Plan) -> list[list[str]]:
    return [[f"{one.field} {one.old} {one.new}" for one in row.own] for row in plan.rows]


@pytest.mark.parametrize(("ben", "ana"), [("2.500,75", "1200"), ("2500.75", "1.2"), ("7", "")])
def test_a_number_is_read_as_the_other_numbers_of_its_column(
    store: Store, ben: str, ana: str
) -> None:
    do(store, new_custom_field, "Dues", FieldKind.NUMBER)
    rows = f'Name,E-mail,Dues\nAna Silva,ana@example.org,1.200\nBen Moss,b@example.org,"{ben}"\n'
    imported(store, rows, kind="contacts", columns={"Dues": own_column("Dues")})
    assert held(store, 1) == [ana]


def test_values_are_understood_or_stay_with_the_row_with_the_reason(store: Store) -> None:
    add_fields(store)
    plan = planned(store, PEOPLE + ANA + BEN, kind="contacts", columns=OWN)
    assert told(plan) == [
        [
            "own:Shoes None 38",
            "own:Since None 2024-02-17",
            "own:Vegan None yes",
            "own:Shirt None M",
        ],
        ["own:Since None 2025-04-03"],
    ]
    assert plan.rows[0].reason is None
    assert [part.split(":")[0] for part in (plan.rows[1].reason or "").split("; ")] == [
        "“eleven” cannot be kept in “Shoes” (number)",
        "“perhaps” cannot be kept in “Vegan” (yes or no)",
        "“XXL” cannot be kept in “Shirt” (choice)",
    ]
    imported(store, PEOPLE + ANA + BEN, kind="contacts", columns=OWN)
    assert held(store, 1) == ["38", "2024-02-17", "yes", "M"]
    assert held(store, 2) == ["", "2025-04-03", "", ""]
    assert faults(store) == []


def test_what_is_known_is_filled_and_only_overwritten_or_erased_where_asked(store: Store) -> None:
    add_fields(store)
    imported(store, PEOPLE + ANA, kind="contacts", columns=OWN)
    again = PEOPLE + "Ana Silva,ana@example.org,39,,no,L\n"
    [row] = planned(store, again).rows  # the form is remembered, with its own fields
    assert (row.verdict, row.own) == (Verdict.SAME, ())
    one = {"Shoes": ColumnPolicy.OVERWRITE, "Since": ColumnPolicy.ERASE}
    assert told(planned(store, again, policies=one)) == [
        ["own:Shoes 38 39", "own:Since 2024-02-17 "]
    ]
    assert told(planned(store, again, on_match=OnMatch.SKIP)) == [[]]
    imported(store, again, on_match=OnMatch.OVERWRITE)
    assert held(store, 1) == ["39", "2024-02-17", "no", "L"]
    imported(store, again, policies={"Since": ColumnPolicy.ERASE})
    assert held(store, 1) == ["39", "", "no", "L"]
    imported(store, PEOPLE + "Ana Silva,ana@example.org,,01/02/2020,,\n")
    assert held(store, 1) == ["39", "2020-02-01", "no", "L"]


def test_a_field_is_made_from_a_column_and_undo_takes_it_back(store: Store) -> None:
    before = contents(store)
    fields = {"Shirt": "choice", "Shoes": "text"}
    columns = {"Shirt": "own:Shirt", "Shoes": "own:Shoes"}
    text = PEOPLE + ANA + BEN + "Cem Ak,cem@example.org,40,,,m\n"
    result = imported(store, text, kind="contacts", columns=columns, new_fields=fields)
    assert told(result.plan)[2] == ["own:Shoes None 40", "own:Shirt None M"]
    shoes, shirt = store.read(custom_field_rows)
    assert (shoes.name, shoes.kind, shirt.kind) == ("Shoes", FieldKind.TEXT, FieldKind.CHOICE)
    assert shirt.choices == ("M", "XXL")
    assert store.read(find_contacts, "shirt:XXL", now=NOW, me=None) == [2]
    assert store.read(find_contacts, "eleven", now=NOW, me=None) == [2]
    assert {row.verdict for row in planned(store, text).rows} == {Verdict.SAME}
    store.undo()
    after = contents(store)
    assert {name: rows for name, rows in after.items() if rows != before[name]} == {}


def test_a_join_form_fills_them_too_and_again_without_a_second_inquiry(store: Store) -> None:
    add_fields(store)
    text = (
        "Timestamp,Your name,E-mail,Message,Shoe size\n"
        "18/03/2026 23:33:00,Nia Campbell,nia@example.org,Hello,38\n"
    )
    imported(store, text)
    assert held(store, 1) == ["", "", "", ""]
    [row] = imported(store, text, columns={"Shoe size": "own:Shoes"}).plan.rows
    assert (row.verdict, row.reason) == (Verdict.UPDATE, None)
    assert held(store, 1)[0] == "38"
    counts = "SELECT (SELECT count(*) FROM inquiries), (SELECT count(*) FROM submissions)"
    assert rows_of(store, counts) == [(1, 1)]
    assert store.read(find_contacts, "38", now=NOW, me=None) == [1]
    assert faults(store) == []


def test_a_column_called_like_a_field_goes_into_it(store: Store) -> None:
    text = "Name,E-mail,Shoe size\nAna Silva,ana@example.org,38\n"
    imported(store, text)  # the form is remembered: this column fills nothing
    do(store, new_custom_field, "Shoe Size", FieldKind.NUMBER)
    _profiles, own = store.read(known_to_readers)
    plan = planned(store, text, own_fields=own)
    assert told(plan) == [["own:Shoe Size None 38"]]
    kept = planned(store, text, own_fields=own, columns={"Shoe size": None})
    assert told(kept) == [[]]


def test_a_form_follows_a_field_that_is_renamed_and_forgets_one_that_is_gone(store: Store) -> None:
    number = do(store, new_custom_field, "Shoes", FieldKind.NUMBER)
    text = PEOPLE + ANA
    imported(store, text, kind="contacts", columns={"Shoes": "own:Shoes"})
    do(store, change_custom_field, number, name="Shoe size")
    more = PEOPLE + BEN.replace("eleven", "41")
    assert told(planned(store, more)) == [["own:Shoe size None 41"]]
    do(store, delete_custom_field, number)
    assert told(planned(store, more)) == [[]]
    with pytest.raises(UserError, match="There is no field “Shoes”"):
        planned(store, more, columns={"Shoes": "own:Shoes"})
    with pytest.raises(UserError, match="There is a field “Email” already"):
        planned(store, more, columns={"Shoes": "own:Email"}, new_fields={"Email": "text"})


def test_a_choice_of_everything_is_refused(store: Store) -> None:
    rows = "".join(f"Ana {n} Silva,a{n}@example.org,{n}\n" for n in range(70))
    with pytest.raises(UserError, match="different answers"):
        planned(
            store,
            "Name,E-mail,Shirt\n" + rows,
            columns={"Shirt": "own:Shirt"},
            new_fields={"Shirt": "choice"},
        )


def test_what_is_put_right_in_the_preview_goes_into_the_field(store: Store) -> None:
    add_fields(store)
    put = {3: {"own:Shoes": "41", "own:Shirt": "L", "own:Vegan": ""}}
    options = {"kind": "contacts", "columns": OWN, "edits": put}
    plan = planned(store, PEOPLE + ANA + BEN, **options)
    assert [row.reason for row in plan.rows] == [None, None]
    assert told(plan)[1] == ["own:Shoes None 41", "own:Since None 2025-04-03", "own:Shirt None L"]
    imported(store, PEOPLE + ANA + BEN, **options)
    assert held(store, 2) == ["41", "2025-04-03", "", "L"]


def test_what_is_put_right_is_a_choice_of_the_field_that_is_made(store: Store) -> None:
    imported(
        store,
        PEOPLE + ANA + BEN,
        kind="contacts",
        columns={"Shirt": "own:Size"},
        new_fields={"Size": "choice"},
        edits={3: {"own:Size": "XL"}},
    )
    assert store.read(custom_field_rows)[0].choices == ("M", "XL")
    assert held(store, 2) == ["XL"]
