"""The stage of an import: what is handed over arrives, whole batches or nothing."""

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crm.store.labels import Label
from crm.store.staging import fill_stage, open_stage, spread_stage
from crm.store.store import Store

_TAG = {"name": "name", "key": "key"}


def _stick(session: Session, *batches: dict[str, list[str]]) -> None:
    open_stage(session, ("name", "key"))
    for batch in batches:
        fill_stage(session, batch)
        spread_stage(session, "tags", _TAG, "name IS NOT NULL")


def _names(session: Session) -> list[str]:
    found = session.connection().exec_driver_sql("SELECT name FROM tags ORDER BY id")
    return [name for (name,) in found]


def test_batches_arrive_in_order_whether_their_values_differ_or_not(store: Store) -> None:
    first = {"name": ["one", "two"], "key": ["1", "2"]}
    alike = {"name": ["it's", "it's", "alike", "alike"], "key": ["3", "4", "5", "6"]}
    store.write(Label("Stick"), _stick, first, alike, {"name": ["last"], "key": ["7"]})
    assert store.read(_names) == ["one", "two", "it's", "it's", "alike", "alike", "last"]


def test_rows_that_are_alike_in_everything_are_as_many_as_they_were(store: Store) -> None:
    def stick(session: Session) -> None:
        open_stage(session, ("name",))
        fill_stage(session, {"name": ["alike", "alike", "alike"]})
        spread_stage(session, "tags", {"name": "name", "key": "stage.rowid"}, "1")

    store.write(Label("Stick"), stick)
    assert store.read(_names) == ["alike"] * 3


def test_a_row_that_cannot_be_takes_all_batches_with_it(store: Store) -> None:
    twice = {"name": ["one", "other"], "key": ["1", "1"]}  # keys are unique
    with pytest.raises(IntegrityError):
        store.write(Label("Stick"), _stick, {"name": ["zero"], "key": ["0"]}, twice)
    assert store.read(_names) == []
