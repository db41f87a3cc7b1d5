"""What a row is about in the end: an organisation that nobody speaks for, a person, or nobody."""

from collections.abc import Callable, Sequence
from typing import Any

from crm.intake import asides
from crm.intake.batches import Batch, Columns
from crm.intake.facts import SLOT, blank

Settle = Callable[[list[Any], list[str]], list[Any]]
"""From the plain facts of a row and its cells to the facts that stay."""

_NAME, _ORGANISATION = SLOT["full_name"], SLOT["organisation"]
_COUNTRY_TEXT = SLOT["country_text"]
_MESSAGE, _SET_ASIDE = SLOT["message"], SLOT["set_aside"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_DISPLAYED, _ORDER = SLOT["display_name"], SLOT["order_number"]
_SHEET, _SECTION, _TOLD = SLOT["sheet"], SLOT["section"], SLOT["told"]
_NO_PERSON = frozenset({asides.ADVERTISER, asides.TOTAL, asides.PART})
_UNSURE = frozenset({"order_number", "organisation"})


def settler(headings: Sequence[str]) -> Settle:
    """Return what names the organisation in a row, says why a row is set aside, and empties it."""
    first, again = headings[0], [heading.strip() for heading in headings]

    def settle(plain: list[Any], cells: list[str]) -> list[Any]:
        if plain[_ORGANISATION]:
            _name_organisation(plain)
        if cells[0] == first and _repeats(cells, again):
            return _emptied(plain, asides.HEADINGS)
        plain[_SET_ASIDE] = reason = _reason(plain, cells)
        return _emptied(plain, reason) if reason and reason in _NO_PERSON else plain

    return settle


def doubtful(columns: Columns, batch: Batch, first: str) -> Sequence[int]:
    """Return the places of rows in which there may be something to settle.

    An address that nobody makes up for a test rules out most of it. *first* is the heading of the
    first column.
    """
    everyone = range(len(batch.records))
    if _UNSURE & columns.keys() or "emails" not in columns:
        return everyone
    found = {
        place
        for place, points in enumerate(columns["emails"])
        if not points or not points[0][1] or asides.is_test_address(points[0][0])
    }
    for name in ("full_name", "country_text"):
        texts = columns.get(name, ())
        if "<" in "".join(filter(None, texts)):
            found |= {place for place, text in enumerate(texts) if asides.is_test_lead(text)}
    if first in batch.written(0):
        found |= {place for place in everyone if batch.written(0)[place] == first}
    return sorted(found)


def _name_organisation(plain: list[Any]) -> None:
    """Let a row that names an organisation alone be about the organisation.

    An address would be somebody's: it stands for the name that was not given.
    """
    named = plain[_NAME] or plain[_DISPLAYED]
    if not named and not any(value for _, value in plain[_EMAILS]):
        plain[_NAME] = plain[_ORGANISATION]


def _repeats(cells: list[str], headings: list[str]) -> bool:
    """Return whether the cells are the headings again; where there was none there is no cell."""
    pairs = list(zip(map(str.strip, cells), headings, strict=False))
    return all(cell in ("", heading) for cell, heading in pairs) and (
        len(pairs) == 1 or sum(bool(cell) for cell, _ in pairs) > 1
    )


def _reason(plain: list[Any], cells: list[str]) -> str | None:
    name, emails, phones = plain[_NAME], plain[_EMAILS], plain[_PHONES]
    reachable = any(value for _, value in emails)
    phone = any(value for _, value in phones)
    message = plain[_MESSAGE]
    if plain[_ORDER] and name and asides.is_placeholder(name):
        return asides.UNNAMED
    if asides.is_test_lead(name) or asides.is_test_lead(plain[_COUNTRY_TEXT]):
        return asides.ADVERTISER
    if asides.is_test(name, emails, message, phone=phone):
        return asides.TEST
    if reachable or phone:
        return None
    if asides.is_total(cells):
        return asides.TOTAL
    if not name:
        return asides.DEVICE if plain[_DISPLAYED] else asides.NOBODY
    if name == plain[_ORGANISATION]:
        return None
    return asides.PART if asides.is_part(len(plain[_TOLD][1]), name) else None


def _emptied(plain: list[Any], reason: str) -> list[Any]:
    emptied = blank(plain[0], plain[1])
    for slot in (_SHEET, _SECTION, _TOLD):
        emptied[slot] = plain[slot]
    emptied[_SET_ASIDE] = reason
    return emptied
