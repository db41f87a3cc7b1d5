"""What is known of a contact at an event, and the one word in which that is shown."""

from dataclasses import dataclass
from datetime import datetime

from crm.domain.saying import in_language


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened with one contact at one event. Facts are dates."""

    invited_at: datetime | None = None
    registered_at: datetime | None = None
    waitlisted_at: datetime | None = None
    cancelled_at: datetime | None = None
    attended_at: datetime | None = None
    no_show_at: datetime | None = None


def shown_status(facts: Facts, *, over: bool) -> str:
    """Return the status to show: the first that is true, as WORDS has them.

    *over* says that the event has ended: then somebody registered may have come or not, and
    absence is not a no-show.
    """
    if facts.attended_at is not None:
        return "attended"
    if facts.no_show_at is not None:
        return "no-show"
    if _cancelled(facts):
        return "cancelled"
    if facts.waitlisted_at is not None:
        return "waitlisted"
    if facts.registered_at is not None:
        return "attendance unknown" if over else "registered"
    return "invited"


def _cancelled(facts: Facts) -> bool:
    """A cancellation holds until the contact registers again."""
    if facts.cancelled_at is None:
        return False
    return facts.registered_at is None or facts.cancelled_at >= facts.registered_at


def united_facts(one: Facts, other: Facts) -> Facts:
    """Return what is known of one contact at one event from two records of it: fact by fact.

    Of two dates for one fact it is the first; of two registrations the later one, if the contact
    had cancelled in between.
    """
    first = {}
    for name in Facts.__slots__:
        known = [at for facts in (one, other) if (at := getattr(facts, name)) is not None]
        first[name] = min(known, default=None)
    signed = [at for at in (one.registered_at, other.registered_at) if at is not None]
    gone = [at for at in (one.cancelled_at, other.cancelled_at) if at is not None]
    if signed and gone:
        first["cancelled_at"] = max(gone)
        if max(signed) > max(gone):
            first["registered_at"] = max(signed)
    return Facts(**first)


def fact_words(facts: Facts) -> str:
    """Return what happened in plain words of the language in use: "registered, attended"."""
    known = (
        ("invited", facts.invited_at),
        ("registered", facts.registered_at),
        ("waitlisted", facts.waitlisted_at),
        ("cancelled", facts.cancelled_at),
        ("attended", facts.attended_at),
        ("no-show", facts.no_show_at),
    )
    return ", ".join(in_language(word) for word, moment in known if moment is not None)
