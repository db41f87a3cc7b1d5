"""What happened with a person, in the order in which it happened."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from crm.domain.dates import day_words, local_day
from crm.domain.followups import purpose_words
from crm.domain.inquiries import ORIGIN_NAMES, OUTCOME_NAMES, Outcome, Status
from crm.domain.interactions import KIND_NAMES, RESULT_NAMES, Kind, Result
from crm.domain.saying import in_language
from crm.queries.rows import TimelineRow, UserRow
from crm.queries.users import users_by_id
from crm.store.tables import (
    ConsentEvent,
    Entry,
    Event,
    FollowUp,
    Inquiry,
    Interaction,
    Order,
    Participant,
    Section,
    Step,
    Submission,
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose timeline is wanted, and whose names are needed for it."""

    session: Session
    contact_id: int
    inquiry_id: int | None
    users: dict[int, UserRow]

    def by(self, user_id: int | None) -> str:
        """Return the name of a user, "" for nobody."""
        return self.users[user_id].name if user_id in self.users else ""

    def about(self, table: Any) -> Any:
        """Return the condition that a row of *table* belongs into this timeline."""
        of_contact = table.contact_id == self.contact_id
        if self.inquiry_id is None:
            return of_contact
        return and_(
            of_contact, or_(table.inquiry_id.is_(None), table.inquiry_id == self.inquiry_id)
        )


def timeline(
    session: Session, contact_id: int, *, inquiry_id: int | None = None
) -> tuple[TimelineRow, ...]:
    """Return what happened with a contact, oldest first.

    With *inquiry_id* what belongs to another inquiry is left out.
    """
    asked = _Asked(session, contact_id, inquiry_id, users_by_id(session))
    sources = (
        _signups,
        _resubmitted,
        _interactions,
        _followups,
        _consent,
        _events,
        _orders,
        _steps,
    )
    found = (row for source in sources for row in source(asked))
    rows = [replace(row, title=in_language(row.title)) for row in found]
    return tuple(sorted(rows, key=lambda row: row.at))  # stable: a sign-up before what follows it


def _signups(asked: _Asked) -> Iterator[TimelineRow]:
    query: Any = select(Inquiry.id, Inquiry.submitted_at, Inquiry.origin, Inquiry.source)
    query = query.add_columns(Inquiry.message, Inquiry.created_by)
    query = query.where(Inquiry.contact_id == asked.contact_id, Inquiry.deleted_at.is_(None))
    if asked.inquiry_id is not None:
        query = query.where(Inquiry.id == asked.inquiry_id)
    for id_, at, origin, source, message, by in asked.session.execute(query):
        title = f"Signed up: {source or ORIGIN_NAMES.get(origin, origin)}"
        yield TimelineRow("signup", at, title, message, asked.by(by), id_, id_)


def _resubmitted(asked: _Asked) -> Iterator[TimelineRow]:
    query = select(Submission.id, Submission.created_at, Submission.inquiry_id).add_columns(
        Submission.created_by
    )
    query = query.where(asked.about(Submission), Submission.replaces_id.is_not(None))
    for id_, at, inquiry_id, by in asked.session.execute(query):
        yield TimelineRow(
            "resubmitted", at, "Sent changed answers", "", asked.by(by), inquiry_id, id_
        )


def _interactions(asked: _Asked) -> Iterator[TimelineRow]:
    query: Any = select(
        Interaction.id, Interaction.inquiry_id, Interaction.kind, Interaction.result
    )
    query = query.add_columns(Interaction.inbound, Interaction.at, Interaction.body)
    query = query.add_columns(Interaction.user_id).where(
        asked.about(Interaction), Interaction.deleted_at.is_(None)
    )
    for id_, inquiry_id, kind, result, inbound, at, body, by in asked.session.execute(query):
        how = KIND_NAMES[Kind(kind)]
        said = [f"{how} from them" if inbound else how]
        said += [RESULT_NAMES[Result(result)]] if result else []
        title = ", ".join(in_language(part) for part in said)
        yield TimelineRow(kind, at, title, body, asked.by(by), inquiry_id, id_)


def _followups(asked: _Asked) -> Iterator[TimelineRow]:
    query = select(FollowUp.id, FollowUp.inquiry_id, FollowUp.purpose, FollowUp.due_on)
    query = query.add_columns(FollowUp.created_at, FollowUp.done_at, FollowUp.cancelled_at)
    query = query.add_columns(FollowUp.created_by, FollowUp.changed_by).where(
        asked.about(FollowUp), FollowUp.deleted_at.is_(None)
    )
    for row in asked.session.execute(query):
        purpose = purpose_words(row.purpose)
        planned = f"Follow-up planned for {day_words(row.due_on)}"
        by, after = asked.by(row.created_by), asked.by(row.changed_by)
        place = (row.inquiry_id, row.id)
        yield TimelineRow("followup", row.created_at, planned, purpose, by, *place)
        if row.done_at is not None:
            yield TimelineRow("followup", row.done_at, "Follow-up done", purpose, after, *place)
        if row.cancelled_at is not None:
            title = "Follow-up cancelled"
            yield TimelineRow("followup", row.cancelled_at, title, purpose, after, *place)


def _consent(asked: _Asked) -> Iterator[TimelineRow]:
    query: Any = select(ConsentEvent.id, ConsentEvent.purpose, ConsentEvent.given, ConsentEvent.at)
    query = query.add_columns(ConsentEvent.words, ConsentEvent.created_by)
    query = query.where(ConsentEvent.contact_id == asked.contact_id)
    for id_, purpose, given, at, words, by in asked.session.execute(query):
        title = f"Consent given: {purpose}" if given else f"Consent withdrawn: {purpose}"
        yield TimelineRow("consent", at, title, words, asked.by(by), None, id_)


