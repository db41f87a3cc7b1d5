"""The names that mean something in a search: fields, flags, and what somebody may have meant."""

import unicodedata
from difflib import get_close_matches

from crm.domain.folding import fold

DATES = frozenset({"joined", "contacted", "due", "changed", "ordered"})
FIELDS = DATES | {
    "assigned", "attended", "city", "country", "email", "event", "has", "id", "import", "item", "lang",
    "name", "no", "noshow", "notes", "outcome", "phone", "registered", "section", "source",
    "status", "tag", "view",
}  # fmt: skip
FLAGS = frozenset({"overdue", "late", "mine", "unassigned", "snoozed", "dup", "consent"})
FILLABLE = (
    "birthday", "city", "consent", "country", "email", "event", "handle", "lang", "name", "notes",
    "order", "phone", "postcode", "section", "source", "tag",
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
    "mail": "email",
    "items": "item",
    "note": "notes",
    "tel": "phone",
}
FRENCH = {
    "absent": "noshow", "absents": "noshow", "arrive": "joined", "arrivee": "joined",
    "article": "item", "assigne": "assigned", "attribue": "assigned", "avec": "has",
    "commande": "ordered", "contacte": "contacted", "courriel": "email", "echeance": "due",
    "etat": "status", "etiquette": "tag", "evenement": "event", "inscrit": "registered",
    "inscrits": "registered", "issue": "outcome", "langue": "lang", "modifie": "changed",
    "nom": "name", "pays": "country", "present": "attended", "presents": "attended",
    "recu": "joined", "responsable": "assigned", "sans": "no", "statut": "status",
    "telephone": "phone", "ville": "city", "vue": "view",
}  # fmt: skip
"""Fields in French, folded. Names of every language are understood in every other one."""
_NOT_FIELDS = frozenset({"http", "https", "mailto", "ftp", "www"})


def field_named(text: str) -> str | None:
    """Return the field that *text* names in any case and language, or None."""
    name = fold(text)
    name = _OTHER_NAMES.get(name) or FRENCH.get(name) or name
    return name if name in FIELDS else None


def looks_like_field(text: str) -> bool:
    """Say whether a word before a colon was meant as a field, unlike "https" or "10"."""
    plain = unicodedata.normalize("NFC", text)
    return plain.isalpha() and plain.casefold() not in _NOT_FIELDS


def nearest(text: str, known: frozenset[str] | tuple[str, ...]) -> str | None:
    """Return the one of *known* that looks most like *text*, or None if none does."""
    found = get_close_matches(text.casefold()[:40], sorted(known), n=1, cutoff=0.6)
    return found[0] if found else None


def own_field_key(name: str) -> str:
    """Return how a field of the organisation's own is written in a search: "Member no." memberno."""
    return fold(name).replace(" ", "")
