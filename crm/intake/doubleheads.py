"""Headings two rows deep: a question over its parts, a merged heading over several columns."""

from collections import Counter
from collections.abc import Sequence

from crm.intake.cells import tidy_edges
from crm.intake.dates import looks_like_date
from crm.intake.headings import WHOLE, fold_heading, heading_scores
from crm.intake.vocabulary import listed

_LONGEST_LABEL = 200


def take_headings(rows: Sequence[Sequence[str]], header: int) -> tuple[Sequence[str], int, int]:
    """Return the headings, the place of their first row and the place of the first record.

    *header* is the row that looks most like headings, -1 for none. A heading that stands over
    several columns is carried forward to them, and joined with what stands below it.
    """
    if header < 0:
        return [], header, 0
    if header + 1 < len(rows) and _continues(rows[header], rows[header + 1]):
        return _joined(rows[header], rows[header + 1]), header, header + 2
    if header and _stands_over(rows[header - 1], rows[header]):
        return _joined(rows[header - 1], rows[header]), header - 1, header + 1
    return rows[header], header, header + 1


def _continues(top: Sequence[str], below: Sequence[str]) -> bool:
    """Return whether *below* holds the parts of what stands in *top*, as SurveyMonkey writes them.

    Records fill the columns that have a heading of their own; parts stand under the others.
    """
    named = [fold_heading(text) for cell in below if (text := tidy_edges(cell))]
    if named and _labels().issuperset(named):
        return True
    upper = [tidy_edges(cell) for cell in top] + [""] * (len(below) - len(top))
    lower = [tidy_edges(cell) for cell in below] + [""] * (len(top) - len(below))
    shared: list[str] = []
    single: list[str] = []
    for place, text in enumerate(upper):
        under_wide = not text or (place + 1 < len(upper) and not upper[place + 1])
        (shared if under_wide else single).append(lower[place])
    filled = sum(map(bool, shared))
    if filled < 2 or not single or not all(map(_is_label, lower)):
        return False
    kept_free = sum(not text or fold_heading(text) in _labels() for text in single)
    return kept_free >= 0.8 * len(single) and 2 * filled >= len(shared)


def _stands_over(above: Sequence[str], header: Sequence[str]) -> bool:
    """Return whether *above* holds headings that stand over several columns of *header*."""
    upper = [tidy_edges(cell) for cell in above]
    lower = [tidy_edges(cell) for cell in header]
    named = [text for text in upper if text]
    if len(named) < 2 or len(named) >= sum(map(bool, lower)) or not all(map(_is_label, upper)):
        return False
    completes = any(text and not below for text, below in zip(upper, lower, strict=False))
    again = Counter(map(fold_heading, filter(None, lower)))
    return completes or max(again.values(), default=0) > 1


def _is_label(text: str) -> bool:
    if not text:
        return True
    if len(text) > _LONGEST_LABEL or "@" in text or looks_like_date(text):
        return False
    return any(map(str.isalpha, text))


def _joined(top: Sequence[str], below: Sequence[str]) -> list[str]:
    again = Counter(fold_heading(tidy_edges(cell)) for cell in below)
    joined, question = [], ""
    for index in range(max(len(top), len(below))):
        above = tidy_edges(top[index]) if index < len(top) else ""
        label = tidy_edges(below[index]) if index < len(below) else ""
        question = above or question
        if not label or fold_heading(label) in _labels():
            joined.append(question)
        elif not question or (
            max(heading_scores(label).values(), default=0) >= WHOLE - 10
            and again[fold_heading(label)] == 1
        ):
            joined.append(label)
        else:
            joined.append(f"{question} – {label}")
    return joined


def _labels() -> frozenset[str]:
    return listed("labels of answers")
