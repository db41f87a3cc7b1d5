"""Which columns hold names: "Name" alone, "Name" beside "Vorname", or told by the addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crm.domain.folding import fold
from crm.intake.filekinds import FileKind
from crm.intake.groups import split_group

if TYPE_CHECKING:
    from crm.intake.columns import Column

_SAMPLE = 200
_ECHO = 0.3
_SHORTEST = 3
_WHOLE_NAMES = ("name", "full_name", "display_name")
_PARTS = ("given_name", "family_name")


def settle_names(
    columns: list[Column],
    fixed: Mapping[int, str],
    rows: Sequence[Sequence[str]],
    kind: FileKind,
) -> None:
    """Replace the field "name" by full, given or family name, and find names without a heading.

    A heading such as "Name", "Nom" or "Nombre" means the whole name where it stands alone, the
    family name beside a column of given names, and the given name beside one of family names,
    unless its cells repeat what that other column says. Among the columns of an order, beside
    those of a person, it is the thing that was ordered.
    """
    _leave_other_names(columns, fixed, rows)
    for bare in [column for column in columns if column.field == "name"]:
        others = [one for one in columns if one is not bare]
        of_same = [one for one in others if one.group == bare.group]
        given, family = _of(of_same, "given_name"), _of(of_same, "family_name")
        half = bool(given) != bool(family)  # "Nom" beside "Prénom"
        thing = kind is FileKind.ORDERS and not bare.group and not half and not _is_buyer(bare)
        if thing and _is_a_thing(bare, others, rows):
            bare.field = "item"
        else:
            bare.field = _meaning(bare, given, family, rows)
            if bare.field == "full_name" and kind is FileKind.ATTENDANCE and not bare.group:
                bare.field = "display_name"
        if any(one.field == bare.field and one.group == bare.group for one in others):
            bare.field, bare.confidence = None, "none"
    if not any(_of(columns, field) for field in ("full_name", "given_name", "family_name")):
        _find_by_addresses(columns, fixed, rows)


def _of(columns: Sequence[Column], field: str) -> Column | None:
    return next((column for column in columns if column.field == field), None)


def _is_a_thing(bare: Column, others: Sequence[Column], rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a "Name" among orders names a product: a person is named elsewhere."""
    if any(one.field == "item" for one in others):
        return False
    named = any(one.field in ("full_name", "given_name", "family_name", "name") for one in others)
    email = _of(others, "email")
    return named or (email is not None and _echo(bare.index, email.index, rows) < _ECHO)


def _is_buyer(bare: Column) -> bool:
    """Return whether a heading names who buys, and not just a "name"."""
    return split_group(f"{bare.heading} name")[0] in ("buyer", "billing")


def _meaning(
    bare: Column, given: Column | None, family: Column | None, rows: Sequence[Sequence[str]]
) -> str | None:
    if bool(given) == bool(family):
        return "full_name"
    other = given or family
    assert other is not None
    both = [
        (fold(row[bare.index]), fold(row[other.index]))
        for row in rows[:_SAMPLE]
        if row[bare.index].strip() and row[other.index].strip()
    ]
    if both and sum(part in whole for whole, part in both) > len(both) / 2:
        return "full_name"
    return "family_name" if given else "given_name"


def _leave_other_names(
    columns: list[Column], fixed: Mapping[int, str], rows: Sequence[Sequence[str]]
) -> None:
    """Leave a weak "Ad name" alone where the addresses say that people's names stand elsewhere."""
    email = _of(columns, "email")
    named = [one for one in columns if one.field in _WHOLE_NAMES or one.field in _PARTS]
    if email is None or len(named) != 1 or named[0].index in fixed or named[0].group:
        return
    weak = named[0]
    if weak.confidence == "certain" or _echo(weak.index, email.index, rows):
        return
    if any(_echo(one.index, email.index, rows) >= _ECHO for one in _free(columns, fixed)):
        weak.field, weak.confidence = None, "none"


def _free(columns: Sequence[Column], fixed: Mapping[int, str]) -> list[Column]:
    return [
        column
        for column in columns
        if not column.field
        and column.confidence == "none"
        and column.index not in fixed
        and column.evidence.seen
        and column.evidence.name >= 0.6
    ]


def _find_by_addresses(
    columns: list[Column], fixed: Mapping[int, str], rows: Sequence[Sequence[str]]
) -> None:
    """Find the column whose words return in the e-mail addresses, else one that reads like names."""
    email = _of(columns, "email")
    free = _free(columns, fixed)
    if email:
        echoes = [(_echo(column.index, email.index, rows), column) for column in free]
        found = [column for echo, column in echoes if echo >= _ECHO]
        if len(found) >= 2 and all(column.evidence.words < 1.5 for column in found[:2]):
            found[0].field, found[1].field = "given_name", "family_name"
            found[0].confidence = found[1].confidence = "likely"
            return
        if found:
            best = max(echoes, key=lambda one: one[0])[1]
            best.field, best.confidence = "full_name", "likely"
            return
    reading = [
        column
        for column in free
        if 1.5 <= column.evidence.words <= 4
        and column.evidence.distinct >= 0.6
        and column.evidence.country < 0.3
        and column.evidence.answer < 0.3
    ]
    if reading:
        reading[0].field, reading[0].confidence = "full_name", "likely"


def _echo(names: int, addresses: int, rows: Sequence[Sequence[str]]) -> float:
    """Return the share of rows in which a word of the name stands in the address as well."""
    seen = echoed = 0
    for row in rows[:_SAMPLE]:
        local = fold(row[addresses].partition("@")[0])
        words = [word for word in fold(row[names]).split() if len(word) >= _SHORTEST]
        if local and words:
            seen += 1
            echoed += any(word in local for word in words)
    return echoed / seen if seen else 0.0
