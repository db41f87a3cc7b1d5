"""What a command says: data on standard output, messages on standard error."""

import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, TextIO

_WIDEST = 44
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def as_text(value: object) -> str:
    """Return a value for people: instants in local time, no control characters."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone().strftime("%Y-%m-%d %H:%M")
    text = value if isinstance(value, str) else str(value)
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if unicodedata.category(char) in _UNSAFE else char for char in text)


_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def as_json(value: Any) -> str:
    """Return one JSON object on one line, whatever a reader takes for the end of a line.

    Instants are UTC, `2026-03-18T22:33:00Z`.
    """
    return json.dumps(value, ensure_ascii=False, default=_plain).translate(_LINE_ENDS)


def how_many(count: int, noun: str) -> str:
    """Return a count with its noun: `1 contact`, `2 contacts`, `3 inquiries`."""
    if count == 1 or noun.endswith("s"):
        return f"{count} {noun}"
    return f"{count} {noun[:-1]}ies" if noun.endswith("y") else f"{count} {noun}s"


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")


class Output:
    """The two streams of a command, and how much it is to say."""

    def __init__(self, *, quiet: bool = False, json_lines: bool = False) -> None:
        """Say everything, unless *quiet*; data as JSON lines, if *json_lines*."""
        self.quiet = quiet
        self.json_lines = json_lines
        # Closed by whoever started us, or on Windows without a console: Python then has none.
        sys.stdout = sys.stdout or io.StringIO()
        sys.stderr = sys.stderr or io.StringIO()
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="replace")

    def data(self, value: Any) -> None:
        """Write one object as a line of JSON."""
        sys.stdout.write(as_json(value) + "\n")

    def line(self, text: str = "") -> None:
        """Write a line of data for people."""
        sys.stdout.write(as_text(text) + "\n")

    def heading(self, text: str) -> None:
        """Write a line that stands out where that is possible."""
        bold = _coloured(sys.stdout)
        sys.stdout.write(f"{_BOLD}{as_text(text)}{_PLAIN}\n" if bold else f"{as_text(text)}\n")

    def say(self, text: str) -> None:
        """Write a message, unless the command is to be quiet."""
        if not self.quiet:
            sys.stderr.write(as_text(text) + "\n")

    def complain(self, text: str) -> None:
        """Write what went wrong, however quiet the command is to be."""
        sys.stderr.write(f"rollbook: {as_text(text)}\n")

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write rows in columns, long cells cut, wide characters counted as two."""
        lines = [[_cut(as_text(cell)) for cell in row] for row in rows]
        widths = [
            max((_width(line[column]) for line in lines), default=0)
            for column in range(len(headings))
        ]
        widths = [max(wide, _width(title)) for wide, title in zip(widths, headings, strict=True)]
        self.heading(_joined(headings, widths))
        for line in lines:
            sys.stdout.write(_joined(line, widths) + "\n")


def _coloured(stream: TextIO) -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def _joined(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "  ".join(padded).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(_cells(char) for char in text)


def _cells(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