_EVENT_FACTS = {
    "Invited to {event}": Participant.invited_at,
    "Registered for {event}": Participant.registered_at,
    "On the waiting list of {event}": Participant.waitlisted_at,
    "Cancelled {event}": Participant.cancelled_at,
    "Attended {event}": Participant.attended_at,
    "Did not come to {event}": Participant.no_show_at,
}


def _events(asked: _Asked) -> Iterator[TimelineRow]:
    query = select(
        Participant.event_id,
        Event.title,
        Participant.created_by,
        Participant.message,
        *_EVENT_FACTS.values(),
    )
    query = query.join(Event, Event.id == Participant.event_id).where(
        Participant.contact_id == asked.contact_id, Event.deleted_at.is_(None)
    )
    for event_id, title, by, message, *moments in asked.session.execute(query):
        facts = [pair for pair in zip(_EVENT_FACTS, moments, strict=True) if pair[1] is not None]
        wrote = _when_they_wrote(dict(facts))
        for words, at in facts:
            said = message if words == wrote else ""
            what = in_language(words).replace("{event}", title)
            yield TimelineRow("event", at, what, said, asked.by(by), None, event_id)


def _when_they_wrote(facts: dict[str, datetime]) -> str:
    """Return with which of what happened a message came: the registration, if there was one."""
    signing = ("Registered for {event}", "On the waiting list of {event}")
    return next(iter([words for words in signing if words in facts] or facts), "")


def _orders(asked: _Asked) -> Iterator[TimelineRow]:
    query: Any = select(Order.id, Order.item, Order.number, Order.quantity, Order.status)
    query = query.add_columns(Order.message)
    query = query.add_columns(Order.ordered_at, Order.created_at, Order.created_by)
    query = query.where(Order.contact_id == asked.contact_id).order_by(Order.id)
    for row in asked.session.execute(query):
        many = f"{row.quantity} × " if row.quantity and row.quantity > 1 else ""
        number = in_language(f"Order {row.number}") if row.number else ""
        detail = ", ".join(part for part in (number, row.status) if part)
        detail = " – ".join(part for part in (detail, row.message) if part)
        at, by = row.ordered_at or row.created_at, asked.by(row.created_by)
        title = f"Ordered {many}{row.item}" if row.item else "Ordered something"
        yield TimelineRow("order", at, title, detail, by, None, row.id)


def _steps(asked: _Asked) -> Iterator[TimelineRow]:
    """Yield the changes of status, as the journal tells them. What was undone never happened."""
    ids = select(Inquiry.id).where(
        Inquiry.contact_id == asked.contact_id, Inquiry.deleted_at.is_(None)
    )
    if asked.inquiry_id is not None:
        ids = ids.where(Inquiry.id == asked.inquiry_id)
    query = (
        select(Entry.row_id, Step.at, Step.user_id, Entry.before, Entry.after)
        .join(Step, Step.id == Entry.step_id)
        .where(Entry.tbl == "inquiries", Entry.op == "U", Entry.row_id.in_(ids))
        .where(Step.kind == "action", Step.undone_by_id.is_(None))
        .order_by(Entry.id)
    )
    sections: dict[int, str] = {}
    for inquiry_id, at, user_id, before, after in asked.session.execute(query):
        old, new = json.loads(before or "{}"), json.loads(after or "{}")
        if "status" not in new:
            if until := new.get("snoozed_until"):
                title = f"Snoozed until {_local(until)}"
                yield TimelineRow("snoozed", at, title, "", asked.by(user_id), inquiry_id)
            continue
        if new.get("referred_to_id") and not sections:
            found = asked.session.execute(select(Section.id, Section.name))
            sections.update(found.all())
        kind, title = _status_words(old, new, sections)
        yield TimelineRow(kind, at, title, "", asked.by(user_id), inquiry_id)


def _status_words(
    old: dict[str, Any], new: dict[str, Any], sections: dict[int, str]
) -> tuple[str, str]:
    status = Status(new["status"])
    if status is Status.CLOSED:
        title = f"Closed: {OUTCOME_NAMES[Outcome(new['outcome'])]}"
        section = sections.get(new.get("referred_to_id") or 0)
        return "closed", f"{title} ({section})" if section else title
    if status is Status.WAITING:
        until = new.get("waiting_until")
        day = _local(until) if until else ""
        return "waiting", f"Waiting for them until {day}" if day else "Waiting for them"
    if old["status"] == Status.CLOSED:
        return "status", "Reopened"
    return "status", "In progress"


def _local(moment: str) -> str:
    """Return the day, on this computer's calendar, of a moment as the journal keeps it."""
    return day_words(local_day(datetime.fromisoformat(moment)))


def last_interaction(session: Session, contact_id: int) -> tuple[Kind | None, Result | None]:
    """Return the kind and the result of the newest interaction with a contact, notes apart."""
    query = (
        select(Interaction.kind, Interaction.result)
        .where(Interaction.contact_id == contact_id, Interaction.deleted_at.is_(None))
        .where(Interaction.kind != Kind.NOTE)
        .order_by(Interaction.at.desc(), Interaction.id.desc())
        .limit(1)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        return None, None
    return Kind(row.kind), Result(row.result) if row.result else None
