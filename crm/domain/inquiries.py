"""What an inquiry is: its statuses, how it may move between them, and how it may end."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from crm.domain.errors import UserError
from crm.domain.saying import in_language

ANSWER_BY = timedelta(days=3)
"""How soon somebody who wrote is answered, unless their section says otherwise."""


_MORNING = time(8)


def snoozed_until(day: date) -> datetime:
    """Return when an inquiry comes back that is hidden until *day*: in the morning, aware."""
    return datetime.combine(day, _MORNING).astimezone()


class Status(StrEnum):
    """What is stored. `ACTIVE` is shown as "In progress"."""

    NEW = "new"
    ACTIVE = "active"
    WAITING = "waiting"
    CLOSED = "closed"


STATUS_NAMES = {
    Status.NEW: "New",
    Status.ACTIVE: "In progress",
    Status.WAITING: "Waiting",
    Status.CLOSED: "Closed",
}


class Outcome(StrEnum):
    """How an inquiry ended."""

    JOINED = "joined"
    SUPPORTER = "supporter"
    EVENT_ONLY = "event_only"
    REFERRED = "referred"
    NOT_NOW = "not_now"
    NO_REPLY = "no_reply"
    NOT_INTERESTED = "not_interested"
    NOT_ELIGIBLE = "not_eligible"
    NOT_ENOUGH_DETAILS = "not_enough_details"
    DUPLICATE = "duplicate"
    SPAM = "spam"


OUTCOME_NAMES = {
    Outcome.JOINED: "joined",
    Outcome.SUPPORTER: "supporter",
    Outcome.EVENT_ONLY: "event only",
    Outcome.REFERRED: "referred to a section",
    Outcome.NOT_NOW: "not now",
    Outcome.NO_REPLY: "no reply",
    Outcome.NOT_INTERESTED: "not interested",
    Outcome.NOT_ELIGIBLE: "not eligible",
    Outcome.NOT_ENOUGH_DETAILS: "not enough details",
    Outcome.DUPLICATE: "duplicate",
    Outcome.SPAM: "spam",
}

ORIGIN_NAMES = {
    "form": "Website form",
    "paper": "Paper form",
    "stall": "Stall",
    "phone": "Phone call",
}
"""How an inquiry reached us, by the code that is stored."""


def origin_words(origin: str) -> str:
    """Return in which way an inquiry reached us, in the language in use."""
    return in_language(ORIGIN_NAMES.get(origin, origin))


_MOVES = {
    (Status.NEW, Status.ACTIVE),
    (Status.NEW, Status.WAITING),
    (Status.ACTIVE, Status.WAITING),
    (Status.WAITING, Status.ACTIVE),
    (Status.NEW, Status.CLOSED),
    (Status.ACTIVE, Status.CLOSED),
    (Status.WAITING, Status.CLOSED),
    (Status.CLOSED, Status.ACTIVE),
}


def check_move(old: Status, new: Status) -> None:
    """Raise UserError, saying why, if an inquiry may not go from *old* to *new*.

    Staying where it is is not a move and is refused for closed inquiries only.
    """
    if (old, new) in _MOVES or (old == new and old is not Status.CLOSED):
        return
    if old is Status.CLOSED:
        raise UserError(
            "This inquiry is closed. Nothing was changed. Reopen it first, then go on with it."
        )
    raise UserError(
        f"An inquiry that is {STATUS_NAMES[old].lower()} cannot become "
        f"{STATUS_NAMES[new].lower()} again: somebody has already dealt with it. "
        "Nothing was changed."
    )


def check_outcome(
    outcome: Outcome, *, attempts: int, duplicate_of: int | None, inquiry_id: int
) -> None:
    """Raise UserError if an inquiry may not end with *outcome*.

    *attempts* counts the interactions in which we tried to reach the person; *duplicate_of* is
    the inquiry that this one repeats.
    """
    if outcome is Outcome.NO_REPLY and attempts < 1:
        raise UserError(
            "“No reply” needs at least one attempt to reach the person. Nothing was changed. "
            "Log the call or message first, or choose another outcome."
        )
    if outcome is Outcome.DUPLICATE and duplicate_of is None:
        raise UserError(
            "“Duplicate” needs the inquiry that this one repeats. Nothing was changed. "
            "Name that inquiry, or choose another outcome."
        )
    if duplicate_of == inquiry_id:
        raise UserError("An inquiry cannot be a duplicate of itself. Nothing was changed.")


def shown_status(status: Status, waiting_until: datetime | None, now: datetime) -> Status:
    """Return the status to show: waiting whose date has passed is in progress by itself."""
    if status is Status.WAITING and waiting_until is not None and waiting_until <= now:
        return Status.ACTIVE
    return status


def is_late(
    status: Status, first_response_at: datetime | None, due_at: datetime, now: datetime
) -> bool:
    """Say whether an open inquiry is still without a first response after its answer-by time."""
    return status is not Status.CLOSED and first_response_at is None and due_at <= now


def parse_outcome(text: str) -> Outcome:
    """Return the outcome that *text* names, by code or by the words shown. Raise UserError."""
    wanted = text.strip().casefold().replace("-", " ").replace("_", " ")
    for outcome in Outcome:
        if wanted in (outcome.value.replace("_", " "), OUTCOME_NAMES[outcome]):
            return outcome
    known = ", ".join(OUTCOME_NAMES.values())
    raise UserError(f"“{text}” is no outcome. Nothing was changed. Choose one of: {known}.")
