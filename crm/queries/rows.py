"""The shapes in which screens and commands receive what was read: frozen, free of the ORM."""

from dataclasses import dataclass
from datetime import date, datetime

from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind, Result


@dataclass(frozen=True, slots=True)
class UserRow:
    """One person who works with the book."""

    id: int
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class InboxGroup:
    """A heading of the Inbox list. `key` is late, today, yesterday, week, older or snoozed."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class InboxIds:
    """The Inbox in its order: all ids, and the groups they fall into, in the same order."""

    ids: tuple[int, ...]
    groups: tuple[InboxGroup, ...]


@dataclass(frozen=True, slots=True)
class InboxCounts:
    """What the filter chips and the sidebar show."""

    all: int = 0
    new: int = 0
    mine: int = 0
    active: int = 0
    waiting: int = 0
    snoozed: int = 0
    late: int = 0
    followups_due: int = 0
    followups_overdue: int = 0
    questions: int = 0


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One inquiry as a line of the Inbox."""

    id: int
    contact_id: int
    name: str
    source: str
    country: str | None  # ISO 3166 alpha-2
    message: str
    status: Status  # as shown
    submitted_at: datetime
    due_at: datetime
    late: bool
    unread: bool  # nobody has dealt with it yet
    assignee: UserRow | None
    has_match: bool
    outcome: Outcome | None
    snoozed_until: datetime | None


@dataclass(frozen=True, slots=True)
class PointRow:
    """An e-mail address, phone number or handle of a contact."""

    id: int
    kind: str  # email, phone or handle
    text: str  # as written
    value: str | None  # normalised, None if it cannot be


@dataclass(frozen=True, slots=True)
class Answer:
    """One question of a form and what was answered, word for word."""

    question: str
    text: str
    shown_elsewhere: bool = False  # the contact's card, or the line above, says it already


@dataclass(frozen=True, slots=True)
class MatchRow:
    """An open suggestion that two contacts are one person.

    *event* is the newest one that the other registered for or came to (then *attended*).
    """

    id: int
    contact_id: int
    other_id: int
    other_name: str
    other_point: str | None
    strength: str  # strong, medium or household
    reasons: tuple[str, ...]
    event: str | None = None
    event_at: datetime | None = None
    attended: bool = False


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened with a person, oldest first in a timeline."""

    # signup, resubmitted, followup, event, consent, import, status, snoozed, waiting, closed, or an interaction's
    kind: str
    at: datetime
    title: str
    detail: str
    by: str
    inquiry_id: int | None = None
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Something to do by a date."""

    id: int
    contact_id: int
    contact_name: str
    inquiry_id: int | None
    purpose: str
    due_on: date
    assignee: UserRow | None
    done_at: datetime | None
    cancelled_at: datetime | None


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What is known about a contact, as the card beside an inquiry shows it."""

    id: int
    name: str
    given_name: str | None
    family_name: str | None
    points: tuple[PointRow, ...]
    country: str | None
    city: str | None
    postcode: str | None
    street: str | None
    language: str | None
    birth_date: date | None
    section: str | None
    notes: str
    source: str
    tags: tuple[str, ...]
    events: tuple[str, ...]  # “Book launch: registered, attended”
    consent: str | None  # “Newsletter: yes · 14 Nov 2026”
    deleted: bool


@dataclass(frozen=True, slots=True)
class ContactChoice:
    """A contact to choose: the name and an address, number or city to tell it from others."""

    id: int
    name: str
    point: str


@dataclass(frozen=True, slots=True)
class InquiryDetail:
    """Everything the right-hand side of the Inbox shows about one inquiry."""

    row: InboxRow
    contact: ContactFacts
    answers: tuple[Answer, ...]  # of the newest version of the submission
    changed: bool  # a later import brought other answers
    origin: str  # “website form, file “join.csv”, row 87”
    timeline: tuple[TimelineRow, ...]
    matches: tuple[MatchRow, ...]
    followups: tuple[FollowUpRow, ...]  # open ones
    last_kind: Kind | None
    last_result: Result | None
    waiting_until: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One thing somebody did, as the history shows it, with the names of today."""

    id: int
    at: datetime
    by: str  # "" if nobody is known
    text: str
    kind: str  # action, undo, redo or erasure
    undone: bool
    undoable: bool


@dataclass(frozen=True, slots=True)
class BinRow:
    """One thing in the bin. `kind` is contact, inquiry, followup, interaction or event."""

    kind: str
    id: int
    name: str
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event and how many were there. `walk_ins` attended without having registered."""

    id: int
    title: str
    starts_at: datetime | None
    place: str
    registered: int
    attended: int
    walk_ins: int
    no_shows: int = 0


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A contact at an event, with the status to show, and the day of their next follow-up."""

    contact_id: int
    name: str
    status: str
    registered_at: datetime | None
    attended_at: datetime | None
    no_show_at: datetime | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many contacts carry it."""

    id: int
    name: str
    contacts: int


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section, how soon it answers, and the countries (alpha-2) it answers for."""

    id: int
    name: str
    answer_by_days: int
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """The numbers of a period, all of inquiries submitted in it unless said otherwise."""

    since: datetime | None
    signups: int
    answered: int  # with a first response
    answered_in_time: int
    median_response_hours: float | None
    open: int  # of the whole book, now
    late: int  # of the whole book, now
    outcomes: dict[str, int]  # code → how many were closed so in the period
    countries: dict[str, int]  # alpha-2 or "" → sign-ups, most first
    registered: int  # at events, in the period
    attended: int
