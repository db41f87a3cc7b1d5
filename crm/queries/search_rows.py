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
