"""A list of e-mail addresses, as it is pasted from a mail program, as a table."""

import re

from crm.files import refusals
from crm.files.documents import Sheet

MAX_ADDRESSES = 500_000
_ADDRESS = r"[^\s<>@,;\"()]{1,200}@[^\s<>@,;\"()]{1,200}"
# RFC 5322 3.4, and what people make of it: no quotes around names, semicolons, "mailto:".
_MAILBOX = re.compile(
    r"(?:\"((?:[^\"\\\n]|\\.){0,300}+)\"|([^<>\"\n;\t@]{0,300}?))[ \t]{0,20}"
    rf"<[ ]?(?:mailto:)?({_ADDRESS})[ ]?>|(?:mailto:)?({_ADDRESS})(?=[\s,;]|$)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;]*+")
_WORD_OF_A_DOMAIN = re.compile(r"@[^.@]+\.[^@]+$")


def read_mailboxes(text: str) -> Sheet | None:
    """Return `Name <a@b>` or plain addresses as a table, None if *text* is anything else.

    They may stand one on a line, or many with commas or semicolons between them. Each line
    number is the number of the entry; the headings, which nobody wrote, have the number 0.
    """
    people: list[list[str]] = []
    at = _after(text, 0)
    while at < len(text):
        found = _MAILBOX.match(text, at)
        if found is None:
            return None
        quoted, loose, boxed, bare = found.groups()
        address = boxed or bare
        if not _WORD_OF_A_DOMAIN.search(address):
            return None
        name = re.sub(r"\\(.)", r"\1", quoted) if quoted else (loose or "").strip(" '")
        if len(people) >= MAX_ADDRESSES:
            raise refusals.too_large(f"over {MAX_ADDRESSES:,} addresses", f"{MAX_ADDRESSES:,}")
        people.append([address, name] if name and name != address else [address])
        at = _after(text, found.end())
    if not people:
        return None
    headings = ["E-mail", "Full name"] if any(len(row) > 1 for row in people) else ["E-mail"]
    return Sheet(None, [headings, *people], list(range(len(people) + 1)))


def _after(text: str, at: int) -> int:
    between = _BETWEEN.match(text, at)
    return between.end() if between else at
