"""Fields of an organisation's own: what they can hold, and how what is typed is kept."""

import re
from collections.abc import Iterable, Sequence
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


_EITHER = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")  # 1.200: one and a fifth, or 1200?
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}")


def checked_number(text: str, decimal: str | None = None) -> str:
    """Return a number as it is kept: "1200.5" for "1 200,50". Raise UserError.

    *decimal* is the sign before the fraction, where the text itself does not tell: "1.200".
    """
    plain = "".join(text.split())
    sign = decimal_sign([plain]) or decimal
    if sign is None and _EITHER.fullmatch(plain):
        raise UserError(
            f"“{text[:40]}” can be read in two ways. Nothing was changed. "
            "Type it without a sign between the thousands, such as 1200 or 1.20."
        )
    whole, _sign, fraction = plain.partition(sign or ".")
    if _GROUPED.fullmatch(whole):
        whole = whole.replace(",", "").replace(".", "")
    try:
        number = Decimal(f"{whole}.{fraction}" if fraction else whole)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > 30:
        raise UserError(
            f"“{text[:40]}” is no number. Nothing was changed. Type it like 12 or 3.5."
        ) from None
    shown = format(number, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def decimal_sign(texts: Iterable[str]) -> str | None:
    """Return which sign stands before fractions in the first of some numbers that shows it."""
    for text in texts:
        signs = [char for char in text if char in ".,"]
        if signs and not _EITHER.fullmatch("".join(text.split())):
            last = signs[-1]
            return last if signs.count(last) == 1 else {".": ",", ",": "."}[last]
    return None


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


_KEY = "field"


def own_field_key(field_id: int) -> str:
    """Return what the field is called among those that every contact has: `field3`."""
    return f"{_KEY}{field_id}"


def own_field_id(key: str) -> int | None:
    """Return the id of the field that is called *key*, None for what every contact has."""
    number = key.removeprefix(_KEY)
    return int(number) if key.startswith(_KEY) and number.isdecimal() else None


_OWN = "own:"


def own_column(name: str) -> str:
    """Return what a column of a file goes into that fills the field *name*: `own:Shoe size`."""
    return f"{_OWN}{name}"


def own_name(column: str | None) -> str | None:
    """Return the name of the field that a column fills, None if it fills another one or none."""
    if column is None or not column.startswith(_OWN):
        return None
    return column.removeprefix(_OWN).strip() or None
