"""From one record of a table to the facts in it, as the plain list of `crm.intake.facts`."""

from collections.abc import Callable
from typing import Any

from crm.intake import asides
from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.facts import SLOT, blank
from crm.intake.filekinds import FileKind
from crm.intake.labels import label_reader
from crm.intake.languages import language_code
from crm.intake.layout import Layout
from crm.intake.occasions import occasion_reader
from crm.intake.persons import person_reader

Reader = Callable[[int, int, list[str]], list[Any]]
"""From row number, line and cells to a plain list of facts."""

_NAME = slice(SLOT["full_name"], SLOT["family_name"] + 1)
_COUNTRY_TEXT = SLOT["country_text"]
_MESSAGE, _SET_ASIDE = SLOT["message"], SLOT["set_aside"]
_CONSENT, _CONSENT_WORDS = SLOT["consent"], SLOT["consent_words"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_DISPLAYED, _ORGANISATION = SLOT["display_name"], SLOT["organisation"]
_ORDER, _SECTION = SLOT["order_number"], SLOT["section"]
_TAGS, _ANSWERS, _SHEET = SLOT["tags"], SLOT["told"], SLOT["sheet"]
_NO_PERSON = frozenset({asides.ADVERTISER, asides.TOTAL, asides.PART})
_SIMPLE = (
    "street", "message", "source", "form_id", "notes", "organisation", "event", "order_number",
    "order_status", "item",
)  # fmt: skip


def row_reader(layout: Layout) -> Reader:
    """Return the function that reads the records of a table laid out like *layout*."""
    simple = _simple_readers(layout)
    headings = layout.headings
    sheet, section = layout.sheet, layout.section
    read_person = person_reader(layout)
    read_extras = _extras_reader(layout)
    read_occasion = occasion_reader(layout)
    widen = layout.widen
    again = [heading.strip() for heading in headings]

    def read(row: int, line: int, cells: list[str]) -> list[Any]:
        plain = blank(row, line)
        plain[_SHEET] = sheet
        if section is not None:
            plain[_SECTION] = section
        plain[_ANSWERS] = [pair for pair in zip(headings, cells, strict=True) if pair[1].strip()]
        if widen is not None:
            cells = cells + widen(cells)
        for index, slot, convert in simple:
            cell = cells[index]
            if cell:
                plain[slot] = convert(cell)
        read_extras(plain, cells)
        read_person(plain, cells)
        if read_occasion is not None:
            read_occasion(plain, cells)
        if plain[_ORGANISATION]:
            _name_organisation(plain)
        if cells[0] == headings[0] and _repeats(cells, again):
            return _emptied(plain, asides.HEADINGS)
        reason = _reason(plain, cells)
        if reason and reason in _NO_PERSON:
            return _emptied(plain, reason)
        plain[_SET_ASIDE] = reason
        return plain

    return read


def _simple_readers(layout: Layout) -> list[tuple[int, int, Callable[[str], str | None]]]:
    converters: dict[str, Callable[[str], str | None]] = dict.fromkeys(_SIMPLE, _text)
    converters |= {"postcode": _postcode, "language": _language, "form_id": _entry_id}
    converters |= {field: _dated(read) for field, read in layout.dates.items()}
    return [
        (layout.places[field][0], SLOT[field], convert)
        for field, convert in converters.items()
        if field in layout.places
    ]


def _text(cell: str) -> str | None:
    return tidy(cell) or None


def _postcode(cell: str) -> str | None:
    return tidy(cell).removeprefix("z:").lstrip("'") or None


def _entry_id(cell: str) -> str | None:
    return tidy(cell).removeprefix("l:").lstrip("'") or None


def _language(cell: str) -> str | None:
    return language_code(tidy(cell))


def _dated(read: Callable[[str], str | None]) -> Callable[[str], str | None]:
    def convert(cell: str) -> str | None:
        text = tidy(cell)
        return read(text) if text else None

    return convert


def _extras_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    consents, tags = layout.places.get("consent", []), layout.places.get("tags", [])
    if layout.kind is not FileKind.JOIN_FORM:
        consents = []  # read with the occasion
    ticked, read_labels = layout.ticked, label_reader(layout.separator)
    options = layout.options
    asked = layout.headings[consents[0]] if consents else ""
    ticks = {ticked, tidy(asked)}  # a ticked box repeats its label, or the question
    asked += " " if asked.endswith(("?", ":", ".")) else ": "

    def read(plain: list[Any], cells: list[str]) -> None:
        if consents and (cell := cells[consents[0]]) and (text := tidy(cell)):
            plain[_CONSENT] = True if text in ticks else yes_or_no(text)
            plain[_CONSENT_WORDS] = asked + cell
        if tags or options:
            labels = [label for index, label in options if cells[index] and yes_or_no(cells[index])]
            labels += [label for index in tags for label in read_labels(cells[index])]
            plain[_TAGS] = list(dict.fromkeys(labels))

    return read


def _repeats(cells: list[str], headings: list[str]) -> bool:
    """Return whether the cells are the headings again; where there was none there is no cell."""
    pairs = list(zip(map(str.strip, cells), headings, strict=False))
    return all(cell in ("", heading) for cell, heading in pairs) and (
        len(pairs) == 1 or sum(bool(cell) for cell, _ in pairs) > 1
    )


def _name_organisation(plain: list[Any]) -> None:
    """Let a row that names an organisation alone be about the organisation.

    An address would be somebody's: it stands for the name that was not given.
    """
    named = plain[_NAME.start] or plain[_DISPLAYED]
    if not named and not any(value for _, value in plain[_EMAILS]):
        plain[_NAME.start] = plain[_ORGANISATION]


def _reason(plain: list[Any], cells: list[str]) -> str | None:
    name, emails, phones = plain[_NAME.start], plain[_EMAILS], plain[_PHONES]
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
    return asides.PART if asides.is_part(plain[_ANSWERS], name) else None


def _emptied(plain: list[Any], reason: str) -> list[Any]:
    emptied = blank(plain[0], plain[1])
    for slot in (_SHEET, _SECTION, _ANSWERS):
        emptied[slot] = plain[slot]
    emptied[_SET_ASIDE] = reason
    return emptied
