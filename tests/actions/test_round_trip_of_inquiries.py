"""A list of inquiries brought back into its book, or into another one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.actions.entering import new_inquiry
from crm.actions.inquiries import close_inquiries
from crm.domain.inquiries import Outcome
from crm.queries.exports import export
from crm.queries.planning.import_plan import Verdict
from crm.store.store import Store
from tests.actions.test_round_trip import plan_of
from tests.books import NOW, do, empty_book


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with empty_book(tmp_path) as made:
        yield made


def test_a_list_of_inquiries_that_comes_back_brings_none_again(
    store: Store, tmp_path: Path
) -> None:
    do(store, new_inquiry, full_name="Cato Lind", email="cato@example.org", message="Hello")
    do(store, new_inquiry, full_name="Bo Berg", message="Good evening")
    path = tmp_path / "inquiries.csv"
    store.read(export, path, "inquiries", "", now=NOW, me=None)
    plan = plan_of(store, path)
    assert {row.verdict for row in plan.rows} == {Verdict.SAME}
    assert {row.inquiry_id for row in plan.rows} == {1, 2}
    (tmp_path / "other").mkdir()
    with empty_book(tmp_path / "other") as other:
        do(other, new_inquiry, full_name="Cy Young", message="Somebody else")
        assert {row.verdict for row in plan_of(other, path).rows} == {Verdict.NEW}


def test_inquiries_that_another_book_has_closed_do_not_wait_in_this_one(
    store: Store, tmp_path: Path
) -> None:
    do(store, new_inquiry, full_name="Cato Lind", email="cato@example.org", message="Hello")
    do(store, new_inquiry, full_name="Bo Berg", message="Good evening")
    do(store, close_inquiries, [1], Outcome.JOINED)
    path = tmp_path / "inquiries.csv"
    store.read(export, path, "inquiries", "", now=NOW, me=None)
    (tmp_path / "other").mkdir()
    with empty_book(tmp_path / "other") as other:
        plan = plan_of(other, path)
        told = {row.facts.full_name: (row.verdict, row.reason) for row in plan.rows}
        assert told == {
            "Cato Lind": (Verdict.SET_ASIDE, "closed in the book that it comes from: joined"),
            "Bo Berg": (Verdict.NEW, None),
        }
        line = next(row.line for row in plan.rows if row.verdict is Verdict.SET_ASIDE)
        taken = plan_of(other, path, taken=frozenset({line}))
        assert {row.verdict for row in taken.rows} == {Verdict.NEW}
    assert {row.verdict for row in plan_of(store, path).rows} == {Verdict.SAME}
