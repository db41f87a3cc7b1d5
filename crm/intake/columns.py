"""Which column holds what: headings propose, cells decide, people and memory have the last word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crm.domain.folding import fold
from crm.intake.birthparts import take_birth_parts
from crm.intake.evidence import MOST, Evidence, weigh
from crm.intake.filekinds import FileKind
from crm.intake.fits import fit
from crm.intake.groups import AGAIN, rank
from crm.intake.headings import WHOLE
from crm.intake.hearing import heard_alone, heard_together
from crm.intake.lookalikes import by_content
from crm.intake.meanings import IGNORE, meaning, of_another_channel
from crm.intake.namecolumns import settle_names
from crm.intake.options import label_of, take_options
from crm.intake.shapes import Shape
from crm.intake.vocabulary import listed

FIELDS = (
    "full_name", "given_name", "family_name", "email", "phone", "country", "city", "postcode",
    "street", "middle_name", "language", "birth_date", "organisation", "message", "notes", "tags", "submitted_at",
    "registered_at", "registration", "cancelled_at", "attended", "joined_at", "left_at", "event",
    "event_at", "role", "display_name", "ordered_at", "order_number", "order_status", "item",
    "quantity", "consent", "source", "form_id",
)  # fmt: skip
"""What a column can be mapped to."""

SEVERAL = frozenset({"email", "phone", "tags", "consent", "middle_name", "message", "notes"})
"""The fields that more than one column may hold."""

GROUPED = frozenset({
    "full_name", "given_name", "family_name", "family_more", "name", "country", "city", "postcode",
    "street",
})  # fmt: skip
"""The fields that a row may have once for each person or address in it."""

_LIKELY = 45
_CELLS_LOOKED_AT = 8000
_LONGEST_SALUTATION = 6
_EMPTY = 30  # a column without cells gives way to any other


@dataclass(slots=True)
class Column:
    """One column: where it stands, what it holds, and how sure we are.

    *confidence* is "certain" (heading or memory says so), "likely" (a guess) or "none". Certain
    without a field: a column that we know and that holds nothing about the person. *group* says
    whose name or which address it is ("billing"); with *refuses* a yes means no ("Do not email").
    *answer* is the tag that a tick in the column stands for.
    """

    index: int
    heading: str
    evidence: Evidence
    field: str | None = None
    confidence: str = "none"
    group: str = ""
    refuses: bool = False
    answer: str = ""


class _Said(NamedTuple):
    """What a heading says: how surely, of which person or address, and whether it refuses."""

    score: float
    group: str
    refuses: bool


def make_columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Return the columns of a table, each with what its cells look like, nothing decided."""
    again = [row for row in rows if row[0] == headings[0] and _is_again(row, headings)]
    if again:
        rows = [row for row in rows if not _is_again(row, headings)]
    most = max(20, min(MOST, _CELLS_LOOKED_AT // max(len(headings), 1)))
    return [
        Column(index, heading, weigh((row[index] for row in rows), most))
        for index, heading in enumerate(headings)
    ]


def _is_again(row: Sequence[str], headings: Sequence[str]) -> bool:
    """Return whether a record is the headings again, as some exporters repeat them."""
    return all(map(str.__eq__, row, headings))


def decide(
    columns: list[Column],
    fixed: Mapping[int, str],
    shape: Shape,
    rows: Sequence[Sequence[str]],
    kind: FileKind,
) -> None:
    """Give every column its field. *fixed* (index → field or IGNORE) is not argued with.

    Each field but those in SEVERAL goes to one column only, those in GROUPED to one of each
    group: the one that fits best.
    """
    taken: set[tuple[str | None, str]] = set()
    several = SEVERAL - {"consent"} if kind is FileKind.JOIN_FORM else SEVERAL
    for column in columns:
        if column.index in fixed:
            _fix(column, fixed[column.index])
            if column.field in _NAMING and (column.field, column.group) in taken:
                column.group = AGAIN
            if column.field not in several:
                taken.add((column.field, column.group))
    open_columns = [column for column in columns if column.index not in fixed]
    for _, field, column, said in _proposals(open_columns, shape, kind):
        group = said.group
        if field in ("name", "full_name") and (field, group) in taken and said.score >= WHOLE - 20:
            group = AGAIN
        place = (field, group if field in GROUPED else "")
        if column.field or column.confidence != "none" or not _is_free(place, said, taken):
            continue
        _take(column, field, said._replace(group=group))
        if field not in several and field not in _NEVER_TAKEN:
            taken.add(place)
    settle_names(columns, fixed, rows, kind)
    take_options(open_columns, rows)
    by_content(open_columns, {column.field for column in columns}, rows, kind)
    take_birth_parts(columns)
    for column in columns:
        column.answer = label_of(column)


_NEVER_TAKEN = frozenset({IGNORE, "street_more", "family_more"})
_MORE = {"street_more": "street", "family_more": "family_name"}
_NAMING = frozenset({"full_name", "given_name", "family_name", "name", "display_name"})


def _is_free(place: tuple[str, str], said: _Said, taken: set[tuple[str | None, str]]) -> bool:
    if place[0] == "name" and said.score < WHOLE - 20 and any(one in _NAMING for one, _ in taken):
        return False  # "Source name" beside a person's
    return place not in taken


def _take(column: Column, field: str, said: _Said) -> None:
    """Give a column the field that its heading proposes."""
    if field == IGNORE:
        column.confidence = "certain"
        return
    column.field = _MORE.get(field, field)
    column.group, column.refuses = said.group, said.refuses
    column.confidence = "certain" if _is_sure(column, said.score) else "likely"


def _fix(column: Column, field: str) -> None:
    """Give a column the field that somebody chose for it."""
    column.confidence = "certain"
    if field == IGNORE:
        return
    column.field = field
    group, scores = heard_alone(column.heading)
    column.group = group if field in GROUPED | SEVERAL else ""
    column.refuses = field == "consent" and scores.get("no_consent", 0) > scores.get("consent", 0)


_TELLING = {"email": "email", "phone": "phone", "country": "country", "consent": "answer",
            "submitted_at": "date", "birth_date": "date", "language": "language",
            "registered_at": "date", "ordered_at": "date"}  # fmt: skip


def _is_sure(column: Column, heading_score: float) -> bool:
    """Return whether heading and cells together leave no doubt about the column's field."""
    if heading_score >= WHOLE - 10:
        return True
    measure = _TELLING.get(column.field or "")
    if measure is None or column.evidence.seen < 2:
        return False
    return bool(getattr(column.evidence, measure) >= 0.9)


def _proposals(
    columns: Sequence[Column], shape: Shape, kind: FileKind
) -> list[tuple[float, str, Column, _Said]]:
    """Return (score, field, column, what the heading alone says), the best first."""
    proposals = []
    for column, (group, scores) in zip(columns, heard_together(columns, shape, kind), strict=True):
        for raw, heading_score in scores.items():
            field, score = meaning(raw, heading_score, column.evidence, kind)
            if field == IGNORE and _is_of_use(column, raw, scores, kind):
                continue
            if raw == "form_id" and field == "order_number" and group:
                continue  # "Customer ID"
            field = _corrected(column, raw, field, kind)
            refuses = raw == "no_consent"
            if column.evidence.seen:
                shown = field == "name" and kind is FileKind.ATTENDANCE
                suits = raw if refuses else "display_name" if shown else field
                score += fit(suits, column.evidence, score)
            else:
                score -= _EMPTY
            if score >= _LIKELY:
                said = _Said(heading_score, group, refuses and field == "consent")
                proposals.append((score, field, column, said))
    proposals.sort(key=lambda one: (-one[0], rank(one[3].group), one[2].index, one[1]))
    return proposals


def _is_of_use(column: Column, raw: str, scores: Mapping[str, float], kind: FileKind) -> bool:
    """Return whether a column may hold something, although its heading names nothing we keep."""
    if raw != IGNORE:
        return scores[raw] < WHOLE - 20  # "Why do you want to join?" is of no occasion
    title = "item" in scores and column.evidence.length >= _LONGEST_SALUTATION
    return title and kind is FileKind.ORDERS  # "Titel" of a book, not of a person


def _corrected(column: Column, raw: str, field: str, kind: FileKind) -> str:
    """Return what a heading means if other words in it say more: a channel, an order."""
    if field == "consent" and of_another_channel(column.heading):
        return IGNORE
    of_order = kind is FileKind.REGISTRATION and raw == "form_id"
    if of_order and not listed("words of orders").isdisjoint(fold(column.heading).split()):
        return "order_number"
    return field
