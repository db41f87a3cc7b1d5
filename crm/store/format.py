"""What a book's file says of itself, and how it writes a moment: needs nothing but Python."""

from datetime import UTC, datetime

PLAIN_MAGIC = b"SQLite format 3\x00"
HEAD_BYTES = 100  # of a plain file: https://www.sqlite.org/fileformat2.html#the_database_header
_MARK = slice(68, 72)
APPLICATION_ID = 0x526F6C6C  # "Roll": `file` and we know a book by it
VERSION = 1
"""The version of the tables. A book with a higher one was made by a newer program."""


def is_marked(head: bytes) -> bool:
    """Say whether the first `HEAD_BYTES` of a plain file carry the mark of a book."""
    return int.from_bytes(head[_MARK], "big") == APPLICATION_ID


def instant_text(moment: datetime) -> str:
    """Return an aware *moment* as the book keeps it: UTC, to the second, `2026-03-18T22:33:00Z`."""
    # Not strftime, which writes the year 999 with three digits on some systems.
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
