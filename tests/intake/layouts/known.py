"""All layouts there are, and how a test looks at what comes out of them."""

from typing import Any

from crm.intake.facts import Facts, fields_json
from tests.intake.layouts import addressbooks, events, forms, lists, meetings, shops, unlisted

LAYOUTS = [
    layout
    for group in (meetings, forms, events, lists, addressbooks, shops, unlisted)
    for layout in group.LAYOUTS
]


def shown(facts: Facts, field: str) -> Any:
    """Return a fact as the command line shows it, or as it is."""
    if field == "set_aside":
        return facts.set_aside is not None
    fields = fields_json(facts)
    return fields[field] if field in fields else getattr(facts, field)
