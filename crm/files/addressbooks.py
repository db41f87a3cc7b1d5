"""People of an address book (vCard, LDIF) as an ordinary table with plain English headings.

The headings, in this order, and only those that somebody fills:

    Full name, Name prefix, Given name, Middle name, Family name, Name suffix, Nickname,
    Organization, Department, Job title, Kind ("organization" where the entry is no person),
    E-mail 1 - Label, E-mail 1 - Value, E-mail 2 - Label …,
    Phone 1 - Label, Phone 1 - Value …, Fax 1 - Label, Fax 1 - Value …,
    Street, City, Region, Postal Code, Country                    (the first address),
    Address 2 - Street, Address 2 - City, Address 2 - Region … (further ones),
    Website 1 - Label, Website 1 - Value …, Birthday, Anniversary, Gender, Language,
    Categories (separated by ", "), Notes, UID, then whatever else the file has, under the
    name that it has there.

Labels are words such as Home, Work, Mobile, Other, or the user's own. Birthdays are ISO dates
where they are whole, `--MM-DD` where the year is not known, else as they were written. Several
texts under one heading stand with " ::: " between them (notes: a line each).
"""

from functools import cache

from crm.files import refusals
from crm.files.documents import Sheet
from crm.files.extents import MAX_CELL, MAX_PLACES

KINDS = ("E-mail", "Phone", "Fax", "Website")
ADDRESS = ("Street", "City", "Region", "Postal Code", "Country")
_SINGLES = (
    "Full name", "Name prefix", "Given name", "Middle name", "Family name", "Name suffix",
    "Nickname", "Organization", "Department", "Job title", "Kind",
)  # fmt: skip
_LAST = ("Birthday", "Anniversary", "Gender", "Language", "Categories", "Notes", "UID")
_MOST_POINTS, _MOST_ADDRESSES, _MOST_OTHERS = 20, 5, 60
_REST = "Other details"
_BESIDE = " ::: "
_BETWEEN = {"Notes": "\n", "Categories": ", "}


class Entry:
    """One entry as it is collected: heading → texts, and what there may be several of."""

    __slots__ = ("addresses", "line", "points", "values")

    def __init__(self, line: int) -> None:
        """Begin an entry; *line* is its second line in the file (the first names nobody)."""
        self.line = line
        self.values: dict[str, dict[str, bool]] = {}
        self.points: dict[str, dict[str, tuple[bool, str]]] = {}
        self.addresses: list[tuple[bool, dict[str, str]]] = []

    def put(self, heading: str, text: str) -> None:
        """Take in a text under *heading*, beside what is there already."""
        if text := text.strip():
            self.values.setdefault(heading, {})[text] = True

    def add(self, kind: str, label: str, value: str, *, preferred: bool = False) -> None:
        """Take in an e-mail address, a number or a website (see KINDS); preferred ones go first."""
        if value := value.strip():
            self.points.setdefault(kind, {}).setdefault(value, (preferred, label))

    def place(self, parts: dict[str, str], *, preferred: bool = False) -> None:
        """Take in an address as parts named by ADDRESS; preferred ones go first."""
        parts = {name: text.strip() for name, text in parts.items() if text.strip()}
        if parts and len(self.addresses) < _MOST_ADDRESSES:
            self.addresses.append((preferred, parts))
        elif parts:
            self.put("More addresses", ", ".join(parts.values()))

    def texts(self) -> dict[str, str]:
        """Return heading → text of everything that was taken in."""
        found: dict[str, str] = {}
        for kind, points in self.points.items():
            ordered = sorted(points.items(), key=lambda point: not point[1][0])
            for number, (value, (_, label)) in enumerate(ordered[:_MOST_POINTS], 1):
                found[f"{kind} {number} - Label"] = label
                found[f"{kind} {number} - Value"] = value
            for value, _ in ordered[_MOST_POINTS:]:
                self.put(f"More under {kind}", value)
        ordered_addresses = sorted(self.addresses, key=lambda address: not address[0])
        for number, (_, parts) in enumerate(ordered_addresses, 1):
            found.update({_address_heading(number, name): text for name, text in parts.items()})
        for heading, texts in self.values.items():
            found[heading] = _BETWEEN.get(heading, _BESIDE).join(texts)
        return {heading: text for heading, text in found.items() if text}


def as_sheet(entries: list[Entry]) -> Sheet:
    """Return the entries under one row of headings; entries without anything are left out.

    Raises UserError if there is none, or if they would make a table beyond all measure.
    """
    flat = [(entry.line, texts) for entry in entries if (texts := entry.texts())]
    if not flat:
        raise refusals.empty()
    headings = _headings([texts for _, texts in flat])
    if len(headings) * len(flat) > MAX_PLACES:
        most = f"{MAX_PLACES // len(headings):,} like these"
        raise refusals.too_large(f"{len(flat):,} entries", most)
    rows = [headings]
    for line, texts in flat:
        row = [texts.get(heading, "") for heading in headings]
        if max(map(len, row)) > MAX_CELL:
            raise refusals.endless_cell(line)
        while not row[-1]:
            row.pop()
        rows.append(row)
    return Sheet(None, rows, [flat[0][0] - 1, *(line for line, _ in flat)])


def _headings(people: list[dict[str, str]]) -> list[str]:
    used: dict[str, int] = {}
    for texts in people:
        for heading in texts:
            used[heading] = used.get(heading, 0) + 1
    usual = [heading for heading in _order() if used.pop(heading, 0)]
    others = sorted(used, key=lambda heading: -used[heading])  # as they came, among equals
    if len(others) > _MOST_OTHERS:
        _gather(people, set(others[_MOST_OTHERS:]))
        return [*usual, *others[:_MOST_OTHERS], _REST]
    return usual + others


def _gather(people: list[dict[str, str]], rare: set[str]) -> None:
    """Put what hardly anybody has into one column, each text with its name in front."""
    for texts in people:
        if found := [f"{name}: {text}" for name, text in texts.items() if name in rare]:
            texts[_REST] = "\n".join(found)


@cache
def _order() -> tuple[str, ...]:
    numbers = range(1, _MOST_POINTS + 1)
    points = [
        f"{kind} {number} - {part}"
        for kind in KINDS
        for number in numbers
        for part in ("Label", "Value")
    ]
    places = [
        _address_heading(number, name)
        for number in range(1, _MOST_ADDRESSES + 1)
        for name in ADDRESS
    ]
    website = KINDS.index("Website") * _MOST_POINTS * 2
    return (*_SINGLES, *points[:website], *places, *points[website:], *_LAST)


def _address_heading(number: int, name: str) -> str:
    return name if number == 1 else f"Address {number} - {name}"
