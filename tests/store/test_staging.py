"""The stage of an import: what is handed over arrives, whole batches or nothing."""

import sys

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crm.store.labels import Label
from crm.store.staging import Stage, staged_rows
from crm.store.store import Store

_TAG = {"name": "name", "key": "key"}


def _stick(session: Session, *batches: dict[str, list[str]]) -> None:
    with Stage(session, ("name", "key")) as stage:
        for batch in batches:
            stage.fill(batch)
            stage.spread([staged_rows(session, "tags", _TAG, "name IS NOT NULL")])


def _names(session: Session) -> list[str]:
    found = session.connection().exec_driver_sql("SELECT name FROM tags ORDER BY id")
    return [name for (name,) in found]


def test_batches_arrive_in_order_whether_their_values_differ_or_not(store: Store) -> None:
    first = {"name": ["one", "two"], "key": ["1", "2"]}
    alike = {"name": ["it's", "it's", "alike", "alike"], "key": ["3", "4", "5", "6"]}
    store.write(Label("Stick"), _stick, first, alike, {"name": ["last"], "key": ["7"]})
    assert store.read(_names) == ["one", "two", "it's", "it's", "alike", "alike", "last"]


def test_an_error_of_the_last_batch_is_raised_and_nothing_stays(store: Store) -> None:
    twice = {"name": ["one", "other"], "key": ["1", "1"]}  # keys are unique
    interval = sys.getswitchinterval()
    with pytest.raises(IntegrityError):
        store.write(Label("Stick"), _stick, {"name": ["zero"], "key": ["0"]}, twice)
    assert store.read(_names) == []
    assert sys.getswitchinterval() == interval


def test_an_error_between_batches_waits_for_what_is_being_spread(store: Store) -> None:
    def stumble(session: Session) -> None:
        with Stage(session, ("name", "key")) as stage:
            stage.fill({"name": ["one", "two"], "key": ["1", "2"]})
            stage.spread([staged_rows(session, "tags", _TAG, "name IS NOT NULL")])
            raise KeyError("no such column")

    with pytest.raises(KeyError, match="no such column"):
        store.write(Label("Stick"), stumble)
    assert store.read(_names) == []
