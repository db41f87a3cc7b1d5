"""Importing registrations and attendances: people, not rows, and nobody is guessed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crm.actions.events import new_event
from crm.actions.questions import answer_question
from crm.domain.errors import UserError
from crm.queries.planning.import_plan import Verdict
from crm.queries.questions import open_questions
from crm.queries.search import find_contacts
from crm.queries.timeline import timeline
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.facts import facts, import_facts, planned_facts
from tests.actions.forms import contents, faults, rows_of
from tests.books import NOW, do

SIGNED, CAME = "registration", "attendance"
EARLY, LATE = "2026-03-01T10:00:00+00:00", "2026-03-09T10:00:00+00:00"
JOINED = "2026-03-18T18:03:00+00:00"
AT = {"event": "Book launch", "event_at": "2026-03-18T18:00:00+00:00"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        yield made


def signed(row: int, name: str, email: str, at: str = EARLY, **more: Any) -> Any:
    return facts(row, name, email, registered_at=at, registration="registered", **AT, **more)


def shown(line: int, name: str, **more: Any) -> Any:
    """A row of people known by a display name alone."""
    section, display = "Other Attended", more.pop("display_name", name)
    return facts(
        0, name, line=line, section=section, display_name=display, joined_at=JOINED, attended=True,
        **AT, **more,
    )  # fmt: skip


def participants(store: Store) -> list[Any]:
    return rows_of(
        store,
        "SELECT c.full_name, p.registered_at IS NOT NULL, p.attended_at IS NOT NULL, p.no_show_at "
        "FROM participants AS p JOIN contacts AS c ON c.id = p.contact_id ORDER BY p.id",
    )


def test_who_registers_twice_is_one_participant_with_the_first_date(store: Store) -> None:
    result = import_facts(
        store,
        SIGNED,
        signed(1, "Ana Silva", "ana@example.org"),
        signed(2, "ANA SILVA", "ANA@EXAMPLE.ORG", LATE),
    )
    assert [row.verdict for row in result.plan.rows] == [Verdict.NEW, Verdict.SAME]
    assert result.plan.rows[1].same_as_row == 1
    [(title, begins)] = rows_of(store, "SELECT title, starts_at FROM events")
    assert (title, begins) == ("Book launch", "2026-03-18T18:00:00Z")
    assert rows_of(store, "SELECT registered_at FROM participants") == [("2026-03-01T10:00:00Z",)]
    assert rows_of(store, "SELECT count(*) FROM inquiries") == [(0,)]
    assert faults(store) == []


def test_who_attended_stays_registered_and_who_did_not_is_no_no_show(store: Store) -> None:
    ana, ben = signed(1, "Ana Silva", "ana@example.org"), signed(2, "Ben Moss", "ben@example.org")
    import_facts(store, SIGNED, ana, ben)
    came = ana._replace(attended=True, joined_at=JOINED)
    result = import_facts(store, CAME, came, ben._replace(attended=False))
    assert [row.verdict for row in result.plan.rows] == [Verdict.UPDATE, Verdict.SAME]
    assert participants(store) == [("Ana Silva", 1, 1, None), ("Ben Moss", 1, 0, None)]
    for search, found in (("attended:book*", 1), ("registered:book*", 2), ("event:book*", 2)):
        assert len(store.read(find_contacts, search, now=NOW, me=None)) == found
    again = planned_facts(store, CAME, came, ben._replace(attended=False))
    assert {row.verdict for row in again.rows} == {Verdict.SAME}


def test_one_mailbox_of_two_people_stays_two_with_an_open_match(store: Store) -> None:
    result = import_facts(
        store,
        SIGNED,
        signed(1, "Tom Baker", "b@example.org"),
        signed(2, "Sam Lee", "b@example.org"),
    )
    assert [row.new_contact for row in result.plan.rows] == [True, True]
    assert [match.strength for match in result.plan.rows[1].matches] == ["household"]
    [question] = store.read(open_questions)
    assert (question.kind, question.name) == ("match", "Sam Lee")


def test_a_cancellation_is_noted_and_a_later_registration_counts_again(store: Store) -> None:
    ana = signed(1, "Ana Silva", "ana@example.org")
    import_facts(store, SIGNED, ana)
    off = ana._replace(registration="cancelled", cancelled_at="2026-03-05T10:00:00+00:00")
    assert import_facts(store, SIGNED, off).plan.rows[0].verdict is Verdict.UPDATE
    assert import_facts(store, SIGNED, off).plan.rows[0].verdict is Verdict.SAME
    import_facts(store, SIGNED, ana._replace(registered_at=LATE))
    [(registered, cancelled)] = rows_of(
        store, "SELECT registered_at, cancelled_at FROM participants"
    )
    assert registered == "2026-03-09T10:00:00Z" > cancelled


def test_who_waited_for_approval_is_registered_when_it_came(store: Store) -> None:
    ana = signed(1, "Ana Silva", "ana@example.org")
    import_facts(store, SIGNED, ana._replace(registration="pending"))
    assert participants(store) == [("Ana Silva", 0, 0, None)]
    import_facts(store, SIGNED, ana)
    assert rows_of(store, "SELECT waitlisted_at, registered_at FROM participants") == [
        (None, "2026-03-01T10:00:00Z")
    ]


@pytest.mark.parametrize(
    "display", ["Silva Ana", "ANA SILVA", "aná silva", "Annie Silva", "A. Silva"]
)
def test_a_display_name_that_fits_one_registrant_is_that_registrant(
    display: str, store: Store
) -> None:
    other = "Annie Silva" if display == "Annie Silva" else "Ana Silva"
    import_facts(
        store, SIGNED, signed(1, other, "a@example.org"), signed(2, "Ben Moss", "b@example.org")
    )
    result = import_facts(store, CAME, shown(9, display))
    assert [(row.verdict, row.contact_id) for row in result.plan.rows] == [(Verdict.UPDATE, 1)]
    assert participants(store)[0] == (other, 1, 1, None)


def test_a_display_name_that_fits_several_is_asked_until_somebody_answers(store: Store) -> None:
    import_facts(
        store,
        SIGNED,
        signed(1, "Jonas Maier", "one@example.org"),
        signed(2, "Jonas Maier", "two@example.org"),
        signed(3, "Ana Silva", "ana@example.org"),
    )
    before = contents(store)
    result = import_facts(store, CAME, shown(9, "Maier Jonas"), tags=("spring",))
    [row] = result.plan.rows
    assert (row.verdict, row.contact_id, len(row.matches)) == (Verdict.QUESTION, None, 2)
    assert result.summary.question == 1
    [question] = store.read(open_questions)
    assert (question.kind, question.name, question.event, question.line) == (
        "who", "Maier Jonas", "Book launch", 9,
    )  # fmt: skip
    assert [one.point for one in question.candidates] == ["one@example.org", "two@example.org"]
    again = import_facts(store, CAME, shown(9, "Maier Jonas"))
    assert again.plan.rows[0].verdict is Verdict.SAME
    assert len(store.read(open_questions)) == 1

    with pytest.raises(UserError, match="Say which one"):
        do(store, answer_question, question.id, "same")
    do(store, answer_question, question.id, "same", 2)
    assert [came for _name, _signed, came, _no in participants(store)] == [0, 1, 0]
    assert rows_of(store, "SELECT contact_id FROM contact_tags") == [(2,)]
    assert len(store.read(open_questions)) == 0
    with pytest.raises(UserError, match="answered already"):
        do(store, answer_question, question.id, "nobody")
    store.undo()
    assert len(store.read(open_questions)) == 1
    store.undo()
    store.undo()
    assert contents(store) == before


def test_the_answer_may_be_somebody_new_or_nobody(store: Store) -> None:
    import_facts(
        store,
        SIGNED,
        signed(1, "Jonas Maier", "one@example.org"),
        signed(2, "Jonas Maier", "two@example.org"),
    )
    import_facts(store, CAME, shown(9, "Jonas Maier"), shown(10, "J. Maier"))
    first, second = store.read(open_questions)
    do(store, answer_question, first.id, "different")
    do(store, answer_question, second.id, "nobody")
    assert participants(store)[2:] == [("Jonas Maier", 0, 1, None)]
    assert store.read(open_questions) == []


def test_an_answer_given_beforehand_is_followed_by_the_plan(store: Store) -> None:
    rows = (signed(1, "Jonas Maier", "one@example.org"), signed(2, "Jonas Maier", "2@example.org"))
    import_facts(store, SIGNED, *rows)
    plan = planned_facts(store, CAME, shown(9, "Jonas Maier"), answers={9: 2})
    assert [(row.verdict, row.contact_id) for row in plan.rows] == [(Verdict.UPDATE, 2)]


def test_a_first_name_alone_is_asked_and_an_unknown_name_is_a_walk_in(store: Store) -> None:
    import_facts(store, SIGNED, signed(1, "Ana Silva", "ana@example.org"))
    result = import_facts(store, CAME, shown(9, "Ana"), shown(10, "Wanda Novak"))
    assert [row.verdict for row in result.plan.rows] == [Verdict.QUESTION, Verdict.NEW]
    assert participants(store)[1] == ("Wanda Novak", 0, 1, None)
    again = planned_facts(store, CAME, shown(9, "Ana"), shown(10, "Wanda Novak"))
    assert {row.verdict for row in again.rows} == {Verdict.SAME}


def test_a_name_alone_is_compared_with_rows_that_come_after_it(store: Store) -> None:
    later = facts(2, "Ana Silva", "ana@example.org", joined_at=JOINED, attended=True, **AT)
    result = import_facts(store, CAME, shown(2, "Silva Ana")._replace(row=1), later)
    assert [row.verdict for row in result.plan.rows] == [Verdict.SAME, Verdict.NEW]
    assert rows_of(store, "SELECT count(*) FROM contacts") == [(1,)]


def test_a_host_is_set_aside_and_a_panelist_is_a_speaker(store: Store) -> None:
    host = facts(0, "Events Desk", "desk@example.org", role="host", joined_at=JOINED, **AT)
    speaker = facts(0, "Eva Roth", "eva@example.org", role="panelist", joined_at=JOINED, **AT)
    result = import_facts(store, CAME, host, speaker._replace(line=3))
    assert [row.verdict for row in result.plan.rows] == [Verdict.SET_ASIDE, Verdict.NEW]
    assert rows_of(store, "SELECT role FROM participants") == [("speaker",)]


def test_a_room_is_set_aside_unless_it_is_taken_back(store: Store) -> None:
    import_facts(store, SIGNED, signed(1, "Eva Team", "eva@example.org"))
    rows = shown(9, "Révolution Lyon"), shown(10, "Team Eva")
    plan = planned_facts(store, CAME, *rows)
    assert [row.verdict for row in plan.rows] == [Verdict.SET_ASIDE, Verdict.UPDATE]
    plan = planned_facts(store, CAME, *rows, taken=frozenset({9}))
    assert [row.verdict for row in plan.rows] == [Verdict.NEW, Verdict.UPDATE]


def test_the_event_is_the_one_chosen_else_the_one_of_that_day(store: Store) -> None:
    chosen = do(store, new_event, "Picnic")
    ana = signed(1, "Ana Silva", "ana@example.org")
    import_facts(store, SIGNED, ana)
    import_facts(store, SIGNED, ana, event_id=chosen)
    import_facts(store, SIGNED, ana, event="Open evening")
    import_facts(store, SIGNED, ana._replace(event_at="2026-04-18T18:00:00+00:00"))
    import_facts(store, SIGNED, ana._replace(event_at="2026-04-18T19:30:00+00:00"))
    import_facts(store, SIGNED, ana._replace(event=None, event_at=None), name="may_meeting.xlsx")
    assert rows_of(store, "SELECT title FROM events ORDER BY id") == [
        ("Picnic",), ("Book launch",), ("Open evening",), ("Book launch",), ("May meeting",),
    ]  # fmt: skip
    assert rows_of(store, "SELECT starts_at FROM events WHERE id = 1") == [
        ("2026-03-18T18:00:00Z",)
    ]
    with pytest.raises(UserError, match="no event e99"):
        planned_facts(store, SIGNED, ana, event_id=99)


def test_the_whole_import_is_undone_and_redone(store: Store) -> None:
    import_facts(store, SIGNED, signed(1, "Ana Silva", "ana@example.org"))
    before = contents(store)
    came = signed(1, "Ana Silva", "ana@example.org", city="Leeds")._replace(
        attended=True, joined_at=JOINED
    )
    import_facts(store, CAME, came, shown(5, "Wanda Novak"), shown(6, "Ana"), tags=("launch",))
    after = contents(store)
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after
    assert faults(store) == []


def test_what_somebody_wrote_when_registering_is_kept_with_it_and_found(store: Store) -> None:
    first = signed(1, "Ana Silva", "ana@example.org", message="Is there a ramp?")
    again = signed(2, "Ana Silva", "ana@example.org", LATE, message="I bring soup")
    import_facts(store, SIGNED, first, again)
    [(said,)] = rows_of(store, "SELECT message FROM participants")
    assert said == "Is there a ramp?\n\nI bring soup"
    told = {row.title: row.detail for row in store.read(timeline, 1)}
    assert told == {"Registered for Book launch": said}
    assert store.read(find_contacts, "soup", now=NOW, me=None) == [1]
    plan = planned_facts(store, SIGNED, first, again)
    assert {row.verdict for row in plan.rows} == {Verdict.SAME}
    came = facts(1, "Ana Silva", "ana@example.org", joined_at=JOINED, message="Thanks!", **AT)
    [row] = import_facts(store, CAME, came).plan.rows
    assert [change.field for change in row.changes] == ["attended", "message"]
    store.undo()
    assert rows_of(store, "SELECT message FROM participants") == [(said,)]


def test_the_message_of_a_held_row_is_kept_with_whom_the_answer_names(store: Store) -> None:
    import_facts(
        store,
        SIGNED,
        signed(1, "Ana Silva", "ana@example.org"),
        signed(2, "Ana Silva", "other@example.org"),
    )
    import_facts(store, CAME, shown(9, "Ana Silva", message="Lovely evening"))
    [question] = store.read(open_questions)
    do(store, answer_question, question.id, "same", question.candidates[1].contact_id)
    assert rows_of(store, "SELECT message FROM participants ORDER BY id") == [
        ("",),
        ("Lovely evening",),
    ]
