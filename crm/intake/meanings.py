"""What the word of a heading means in a file of some kind: "Status", "Name", "Created at"."""

from collections.abc import Mapping

from crm.domain.folding import fold
from crm.intake.evidence import Evidence
from crm.intake.filekinds import FileKind
from crm.intake.headings import WHOLE
from crm.intake.vocabulary import listed

IGNORE = "ignore"
_JOIN, _REGISTERED, _ATTENDED = FileKind.JOIN_FORM, FileKind.REGISTRATION, FileKind.ATTENDANCE
_CONTACTS, _ORDERS = FileKind.CONTACTS, FileKind.ORDERS
_Meaning = tuple[str, int]  # field, what the score loses
_NOTHING: _Meaning = (IGNORE, 0)
_OF_AN_OCCASION = (
    "attended", "joined_at", "left_at", "event_at", "registration", "role", "cancelled_at",
)  # fmt: skip
_OF_AN_ORDER = ("order_number", "order_status", "item", "quantity", "ordered_at")

_MEANINGS: Mapping[FileKind, Mapping[str, _Meaning]] = {
    _JOIN: {
        "registered_at": ("submitted_at", 6), "ordered_at": _NOTHING, "notes": ("message", 0),
        "display_name": ("full_name", 10), "no_consent": _NOTHING, "status": _NOTHING,
        **dict.fromkeys((*_OF_AN_OCCASION, *_OF_AN_ORDER, "event"), _NOTHING),
    },
    _REGISTERED: {
        "submitted_at": ("registered_at", 6), "ordered_at": ("registered_at", 4),
        "notes": ("message", 3), "display_name": ("full_name", 10), "status": ("registration", 0),
        "order_status": ("registration", 12),
    },
    _ATTENDED: {
        "submitted_at": ("registered_at", 30), "ordered_at": ("registered_at", 10),
        "notes": ("message", 3), "status": ("registration", 0),
        **dict.fromkeys(("order_status", "quantity"), _NOTHING),
    },
    _CONTACTS: {
        **dict.fromkeys((*_OF_AN_OCCASION, *_OF_AN_ORDER, "event"), _NOTHING),
        "submitted_at": ("registered_at", 6), "joined_at": ("registered_at", 8),
        "display_name": ("full_name", 6), "message": ("message", 2),
    },
    _ORDERS: {
        "submitted_at": ("ordered_at", 6), "registered_at": ("ordered_at", 20),
        "notes": ("message", 3), "display_name": ("full_name", 10), "status": ("order_status", 0),
        **dict.fromkeys((*_OF_AN_OCCASION, "event"), _NOTHING),
        "cancelled_at": ("cancelled_at", 0),
    },
}  # fmt: skip


def meaning(raw: str, score: float, cells: Evidence, kind: FileKind) -> tuple[str, float]:
    """Return the field, and the score left, of what a heading can only half say.

    *raw* is the field that the heading's words name, or what only the *kind* of the file and the
    cells can tell: a "place", a rule about data ("privacy"), a "status".
    """
    special = _by_cells(raw, score, cells, kind)
    if special is not None:
        field, lost = special
    else:
        field, lost = _MEANINGS[kind].get(raw, (raw, 0))
    if raw == "privacy" and kind is _JOIN and score >= WHOLE:
        lost = 45
    return field, score - lost


def _by_cells(raw: str, score: float, cells: Evidence, kind: FileKind) -> _Meaning | None:
    """Return the meaning of what only kind and cells together can tell, None for anything else."""
    if raw == "place":
        return ("country" if cells.country >= 0.5 else "city"), 12
    if raw == "privacy":
        return ("consent", 5) if kind is _JOIN else _NOTHING
    if raw == "no_consent" and kind is not _JOIN:
        return "consent", 2
    if raw == "status" and kind is _CONTACTS:
        return ("consent" if cells.subscription >= 0.3 else IGNORE), 0
    if raw == "paid_at":
        return ("ordered_at" if kind is _ORDERS else IGNORE), 20
    if raw == "item" and cells.number >= 0.9:
        return _NOTHING
    if raw == "number":
        return ("order_number" if kind is _ORDERS else IGNORE), 10
    if raw == "form_id" and kind is _ORDERS:
        return "order_number", 30
    return _moment(raw, score, cells, kind) or _name(raw, cells, kind)


def _moment(raw: str, score: float, cells: Evidence, kind: FileKind) -> _Meaning | None:
    """Return what a heading of days and hours means in a list for an occasion."""
    if raw == "joined_at" and kind is _REGISTERED and score < WHOLE - 10:
        return _NOTHING  # "Joined group on": not the event
    if raw == "submitted_at" and kind is _ATTENDED and cells.clock < 0.1:
        return "event_at", 10  # "Date" beside "Time in" and "Time out"
    return None


def _name(raw: str, cells: Evidence, kind: FileKind) -> _Meaning | None:
    """Return what a heading of names means: the number of an order, the name in a meeting."""
    if raw == "user_name":
        return ("display_name" if kind is _ATTENDED else IGNORE), 5
    if raw == "full_name" and kind is _ATTENDED:
        return "display_name", 5
    if raw == "name" and kind is _ORDERS and cells.seen and cells.numbered >= 0.9:
        return "order_number", 5
    return None


def of_another_channel(heading: str) -> bool:
    """Return whether a consent is for calls, texts or letters alone, not for mail on a screen."""
    words = frozenset(fold(heading).split())
    return bool(words & listed("other channels")) and not words & listed("channels of mail")
