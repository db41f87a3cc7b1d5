"""From what is typed into a field of a contact to the value that the book keeps."""

from datetime import date
from typing import Any

from crm.domain.dates import parse_typed_date
from crm.domain.errors import UserError


def typed_value(field: str, text: str, today: date) -> Any:
    """Return the value of *field* for `set_contact_fields`. Raises UserError for no date."""
    text = text.strip()
    if field == "section_id":
        return int(text) if text else None
    if field == "birth_date":
        return _born(text, today) if text else None
    return text


def _born(text: str, today: date) -> date:
    day = parse_typed_date(text, today)
    if day > today:
        raise UserError("Nobody is born in days to come. Nothing was changed. Type the year too.")
    return day
