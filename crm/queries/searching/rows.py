"""The shapes in which search boxes receive what was read: frozen, free of the ORM."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value of a search's field: how many contacts it finds, a remark, and its folded text.

    *count* is None where counting would say nothing, as for dates.
    """

    text: str
    count: int | None = None
    note: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A saved view. `ref` is what actions call it: the code of a built-in one, else its number.

    `layout` is what the page that lists it made of `Page.layout_state`.
    """

    ref: str
    name: str
    what: str  # contacts, inquiries, followups
    search: str
    layout: dict[str, object]
    icon: str
    colour: str = ""
    hidden: bool = False
    built_in: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A contact to go to: its name, and what tells it from others of that name."""

    contact_id: int
    name: str
    note: str
