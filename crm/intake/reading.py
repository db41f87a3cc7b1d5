"""Understand a table of people: read a file, find its columns, give facts row by row."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document
from crm.intake.facts import SLOT
from crm.intake.plans import Plan, make_plan
from crm.intake.rows import row_reader
from crm.intake.tables import find_table

BATCH = 500
"""The most rows in one message: larger ones would hold up the window."""

_KINDS = {"join_form", "join-form"}
_LATER = {"registration", "attendance", "contacts", "orders"}


def understand(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what is in a file: {"head": …}, then {"rows": [plain facts …]} …, then {"end": …}.

    *request* names the file ("path", or "text" as pasted; "name" for messages) and may say
    "as" (the kind), "region" (alpha-2), "map" ({heading: field}), "sheet", "encoding",
    "delimiter", "day_first", and "profiles" ([{"name", "columns", "day_first"}]).
    Raises UserError where the file or the request cannot be understood.
    """
    _check_kind(request.get("as"))
    yield from understand_document(_document(request), request)


def understand_document(document: Document, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what `understand` yields, for a document that has been read already."""
    table = find_table(document, request.get("sheet"))
    plan = make_plan(table, request)
    yield {"head": _head(document, table.sheet, table.header_line, len(table.rows), plan)}
    read = row_reader(plan.layout)
    aside, set_aside = SLOT["set_aside"], 0
    for start in range(0, len(table.rows), BATCH):
        batch = [
            read(start + place, line, cells)
            for place, (line, cells) in enumerate(
                zip(
                    table.lines[start : start + BATCH],
                    table.rows[start : start + BATCH],
                    strict=True,
                ),
                start=1,
            )
        ]
        set_aside += sum(1 for plain in batch if plain[aside])
        yield {"rows": batch}
    yield {"end": {"rows": len(table.rows), "set_aside": set_aside}}


def _check_kind(kind: str | None) -> None:
    if kind is None or kind in _KINDS:
        return
    if kind.replace("_", "-") in _LATER:
        raise UserError(
            f"Files of the kind “{kind}” cannot be read yet, only join forms. "
            "Nothing was changed. Leave the kind out to have the file read as a join form."
        )
    raise UserError(
        f"There is no kind of file called “{kind}”. Nothing was changed. Use join-form."
    )


def _document(request: dict[str, Any]) -> Document:
    name = str(request.get("name") or request.get("path") or "pasted rows")
    text = request.get("text")
    source = Path(request["path"]) if text is None else str(text).encode(errors="replace")
    encoding = request.get("encoding") if text is None else "utf-8"
    return read_document(
        source,
        name=name,
        encoding=encoding,
        delimiter=request.get("delimiter"),
        sheet=request.get("sheet"),
    )


def _head(
    document: Document, sheet: str | None, header_line: int | None, rows: int, plan: Plan
) -> dict[str, Any]:
    return {
        "kind": "join_form",
        "recognised_as": plan.recognised_as,
        "encoding": document.encoding,
        "delimiter": document.delimiter,
        "sheet": sheet,
        "sheets": [one.name for one in document.sheets],
        "header_line": header_line,
        "profile": plan.profile,
        "rows": rows,
        "day_first": plan.day_first,
        "notes": [*document.notes, *plan.notes],
        "columns": plan.columns,
    }
