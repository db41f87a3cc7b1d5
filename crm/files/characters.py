"""The characters that no file we write may hold: controls, halves of pairs, non-characters."""

import re

# What XML 1.0 (2.2, Char) leaves out; the tab and both line ends are in.
UNWRITABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_HALF = re.compile("[\ud800-\udfff]")
_PATTERN = re.compile(f"[{UNWRITABLE}]")


def writable(text: str) -> str:
    """Return *text* without what spreadsheets, and UTF-8, cannot hold."""
    return _PATTERN.sub("", text) if _PATTERN.search(text) else text


def whole(text: str) -> str:
    """Return *text* with a replacement character for each half of a pair, which is no text."""
    if not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
