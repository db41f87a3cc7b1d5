"""The numbers of a period: who came, how soon we answered, how it ended."""

from datetime import datetime
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, String, and_, func, select, text, true, type_coerce
from sqlalchemy.orm import Session

from crm.queries.rows import Stats
from crm.store.tables import Contact, Inquiry, Participant

_HERE = Inquiry.deleted_at.is_(None)
_OPEN = text("inquiries.status <> 'closed' AND inquiries.deleted_at IS NULL")


def stats(session: Session, *, since: datetime | None, now: datetime) -> Stats:
    """Return the numbers since a moment, of the whole past if None.

    Of what was submitted since then: sign-ups, those answered, answered in time, the median hours
    to the first response, countries. What was closed since then: outcomes. Open and late are
    those of now, whatever their age. What is in the bin does not count.
    """
    submitted = _since(Inquiry.submitted_at, since)
    signups = session.scalar(select(func.count()).where(_HERE, submitted).select_from(Inquiry))
    hours, in_time = _responses(session, submitted)
    open_, late = session.execute(
        select(
            func.count(),
            func.count().filter(and_(Inquiry.first_response_at.is_(None), Inquiry.due_at <= now)),
        )
        .select_from(Inquiry)
        .where(_OPEN)
    ).one()
    return Stats(
        since=since,
        signups=signups or 0,
        answered=len(hours),
        answered_in_time=in_time,
        median_response_hours=round(median(hours), 1) if hours else None,
        open=open_,
        late=late,
        outcomes=_outcomes(session, since),
        countries=_countries(session, submitted),
        registered=_participants(session, Participant.registered_at, since),
        attended=_participants(session, Participant.attended_at, since),
    )


def _since(column: Any, since: datetime | None) -> ColumnElement[bool]:
    if since is None:
        return true()
    after: ColumnElement[bool] = column >= since
    return after


def _responses(session: Session, submitted: ColumnElement[bool]) -> tuple[list[float], int]:
    """Return the hours to each first response, and how many came before their answer-by time.

    The instants are read as text: it sorts by time, and 100 000 of them take a third of the time.
    """
    moments = (Inquiry.submitted_at, Inquiry.first_response_at, Inquiry.due_at)
    found: Any = session.execute(
        select(*(type_coerce(moment, String) for moment in moments)).where(
            _HERE, submitted, Inquiry.first_response_at.is_not(None)
        )
    ).all()
    read = datetime.fromisoformat
    spent = [(read(answered) - read(at)).total_seconds() for at, answered, _due in found]
    in_time = sum(answered <= due for _at, answered, due in found)
    return [max(0.0, seconds / 3600) for seconds in spent], in_time


def _outcomes(session: Session, since: datetime | None) -> dict[str, int]:
    query = (
        select(Inquiry.outcome, func.count())
        .where(_HERE, Inquiry.outcome.is_not(None), _since(Inquiry.closed_at, since))
        .group_by(Inquiry.outcome)
        .order_by(func.count().desc(), Inquiry.outcome)
    )
    return {str(outcome): count for outcome, count in session.execute(query)}


def _countries(session: Session, submitted: ColumnElement[bool]) -> dict[str, int]:
    country = func.coalesce(Contact.country, "")
    query = (
        select(country, func.count())
        .select_from(Inquiry)
        .join(Contact, Contact.id == Inquiry.contact_id)
        .where(_HERE, submitted)
        .group_by(country)
        .order_by(func.count().desc(), country)
    )
    return dict(session.execute(query).all())


def _participants(session: Session, moment: Any, since: datetime | None) -> int:
    query = (
        select(func.count())
        .select_from(Participant)
        .join(Contact, Contact.id == Participant.contact_id)
        .where(Contact.deleted_at.is_(None), moment.is_not(None), _since(moment, since))
    )
    return session.scalar(query) or 0
