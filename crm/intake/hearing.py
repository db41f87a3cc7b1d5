"""What the heading of each column says, heard alone and together with those beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crm.domain.folding import fold
from crm.intake.compounds import compound_field, compound_topic
from crm.intake.filekinds import FileKind
from crm.intake.groups import split_group
from crm.intake.headings import WHOLE, fold_heading, heading_scores
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column
    from crm.intake.shapes import Shape

_GROUP = 3  # what a heading loses that is understood only without its group
_ASKED, _ANSWERED = 60, 0.8
_SAID, _TOLD = 50, 80
_ALL = 0.9
Heard = tuple[str, Mapping[str, float]]
"""The group of a heading, and field → score of its words with and without the group's."""


def heard_alone(heading: str) -> Heard:
    """Return what a heading says whatever stands beside it and below it."""
    scores: Mapping[str, float] = heading_scores(heading)
    group, rest = split_group(heading)
    if not group:
        return group, scores
    inner = {field: score - _GROUP for field, score in heading_scores(rest).items()}
    if "organisation" in scores:
        inner.pop("street", None)  # "Default address company"
    return group, {
        field: max(scores.get(field, 0), inner.get(field, 0)) for field in {**scores, **inner}
    }


def heard_together(columns: Sequence[Column], shape: Shape, kind: FileKind) -> list[Heard]:
    """Return what the headings of *columns* say, as far as the others leave it open."""
    alone = [heard_alone(column.heading) for column in columns]
    leaving = kind is FileKind.ATTENDANCE and any("left_at" in scores for _, scores in alone)
    placed = any(scores.get("city", 0) >= _SAID for _, scores in alone)
    together = []
    for column, (group, scores) in zip(columns, alone, strict=True):
        if shape.entry and fold_heading(column.heading) == shape.entry:
            scores = {"form_id": WHOLE}
        elif column.heading.strip() == "#" and kind is FileKind.JOIN_FORM:
            scores = {"form_id": WHOLE - 5}
        elif _asks_leave(column, scores):
            scores = {"consent": _ASKED}
        elif leaving and "joined_at" in scores:  # "Joined" beside "Left"
            scores = _without(scores, "registered_at")
        elif placed and "place" in scores and column.evidence.name >= 1 > column.evidence.country:
            scores = _without(scores, "place")  # "From", with people below it
        if max(scores.values(), default=0) < _SAID and (field := _told_by_cells(column)):
            scores = {field: _TOLD}
        together.append((group, scores))
    return together


def _told_by_cells(column: Column) -> str | None:
    """Return the field of which heading and cells name one half each: "Sign-up" over days."""
    cells, folded = column.evidence, fold_heading(column.heading)
    if cells.date >= _ALL:
        return compound_field(folded, "when")
    plain = cells.seen and not cells.email and cells.number < _ALL and cells.numbered < _ALL
    thing = plain and compound_topic(folded) in ("ticket", "product")
    return compound_field(folded, "what") if thing else None


def _without(scores: Mapping[str, float], field: str) -> Mapping[str, float]:
    return {raw: score for raw, score in scores.items() if raw != field}


def _asks_leave(column: Column, scores: Mapping[str, float]) -> bool:
    """Return whether a heading asks to be allowed to write: an address with yes and no below."""
    if "email" not in scores or "consent" in scores or column.evidence.answer < _ANSWERED:
        return False
    return not listed("words of asking leave").isdisjoint(fold(column.heading).split())
