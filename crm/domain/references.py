"""What an exported contact carries for its way back: its id, and a fingerprint of its values.

When the file comes home, the fingerprint tells which cells somebody changed in the file and which
values somebody changed in the book meanwhile, without a copy of the file being kept.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from crm.domain.cleaning import clean_line
from crm.domain.custom_fields import own_field_id, own_field_key

FIELDS = (
    "name", "given_name", "family_name", "email", "other_emails", "phone", "other_phones",
    "country", "country_code", "city", "postcode", "street", "language", "birth_date", "tags",
    "notes", "section", "events", "consent",
)  # fmt: skip
"""Columns of a list of contacts that can be changed in a file. New ones go to the end.

Beside them there are the organisation's own fields, by their `own_field_key`.
"""

_PATTERN = re.compile(
    r"c([0-9]{1,18})-([0-9a-f]{1,6})-([0-9a-f]{12})(?:-([0-9]{1,18}(?:\.[0-9]{1,18})*))?"
)
_MOST_CHANGES = 12


class Reference(NamedTuple):
    """The id of an exported contact, which columns were exported, and their fingerprint."""

    contact_id: int
    fields: tuple[str, ...]
    digest: str


def make_reference(contact_id: int, uid: str, values: Mapping[str, str]) -> str:
    """Return the text to export: `c12-7ff-0123456789ab`, with own fields also `-3.4` for their ids.

    *values* are the exported texts by field, *uid* is the contact's, so that a file from another
    book, where the same id is somebody else's, fits nobody here.
    """
    mask = sum(1 << place for place, field in enumerate(FIELDS) if field in values)
    own = ".".join(str(number) for number in _own_ids(values))
    return f"c{contact_id}-{mask:x}-{_digest(uid, values)}" + (f"-{own}" if own else "")


def read_reference(text: str) -> Reference | None:
    """Return the reference that *text* is, None if it is none."""
    found = _PATTERN.fullmatch(text.strip())
    if found is None:
        return None
    mask = int(found[2], 16)
    fields = tuple(field for place, field in enumerate(FIELDS) if mask >> place & 1)
    own = tuple(own_field_key(int(number)) for number in (found[4] or "").split(".") if number)
    return Reference(int(found[1]), fields + own, found[3])


def changed_in_file(
    reference: Reference, uid: str, now: Mapping[str, str], file: Mapping[str, str]
) -> tuple[str, ...] | None:
    """Return the fields that were changed in the file; None if that cannot be told apart.

    *now* are the texts the book would export today, *file* those of the file. Where the two
    differ, one of them is what was exported, unless both were changed: each way in which that
    may be is tried until the fingerprint fits. Fields that the file has lost are as they are now.
    """
    differing = [
        field
        for field in reference.fields
        if field in file and same_text(file[field]) != same_text(now[field])
    ]
    if len(differing) > _MOST_CHANGES:
        return None
    exported = {field: now[field] for field in reference.fields}
    for choice in product((True, False), repeat=len(differing)):
        mix = dict(zip(differing, choice, strict=True))  # field → changed in the file
        for field, in_file in mix.items():
            exported[field] = now[field] if in_file else file[field]
        if _digest(uid, exported) == reference.digest:
            return tuple(field for field, in_file in mix.items() if in_file)
    return None


def same_text(text: str) -> str:
    """Return *text* as it is compared: what files do to spaces and line ends does not count."""
    return clean_line(text)


def _digest(uid: str, values: Mapping[str, str]) -> str:
    own = (own_field_key(number) for number in _own_ids(values))
    order = (*(field for field in FIELDS if field in values), *own)
    told = [f"{field}={same_text(values[field])}" for field in order]
    return hashlib.sha256("\n".join((uid, *told)).encode("utf-8", "replace")).hexdigest()[:12]


def _own_ids(fields: Iterable[str]) -> list[int]:
    return sorted(number for field in fields if (number := own_field_id(field)) is not None)


def parts_of(text: str) -> Sequence[str]:
    """Return the entries of a cell that holds several, parted by commas."""
    return [part for one in text.split(",") if (part := clean_line(one))]
