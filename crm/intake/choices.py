"""What people said about columns: with --map, in the window, or in an earlier import."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crm.domain.custom_fields import own_column, own_name
from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.intake.columns import FIELDS
from crm.intake.headings import fold_heading
from crm.intake.meanings import IGNORE

_NOTHING = frozenset({"", "ignore", "none", "_", "skip"})
_OTHER_WORDS = {
    "name": "full_name", "first_name": "given_name", "last_name": "family_name",
    "surname": "family_name", "e_mail": "email", "emails": "email", "mail": "email",
    "phones": "phone", "mobile": "phone", "town": "city", "zip": "postcode", "address": "street",
    "comment": "message", "tag": "tags", "submitted": "submitted_at", "newsletter": "consent",
    "date_of_birth": "birth_date", "birthday": "birth_date", "id": "form_id",
    "organization": "organisation", "company": "organisation", "note": "notes",
    "registered": "registered_at", "ordered": "ordered_at", "joined": "joined_at",
    "left": "left_at", "order": "order_number", "product": "item", "status": "registration",
}  # fmt: skip
_IDENTIFYING = frozenset({"full_name", "given_name", "family_name", "email", "phone"})
_ENOUGH = 0.8


def chosen_columns(headings: Sequence[str], choices: Mapping[str, str | None]) -> dict[int, str]:
    """Return column → field (or IGNORE) for the user's *choices* (heading → field).

    Raises UserError naming what there is if a heading or a field is unknown.
    """
    chosen: dict[int, str] = {}
    folded = [fold_heading(heading) for heading in headings]
    for heading, field in choices.items():
        places = [i for i, one in enumerate(headings) if one.strip() == heading.strip()]
        places = places or [i for i, one in enumerate(folded) if one == fold_heading(heading)]
        if not places:
            there = ", ".join(f"“{one}”" for one in headings[:20])
            raise UserError(
                f"There is no column “{heading}” in this file. Nothing was changed. "
                f"Its columns are: {there}."
            )
        for place in places:
            chosen[place] = field_called(field)
    return chosen


def named_like_fields(headings: Sequence[str], names: Iterable[str]) -> dict[int, str]:
    """Return column → field for columns that are called like one of the organisation's own fields."""
    own = {fold_heading(name): own_column(name) for name in names}
    folded = [(place, fold_heading(heading)) for place, heading in enumerate(headings)]
    return {place: own[key] for place, key in folded if key in own}


def remembered_columns(
    headings: Sequence[str], profiles: Iterable[Mapping[str, Any]]
) -> tuple[Mapping[str, Any] | None, dict[int, str]]:
    """Return the form profile that fits *headings* best, and column → field from it.

    A profile fits if all headings it maps to a field are in the file, or four in five of them
    including those of names, e-mail and phone. Where the columns stand and what was added does not matter.
    """
    places: dict[str, list[int]] = {}
    for index, heading in enumerate(headings):
        for key in {fold(heading), fold_heading(heading)}:
            places.setdefault(key, []).append(index)
    best: Mapping[str, Any] | None = None
    most = 0
    for profile in profiles:
        columns: Mapping[str, str | None] = profile["columns"]
        mapped = [heading for heading, field in columns.items() if field_called(field) != IGNORE]
        found = [heading for heading in mapped if heading in places]
        if len(found) > most and _fits(columns, mapped, found):
            best, most = profile, len(found)
    if best is None:
        return None, {}
    return best, {
        index: field_called(field)
        for heading, field in best["columns"].items()
        for index in places.get(heading, ())
    }


def knows(profile: Mapping[str, Any], headings: Sequence[str]) -> bool:
    """Return whether a form profile has seen nearly all of *headings* before."""
    columns: Mapping[str, str | None] = profile["columns"]
    seen = sum(fold(one) in columns or fold_heading(one) in columns for one in headings)
    return seen >= _ENOUGH * len(headings)


def field_called(name: str | None) -> str:
    """Return the field people mean by *name*, or IGNORE; raise UserError if there is none."""
    if own := own_name((name or "").strip()):
        return own_column(own)
    plain = (name or "").strip().lower().replace("-", "_").replace(" ", "_")
    if plain in _NOTHING:
        return IGNORE
    field = _OTHER_WORDS.get(plain, plain)
    if field not in FIELDS:
        raise UserError(
            f"A column cannot hold “{name}”. Nothing was changed. "
            f"It can hold: {', '.join(FIELDS)}, or ignore."
        )
    return field


def _fits(columns: Mapping[str, str | None], mapped: Sequence[str], found: Sequence[str]) -> bool:
    if len(found) == len(mapped):
        return True
    missing = {columns[heading] for heading in mapped if heading not in set(found)}
    return len(found) >= _ENOUGH * len(mapped) and not missing & _IDENTIFYING
