"""Read vCards 2.1, 3.0 and 4.0 (RFC 6350), several in a file, as a table of people."""

import re
from collections.abc import Callable
from urllib.parse import unquote

from crm.files import refusals
from crm.files.addressbooks import ADDRESS, Entry, as_sheet
from crm.files.contentlines import Line, content_lines
from crm.files.documents import Sheet

MAX_PROPERTIES = 10_000
_NAMES = ("Family name", "Given name", "Middle name", "Name prefix", "Name suffix")
_HEADINGS = {
    "FN": "Full name",
    "NICKNAME": "Nickname",
    "TITLE": "Job title",
    "GENDER": "Gender",
    "X-GENDER": "Gender",
    "LANG": "Language",
    "NOTE": "Notes",
    "UID": "UID",
    "ROLE": "Role",
}
_DATES = {"BDAY": "Birthday", "ANNIVERSARY": "Anniversary", "X-ANNIVERSARY": "Anniversary"}
# Says nothing about the person, or is said elsewhere in the card.
_LEFT_OUT = {
    "VERSION", "PRODID", "REV", "MAILER", "CLASS", "SORT-STRING", "SOURCE", "NAME", "PROFILE",
    "LABEL", "AGENT", "MEMBER", "CLIENTPIDMAP", "XML", "X-ABUID", "X-ABADR", "X-ABLABEL",
    "X-ADDRESSBOOKSERVER-MEMBER", "X-IMAGEHASH", "X-IMAGETYPE", "X-SHARED-PHOTO-DISPLAY-PREF",
}  # fmt: skip
_KIND = {"KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS"}
_LABELS = {"home": "Home", "work": "Work", "other": "Other", "cell": "Mobile", "iphone": "Mobile"}
_FAX = {"fax", "pager", "modem", "bbs"}
_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:T.*)?")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")


def read_vcards(text: str) -> tuple[Sheet, list[str]]:
    """Return the people of a file of cards as a sheet, and sentences on what was left out.

    The headings are those of `crm.files.addressbooks`. Pictures and what only programs need are
    left out silently; distribution lists are left out and counted. Raises UserError where there
    is nobody.
    """
    cards = _Cards()
    for line in content_lines(text):
        cards.take(line)
    cards.finish()
    notes = [_lists_note(cards.groups)] if cards.groups else []
    return as_sheet(cards.entries), notes


def _lists_note(count: int) -> str:
    if count == 1:
        return "A distribution list was left out: it holds no people of its own."
    return f"{count} distribution lists were left out: they hold no people of their own."


class _Cards:
    """The entries of a file while its properties come in."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.groups = 0
        self._card: list[Line] = []
        self._depth = 0
        self._last = ""

    def take(self, line: Line) -> None:
        """Take in one property. A card without an end is ended by the next one's beginning."""
        what = line.value.strip().upper()
        if line.name == "BEGIN":
            if self._depth and self._last == "AGENT":  # vCard 2.1: a card within a card
                self._depth += 1
            else:
                self.finish()
                self._depth = 1
                self._card = [line]
        elif line.name == "END" and what == "VCARD":
            self._depth -= 1
            if self._depth <= 0:
                self.finish()
        elif self._depth == 1:
            self._card.append(line)
            if len(self._card) > MAX_PROPERTIES:
                raise refusals.endless_entry(self._card[0].number)
        self._last = line.name

    def finish(self) -> None:
        """Turn the properties that were collected into an entry."""
        card, self._card, self._depth = self._card, [], 0
        if not card:
            return
        kinds = {line.value.strip().lower() for line in card if line.name in _KIND}
        if "group" in kinds:
            self.groups += 1
        else:
            self.entries.append(_entry(card, is_organization=bool(kinds & {"org", "company"})))


def _entry(card: list[Line], *, is_organization: bool) -> Entry:
    entry = Entry(card[0].number + 1)
    labels = {line.group: line.text() for line in card if line.name == "X-ABLABEL" and line.group}
    for line in card[1:]:
        reader = _READERS.get(line.name)
        if reader is not None:
            reader(entry, line, _label(line, labels))
        elif line.name in _HEADINGS:
            entry.put(_HEADINGS[line.name], line.text())
        elif line.name not in _LEFT_OUT | _KIND:
            entry.put(line.name, line.text())
    if is_organization:
        entry.put("Kind", "organization")
    return entry


def _label(line: Line, labels: dict[str, str]) -> str:
    own = labels.get(line.group) if line.group else None
    if own:
        found = _APPLE_LABEL.fullmatch(own)
        return found[1] if found else own
    types = line.types()
    return next((label for word, label in reversed(_LABELS.items()) if word in types), "")


def _name(entry: Entry, line: Line, _: str) -> None:
    for heading, text in zip(_NAMES, line.parts(), strict=False):
        entry.put(heading, text)


def _categories(entry: Entry, line: Line, _: str) -> None:
    for text in line.parts(","):
        entry.put("Categories", text)


def _organization(entry: Entry, line: Line, _: str) -> None:
    name, *units = line.parts()
    entry.put("Organization", name)
    entry.put("Department", ", ".join(filter(None, map(str.strip, units))))


def _email(entry: Entry, line: Line, label: str) -> None:
    value = line.text().strip()
    if value[:7].lower() == "mailto:":
        value = unquote(value[7:])
    entry.add("E-mail", label, value, preferred=_is_preferred(line))


def _phone(entry: Entry, line: Line, label: str) -> None:
    value = line.text().strip()
    if value[:4].lower() in {"tel:", "sms:"}:  # RFC 3966
        number, *details = unquote(value[4:]).split(";")
        extension = next((each[4:] for each in details if each.lower().startswith("ext=")), "")
        value = f"{number} ext. {extension}" if extension else number
    kind = "Fax" if line.types() & _FAX else "Phone"
    entry.add(kind, label, value, preferred=_is_preferred(line))


def _address(entry: Entry, line: Line, _: str) -> None:
    box, extended, *parts = [" ".join(part.split()) for part in line.parts()] + [""] * 7
    street = ", ".join(filter(None, [parts[0], extended, box]))
    named = dict(zip(ADDRESS, [street, *parts[1:]], strict=False))
    entry.place(named, preferred=_is_preferred(line))


def _website(entry: Entry, line: Line, label: str) -> None:
    entry.add("Website", label, line.text(), preferred=_is_preferred(line))


def _date(entry: Entry, line: Line, _: str) -> None:
    text = line.text().strip()
    found = _DAY.fullmatch(text)
    if found:
        unknown = found[1] == "--" or found[1] in line.params.get("x-apple-omit-year", ())
        text = f"{'-' if unknown else found[1]}-{found[2]}-{found[3]}"
    entry.put(_DATES[line.name], text)


def _is_preferred(line: Line) -> bool:
    return "pref" in line.types() or line.params.get("pref") == ["1"]


_READERS: dict[str, Callable[[Entry, Line, str], None]] = {
    "N": _name,
    "ORG": _organization,
    "CATEGORIES": _categories,
    "EMAIL": _email,
    "TEL": _phone,
    "ADR": _address,
    "URL": _website,
    **dict.fromkeys(_DATES, _date),
}
