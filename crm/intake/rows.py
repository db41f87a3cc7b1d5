"""From one record of a table to the facts in it, as the plain list of `crm.intake.facts`."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from crm.intake import asides
from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.countries import country_code, town_and_country
from crm.intake.emails import read_emails
from crm.intake.facts import SLOT, blank
from crm.intake.languages import language_code
from crm.intake.names import is_name, join_name, read_name
from crm.intake.phones import read_phones

Reader = Callable[[int, int, list[str]], list[Any]]
"""From row number, line and cells to a plain list of facts."""

_NAME = slice(SLOT["full_name"], SLOT["family_name"] + 1)
_COUNTRY, _COUNTRY_TEXT = SLOT["country"], SLOT["country_text"]
_CITY, _MESSAGE, _SET_ASIDE = SLOT["city"], SLOT["message"], SLOT["set_aside"]
_CONSENT, _CONSENT_WORDS = SLOT["consent"], SLOT["consent_words"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_TAGS, _ANSWERS, _SHEET = SLOT["tags"], SLOT["answers"], SLOT["sheet"]
_NO_PERSON = frozenset({asides.ADVERTISER, asides.TOTAL, asides.PART})
_NO_FILLERS = frozenset({"Null", "Na", "Nan", "Nil"})
_SIMPLE = ("street", "message", "source", "form_id")


class Layout(NamedTuple):
    """What is known about a table before its records are read: columns by what they hold."""

    headings: Sequence[str]
    sheet: str | None
    region: str | None
    places: dict[str, list[int]]  # field → columns
    dates: dict[str, Callable[[str], str | None]]  # field → how its cells are read
    anywhere: bool  # the column of towns asks "where do you live?", so a country may answer it
    ticked: str | None  # the one answer of a box that is ticked or left alone
    separator: str  # between tags


def row_reader(layout: Layout) -> Reader:
    """Return the function that reads the records of a table laid out like *layout*."""
    simple = _simple_readers(layout)
    headings = layout.headings
    sheet = layout.sheet
    read_person = _person_reader(layout)
    read_extras = _extras_reader(layout)
    again = [heading.strip() for heading in headings]

    def read(row: int, line: int, cells: list[str]) -> list[Any]:
        plain = blank(row, line)
        plain[_SHEET] = sheet
        plain[_ANSWERS] = [pair for pair in zip(headings, cells, strict=True) if pair[1].strip()]
        for index, slot, convert in simple:
            cell = cells[index]
            if cell:
                plain[slot] = convert(cell)
        read_extras(plain, cells)
        read_person(plain, cells)
        if cells[0] == headings[0] and [cell.strip() for cell in cells] == again:
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
    return tidy(cell).removeprefix("l:") or None


def _language(cell: str) -> str | None:
    return language_code(tidy(cell))


def _dated(read: Callable[[str], str | None]) -> Callable[[str], str | None]:
    def convert(cell: str) -> str | None:
        text = tidy(cell)
        return read(text) if text else None

    return convert


def _person_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    places, region = layout.places, layout.region
    full, given, family = (
        places.get(field, [None])[0] for field in ("full_name", "given_name", "family_name")
    )
    emails, phones = places.get("email", []), places.get("phone", [])
    in_parts = given is not None or family is not None
    read_place = _place_reader(layout)

    def read_numbers(home: str | None, cells: list[str]) -> list[tuple[str, str | None]]:
        if not any(cells[index] for index in phones):
            return []
        return _several(phones, cells, lambda text: read_phones(text, home, region))

    def read(plain: list[Any], cells: list[str]) -> None:
        read_place(plain, cells)
        if emails:
            plain[_EMAILS] = _several(emails, cells, read_emails)
        name = tidy(cells[full]) if full is not None else ""
        if "@" in name:
            name = _address_in_name(plain, name)
        if in_parts:
            first = _part(cells[given]) if given is not None else ""
            last = _part(cells[family]) if family is not None else ""
            plain[_NAME] = _two_names(name, first, last, plain[_COUNTRY])
        elif name:
            plain[_NAME] = read_name(name, plain[_COUNTRY])
        if phones:
            plain[_PHONES] = read_numbers(plain[_COUNTRY], cells)

    return read


def _place_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    country = layout.places.get("country", [None])[0]
    city = layout.places.get("city", [None])[0]
    anywhere = layout.anywhere

    def read(plain: list[Any], cells: list[str]) -> None:
        if country is not None and (text := tidy(cells[country])):
            plain[_COUNTRY_TEXT] = text
            plain[_COUNTRY] = country_code(text)
        if city is None or not (text := tidy(cells[city])):
            return
        if country is not None or not (anywhere or "," in text):
            plain[_CITY] = text
            return
        town, code = town_and_country(text)
        plain[_CITY] = town if town or anywhere else text
        if code and (town or anywhere):
            plain[_COUNTRY], plain[_COUNTRY_TEXT] = code, text

    return read


def _address_in_name(plain: list[Any], name: str) -> str:
    """Return what is left of "Ana Silva <ana@example.org>"; keep the address if it is the only one."""
    found = [pair for pair in read_emails(name) if pair[1]]
    if found and not any(value for _, value in plain[_EMAILS]):
        plain[_EMAILS] = [*plain[_EMAILS], *found]
    rest = name
    for written, _ in found:
        rest = rest.replace(written, " ")
    return tidy(rest.replace("mailto:", " ").strip(" <>()[],;"))


def _part(cell: str) -> str:
    # Some people are really called Null.
    return tidy(cell) or (cell.strip() if cell.strip() in _NO_FILLERS else "")


def _two_names(
    name: str, given: str, family: str, country: str | None
) -> tuple[str | None, str | None, str | None]:
    if not given and not family:
        return read_name(name, country)
    full, first, last = join_name(given, family)
    return (name if name and is_name(name) else full), first, last


def _several(
    columns: list[int],
    cells: list[str],
    read: Callable[[str], list[tuple[str, str | None]]],
) -> list[tuple[str, str | None]]:
    if len(columns) == 1:
        text = tidy(cells[columns[0]])
        return read(text) if text else []
    found = [pair for index in columns if (text := tidy(cells[index])) for pair in read(text)]
    once = {value or text: (text, value) for text, value in reversed(found)}
    return list(once.values())[::-1]


def _extras_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    consents, tags = layout.places.get("consent", []), layout.places.get("tags", [])
    ticked, separator = layout.ticked, layout.separator
    asked = layout.headings[consents[0]] if consents else ""
    ticks = {ticked, tidy(asked)}  # a ticked box repeats its label, or the question
    asked += " " if asked.endswith(("?", ":", ".")) else ": "

    def read(plain: list[Any], cells: list[str]) -> None:
        if consents and (cell := cells[consents[0]]) and (text := tidy(cell)):
            plain[_CONSENT] = True if text in ticks else yes_or_no(text)
            plain[_CONSENT_WORDS] = asked + cell
        if tags:
            labels = [part for index in tags for part in tidy(cells[index]).split(separator)]
            plain[_TAGS] = list(dict.fromkeys(text for label in labels if (text := tidy(label))))

    return read


def _reason(plain: list[Any], cells: list[str]) -> str | None:
    name, emails, phones = plain[_NAME.start], plain[_EMAILS], plain[_PHONES]
    reachable = any(value for _, value in emails)
    phone = any(value for _, value in phones)
    message = plain[_MESSAGE]
    if asides.is_test_lead(name) or asides.is_test_lead(plain[_COUNTRY_TEXT]):
        return asides.ADVERTISER
    if asides.is_test(name, emails, message, phone=phone):
        return asides.TEST
    if reachable or phone:
        return None
    if asides.is_total(cells):
        return asides.TOTAL
    if not name:
        return asides.NOBODY
    return asides.PART if asides.is_part(plain[_ANSWERS], name) else None


def _emptied(plain: list[Any], reason: str) -> list[Any]:
    emptied = blank(plain[0], plain[1])
    for slot in (_SHEET, _ANSWERS):
        emptied[slot] = plain[slot]
    emptied[_SET_ASIDE] = reason
    return emptied
