"""Who a record is about: name, place, addresses and numbers, wherever people typed them."""

from collections.abc import Callable
from typing import Any

from crm.intake.cells import tidy
from crm.intake.countries import country_code, town_and_country
from crm.intake.emails import read_emails
from crm.intake.facts import SLOT
from crm.intake.layout import Layout
from crm.intake.names import is_name, join_name, read_name
from crm.intake.phones import read_phones

_NAME = slice(SLOT["full_name"], SLOT["family_name"] + 1)
_COUNTRY, _COUNTRY_TEXT, _CITY = SLOT["country"], SLOT["country_text"], SLOT["city"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_FEWEST_DIGITS = 7
_NO_FILLERS = frozenset({"Null", "Na", "Nan", "Nil"})


def person_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    """Return the function that writes name, place and contact points of a row into its facts."""
    full, given, family = (
        layout.places.get(field, [None])[0] for field in ("full_name", "given_name", "family_name")
    )
    in_parts = given is not None or family is not None
    read_place, read_contacts = _place_reader(layout), _contact_reader(layout)

    def read(plain: list[Any], cells: list[str]) -> None:
        read_place(plain, cells)
        read_contacts(plain, cells)
        name = tidy(cells[full]) if full is not None else ""
        if "@" in name:
            name = _address_in_name(plain, name)
        if in_parts:
            first = _part(cells[given]) if given is not None else ""
            last = _part(cells[family]) if family is not None else ""
            plain[_NAME] = _two_names(name, first, last, plain[_COUNTRY])
        elif name:
            plain[_NAME] = read_name(name, plain[_COUNTRY])

    return read


def _contact_reader(layout: Layout) -> Callable[[list[Any], list[str]], None]:
    emails, phones = layout.places.get("email", []), layout.places.get("phone", [])
    region = layout.region
    mixed = emails[0] if len(emails) == 1 and not phones else None

    def read_numbers(home: str | None, cells: list[str]) -> list[tuple[str, str | None]]:
        return _several(phones, cells, lambda text: read_phones(text, home, region))

    def read(plain: list[Any], cells: list[str]) -> None:
        if emails:
            plain[_EMAILS] = _several(emails, cells, read_emails)
        if phones and any(cells[index] for index in phones):
            plain[_PHONES] = read_numbers(plain[_COUNTRY], cells)
        elif mixed is not None and _has_more(cells[mixed], plain[_EMAILS]):
            plain[_PHONES] = _numbers_beside(cells[mixed], plain[_COUNTRY], region)
        for pair in (*plain[_EMAILS], *plain[_PHONES]):
            if not pair[1]:
                _put_right(plain, pair, region)

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


def _has_more(cell: str, emails: list[tuple[str, str | None]]) -> bool:
    return bool(emails) and len(cell) >= len(emails[0][0]) + _FEWEST_DIGITS


def _numbers_beside(
    cell: str, home: str | None, region: str | None
) -> list[tuple[str, str | None]]:
    """Return the numbers that stand in a cell of addresses, where no column holds numbers."""
    pieces = [piece for piece in cell.split() if "@" not in piece]
    rest = " ".join(pieces).strip(" /,;|")
    if sum(map(str.isdigit, rest)) < _FEWEST_DIGITS:
        return []
    return [pair for pair in read_phones(rest, home, region) if pair[1]]


def _put_right(plain: list[Any], pair: tuple[str, str | None], region: str | None) -> None:
    """Move an address that stands among the numbers, or a number that stands among addresses."""
    if pair in plain[_EMAILS] and any(map(str.isdigit, pair[0])):
        here, there, found = _EMAILS, _PHONES, read_phones(pair[0], plain[_COUNTRY], region)
    elif pair in plain[_PHONES] and "@" in pair[0]:
        here, there, found = _PHONES, _EMAILS, read_emails(pair[0])
    else:
        return
    known = {value for _, value in plain[there]}
    if any(value for _, value in found):
        plain[here] = [one for one in plain[here] if one != pair]
        plain[there] = [*plain[there], *(one for one in found if one[1] and one[1] not in known)]


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
    return (name if name and "," not in name and is_name(name) else full), first, last


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
