"""What steps are called that the window, the command line and the example book all make."""

from collections.abc import Sequence

from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.store.labels import Label, LabelValue, label_of


def closing(inquiry_ids: Sequence[int], outcome: Outcome) -> Label:
    """Return what it is called to close inquiries: it says how they ended."""
    one, many = "Close {inquiry}: {outcome}", "Close {count} inquiries: {outcome}"
    return label_of("inquiry", inquiry_ids, one, many, outcome=OUTCOME_NAMES[outcome])


def noting(fact: str, contact_ids: Sequence[int], event: LabelValue) -> Label:
    """Return what it is called to note that people registered for an event, came, or did not come.

    *fact* is a column of a participant, such as `attended_at`; *event* an id, or the title of an
    event that is made with it.
    """
    return label_of("contact", contact_ids, *_NOTED[fact], event=event)


def taking_back(fact: str, contact_ids: Sequence[int], event: LabelValue) -> Label:
    """Return what it is called to take a fact back: nothing else is said by that."""
    return label_of("contact", contact_ids, *_TAKEN_BACK[fact], event=event)


_NOTED = {
    "registered_at": (
        "Register {contact} for {event}",
        "Register {count} contacts for {event}",
    ),
    "attended_at": (
        "Note that {contact} came to {event}",
        "Note that {count} contacts came to {event}",
    ),
    "no_show_at": (
        "Note that {contact} did not come to {event}",
        "Note that {count} contacts did not come to {event}",
    ),
}
_TAKEN_BACK = {
    "registered_at": (
        "Take back that {contact} registered for {event}",
        "Take back that {count} contacts registered for {event}",
    ),
    "attended_at": (
        "Take back that {contact} came to {event}",
        "Take back that {count} contacts came to {event}",
    ),
    "no_show_at": (
        "Take back that {contact} did not come to {event}",
        "Take back that {count} contacts did not come to {event}",
    ),
}
