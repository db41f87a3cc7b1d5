"""Questions with a column for each answer: ticks under "How can you help? [Translate]", or echoes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.domain.folding import fold
from crm.intake.dates import looks_like_date
from crm.intake.headings import fold_heading, heading_scores
from crm.intake.vocabulary import listed

if TYPE_CHECKING:
    from crm.intake.columns import Column

_FEWEST = 2
_LONGEST = 80
_LONGEST_QUESTION = 300
_ONLY = 0.9
_PARTED = (
    re.compile(r"(.{3,}?)\s*\[([^\[\]]+)\]\s*"),
    re.compile(r"(.{3,}?)\s*\(([^()]+)\)\s*"),
    re.compile(r"(.{3,}?)\s*[/:|>–—]\s*(\S.*)"),
    re.compile(r"(.{3,}?)\s+-\s+(\S.*)"),
)
_CONSENTS = frozenset({"consent", "no_consent", "privacy"})


def take_options(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """Make tags of the columns that hold one answer each, and of the "Other" beside them.

    Such a column repeats its own heading, or has ticks, or a yes and no beneath one of several
    answers to the same question. A column of the same question with all answers in each cell says
    nothing more.
    """
    asked: set[int] = set()
    questions = _questions(columns)
    for options in questions.values():
        asked.update(column.index for column in options)
        for column in options:
            _make_tags(column)
    for column in columns:
        if column.index not in asked and fold(column.heading) in questions:
            column.field, column.confidence = None, "certain"
    echoes = [column for column in columns if _is_echo(column)]
    marks = [column for column in columns if _is_mark(column) and _is_left_blank(column, rows)]
    for options in (echoes, marks):
        if len(options) >= _FEWEST:
            for column in options:
                _make_tags(column)
    beside = {column.index + 1 for column in echoes} if len(echoes) >= _FEWEST else set()
    for column in columns:
        other = column.index in beside and fold(column.heading) in listed("other answers")
        if other and column.field is None:
            _make_tags(column)


def label_of(column: Column) -> str:
    """Return the answer that a tick in *column* stands for; "" if its cells are answers themselves."""
    if column.field != "tags" or not column.evidence.seen or column.evidence.answer < _ONLY:
        return ""
    return next((answer for _, answer in _parts(column.heading)), column.heading.strip())


def _make_tags(column: Column) -> None:
    column.field, column.confidence, column.group = "tags", "likely", ""


def _questions(columns: Sequence[Column]) -> dict[str, list[Column]]:
    """Return folded question → the columns of its answers, for every question that has several."""
    found: dict[str, list[Column]] = defaultdict(list)
    for column in columns:
        sure = column.confidence == "certain" and column.field not in (None, "tags")
        if sure or (column.evidence.seen and not _holds_an_answer(column)):
            continue
        for question, _ in _parts(column.heading):
            found[fold_heading(question)].append(column)
    return {
        question: options
        for question, options in found.items()
        if len(options) >= _FEWEST
        and any(column.evidence.seen for column in options)
        and _CONSENTS.isdisjoint(heading_scores(question))
        and not all(_is_channel(column) for column in options)
    }


def _holds_an_answer(column: Column) -> bool:
    if column.evidence.answer >= _ONLY:
        return True
    return any(fold(answer) in listed("other answers") for _, answer in _parts(column.heading))


def _parts(heading: str) -> list[tuple[str, str]]:
    """Return (question, answer) for each way in which *heading* can be parted into the two."""
    text = heading.strip()
    if len(text) > _LONGEST_QUESTION:
        return []
    found = (parted.fullmatch(text) for parted in _PARTED)
    return [(one[1], one[2].strip()) for one in found if one and len(one[2]) <= _LONGEST]


def _is_channel(column: Column) -> bool:
    words = {fold(answer) for _, answer in _parts(column.heading)}
    return bool(words & (listed("other channels") | listed("channels of mail")))


def _is_echo(column: Column) -> bool:
    only = column.evidence.only
    if not only or len(only) > _LONGEST or (column.confidence == "certain" and column.field):
        return False
    return fold(only) == fold(column.heading.rpartition(" – ")[2])


def _is_left_blank(column: Column, rows: Sequence[Sequence[str]]) -> bool:
    return any(not row[column.index].strip() for row in rows)


def _is_mark(column: Column) -> bool:
    """Return whether some people have a tick beneath a heading that says nothing to us."""
    if column.field or column.confidence != "none" or column.evidence.ticks < _ONLY:
        return False
    return len(column.heading) <= _LONGEST and not looks_like_date(column.heading.strip())
