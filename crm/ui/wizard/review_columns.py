"""The columns of the review: what is put right in them, and what a row says there."""

from typing import TYPE_CHECKING, NamedTuple

from crm.domain.cleaning import clean_text
from crm.domain.custom_fields import own_name
from crm.ui.wizard.field_words import field_names

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Plan, PlannedRow

_LONGER = ("city", "message", "notes")


class Put(NamedTuple):
    """What can be put right in a column: a fact, or `own:NAME` read from the column *told*."""

    field: str
    title: str = ""
    told: str = ""


ALWAYS = {2: Put("full_name"), 3: Put("email"), 4: Put("phone"), 5: Put("country")}
"""Column → what is put right in it, whatever the file is."""


def further(plan: "Plan") -> list[Put]:
    """Return what else can be put right in the rows of *plan*, if the file gives any of it."""
    names = field_names()
    found = [
        Put(field, names[field])
        for field in _LONGER
        if any(getattr(row.facts, field) for row in plan.rows)
    ]
    for column in plan.reading.head["columns"]:
        name = own_name(column["field"])
        if name and name not in (one.title for one in found):
            found.append(Put(column["field"], name, column["heading"]))
    return found


def shown(row: "PlannedRow", put: Put, edits: dict[int, dict[str, str]]) -> str:
    """Return the text of a cell: as somebody put it right, else as the file has it."""
    facts = row.facts
    if put.field == "full_name":
        return facts.full_name or facts.display_name or ""
    if put.field in ("email", "phone"):
        points = facts.emails if put.field == "email" else facts.phones
        return points[0].text if points else ""
    if put.field == "country":
        return facts.country_text or facts.country or ""
    if not put.told:
        return getattr(facts, put.field) or ""
    edited = edits.get(row.line, {}).get(put.field)
    return clean_text(dict(facts.answers).get(put.told, "") if edited is None else edited)
