"""Understand a table of people: read a file, find its columns, give facts row by row."""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeVar

from crm.files.documents import Document
from crm.files.reading import read_document
from crm.intake.batches import Columns, columns_of, rows_of
from crm.intake.filekinds import FileKind, kind_called
from crm.intake.filenames import consent_in_name
from crm.intake.layout import Layout
from crm.intake.orderlines import unfold_lines
from crm.intake.own_columns import EXPORTED, REFERENCE, explained, without_reasons
from crm.intake.parcels import pack
from crm.intake.plans import Plan, make_plan, part_layout
from crm.intake.repeats import mark_repeats
from crm.intake.rows import Reader, form_reader, rows_reader
from crm.intake.shapes import recognise
from crm.intake.tables import Table, find_table, sheets_with_people

BATCH = 500
"""The most rows in one message: larger ones would hold up the window."""

_T = TypeVar("_T")
_READ: list[str] = []
_ADDRESS_BOOKS = {"vcard": "Address book (vCard)", "ldif": "Address book (LDIF)"}


def understand(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what is in a file: {"head": …}, then {"rows": [plain facts …]} …, then {"end": …}.

    *request* names the file ("path", or "text" as pasted; "name" for messages) and may say
    "as" (the kind), "region" (alpha-2), "map" ({heading: field}), "sheet", "encoding",
    "delimiter", "day_first", and "profiles" ([{"name", "columns", "day_first"}]). The records of
    the main table come first, then those of the other parts of a report.
    Raises UserError where the file or the request cannot be understood.
    """
    request = request | {"as": kind_called(request.get("as"))}
    yield from understand_document(_document(request), request)


def parcels(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what `understand` yields, the rows as {"parcel": …}, packed to cross a process."""
    request = request | {"as": kind_called(request.get("as"))}
    for message in _messages(_document(request), request):
        yield {"parcel": pack(message["columns"])} if "columns" in message else message


def understand_document(document: Document, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what `understand` yields, for a document that has been read already."""
    for message in _messages(document, request):
        yield {"rows": rows_of(message["columns"])} if "columns" in message else message


def _messages(document: Document, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what `understand` yields, the rows as {"columns": …}."""
    name = str(request.get("name") or "")
    told = consent_in_name(name)
    if document.format in _ADDRESS_BOOKS:
        request = request | {"as": request.get("as") or FileKind.CONTACTS}
    table = unfold_lines(without_reasons(find_table(document, request.get("sheet"))))
    if REFERENCE in table.headings:  # our own export comes home
        request = request | {"as": request.get("as") or FileKind.CONTACTS}
    plan = make_plan(table, request, consent=told)
    yield {"head": _head(document, table, plan)}
    del document  # the rows are the table's alone now, which lets go of each as it is read
    set_aside = 0
    for columns in _main_columns(table, plan.layout):
        set_aside += sum(map(bool, columns.get("set_aside", ())))
        yield {"columns": columns}
    for columns in _by_columns(_other_rows(table, plan)):
        yield {"columns": columns}
    yield {"end": {"rows": len(table.rows), "set_aside": set_aside}}


def _main_columns(table: Table, layout: Layout) -> Iterator[Columns]:
    if layout.kind is FileKind.JOIN_FORM:  # each row of which is an answer of its own
        return _read_main(table, form_reader(layout))
    rows = chain.from_iterable(_read_main(table, rows_reader(layout)))
    return _by_columns(mark_repeats(rows, layout.kind))


def _read_main(table: Table, read: Reader[_T]) -> Iterator[_T]:
    """Yield the facts of some rows, and let go of their cells: the one who is told has them now."""
    rows = table.rows
    for start in range(0, len(rows), BATCH):
        records = rows[start : start + BATCH]
        rows[start : start + BATCH] = [_READ] * len(records)
        numbers = list(range(start + 1, start + 1 + len(records)))
        yield read(numbers, table.lines[start : start + BATCH], records)


def _by_columns(rows: Iterator[list[Any]]) -> Iterator[Columns]:
    while batch := list(islice(rows, BATCH)):
        yield columns_of(batch)


def _other_rows(table: Table, plan: Plan) -> Iterator[list[Any]]:
    """Yield the records of the other parts of a report; they have the number 0."""
    shape = recognise(table.headings)
    for part in table.others:
        layout = part_layout(part, plan.layout, shape, day_first=plan.day_first)
        if layout is None:
            continue
        read = rows_reader(layout)
        for start in range(0, len(part.rows), BATCH):
            records = part.rows[start : start + BATCH]
            yield from read([0] * len(records), part.lines[start : start + BATCH], records)


def _document(request: dict[str, Any]) -> Document:
    document = _read(request)
    if document.notes and _is_ours(document) and request.get("encoding") is None:
        document = _read(request | {"encoding": "utf-8"})  # in which nothing needs mending
    return document


def _read(request: dict[str, Any]) -> Document:
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


def _is_ours(document: Document) -> bool:
    """Say whether a text in UTF-8 is an export of ours: no letter in it was encoded twice."""
    top = [row for sheet in document.sheets for row in sheet.rows[:1]]
    return document.encoding in ("utf-8", "utf-8-sig") and any(REFERENCE in row for row in top)


def _head(document: Document, table: Table, plan: Plan) -> dict[str, Any]:
    layout = plan.layout
    ours = REFERENCE in table.headings
    title = EXPORTED if ours else plan.recognised_as
    return {
        "kind": layout.kind.value,
        "recognised_as": _ADDRESS_BOOKS.get(document.format, title),
        "encoding": document.encoding,
        "delimiter": document.delimiter,
        "sheet": table.sheet,
        "sheets": [one.name for one in document.sheets],
        "people_sheets": sheets_with_people(document) if len(document.sheets) > 1 else [],
        "header_line": table.header_line,
        "profile": plan.profile,
        "rows": len(table.rows),
        "day_first": plan.day_first,
        "event": layout.event,
        "event_at": layout.event_at,
        "parts": [part.title for part in table.others],
        "notes": [*document.notes, *plan.notes],
        "columns": explained(plan.columns) if ours else plan.columns,
    }
