"""Fields of the organisation's own: making, ordering, filling and deleting them."""

import pytest

from crm.actions.custom_fields import (
    change_custom_field,
    delete_custom_field,
    new_custom_field,
    order_custom_fields,
    set_custom_value,
)
from crm.domain.custom_fields import FieldKind
from crm.domain.errors import UserError
from crm.queries.custom_fields import custom_field_rows, custom_values
from crm.store.store import Store
from tests.books import contents, do


def test_fields_are_listed_in_the_order_that_was_chosen(book: Store) -> None:
    first = do(book, new_custom_field, "Member no.")
    second = do(book, new_custom_field, "Size", FieldKind.CHOICE, ["S", "", "L", "S"])
    do(book, order_custom_fields, [second, first])
    rows = book.read(custom_field_rows)
    assert [(row.id, row.name, row.choices) for row in rows] == [
        (second, "Size", ("S", "L")),
        (first, "Member no.", ()),
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (FieldKind.TEXT, "  two\twords ", "two words"),
        (FieldKind.NUMBER, "1 200,50", "1200.5"),
        (FieldKind.NUMBER, "-3", "-3"),
        (FieldKind.NUMBER, "1,200.5", "1200.5"),
        (FieldKind.DATE, "2 May 1990", "1990-05-02"),
        (FieldKind.YES_NO, "Ja", "yes"),
        (FieldKind.CHOICE, "large", "Large"),
    ],
)
def test_what_is_typed_is_kept_in_one_form(
    book: Store, kind: FieldKind, typed: str, kept: str
) -> None:
    field = do(book, new_custom_field, "Own", kind, ["Small", "Large"])
    do(book, set_custom_value, [1, 2], field, typed)
    assert book.read(custom_values, [1, 2, 3]) == {1: {field: kept}, 2: {field: kept}}
    do(book, set_custom_value, [1], field, " ")
    assert book.read(custom_values, [1, 2, 3]) == {2: {field: kept}}


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (FieldKind.NUMBER, "many"),
        (FieldKind.NUMBER, "1e999999999"),
        (FieldKind.NUMBER, "NaN"),
        (FieldKind.DATE, "31 Feb"),
        (FieldKind.YES_NO, "perhaps"),
        (FieldKind.CHOICE, "Medium"),
    ],
)
def test_nonsense_is_refused_and_nothing_changed(book: Store, kind: FieldKind, typed: str) -> None:
    field = do(book, new_custom_field, "Own", kind, ["Small", "Large"])
    before = book.read(contents)
    with pytest.raises(UserError, match="Nothing was changed"):
        do(book, set_custom_value, [1], field, typed)
    assert book.read(contents) == before


@pytest.mark.parametrize("name", ["", " ", "size", "SIZE", "Country", "tag"])
def test_a_field_needs_a_name_of_its_own(book: Store, name: str) -> None:
    do(book, new_custom_field, "Size")
    with pytest.raises(UserError, match="Nothing was changed"):
        do(book, new_custom_field, name)


def test_a_deleted_field_comes_back_with_all_it_held(book: Store) -> None:
    field = do(book, new_custom_field, "Member no.")
    do(book, set_custom_value, [1], field, "0412")
    do(book, delete_custom_field, field)
    assert book.read(custom_field_rows) == []
    assert book.read(custom_values, [1]) == {}
    with pytest.raises(UserError, match="not there any more"):
        do(book, set_custom_value, [1], field, "0413")
    book.undo()
    assert book.read(custom_values, [1]) == {1: {field: "0412"}}


def test_a_renamed_field_keeps_what_it_holds(book: Store) -> None:
    field = do(book, new_custom_field, "Size", FieldKind.CHOICE, ["S"])
    do(book, set_custom_value, [1], field, "s")
    do(book, change_custom_field, field, name="Shirt size", choices=["S", "M"])
    assert book.read(custom_field_rows)[0].name == "Shirt size"
    assert book.read(custom_values, [1]) == {1: {field: "S"}}
    with pytest.raises(UserError, match="what can be chosen"):
        do(book, change_custom_field, field, choices=[" "])
