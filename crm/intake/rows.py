"""From the records of a table to the facts in them, as the plain lists of `crm.intake.facts`.

What is done alike in every record is done by columns, and what is out of the ordinary in one is put
right in its row afterwards.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import compress, repeat
from typing import Any

from crm.intake import asides
from crm.intake.batches import Batch, ColumnReader, Columns, each
from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.facts import BLANK, SLOT, blank
from crm.intake.filekinds import FileKind
from crm.intake.labels import label_reader
from crm.intake.languages import language_code
from crm.intake.layout import Layout
from crm.intake.occasions import occasion_reader
from crm.intake.persons import person_reader

Reader = Callable[[Sequence[int], Sequence[int], Sequence[list[str]]], list[list[Any]]]
"""From the numbers, lines and cells of records, at least one, to a plain list of facts for each."""

_NAME, _ORGANISATION = SLOT["full_name"], SLOT["organisation"]
_COUNTRY_TEXT = SLOT["country_text"]
_MESSAGE, _SET_ASIDE = SLOT["message"], SLOT["set_aside"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_DISPLAYED, _ORDER = SLOT["display_name"], SLOT["order_number"]
_SHEET, _SECTION, _TOLD = SLOT["sheet"], SLOT["section"], SLOT["told"]
_NO_PERSON = frozenset({asides.ADVERTISER, asides.TOTAL, asides.PART})
_SIMPLE = (
    "street", "message", "source", "form_id", "notes", "organisation", "event", "order_number",
    "order_status", "item",
)  # fmt: skip


def rows_reader(layout: Layout) -> Reader:
    """Return the function that reads the records of a table laid out like *layout*."""
    headings, widen = layout.headings, layout.widen
    always = BLANK | {"sheet": layout.sheet, "section": layout.section}
    readers = [*_own_readers(layout), person_reader(layout)]
    read_occasion = occasion_reader(layout)
    again = [heading.strip() for heading in headings]

    def read(
        numbers: Sequence[int], lines: Sequence[int], records: Sequence[list[str]]
    ) -> list[list[Any]]:
        batch = Batch(records if widen is None else [cells + widen(cells) for cells in records])
        columns: Columns = {"row": numbers, "line": lines, "told": _told(batch, headings)}
        for one in readers:
            columns |= one(batch)
        rows = _rows(columns, always)
        if read_occasion is not None:
            for plain, cells in zip(rows, batch.records, strict=True):
                read_occasion(plain, cells)
        if "organisation" in columns:
            for plain in rows:
                _name_organisation(plain)
        _set_aside(rows, batch, headings[0], again)
        return rows

    return read


def _rows(columns: Columns, otherwise: Mapping[str, Any]) -> list[list[Any]]:
    """Return facts by row; what has no column is *otherwise* in all of them."""
    ordered = (columns.get(name, repeat(value)) for name, value in otherwise.items())
    return list(map(list, zip(*ordered, strict=False)))


def _told(batch: Batch, headings: Sequence[str]) -> list[tuple[Sequence[str], Sequence[str]]]:
    """Return the headings and the cells of each record, word for word, where a cell is not blank."""
    filled = [list(map(str.strip, batch.written(place))) for place in range(len(headings))]
    if all(map(all, filled)):
        return list(
            zip(
                repeat(tuple(headings)), zip(*map(batch.written, range(len(headings))), strict=True)
            )
        )
    return [
        (tuple(compress(headings, shown)), tuple(compress(cells, shown)))
        for cells, shown in zip(batch.records, zip(*filled, strict=True), strict=True)
    ]


def _own_readers(layout: Layout) -> list[ColumnReader]:
    """Return what reads the facts that are of a row alone, and not of who it is about."""
    readers = [_simple_reader(layout)]
    if layout.kind is FileKind.JOIN_FORM and "consent" in layout.places:
        readers.append(_consent_reader(layout))  # else it is read with the occasion
    if layout.options or "tags" in layout.places:
        readers.append(_tags_reader(layout))
    return readers


def _simple_reader(layout: Layout) -> ColumnReader:
    """Return what reads the facts that have a column of their own, cell by cell."""
    converters: dict[str, Callable[[str], str | None]] = dict.fromkeys(_SIMPLE, _text)
    converters |= {"postcode": _postcode, "language": _language, "form_id": _entry_id}
    dates = layout.dates
    places = {
        field: of[0] for field, of in layout.places.items() if field in converters or field in dates
    }

    def read(batch: Batch) -> Columns:
        return {
            field: list(map(dates[field], batch.written(place)))
            if field in dates
            else list(map(converters[field], batch.tidied(place)))
            for field, place in places.items()
        }

    return read


def _text(text: str) -> str | None:
    return text or None


def _postcode(text: str) -> str | None:
    return text.removeprefix("z:").lstrip("'") or None


def _entry_id(text: str) -> str | None:
    return text.removeprefix("l:").lstrip("'") or None


def _language(text: str) -> str | None:
    return language_code(text) if text else None


def _consent_reader(layout: Layout) -> ColumnReader:
    place = layout.places["consent"][0]
    asked = layout.headings[place]
    ticks = {layout.ticked, tidy(asked)}  # a ticked box repeats its label, or the question
    asked += " " if asked.endswith(("?", ":", ".")) else ": "

    def answer(text: str) -> bool | None:
        return True if text in ticks else yes_or_no(text)

    def read(batch: Batch) -> Columns:
        texts, cells = batch.tidied(place), batch.written(place)
        return {
            "consent": each(lambda text: answer(text) if text else None, texts),
            "consent_words": [
                asked + cell if text else None for text, cell in zip(texts, cells, strict=True)
            ],
        }

    return read


def _tags_reader(layout: Layout) -> ColumnReader:
    places, options = layout.places.get("tags", []), layout.options
    read_labels = label_reader(layout.separator)

    def tags(cells: list[str]) -> list[str]:
        labels = [label for place, label in options if cells[place] and yes_or_no(cells[place])]
        labels += [label for place in places for label in read_labels(cells[place])]
        return list(dict.fromkeys(labels))

    return lambda batch: {"tags": list(map(tags, batch.records))}


def _name_organisation(plain: list[Any]) -> None:
    """Let a row that names an organisation alone be about the organisation.

    An address would be somebody's: it stands for the name that was not given.
    """
    named = plain[_NAME] or plain[_DISPLAYED]
    if plain[_ORGANISATION] and not named and not any(value for _, value in plain[_EMAILS]):
        plain[_NAME] = plain[_ORGANISATION]


def _set_aside(rows: list[list[Any]], batch: Batch, first: str, headings: list[str]) -> None:
    """Say why a row is no person, and empty those of which nothing can be kept."""
    for place, plain in enumerate(rows):
        cells = batch.records[place]
        if cells[0] == first and _repeats(cells, headings):
            rows[place] = _emptied(plain, asides.HEADINGS)
        elif not _is_plainly_somebody(plain):
            reason = _reason(plain, cells)
            plain[_SET_ASIDE] = reason
            if reason in _NO_PERSON:
                rows[place] = _emptied(plain, reason)


def _repeats(cells: list[str], headings: list[str]) -> bool:
    """Return whether the cells are the headings again; where there was none there is no cell."""
    pairs = list(zip(map(str.strip, cells), headings, strict=False))
    return all(cell in ("", heading) for cell, heading in pairs) and (
        len(pairs) == 1 or sum(bool(cell) for cell, _ in pairs) > 1
    )


def _is_plainly_somebody(plain: list[Any]) -> bool:
    """Return whether an address alone rules out every reason to set a row aside."""
    emails = plain[_EMAILS]
    if not emails or not emails[0][1] or asides.is_test_address(emails[0][0]) or plain[_ORDER]:
        return False
    return not asides.is_test_lead(plain[_NAME]) and not asides.is_test_lead(plain[_COUNTRY_TEXT])


def _reason(plain: list[Any], cells: list[str]) -> str | None:
    name, emails, phones = plain[_NAME], plain[_EMAILS], plain[_PHONES]
    reachable = any(value for _, value in emails)
    phone = any(value for _, value in phones)
    message = plain[_MESSAGE]
    if plain[_ORDER] and name and asides.is_placeholder(name):
        return asides.UNNAMED
    if asides.is_test_lead(name) or asides.is_test_lead(plain[_COUNTRY_TEXT]):
        return asides.ADVERTISER
    if asides.is_test(name, emails, message, phone=phone):
        return asides.TEST
    if reachable or phone:
        return None
    if asides.is_total(cells):
        return asides.TOTAL
    if not name:
        return asides.DEVICE if plain[_DISPLAYED] else asides.NOBODY
    if name == plain[_ORGANISATION]:
        return None
    return asides.PART if asides.is_part(len(plain[_TOLD][1]), name) else None


def _emptied(plain: list[Any], reason: str) -> list[Any]:
    emptied = blank(plain[0], plain[1])
    for slot in (_SHEET, _SECTION, _TOLD):
        emptied[slot] = plain[slot]
    emptied[_SET_ASIDE] = reason
    return emptied
