"""The names that mean something in a search: fields, flags, and what somebody may have meant."""

from difflib import get_close_matches

DATES = frozenset({"joined", "contacted", "due", "changed"})
FIELDS = DATES | {
    "assigned", "attended", "city", "country", "event", "has", "id", "import", "lang", "no",
    "noshow", "outcome", "registered", "source", "status", "tag",
}  # fmt: skip
FLAGS = frozenset({"overdue", "late", "mine", "unassigned", "snoozed", "dup", "consent"})
FILLABLE = (
    "birthday", "city", "consent", "country", "email", "event", "handle", "lang", "name", "notes",
    "phone", "postcode", "section", "source", "tag",
)  # fmt: skip
"""What `has:` and `no:` can ask for."""

_OTHER_NAMES = {
    "assignee": "assigned",
    "language": "lang",
    "tags": "tag",
    "events": "event",
    "town": "city",
    "without": "no",
    "with": "has",
}
_NOT_FIELDS = frozenset({"http", "https", "mailto", "tel", "ftp", "www"})


def field_named(text: str) -> str | None:
    """Return the field that *text* names in any case, or None."""
    name = text.casefold()
    name = _OTHER_NAMES.get(name, name)
    return name if name in FIELDS else None


def looks_like_field(text: str) -> bool:
    """Say whether a word before a colon was meant as a field, unlike "https" or "10"."""
    return text.isalpha() and text.casefold() not in _NOT_FIELDS


def nearest(text: str, known: frozenset[str] | tuple[str, ...]) -> str | None:
    """Return the one of *known* that looks most like *text*, or None if none does."""
    found = get_close_matches(text.casefold()[:40], sorted(known), n=1, cutoff=0.6)
    return found[0] if found else None
