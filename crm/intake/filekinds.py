"""The kinds of files people bring, and what becomes of the rows of each."""

from enum import StrEnum

from crm.domain.errors import UserError


class FileKind(StrEnum):
    """What a file is a list of."""

    JOIN_FORM = "join_form"  # what people wrote to us: each row an inquiry
    REGISTRATION = "registration"  # who signed up for an event
    ATTENDANCE = "attendance"  # who was there, from when till when
    CONTACTS = "contacts"  # an address book, a mailing list, another program's people
    ORDERS = "orders"  # who ordered what: each row an item


def kind_called(name: str | None) -> FileKind | None:
    """Return the kind the user means by *name*, None for None; raise UserError if there is none."""
    if name is None:
        return None
    try:
        return FileKind(name.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        there = ", ".join(kind.value.replace("_", "-") for kind in FileKind)
        raise UserError(
            f"There is no kind of file called “{name}”. Nothing was changed. Use one of: {there}."
        ) from None
