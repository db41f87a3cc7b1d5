"""What the search language asks about the fields that the organisation added to its contacts."""

import json

from sqlalchemy.orm import Session

from crm.domain.custom_fields import FieldKind, checked_number
from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.domain.search import Field
from crm.domain.search_dates import days_meant
from crm.domain.search_fields import own_field_key
from crm.intake.consent import yes_or_no
from crm.queries.custom_fields import CustomFieldRow, custom_field_rows
from crm.queries.searching.clauses import NOBODY, Clause, all_of, any_of, listed
from crm.queries.searching.context import Context, contact, dates
from crm.queries.searching.values import resolved, words_in
from crm.store.search_index import WORDS_SQL, word_match

_NUMBER = "CAST(v.value AS REAL)"


def own_fields(session: Session) -> dict[str, CustomFieldRow]:
    """Return the fields of the organisation's own by what they are called in a search."""
    return {key: row for row in custom_field_rows(session) if (key := own_field_key(row.name))}


def own_clause(context: Context, field: Field) -> Clause | None:
    """Return the condition of one own field; None while it is being typed."""
    own = own_fields(context.session).get(field.name)
    if own is None:
        return NOBODY
    match own.kind:
        case FieldKind.NUMBER:
            found = resolved(context, field, lambda value: _numbers(field.sign + value))
        case FieldKind.DATE:
            found = resolved(context, field, lambda value: _days(context, field.sign + value))
        case FieldKind.YES_NO:
            found = resolved(context, field, _yes_or_no)
        case _:
            found = resolved(context, field, lambda value: _texts(context, own.id, value))
    if found is None:
        return None
    return _held(own.id, any_of(found) if found else NOBODY)


def own_filled(own: CustomFieldRow) -> Clause:
    """Return: the field holds something."""
    return _held(own.id, Clause("v.value <> ''"))


def _held(field_id: int, condition: Clause) -> Clause:
    theirs = Clause("v.field_id = ?", (field_id,))
    return contact("v.contact_id", "custom_values AS v", all_of((theirs, condition)))


def _numbers(text: str) -> list[Clause]:
    """Return the condition that `3`, `>3`, `<=3`, `3..5` or `..5` stands for, if any."""
    sign = next((sign for sign in (">=", "<=", ">", "<") if text.startswith(sign)), "")
    left, dots, right = text[len(sign) :].partition("..")
    try:
        if sign or not dots:
            return [_compared(sign or "=", left)]
        ends = ((">=", left), ("<=", right.lstrip(".")))
        return [all_of(_compared(way, end) for way, end in ends if end)] if left or right else []
    except UserError:
        return []


def _compared(sign: str, text: str) -> Clause:
    return Clause(f"{_NUMBER} {sign} CAST(? AS REAL)", (checked_number(text, "."),))


def _days(context: Context, text: str) -> list[Clause]:
    days = days_meant(text, context.today)
    return [] if days is None else [dates("v.value", days)]


def _yes_or_no(text: str) -> list[Clause]:
    said = yes_or_no(text)
    return [] if said is None else [listed("v.value", ("yes" if said else "no",))]


def _texts(context: Context, field_id: int, value: str) -> list[Clause]:
    """Return the values with words that begin like those of *value*: its words are in the index."""
    words = fold(value).split()
    if not words:
        return []
    rows = context.rows(
        f"SELECT DISTINCT 0, v.value FROM ({WORDS_SQL}) AS h CROSS JOIN custom_values AS v "
        "ON v.contact_id = h.rowid WHERE v.field_id = ?",
        " AND ".join(word_match(word) for word in words),
        field_id,
    )
    found = words_in([(text, text) for _none, text in rows])(value)
    among = Clause("v.value IN (SELECT value FROM json_each(?))", (json.dumps(found),))
    return [among] if found else []
