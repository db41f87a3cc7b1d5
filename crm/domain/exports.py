"""What an export holds: which columns under which captions, as what kind of file; and templates."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

FORMATS = ("xlsx", "csv_here", "csv", "vcf")
"""The kinds of files the window offers: `csv_here` parts cells as spreadsheets of the country do."""

LONGEST_NAME = 60
MOST_TEMPLATES = 100


@dataclass(frozen=True, slots=True)
class Template:
    """An export under a name, kept in the book: keys of columns, each with its caption."""

    name: str
    what: str
    columns: tuple[tuple[str, str], ...]
    format: str = "xlsx"
    consent: bool = False  # only people who agreed


def agreeing(search: str) -> str:
    """Return *search* for those only who agreed to be written to."""
    return f"({search}) consent" if search.strip() else "consent"


def templates_text(templates: Iterable[Template]) -> str:
    """Return templates as the book keeps them."""
    kept = [
        {
            "name": one.name,
            "what": one.what,
            "columns": [list(column) for column in one.columns],
            "format": one.format,
            "consent": one.consent,
        }
        for one in templates
    ]
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def templates_of(text: str) -> list[Template]:
    """Return the templates that `templates_text` wrote; what makes no sense is left out."""
    try:
        kept = json.loads(text) if text else []
    except ValueError:
        return []
    return [made for one in kept if (made := _template(one))] if isinstance(kept, list) else []


def with_template(templates: Sequence[Template], new: Template) -> list[Template]:
    """Return *templates* with *new*, which replaces one of the same name, by name."""
    others = [one for one in templates if one.name.casefold() != new.name.casefold()]
    return sorted([*others, new], key=lambda one: one.name.casefold())


def _template(kept: Any) -> Template | None:
    if not isinstance(kept, dict) or not isinstance(kept.get("columns"), list):
        return None
    columns = tuple(
        (str(column[0]), str(column[1]))
        for column in kept["columns"]
        if isinstance(column, list) and len(column) == 2
    )
    wanted = str(kept.get("format"))
    return Template(
        str(kept.get("name") or ""),
        str(kept.get("what") or "contacts"),
        columns,
        wanted if wanted in FORMATS else "xlsx",
        bool(kept.get("consent")),
    )


EXPORT_PHRASES = {
    "contacts": "Export {count} contact(s) ({format}): {search}",
    "inquiries": "Export {count} inquiry(inquiries) ({format}): {search}",
    "followups": "Export {count} follow-up(s) ({format}): {search}",
    "events": "Export {count} event(s) ({format}): {search}",
    "participants": "Export {count} participant(s) ({format}): {search}",
    "orders": "Export {count} order(s) ({format}): {search}",
}
"""What the history calls an export. The search is as typed, “*” for everybody."""
CHOSEN_PHRASES = {
    "contacts": "Export {count} chosen contact(s) ({format})",
    "inquiries": "Export {count} chosen inquiry(inquiries) ({format})",
    "followups": "Export {count} chosen follow-up(s) ({format})",
    "events": "Export {count} chosen event(s) ({format})",
    "participants": "Export {count} chosen participant(s) ({format})",
    "orders": "Export {count} chosen order(s) ({format})",
}
"""What it calls one of those that somebody marked in a list."""
