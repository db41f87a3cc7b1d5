"""Rows of one file that are one person or one order: re-joins, double registrations, order lines."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from crm.domain.folding import fold
from crm.domain.names import compatible
from crm.intake import asides
from crm.intake.facts import SLOT
from crm.intake.filekinds import FileKind

_ROW, _SAME, _ASIDE = SLOT["row"], SLOT["same_as_row"], SLOT["set_aside"]
_NAME, _DISPLAYED = SLOT["full_name"], SLOT["display_name"]
_EMAILS, _PHONES = SLOT["emails"], SLOT["phones"]
_JOINED, _LEFT, _ATTENDED = SLOT["joined_at"], SLOT["left_at"], SLOT["attended"]
_ORDER, _EVENT = SLOT["order_number"], SLOT["event"]
_OF_THE_LINE = frozenset(
    {"row", "line", "same_as_row", "item", "quantity", "told", "set_aside", "sheet", "section"}
)
_OF_THE_ORDER = tuple(place for name, place in SLOT.items() if name not in _OF_THE_LINE)
_OF_THE_PARTICIPANT = tuple(
    SLOT[name] for name in ("registered_at", "registration", "cancelled_at", "role")
)

Plain = list[Any]


def mark_repeats(rows: Iterable[Plain], kind: FileKind) -> Iterator[Plain]:
    """Yield *rows* with the number of the earlier row that is the same person or order.

    A participant's first row gets the first joining and the last leaving of all, so an
    attendance is read to its end first; a line of an order gets what only the order's first
    line says. People who share an address under different names stay apart.
    """
    if kind is FileKind.ORDERS:
        return _marked(rows, _Orders())
    if kind is not FileKind.ATTENDANCE:
        return _marked(rows, _People())
    return iter(list(_marked(rows, _Participants())))


def _marked(rows: Iterable[Plain], known: "_People | _Orders") -> Iterator[Plain]:
    for plain in rows:
        known.meet(plain)
        yield plain


class _People:
    """The people met so far, by what can show that one is met again."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, str], list[Plain]] = {}

    def meet(self, plain: Plain) -> None:
        """Mark a row that is of somebody met before; remember everybody else."""
        if plain[_ASIDE] or not plain[_ROW]:
            return
        keys = self.keys(plain)
        first = next(
            (one for key in keys for one in self._by_key.get(key, ()) if _same(one, plain)), None
        )
        if first is None:
            first = plain
        else:
            plain[_SAME] = first[_ROW]
            self.join(first, plain)
        for key in keys:
            if not any(one is first for one in self._by_key.setdefault(key, [])):
                self._by_key[key].append(first)

    def keys(self, plain: Plain) -> list[tuple[str, str]]:
        """Return under what a person is found again."""
        event = plain[_EVENT] or ""
        return [(event, value) for _, value in (*plain[_EMAILS], *plain[_PHONES]) if value]

    def join(self, first: Plain, again: Plain) -> None:
        """Note in the *first* row of a person what another one adds."""


class _Participants(_People):
    """People who may come and go several times, some of them under a display name alone."""

    def keys(self, plain: Plain) -> list[tuple[str, str]]:
        """Return also the name of somebody without an address."""
        keys = super().keys(plain)
        if keys or not plain[_NAME]:
            return keys
        return [(plain[_EVENT] or "", f"name {fold(plain[_DISPLAYED] or plain[_NAME])}")]

    def join(self, first: Plain, again: Plain) -> None:
        """Widen the time of the first row; what it does not say, a later one may."""
        first[_JOINED] = _outer(first[_JOINED], again[_JOINED], min)
        first[_LEFT] = _outer(first[_LEFT], again[_LEFT], max)
        if again[_ATTENDED]:
            first[_ATTENDED] = True
        for slot in _OF_THE_PARTICIPANT:
            first[slot] = first[slot] or again[slot]


class _Orders:
    """The first line of each order met so far."""

    def __init__(self) -> None:
        self._first: dict[str, Plain] = {}

    def meet(self, plain: Plain) -> None:
        """Mark a line of an order met before, and give it what the order's first line says."""
        number = plain[_ORDER]
        if not number or (plain[_ASIDE] and plain[_ASIDE] != asides.NOBODY):
            return
        first = self._first.setdefault(number, plain)
        if first is plain:
            return
        plain[_SAME] = first[_ROW]
        if first[_ASIDE] is None:
            plain[_ASIDE] = None
        for slot in _OF_THE_ORDER:
            if plain[slot] is None or plain[slot] in ((), []):
                plain[slot] = first[slot]


def _same(one: Plain, other: Plain) -> bool:
    """Return whether two rows with an address or a number in common are of one person."""
    left, right = one[_NAME] or "", other[_NAME] or ""
    if compatible(left, right):
        return bool(left and right) or _mail(one) == _mail(other)
    return False


def _mail(plain: Plain) -> set[str]:
    return {value for _, value in plain[_EMAILS] if value}


def _outer(one: str | None, other: str | None, choose: Callable[..., str]) -> str | None:
    """Return the earlier or later of two instants as text; the one there is if one is missing."""
    if not one or not other:
        return one or other
    try:
        return choose(one, other, key=datetime.fromisoformat)
    except (ValueError, TypeError):  # one with an offset, one without
        return choose(one, other)
