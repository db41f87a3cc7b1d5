"""What happened with a person, and what was done to the book."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from crm.actions.contacts import set_contact_fields
from crm.actions.entering import new_inquiry
from crm.actions.followups import cancel_followups, finish_followups
from crm.actions.inquiries import close_inquiries, reopen_inquiries, wait_for_them
from crm.actions.interactions import log_interaction
from crm.actions.tags import tag_contacts
from crm.domain.errors import UserError
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind, Result
from crm.queries.history import history, next_redo_label, render_label
from crm.queries.timeline import timeline
from crm.store.labels import Label, label
from crm.store.store import Store
from crm.store.tables import ConsentEvent
from tests.books import NOW, Clock, do


def titles(book: Store, contact_id: int, **which: Any) -> list[str]:
    return [row.title for row in book.read(timeline, contact_id, **which)]


def test_a_timeline_tells_the_story_from_the_beginning(book: Store, clock: Clock) -> None:
    clock.moment += timedelta(minutes=1)
    do(book, log_interaction, inquiry_id=5, kind=Kind.MESSAGE, inbound=True, text="Yes!")
    clock.moment += timedelta(minutes=1)
    do(book, close_inquiries, [5], Outcome.REFERRED, section_id=1)
    clock.moment += timedelta(minutes=1)
    do(book, reopen_inquiries, [5])
    assert titles(book, 5) == [
        "Signed up: Paper form",
        "Email",
        "Follow-up planned for 25 Nov 2026",
        "In progress",
        "Waiting for them until 25 Nov 2026",
        "Attended Open evening",
        "Message from them",
        "Follow-up done",
        "In progress",
        "Closed: referred to a section (France)",
        "Reopened",
    ]
    assert {row.by for row in book.read(timeline, 5)} == {"Rita"}


def test_what_was_undone_never_happened(book: Store) -> None:
    before = book.read(timeline, 1)
    do(book, close_inquiries, [1], Outcome.SPAM)
    assert titles(book, 1)[-1] == "Closed: spam"
    book.undo()
    assert book.read(timeline, 1) == before
    book.redo()
    assert titles(book, 1)[-1] == "Closed: spam"


def test_another_inquiry_of_the_same_person_can_be_left_out(book: Store) -> None:
    second = do(book, new_inquiry, full_name="Lola", contact_id=1)
    do(book, log_interaction, inquiry_id=second, kind=Kind.CALL, result=Result.NO_ANSWER)
    do(book, wait_for_them, [second], None)
    assert "Call, no answer" in titles(book, 1)
    assert titles(book, 1, inquiry_id=1) == ["Registered for Open evening", "Signed up: Paper form"]


def test_consent_and_follow_ups_are_told(book: Store) -> None:
    def withdraw(session: Session) -> None:
        values = {"contact_id": 6, "purpose": "Newsletter", "words": "No more", "source": "email"}
        session.execute(insert(ConsentEvent).values(**values, given=False, at=NOW))

    do(book, withdraw)
    do(book, finish_followups, [3])
    do(book, cancel_followups, [2])
    assert titles(book, 6)[-2:] == ["Follow-up cancelled", "Consent withdrawn: Newsletter"]
    assert titles(book, 9)[-1] == "Follow-up done"


def test_the_history_says_who_did_what_with_the_names_of_today(book: Store) -> None:
    book.write(
        label("Close {inquiry}: {outcome}", inquiry=2, outcome="joined"),
        close_inquiries,
        [2],
        Outcome.JOINED,
    )
    book.write(label("Edit {contact}", contact=2), set_contact_fields, [2], full_name="Nadia Neuve")
    newest, before = book.read(history, limit=2)
    assert (newest.text, newest.by, newest.undoable) == ("Edit Nadia Neuve", "Rita", True)
    assert before.text == "Close Nadia Neuve: joined"


def test_undo_and_redo_are_told_by_what_they_took_back(book: Store) -> None:
    book.write(label("Edit {contact}", contact=2), set_contact_fields, [2], notes="x")
    assert book.read(next_redo_label) is None
    book.undo()
    assert book.read(next_redo_label) == "Edit Nadia New"
    undo, action = book.read(history, limit=2)
    assert (undo.kind, undo.text, undo.undoable) == ("undo", "Undo: Edit Nadia New", False)
    assert (action.undone, action.undoable) == (True, False)
    book.redo()
    assert book.read(history, limit=1)[0].text == "Redo: Edit Nadia New"


def test_the_history_of_a_contact_holds_what_touched_it(book: Store) -> None:
    before = {step.id for step in book.read(history, contact_id=2)}
    book.write(label("Tag"), tag_contacts, [2], "press")
    book.write(label("Log"), log_interaction, inquiry_id=2, kind=Kind.CALL)
    book.write(label("Other"), tag_contacts, [3], "press")
    after = [step.text for step in book.read(history, contact_id=2) if step.id not in before]
    assert after == ["Log", "Tag"]
    assert len(before) == 2  # it was entered, and tagged


@pytest.mark.parametrize(
    ("named", "text"),
    [
        (label("Close {inquiry}", inquiry=1), "Close Lola Late"),
        (label("Move {followup} to {day}", followup=1, day="Fri"), "Move Willem Waiting to Fri"),
        (label("Tag {contact}: {tag}", contact=1, tag="press"), "Tag Lola Late: press"),
        (label("Tag {contact}: {tag}", contact=1, tag=1), "Tag Lola Late: Volunteer"),
        (label("{user} at {event} for {section}", user=2, event=1, section=1),
         "Sam at Open evening for France"),
        (label("Edit {contact}", contact=99), "Edit an erased contact"),
        (label("{count} inquiries", count=3), "3 inquiries"),
        (label("{nothing} {} {", contact=1), "{nothing} {} {"),
        (label("{contact}", contact="{inquiry}", inquiry=1), "{inquiry}"),
        (Label("Undo {step}", {"step": 99}), "Undo a step that is gone"),
    ],
)  # fmt: skip
def test_a_label_is_said_in_words(book: Store, named: Label, text: str) -> None:
    assert book.read(render_label, named) == text


def test_an_empty_book_has_nothing_to_undo(tmp_path: Any) -> None:
    from tests.books import empty_book

    with empty_book(tmp_path) as store:
        assert store.read(history) == []
        do(store, tag_contacts, [], "x")
        assert [step.text for step in store.read(history) if step.undoable] == ["Something"]


def test_a_note_stays_in_the_history_and_undo_passes_over_it(book: Store) -> None:
    do(book, tag_contacts, [2], "press")
    changes = book.note(label("Export {count} contacts", count=3))
    newest, before = book.read(history, limit=2)
    assert (newest.id, newest.text, newest.kind) == (changes.step_id, "Export 3 contacts", "note")
    assert not newest.undoable
    report, _changes = book.undo()
    assert report.step_id == before.id
    with pytest.raises(UserError, match="by itself"):
        book.undo(newest.id)
