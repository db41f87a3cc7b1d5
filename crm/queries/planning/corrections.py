"""Rows as somebody put them right in the preview, before anything is planned.

What stands in the file stays word for word in `Facts.told`; only what was understood changes.
"""

from collections.abc import Mapping
from typing import Any

from crm.domain.cleaning import clean_line, clean_text
from crm.domain.custom_fields import own_name
from crm.domain.errors import UserError
from crm.intake.countries import country_code
from crm.intake.facts import Facts, Written
from crm.intake.points import normal_point
from crm.queries.planning.import_plan import ImportOptions

LEFT_OUT = "left out by hand"
_OF_LINES = ("message", "notes")


def corrected(facts: Facts, options: ImportOptions) -> Facts:
    """Return the facts of a row with what *options* say about its line.

    A row that was taken back is a person again, if there is a name, an address or a number in it.
    """
    facts = _edited(facts, options.edits.get(facts.line, {}))
    if facts.line in options.left_out:
        return facts._replace(set_aside=LEFT_OUT)
    there = facts.full_name or facts.emails or facts.phones
    if facts.set_aside is not None and facts.line in options.taken and there:
        return facts._replace(set_aside=None)
    return facts


def check_edit(field: str, text: str, country: str | None) -> None:
    """Raise UserError if *text* cannot stand in *field* of somebody in *country*."""
    if field == "country" and text.strip() and country_code(text) is None:
        raise UserError(f"We know no country “{text.strip()}”. Check the spelling.")
    if field in ("email", "phone") and text.strip() and normal_point(field, text, country) is None:
        raise UserError(f"“{text.strip()}” cannot be used to reach anybody. Check it once more.")


def _edited(facts: Facts, edits: Mapping[str, str]) -> Facts:
    for field, text in edits.items():
        if field == "country":
            clean = clean_line(text)
            facts = facts._replace(country=country_code(clean), country_text=clean or None)
        elif field == "email":
            facts = facts._replace(emails=_point("email", text, facts.emails, facts.country))
        elif field == "phone":
            facts = facts._replace(phones=_point("phone", text, facts.phones, facts.country))
        elif own_name(field) is None:  # a field of our own is read from the cell
            clean = clean_text(text) if field in _OF_LINES else clean_line(text)
            change: dict[str, Any] = {field: clean or None}
            facts = facts._replace(**change)
    return facts._replace(words=None) if edits else facts


def _point(
    kind: str, text: str, there: tuple[Written, ...], country: str | None
) -> tuple[Written, ...]:
    """Return the points with another first one; without it, if *text* is empty."""
    clean = clean_line(text)
    return ((Written(clean, normal_point(kind, clean, country)),) if clean else ()) + there[1:]
