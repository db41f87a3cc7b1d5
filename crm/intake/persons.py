"""Who records are about: name, place, addresses and numbers, wherever people typed them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from crm.intake.batches import Batch, ColumnReader, Columns, each
from crm.intake.cells import tidy
from crm.intake.countries import country_code, town_and_country
from crm.intake.emails import read_each, read_emails
from crm.intake.layout import Layout
from crm.intake.names import Name, is_name, join_name, read_name
from crm.intake.phones import read_phones

Points = Sequence[tuple[str, str | None]]
"""Somebody's addresses or numbers: as written, and normalised or None."""

_NAMES = ("full_name", "given_name", "family_name")
_NOBODY: Name = (None, None, None)
_FEWEST_DIGITS = 7
_NO_FILLERS = frozenset({"Null", "Na", "Nan", "Nil"})


def person_reader(layout: Layout) -> ColumnReader:
    """Return the function that reads name, place and contact points of records, by columns."""
    read_places, read_contacts = _place_reader(layout), _contact_reader(layout)
    read_names = _name_reader(layout)

    def read(batch: Batch) -> Columns:
        columns = read_places(batch)
        homes = columns.get("country", [None] * len(batch.records))
        emails, phones = read_contacts(batch, homes)
        columns |= read_names(batch, homes, emails)
        return columns | {"emails": emails, "phones": phones}

    return read


def _name_reader(
    layout: Layout,
) -> Callable[[Batch, Sequence[str | None], list[Points]], Columns]:
    full, given, family = (layout.places.get(field, [None])[0] for field in _NAMES)

    def read(batch: Batch, homes: Sequence[str | None], emails: list[Points]) -> Columns:
        count = len(batch.records)
        texts = batch.tidied(full) if full is not None else [""] * count
        if "@" in "".join(texts):
            texts = [
                _address_in_name(name, place, emails) if "@" in name else name
                for place, name in enumerate(texts)
            ]
        if given is not None or family is not None:
            firsts = _parts(batch, given) if given is not None else [""] * count
            lasts = _parts(batch, family) if family is not None else [""] * count
            names = list(map(_two_names, texts, firsts, lasts, homes))
        else:
            names = [
                read_name(text, home) if text else _NOBODY
                for text, home in zip(texts, homes, strict=True)
            ]
        return dict(zip(_NAMES, zip(*names, strict=True), strict=True))

    return read


def _contact_reader(
    layout: Layout,
) -> Callable[[Batch, Sequence[str | None]], tuple[list[Points], list[Points]]]:
    mailing, calling = layout.places.get("email", []), layout.places.get("phone", [])
    region = layout.region

    def numbers(texts: Sequence[str], homes: Sequence[str | None]) -> list[Points]:
        return [
            read_phones(text, home, region) if text else ()
            for text, home in zip(texts, homes, strict=True)
        ]

    def read(batch: Batch, homes: Sequence[str | None]) -> tuple[list[Points], list[Points]]:
        nobodys: list[Points] = [()] * len(batch.records)
        emails = _together(read_each(batch.written(place)) for place in mailing) or nobodys
        phones = _together(numbers(batch.tidied(place), homes) for place in calling) or [*nobodys]
        if len(mailing) == 1 and not calling:
            phones = [
                _numbers_beside(cell, home, region) if _has_more(cell, points) else ()
                for cell, points, home in zip(batch.written(mailing[0]), emails, homes, strict=True)
            ]
        for place in _unread(emails, phones):
            emails[place], phones[place] = _put_right(
                emails[place], phones[place], homes[place], region
            )
        return emails, phones

    return read


