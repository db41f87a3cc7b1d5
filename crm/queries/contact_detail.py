"""Everything that the page of one contact shows."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from crm.domain.inquiries import Outcome, Status, is_late, shown_status
from crm.domain.interactions import Kind, Result
from crm.domain.participants import Facts
from crm.domain.participants import shown_status as shown_at_event
from crm.queries.contacts import PARTICIPANT_FACTS, contact_facts
from crm.queries.custom_fields import CustomFieldRow, custom_field_rows, custom_values
from crm.queries.followups import followup_rows
from crm.queries.merging import EarlierRow, earlier_values
from crm.queries.open_matches import open_matches
from crm.queries.record_history import RecordStep, record_history
from crm.queries.rows import ContactFacts, FollowUpRow, MatchRow, TimelineRow, UserRow
from crm.queries.timeline import last_interaction, timeline
from crm.queries.users import users_by_id
from crm.store.tables import Address, ConsentEvent, Contact, Event, Inquiry, Order, Participant


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One postal address. The last one is the one that lists show."""

    id: int
    street: str
    postcode: str
    city: str
    country: str | None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """The newest word about one purpose."""

    purpose: str
    given: bool
    at: datetime
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """The contact at one event."""

    event_id: int
    title: str
    starts_at: datetime | None
    registered_at: datetime | None
    attended_at: datetime | None
    status: str


@dataclass(frozen=True, slots=True)
class InquiryLine:
    """One inquiry of the contact, as a line."""

    id: int
    submitted_at: datetime
    source: str
    message: str
    status: Status
    outcome: Outcome | None
    late: bool
    assignee: UserRow | None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """Something the contact ordered."""

    id: int
    number: str
    item: str
    quantity: int | None
    ordered_at: datetime | None
    status: str


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """One contact with all that hangs on it."""

    facts: ContactFacts
    section_id: int | None
    kind: str  # person or organisation
    created_at: datetime
    addresses: tuple[AddressRow, ...]
    own_fields: tuple[CustomFieldRow, ...]
    own_values: dict[int, str]
    consents: tuple[ConsentRow, ...]
    events: tuple[AttendanceRow, ...]
    inquiries: tuple[InquiryLine, ...]  # newest first
    orders: tuple[OrderRow, ...]  # newest first
    followups: tuple[FollowUpRow, ...]  # open ones
    matches: tuple[MatchRow, ...]
    timeline: tuple[TimelineRow, ...]
    history: tuple[RecordStep, ...]
    earlier: tuple[EarlierRow, ...]
    last_kind: Kind | None
    last_result: Result | None


@dataclass(frozen=True, slots=True)
class ContactGone:
    """A contact that cannot be shown, and why."""

    contact_id: int
    merged_into_id: int | None = None
    in_bin: bool = False


def contact_detail(
    session: Session, contact_id: int, *, now: datetime
) -> ContactDetail | ContactGone:
    """Return all about one contact, or why there is nothing to show."""
    columns = (Contact.section_id, Contact.kind, Contact.created_at, Contact.deleted_at)
    query = select(*columns, Contact.merged_into_id).where(Contact.id == contact_id)
    row = session.execute(query).one_or_none()
    facts = contact_facts(session, contact_id)
    if row is None or facts is None:
        return ContactGone(contact_id)
    if row.deleted_at is not None:
        return ContactGone(contact_id, row.merged_into_id, row.merged_into_id is None)
    kind, result = last_interaction(session, contact_id)
    return ContactDetail(
        facts=facts,
        section_id=row.section_id,
        kind=row.kind,
        created_at=row.created_at,
        addresses=_addresses(session, contact_id),
        own_fields=tuple(custom_field_rows(session)),
        own_values=custom_values(session, [contact_id]).get(contact_id, {}),
        consents=_consents(session, contact_id),
        events=_events(session, contact_id, now),
        inquiries=_inquiries(session, contact_id, now),
        orders=_orders(session, contact_id),
        followups=tuple(followup_rows(session, now=now, contact_id=contact_id)),
        matches=tuple(open_matches(session, contact_id)),
        timeline=timeline(session, contact_id),
        history=tuple(record_history(session, contact_id)),
        earlier=tuple(earlier_values(session, contact_id)),
        last_kind=kind,
        last_result=result,
    )


def _addresses(session: Session, contact_id: int) -> tuple[AddressRow, ...]:
    query = select(Address.id, Address.street, Address.postcode, Address.city, Address.country)
    query = query.where(Address.contact_id == contact_id).order_by(Address.id)
    return tuple(
        AddressRow(row.id, row.street or "", row.postcode or "", row.city or "", row.country)
        for row in session.execute(query)
    )


def _consents(session: Session, contact_id: int) -> tuple[ConsentRow, ...]:
    query = (
        select(ConsentEvent.purpose, ConsentEvent.given, ConsentEvent.at)
        .add_columns(ConsentEvent.words, ConsentEvent.source)
        .where(ConsentEvent.contact_id == contact_id)
        .order_by(ConsentEvent.at, ConsentEvent.id)
    )
    newest = {row[0]: ConsentRow(*row) for row in session.execute(query)}
    return tuple(newest.values())


def _events(session: Session, contact_id: int, now: datetime) -> tuple[AttendanceRow, ...]:
    query = (
        select(Event.id, Event.title, Event.starts_at, *PARTICIPANT_FACTS)
        .join(Participant, Participant.event_id == Event.id)
        .where(Participant.contact_id == contact_id, Event.deleted_at.is_(None))
        .order_by(Event.starts_at.desc(), Event.id.desc())
    )
    rows = []
    for id_, title, starts_at, *moments in session.execute(query):
        facts = Facts(*moments)
        over = starts_at is not None and starts_at <= now
        status = shown_at_event(facts, over=over)
        seen = facts.registered_at, facts.attended_at
        rows.append(AttendanceRow(id_, title, starts_at, *seen, status))
    return tuple(rows)


def _orders(session: Session, contact_id: int) -> tuple[OrderRow, ...]:
    query = (
        select(Order.id, Order.number, Order.item, Order.quantity)
        .add_columns(Order.ordered_at, Order.status)
        .where(Order.contact_id == contact_id)
        .order_by(Order.ordered_at.desc(), Order.id.desc())
    )
    return tuple(OrderRow(*row) for row in session.execute(query))


def _inquiries(session: Session, contact_id: int, now: datetime) -> tuple[InquiryLine, ...]:
    users = users_by_id(session)
    query = (
        select(Inquiry)
        .where(and_(Inquiry.contact_id == contact_id, Inquiry.deleted_at.is_(None)))
        .order_by(Inquiry.submitted_at.desc(), Inquiry.id.desc())
    )
    return tuple(
        InquiryLine(
            id=row.id,
            submitted_at=row.submitted_at,
            source=row.source,
            message=row.message,
            status=shown_status(Status(row.status), row.waiting_until, now),
            outcome=Outcome(row.outcome) if row.outcome else None,
            late=is_late(Status(row.status), row.first_response_at, row.due_at, now),
            assignee=users.get(row.assignee_id) if row.assignee_id else None,
        )
        for row in session.scalars(query)
    )
