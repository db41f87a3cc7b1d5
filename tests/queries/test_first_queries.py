"""What the first look at a book finds is what its store finds, whatever is in the book."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from crm.queries import first
from crm.queries.inbox import FILTERS, inbox_counts, inbox_start
from crm.queries.inquiries import has_inquiries
from crm.store.first_look import first_look
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from crm.store.tables import Contact, FollowUp, ImportRun, Inquiry, Match, Question, Setting, User
from tests.books import NOW

SOME = st.integers(-60, 60).map(lambda hours: NOW + timedelta(hours=hours))
MAYBE = st.none() | SOME
PEOPLE = (1, 2, 3)  # the third is in the bin
USERS = st.sampled_from((None, 1, 2))


@st.composite
def inquiries(draw: st.DrawFn) -> dict[str, Any]:
    status = draw(st.sampled_from(("new", "active", "waiting", "closed")))
    return {
        "contact_id": draw(st.sampled_from(PEOPLE)),
        "status": status,
        "outcome": "joined" if status == "closed" else None,
        "source": draw(st.sampled_from(("", "Website form"))),
        "message": draw(st.text("aß“ ", max_size=4)),
        "submitted_at": draw(SOME | st.integers(-30, 0).map(lambda d: NOW + timedelta(days=d))),
        "due_at": draw(SOME),
        "first_response_at": draw(MAYBE),
        "snoozed_until": draw(MAYBE),
        "waiting_until": draw(MAYBE) if status == "waiting" else None,
        "assignee_id": draw(USERS),
        "deleted_at": draw(st.none() | st.just(NOW)),
    }


@st.composite
def followups(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "contact_id": draw(st.sampled_from(PEOPLE)),
        "due_on": date(2026, 3, 18) + timedelta(days=draw(st.integers(-3, 3))),
        "assignee_id": draw(USERS),
        "done_at": draw(st.none() | st.just(NOW)),
        "cancelled_at": draw(st.none() | st.just(NOW)),
        "deleted_at": draw(st.none() | st.just(NOW)),
    }


@st.composite
def matches(draw: st.DrawFn) -> dict[str, Any]:
    one, other = draw(st.sampled_from([(1, 2), (2, 1), (1, 3), (3, 2)]))
    answer = draw(st.sampled_from((None, "same")))
    both = {"contact_id": one, "other_id": other, "answer": answer}
    return {**both, "strength": "strong", "reasons": "[]"}


@st.composite
def states(draw: st.DrawFn) -> dict[Any, list[dict[str, Any]]]:
    asked = [{"answer": one} for one in draw(st.lists(st.sampled_from((None, "new")), max_size=2))]
    same = {"run_id": 1, "line": 1, "kind": "who", "key": "", "name": "", "candidates": "[]"}
    return {
        Inquiry: draw(st.lists(inquiries(), max_size=6)),
        FollowUp: draw(st.lists(followups(), max_size=4)),
        Match: draw(st.lists(matches(), max_size=2)),
        Question: [{**same, "holds": "{}", **one} for one in asked],
    }


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("first") / "club.rollbook"

    def fill(session: Session) -> None:
        session.add(User(name="Łukasz Öz"))
        session.add(ImportRun(file_name="a.csv", kind="join_form", digest="", summary="{}"))
        for number, name in enumerate(("Ana Silva", "Jürgen Großmann", "Awa Diallo")):
            gone = NOW if number == 2 else None
            session.add(Contact(full_name=name, name_key=name, country="FR", deleted_at=gone))

    with create_book(path, user="Sam", clock=lambda: NOW, automatic_backups=False) as store:
        store.write(label("Fill"), fill)
        yield store


def put(session: Session, state: dict[Any, list[dict[str, Any]]]) -> None:
    for table, rows in state.items():
        session.execute(delete(table))
        if rows:
            session.execute(insert(table), rows)


@given(state=states(), me=st.sampled_from((None, 0, 1, 2)), days=st.integers(-3, 3))
def test_whatever_is_in_a_book_the_first_look_finds_what_the_store_finds(
    crowd: Store, state: dict[Any, list[dict[str, Any]]], me: int | None, days: int
) -> None:
    crowd.write(label("Put"), put, state)
    now = (NOW + timedelta(days=days)).astimezone()
    look = first_look(crowd.path)
    assert look is not None
    assert look.user_id == crowd.user_id
    assert look.read(first.has_inquiries) == crowd.read(has_inquiries)
    assert look.read(first.inbox_counts, now=now, me=me) == crowd.read(inbox_counts, now=now, me=me)
    for number in (0, 2, 60):
        assert look.read(first.inbox_start, first=number, now=now, me=me) == crowd.read(
            inbox_start, first=number, now=now, me=me
        )
    look.close()


def test_a_search_and_other_filters_are_for_the_store(crowd: Store) -> None:
    look = first_look(crowd.path)
    assert look is not None
    asked: dict[str, Any] = {"first": 1, "now": NOW, "me": 1}
    assert look.read(first.inbox_start, "ana", **asked) is None
    assert [one for one in FILTERS if look.read(first.inbox_start, "", one, **asked)] == ["all"]
    look.close()


def test_a_look_changes_nothing(crowd: Store) -> None:
    look = first_look(crowd.path)
    assert look is not None

    def write(raw: Any) -> None:
        raw.execute("DELETE FROM settings")

    with pytest.raises(Exception, match="readonly"):
        look.read(write)
    look.close()
    assert crowd.read(lambda session: session.query(Setting).count()) > 0


def test_moments_read_back_as_they_were_kept(crowd: Store) -> None:
    at = datetime.fromisoformat("2026-03-18T22:33:00+00:00")
    row = {"contact_id": 1, "status": "new", "submitted_at": at, "due_at": at}
    crowd.write(label("Put"), put, {Inquiry: [row]})
    look = first_look(crowd.path)
    assert look is not None
    found = look.read(first.inbox_start, first=1, now=NOW, me=1)
    assert found[1][0].submitted_at == at
    look.close()
