"""Which records are no people, and why, in words for the person who imports them."""

import re

from crm.domain.folding import fold
from crm.intake.vocabulary import listed

TEST = "A test: its name, address and message are made up."
ADVERTISER = "An advertiser's test lead, not a person."
NOBODY = "Nobody in it: no name, no e-mail address and no phone number that can be used."
HEADINGS = "The headings again, not a person."
TOTAL = "A line of totals, not a person."
ROOM = "The name of a room or a group, not of a person."
DEVICE = "The name of a device or a number, not of a person."
UNNAMED = "A ticket that nobody has been named for yet."
PART = "A line of its own between the records, not a person."

_TESTS = listed("tests")
_CORE = listed("words of tests")
_BESIDE = listed("words beside tests")
_PLACEHOLDERS = listed("placeholders of tickets")
_ROOMS = listed("rooms")
_LONGEST = 80
_TOTALS = listed("totals")
_TEST_LEAD = "<test lead: dummy data for"
_LETTER = re.compile(r"[^\W\d_]{2}")
_NUMBER = re.compile(r"\d+")

_ASKED = re.compile(r"^.*[?:.] ")  # the question in front of an answer


def is_test_text(text: str) -> bool:
    """Return whether *text* is what people type to try a form out."""
    if len(text) > _LONGEST:
        return False
    folded = fold(text)
    if folded in _TESTS:
        return True
    words = set(_NUMBER.sub(" ", folded).split())
    return not words.isdisjoint(_CORE) and words <= _CORE | _BESIDE


def is_test_address(address: str) -> bool:
    """Return whether the part of *address* before the @ is what people type to try a form."""
    local = address.partition("@")[0].lower()
    return local in _TESTS or ("test" in local and is_test_text(local))


def is_total(cells: list[str]) -> bool:
    """Return whether this is a line of totals: such a word first, else nothing but numbers."""
    texts = [text for cell in cells if (text := cell.strip())]
    if not texts or not _TOTALS.issuperset(_NUMBER.sub(" ", fold(texts[0])).split()):
        return False
    return bool(_LETTER.search(texts[0])) and not any(map(_LETTER.search, texts[1:]))


def is_part(filled: int, name: str) -> bool:
    """Return whether a record is a heading between the others: "Week 2", "March 2026:".

    It has one *filled* cell, in the column of names, and what stands there is no name.
    """
    return filled == 1 and (name.endswith(":") or bool(_NUMBER.search(name)))


def is_placeholder(name: str) -> bool:
    """Return whether a ticket shop wrote *name* because it was not told one: "Info Requested"."""
    folded = fold(name)
    half = folded[: len(folded) // 2].strip()  # once as the given, once as the family name
    return folded in _PLACEHOLDERS or (folded == f"{half} {half}" and half in _PLACEHOLDERS)


def is_room(name: str) -> bool:
    """Return whether a name under which somebody joined holds a word that rooms and groups have.

    Groups watch together under the name of their town. No family's name is among those words.
    """
    return not _ROOMS.isdisjoint(fold(name).split())


def is_test_lead(text: str | None) -> bool:
    """Return whether an advertising platform marked *text* as its own test."""
    return text is not None and text[:1] == "<" and text.lower().startswith(_TEST_LEAD)


def is_test(
    name: str | None, emails: list[tuple[str, str | None]], message: str | None, *, phone: bool
) -> bool:
    """Return whether name, address and message (those there are) are all made up.

    With a usable *phone* number, name and address must both be there and both be made up.
    """
    if phone and not (name and emails):
        return False
    addresses = [is_test_address(written) for written, _ in emails]
    if not all(addresses):
        return False
    texts = [is_test_text(name)] if name else []
    texts += [_is_test_message(message)] if message else []
    found = texts + addresses
    return bool(found) and all(found) and bool(name or emails)


def _is_test_message(message: str) -> bool:
    """Return whether a message is made up, or each of the answers that it is put together from."""
    lines = message.split("\n")
    return is_test_text(message) or all(is_test_text(_ASKED.sub("", line)) for line in lines)
