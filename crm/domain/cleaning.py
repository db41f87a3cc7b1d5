"""Text that people typed, freed of what no person can see and no book should keep."""

import re

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINES = re.compile(r"\r\n?|\u2028|\u2029")
_SPACES = re.compile(r"\s+")


def clean_text(text: str) -> str:
    """Return *text* of several lines without control characters and outer space.

    Tabs and line ends stay, every line end as one newline.
    """
    return _INVISIBLE.sub("", _LINES.sub("\n", text)).strip()


def with_text(there: str, new: str | None) -> str:
    """Return what was written before with what is new in *new* below it: nothing is lost."""
    if not new or new in there:
        return there
    return f"{there}\n\n{new}" if there else new


def clean_line(text: str) -> str:
    """Return *text* as one line: no control characters, every run of space as one space."""
    return _SPACES.sub(" ", clean_text(text)).strip()