def _place_reader(layout: Layout) -> ColumnReader:
    country = layout.places.get("country", [None])[0]
    city = layout.places.get("city", [None])[0]
    anywhere = layout.anywhere

    def of(text: str) -> tuple[str | None, str | None, str | None]:
        """Return town, code and the text of the country of an answer to where somebody is."""
        if not text or not (anywhere or "," in text):
            return text or None, None, None
        town, code = town_and_country(text)
        if code and (town or anywhere):
            return town, code, text
        return town if town or anywhere else text, None, None

    def read(batch: Batch) -> Columns:
        if country is not None:
            texts = batch.tidied(country)
            columns: Columns = {
                "country": each(lambda text: country_code(text) if text else None, texts)
            }
            columns["country_text"] = [text or None for text in texts]
            if city is not None:
                columns["city"] = [text or None for text in batch.tidied(city)]
            return columns
        if city is None:
            return {}
        found = zip(*each(of, batch.tidied(city)), strict=True)
        return dict(zip(("city", "country", "country_text"), found, strict=True))

    return read


def _together(columns: Iterable[list[Points]]) -> list[Points]:
    """Return the points of each row in some columns, once each; [] where there is no column."""
    several = list(columns)
    if len(several) == 1:
        return several[0]
    return [_once([*chain.from_iterable(row)]) for row in zip(*several, strict=True)]


def _once(points: list[tuple[str, str | None]]) -> Points:
    return list({value or text: (text, value) for text, value in reversed(points)}.values())[::-1]


def _has_more(cell: str, emails: Points) -> bool:
    return bool(emails) and len(cell) >= len(emails[0][0]) + _FEWEST_DIGITS


def _numbers_beside(cell: str, home: str | None, region: str | None) -> Points:
    """Return the numbers that stand in a cell of addresses, where no column holds numbers."""
    pieces = [piece for piece in cell.split() if "@" not in piece]
    rest = " ".join(pieces).strip(" /,;|")
    if sum(map(str.isdigit, rest)) < _FEWEST_DIGITS:
        return ()
    return [pair for pair in read_phones(rest, home, region) if pair[1]]


def _unread(emails: Sequence[Points], phones: Sequence[Points]) -> list[int]:
    """Return the places of rows that may have something that is no address or no number."""
    return [
        place
        for place, (some, others) in enumerate(zip(emails, phones, strict=True))
        if (some and (len(some) > 1 or not some[0][1]))
        or (others and (len(others) > 1 or not others[0][1]))
    ]


def _put_right(
    emails: Points, phones: Points, home: str | None, region: str | None
) -> tuple[Points, Points]:
    """Move addresses that stand among the numbers, and numbers that stand among the addresses."""
    for pair in (*emails, *phones):
        if pair[1]:
            continue
        if pair in emails and any(map(str.isdigit, pair[0])):
            emails, phones = _moved(pair, emails, phones, read_phones(pair[0], home, region))
        elif pair in phones and "@" in pair[0]:
            phones, emails = _moved(pair, phones, emails, read_emails(pair[0]))
    return emails, phones


def _moved(
    pair: tuple[str, str | None], here: Points, there: Points, found: Points
) -> tuple[Points, Points]:
    """Return points with *pair* taken from *here*, and what was *found* in it put *there*."""
    if not any(value for _, value in found):
        return here, there
    known = {value for _, value in there}
    rest = [one for one in here if one != pair]
    return rest, [*there, *(one for one in found if one[1] and one[1] not in known)]


def _address_in_name(name: str, place: int, emails: list[Points]) -> str:
    """Return what is left of "Ana Silva <ana@example.org>"; keep the address if it is the only one."""
    found = [pair for pair in read_emails(name) if pair[1]]
    if found and not any(value for _, value in emails[place]):
        emails[place] = [*emails[place], *found]
    rest = name
    for written, _ in found:
        rest = rest.replace(written, " ")
    return tidy(rest.replace("mailto:", " ").strip(" <>()[],;"))


def _parts(batch: Batch, place: int) -> list[str]:
    """Return parts of names, from a column of them. Some people are really called Null."""
    return [
        text or (cell.strip() if cell.strip() in _NO_FILLERS else "")
        for text, cell in zip(batch.tidied(place), batch.written(place), strict=True)
    ]


def _two_names(name: str, given: str, family: str, country: str | None) -> Name:
    if not given and not family:
        return read_name(name, country)
    full, first, last = join_name(given, family)
    return (name if name and "," not in name and is_name(name) else full), first, last
