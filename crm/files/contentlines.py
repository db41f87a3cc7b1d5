"""The lines of a vCard (RFC 6350 3.2, RFC 2426, vCard 2.1): unfolded, split and decoded."""

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from crm.files import refusals
from crm.files.decoding import decode_base64, decode_inner
from crm.files.extents import MAX_CELL

_BREAK = re.compile(r"\r\n|\r|\n")
_NAME = r"((?:[\w-]++\.)*)([\w-]++)[ \t]*+"
_HEAD = re.compile(_NAME + r'((?:;(?:[^":]++|"[^"]*+")*+)?):')
_LOOSE_HEAD = re.compile(_NAME + r"((?:;[^:]*+)?):")  # a quotation mark that is not closed
# Pictures, sounds, keys: nothing a table can hold, and the bulk of most files.
_SPECIAL = re.compile(
    r"(?:[\w-]+\.)?(?:(PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN)|(NOTE)|(VERSION))[;:]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[^:]*;(?:ENCODING=)?\"?QUOTED-PRINTABLE\b", re.IGNORECASE)
_PIECE = re.compile(r'(?:[^";]|"[^"]*+"|")++')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CODED = {"quoted-printable", "base64", "8bit", "7bit"}


class Line(NamedTuple):
    """One property: its group ("item1" or ""), name in capitals, parameters and value.

    The value is decoded but still escaped. `params` has lower-case names, each with its values;
    words without a name (vCard 2.1: `TEL;HOME`) are values of "type".
    """

    number: int
    group: str
    name: str
    params: dict[str, list[str]]
    value: str

    def types(self) -> set[str]:
        """Return the TYPE words in lower case."""
        return {each.lower() for each in self.params.get("type", ())}

    def text(self) -> str:
        """Return the value without its escapes."""
        return unescaped(self.value)

    def parts(self, separator: str = ";") -> list[str]:
        """Return the parts of a value such as N or ADR; escaped separators separate nothing."""
        if "\\" not in self.value:
            return self.value.split(separator)
        hidden = self.value.replace("\\\\", "\0").replace(f"\\{separator}", "\1")
        parts = hidden.replace("\0", "\\\\").split(separator)
        return [unescaped(part.replace("\1", separator)) for part in parts]


def unescaped(value: str) -> str:
    r"""Return a value without its escapes: `\n` is a line break, `\,` a comma."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def content_lines(text: str) -> Iterator[Line]:
    """Yield the properties of a text of cards, numbered by their first physical line.

    Pictures are left out. A line that is no property belongs to the note before it (exporters
    forget to escape its breaks), else it is a note of its own. Raises UserError for a value
    beyond all measure.
    """
    for number, raw in _unfolded(text):
        found = _head(raw)
        if found is None:
            yield Line(number, "", "NOTE", {}, raw.replace("\\", "\\\\"))
        else:
            params = _params(found[3])
            value = _decoded(raw[found.end() :], params)
            yield Line(number, found[1].rstrip("."), found[2].upper(), params, value)


def _head(line: str) -> re.Match[str] | None:
    return _HEAD.match(line) or _LOOSE_HEAD.match(line)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield (line number, one property), without blank lines."""
    current = _Unfolding(0, "", old=False)
    for number, line in enumerate(_BREAK.split(text), 1):
        if not line:
            current.soft = False
        elif current.goes_on(line):
            current.add(line)
        elif line.strip():
            yield from current.whole()
            current = _Unfolding(number, line, old=current.old)
    yield from current.whole()


class _Unfolding:
    """One property while its lines come in; *old* says that the card is a vCard 2.1."""

    __slots__ = ("note", "old", "pieces", "size", "skipped", "soft", "start")

    def __init__(self, number: int, line: str, *, old: bool) -> None:
        special = _SPECIAL.match(line)
        kind = special.lastindex if special else 0
        self.start, self.size = number, len(line)
        self.skipped, self.note = kind == 1, kind == 2
        self.pieces = [line] if line and not self.skipped else []
        self.soft = line[-1:] == "=" and _QUOTED.match(line) is not None
        self.old = line.rstrip().endswith("2.1") if kind == 3 else old

    def goes_on(self, line: str) -> bool:
        """Tell whether *line* belongs to this property."""
        if self.soft or (line[0] in " \t" and self.start):
            return True
        return (self.note or self.skipped) and _head(line) is None

    def add(self, line: str) -> None:
        """Take in a further line."""
        if self.skipped:
            return
        folded = line[0] in " \t" and not self.soft
        self.pieces.append(line[not self.old :] if folded else "\n" + line)
        self.soft = self.soft and line[-1] == "="
        self.size += len(line)
        self.check()

    def whole(self) -> Iterator[tuple[int, str]]:
        """Yield the property, if there is one."""
        if self.pieces:
            self.check()
            yield self.start, "".join(self.pieces)

    def check(self) -> None:
        """Refuse a value beyond all measure."""
        if self.size > MAX_CELL:
            raise refusals.endless_cell(self.start)


def _params(text: str) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    if not text:
        return params
    for piece in _PIECE.findall(text):
        name, equals, value = piece.partition("=")
        name = name.strip().lower()
        if not equals:
            name, value = ("encoding", name) if name in _CODED else ("type", piece)
        values = value.strip().strip('"').split(",") if name == "type" else [value.strip(' "')]
        params.setdefault(name, []).extend(values)
    return params


def _decoded(value: str, params: dict[str, list[str]]) -> str:
    coding = params.get("encoding", [""])[0].lower()
    charset = params.get("charset", [None])[0] if value.isascii() else None
    if coding == "quoted-printable":
        return decode_inner(binascii.a2b_qp(value.encode(errors="replace")), charset)
    return decode_base64(value, charset) if coding in {"b", "base64"} else value
