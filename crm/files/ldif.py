"""Read an LDIF address book (RFC 2849), as Thunderbird and directories write it, as a table."""

import re
from collections.abc import Iterator

from crm.files import refusals
from crm.files.addressbooks import Entry, as_sheet
from crm.files.decoding import decode_base64
from crm.files.documents import Sheet
from crm.files.extents import MAX_CELL

_BREAK = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"([A-Za-z][\w.-]*+)((?:;[\w-]+)*+)(::?<?)[ \t]*")
_SINGLES = {
    "cn": "Full name", "commonname": "Full name", "displayname": "Full name",
    "givenname": "Given name", "gn": "Given name", "sn": "Family name", "surname": "Family name",
    "mozillanickname": "Nickname", "xmozillanickname": "Nickname", "o": "Organization",
    "organizationname": "Organization", "company": "Organization", "ou": "Department",
    "department": "Department", "orgunit": "Department", "title": "Job title",
    "description": "Notes", "notes": "Notes", "preferredlanguage": "Language",
    "personaltitle": "Name prefix", "generationqualifier": "Name suffix", "uid": "UID",
    "employeenumber": "UID",
}  # fmt: skip
_POINTS = {
    "mail": ("E-mail", ""), "rfc822mailbox": ("E-mail", ""), "email": ("E-mail", ""),
    "mozillasecondemail": ("E-mail", "Other"), "xmozillasecondemail": ("E-mail", "Other"),
    "telephonenumber": ("Phone", "Work"), "homephone": ("Phone", "Home"),
    "mobile": ("Phone", "Mobile"), "cellphone": ("Phone", "Mobile"),
    "facsimiletelephonenumber": ("Fax", ""), "fax": ("Fax", ""), "pager": ("Fax", "Pager"),
    "pagerphone": ("Fax", "Pager"), "mozillahomeurl": ("Website", "Home"),
    "homeurl": ("Website", "Home"), "mozillaworkurl": ("Website", "Work"),
    "workurl": ("Website", "Work"), "labeleduri": ("Website", ""),
}  # fmt: skip
_PARTS = {
    "mozillahomestreet": ("home", "Street"), "mozillahomestreet2": ("home", "Street"),
    "mozillahomelocalityname": ("home", "City"), "mozillahomestate": ("home", "Region"),
    "mozillahomepostalcode": ("home", "Postal Code"),
    "mozillahomecountryname": ("home", "Country"), "street": ("work", "Street"),
    "streetaddress": ("work", "Street"), "mozillaworkstreet2": ("work", "Street"),
    "l": ("work", "City"), "locality": ("work", "City"), "localityname": ("work", "City"),
    "st": ("work", "Region"), "region": ("work", "Region"),
    "postalcode": ("work", "Postal Code"), "zip": ("work", "Postal Code"),
    "co": ("work", "Country"), "friendlycountryname": ("work", "Country"),
    "countryname": ("work", "Country"), "c": ("work", "Country"),
}  # fmt: skip
_BORN = ("birthyear", "birthmonth", "birthday")
_BINARY = {
    "jpegphoto", "photo", "thumbnailphoto", "audio", "usercertificate", "usersmimecertificate",
    "cacertificate", "userpassword",
}  # fmt: skip
_LEFT_OUT = {
    "dn", "version", "objectclass", "changetype", "modifytimestamp", "createtimestamp",
    "xmozillausehtmlmail", "mozillausehtmlmail",
}  # fmt: skip
_LISTS = {"groupofnames", "groupofuniquenames", "posixgroup", "group"}
_PLACES = {"organizationalunit", "dcobject", "domain", "organization", "container"}
_PEOPLE = {"person", "inetorgperson", "organizationalperson", "mozillaabpersonalpha"}


def read_ldif(text: str) -> tuple[Sheet, list[str]]:
    """Return the people of an LDIF file as a sheet, and sentences on what was left out.

    The headings are those of `crm.files.addressbooks`. Distribution lists, the folders of a
    directory and changes to one (`changetype: delete`) are no people: they are left out and
    counted. What stands behind a URL (`:<`) is never fetched. Raises UserError where there is
    nobody.
    """
    entries = []
    left_out = 0
    for line, values in _records(text):
        if _is_somebody(values):
            entries.append(_entry(line, values))
        else:
            left_out += 1
    notes = []
    if left_out:
        some = "One entry was" if left_out == 1 else f"{left_out} entries were"
        notes.append(f"{some} left out: lists and folders are no people.")
    return as_sheet(entries), notes


_Values = list[tuple[str, str]]


def _is_somebody(values: _Values) -> bool:
    kinds = {value.lower() for name, value in values if name == "objectclass"}
    if any(name == "changetype" and value.lower() != "add" for name, value in values):
        return False
    return not kinds & _LISTS and (not kinds & _PLACES or bool(kinds & _PEOPLE))


def _entry(line: int, values: _Values) -> Entry:
    entry = Entry(line)
    places: dict[str, dict[str, str]] = {"home": {}, "work": {}}
    born: dict[str, str] = {}
    for name, value in sorted(
        values, key=lambda pair: pair[0] == "c"
    ):  # "co" is a name, "c" a code
        if name in _SINGLES:
            entry.put(_SINGLES[name], value)
        elif name in _POINTS:
            kind, label = _POINTS[name]
            entry.add(kind, label, value)
        elif name in _PARTS:
            where, part = _PARTS[name]
            _place(places[where], part, value)
        elif name in _BORN:
            born.setdefault(name, value)
        elif name not in _LEFT_OUT:
            entry.put(name, value)
    for parts in places.values():
        entry.place(parts)
    entry.put("Birthday", _birthday(born))
    return entry


def _place(parts: dict[str, str], part: str, value: str) -> None:
    there = parts.get(part, "")
    if not there:
        parts[part] = value
    elif part == "Street" and len(there) < MAX_CELL:
        parts[part] = f"{there}, {value}"


def _birthday(born: dict[str, str]) -> str:
    year, month, day = (born.get(name, "") for name in _BORN)
    if re.fullmatch(r"\d\d?/\d\d?", f"{month}/{day}", re.ASCII):
        return f"{year if year.isdecimal() else '-'}-{int(month):02}-{int(day):02}"
    return year if year.isdecimal() else ""


def _records(text: str) -> Iterator[tuple[int, _Values]]:
    """Yield the number of the second line and the (name, value) pairs of each record."""
    values: _Values = []
    start = 0
    for number, line in _unfolded(text):
        found = _LINE.match(line)
        if values and (not line or (found and found[1].lower() == "dn")):
            yield start, values
            values = []
        if found is not None:
            start = start if values else number + 1
            values.append((found[1].lower(), _value(found, line)))
    if values:
        yield start, values


def _value(found: re.Match[str], line: str) -> str:
    rest = line[found.end() :]
    if found[3].endswith("<") or found[1].lower() in _BINARY:
        return ""
    if found[3] == ":":
        return rest.strip()
    return decode_base64(rest).strip()


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield (line number, logical line), blank lines as ''; comments are left out."""
    pieces: list[str] = []
    start = size = 0
    for number, line in enumerate(_BREAK.split(text), 1):
        if line[:1] == " " and pieces:
            pieces.append(line[1:])
        else:
            if pieces and pieces[0][:1] != "#":
                yield start, "".join(pieces)
            pieces, start, size = [line], number, 0
        size += len(line)
        if size > MAX_CELL:
            raise refusals.endless_cell(start)
    if pieces and pieces[0][:1] != "#":
        yield start, "".join(pieces)
