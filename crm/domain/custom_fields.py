"""Fields of an organisation's own: what they can hold, and how what is typed is kept."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from crm.domain.dates import parse_typed_date
from crm.domain.errors import UserError


class FieldKind(StrEnum):
    """What a field of one's own holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"


KIND_NAMES = {
    FieldKind.TEXT: "text",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "date",
    FieldKind.YES_NO: "yes or no",
    FieldKind.CHOICE: "choice",
}


def checked_number(text: str) -> str:
    """Return a number as it is kept: "1200.5" for "1 200,50". Raise UserError."""
    plain = "".join(text.split())
    if "," in plain and "." not in plain and plain.count(",") == 1:
        plain = plain.replace(",", ".")
    try:
        number = Decimal(plain.replace(",", ""))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > 30:
        raise UserError(
            f"“{text[:40]}” is no number. Nothing was changed. Type it like 12 or 3.5."
        ) from None
    shown = format(number, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def checked_date(text: str, today: date) -> str:
    """Return a typed date as ISO text. Raise UserError."""
    return parse_typed_date(text, today).isoformat()


def checked_choice(text: str, choices: Sequence[str]) -> str:
    """Return the one of *choices* that *text* names in any case. Raise UserError."""
    for choice in choices:
        if choice.casefold() == text.casefold():
            return choice
    raise UserError(
        f"“{text[:40]}” is none of the choices. Nothing was changed. "
        f"Choose one of: {', '.join(choices)}."
    )


_OWN = "own:"


def own_column(name: str) -> str:
    """Return what a column of a file goes into that fills the field *name*: `own:Shoe size`."""
    return f"{_OWN}{name}"


def own_name(column: str | None) -> str | None:
    """Return the name of the field that a column fills, None if it fills another one or none."""
    if column is None or not column.startswith(_OWN):
        return None
    return column.removeprefix(_OWN).strip() or None
