"""What makes a contact: a name, points to reach them at, and what they are called in short."""

from crm.domain.errors import UserError

POINT_KINDS = ("email", "phone", "handle")
CONTACT_KINDS = ("person", "organisation")
TEXT_FIELDS = frozenset(
    {"full_name", "given_name", "family_name", "country", "language", "notes", "source", "kind"}
)
"""Fields of a contact that a user may set and that hold text."""

CONTACT_FIELDS = TEXT_FIELDS | {"birth_date", "section_id"}
ADDRESS_FIELDS = frozenset({"street", "postcode", "city"})


def initials(name: str) -> str:
    """Return one or two capitals that stand for *name*: "IM" for Inès Moreau, "?" for nobody."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def check_name(full_name: str) -> str:
    """Return a contact's cleaned name. Raise UserError if nothing is left of it."""
    if not full_name:
        raise UserError(
            "A contact needs a name. Nothing was changed. Type at least one word of it."
        )
    return full_name


def check_point_kind(kind: str) -> str:
    """Return *kind* if there are contact points of this kind. Raise UserError."""
    if kind not in POINT_KINDS:
        raise UserError(
            f"“{kind}” is no kind of contact point. Nothing was changed. "
            f"Choose one of: {', '.join(POINT_KINDS)}."
        )
    return kind
