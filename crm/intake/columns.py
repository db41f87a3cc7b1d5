"""Which column holds what: headings propose, cells decide, people and memory have the last word."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from crm.intake.evidence import MOST, Evidence, weigh
from crm.intake.headings import WHOLE, heading_scores
from crm.intake.namecolumns import settle_names
from crm.intake.shapes import numbers_its_entries

FIELDS = (
    "full_name", "given_name", "family_name", "email", "phone", "country", "city", "postcode",
    "street", "language", "birth_date", "message", "tags", "submitted_at", "consent", "source",
    "form_id",
)  # fmt: skip
"""What a column of a join form can be mapped to."""

SEVERAL = frozenset({"email", "phone", "tags"})
"""The fields that more than one column may hold."""

IGNORE = "ignore"
_LIKELY = 45
_CELLS_LOOKED_AT = 8000
_EMPTY = 30  # a column without cells gives way to any other


@dataclass(slots=True)
class Column:
    """One column: where it stands, what it holds, and how sure we are.

    *confidence* is "certain" (heading or memory says so), "likely" (a guess) or "none". Certain
    without a field: a column that we know and that holds nothing about the person.
    """

    index: int
    heading: str
    evidence: Evidence
    field: str | None = None
    confidence: str = "none"
    how: str = ""


def make_columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Column]:
    """Return the columns of a table, each with what its cells look like, nothing decided."""
    most = max(20, min(MOST, _CELLS_LOOKED_AT // max(len(headings), 1)))
    return [
        Column(index, heading, weigh((row[index] for row in rows), most))
        for index, heading in enumerate(headings)
    ]


def decide(
    columns: list[Column], fixed: Mapping[int, str], shape: str, rows: Sequence[Sequence[str]]
) -> None:
    """Give every column its field. *fixed* (index → field or IGNORE) is not argued with.

    Each field but those in SEVERAL goes to one column only: the one that fits best.
    """
    taken = {field for field in fixed.values() if field not in SEVERAL}
    for column in columns:
        if column.index in fixed:
            field = fixed[column.index]
            column.field = None if field == IGNORE else field
            column.confidence = "certain"
    open_columns = [column for column in columns if column.index not in fixed]
    for _, field, column, heading_score in _proposals(open_columns, shape):
        if column.field or column.confidence != "none" or field in taken:
            continue
        if field == IGNORE:
            column.confidence = "certain"
            continue
        column.field = field
        column.confidence = "certain" if _is_sure(column, heading_score) else "likely"
        if field not in SEVERAL:
            taken.add(field)
    settle_names(columns, fixed, rows)
    _by_content(open_columns, {column.field for column in columns})


_TELLING = {"email": "email", "phone": "phone", "country": "country", "consent": "answer",
            "submitted_at": "date", "birth_date": "date", "language": "language"}  # fmt: skip


def _is_sure(column: Column, heading_score: float) -> bool:
    """Return whether heading and cells together leave no doubt about the column's field."""
    if heading_score >= WHOLE - 10:
        return True
    measure = _TELLING.get(column.field or "")
    if measure is None or column.evidence.seen < 2:
        return False
    return bool(getattr(column.evidence, measure) >= 0.9)


def _proposals(columns: Sequence[Column], shape: str) -> list[tuple[float, str, Column, float]]:
    """Return (score, field, column, score of the heading alone), the best first."""
    proposals = []
    for column in columns:
        scores: Mapping[str, float] = heading_scores(column.heading)
        if column.heading.strip() == "#" and numbers_its_entries(shape):
            scores = {"form_id": WHOLE}
        for raw, heading_score in scores.items():
            field, score = _meant(raw, heading_score, column.evidence)
            if column.evidence.seen:
                score += _FITS.get(field, _anything)(column.evidence, score)
            else:
                score -= _EMPTY
            if score >= _LIKELY:
                proposals.append((score, field, column, heading_score))
    proposals.sort(key=lambda one: (-one[0], one[2].index))
    return proposals


def _meant(raw: str, score: float, cells: Evidence) -> tuple[str, float]:
    """Return the field for what headings can only call a place, or a rule about data."""
    if raw == "place":
        return ("country" if cells.country >= 0.5 else "city"), score - 12
    if raw == "privacy":
        return "consent", score - 45 if score >= WHOLE else score - 5
    return raw, score


_NEVER = -1000.0


def _anything(_cells: Evidence, _score: float) -> float:
    return 0.0


def _at_least(measure: str, share: float, *, unless_whole: bool = True) -> Callable[..., float]:
    def fits(cells: Evidence, score: float) -> float:
        found = getattr(cells, measure)
        sure = unless_whole and score >= WHOLE and cells.answer < 0.6
        sure = sure or (score >= WHOLE - 10 and found > 0)
        return 5.0 if found >= share else -15.0 if sure else _NEVER

    return fits


def _name_fits(cells: Evidence, score: float) -> float:
    if cells.email >= 0.9 or cells.number >= 0.5 or cells.words > 6 or cells.answer >= 0.8:
        return _NEVER
    sure = score >= WHOLE - 10
    return 0.0 if sure or (cells.name >= 0.6 and cells.email < 0.5) else _NEVER


def _country_fits(cells: Evidence, score: float) -> float:
    if cells.answer >= 0.7 and cells.country < 0.5:
        return _NEVER
    return 5.0 if cells.country >= 0.4 else -20.0 if score >= WHOLE - 20 else _NEVER


def _town_fits(cells: Evidence, _score: float) -> float:
    if cells.email >= 0.3 or cells.length > 60 or cells.answer >= 0.7 or cells.date >= 0.5:
        return _NEVER
    return 0.0


def _consent_fits(cells: Evidence, _score: float) -> float:
    if cells.email >= 0.3 or cells.date >= 0.5:
        return _NEVER
    if cells.answer >= 0.5:
        return 5.0
    ticked = cells.kinds == 1 and cells.seen > 1  # a box that writes its label
    return 0.0 if ticked or cells.answer >= 0.3 else _NEVER


def _message_fits(cells: Evidence, _score: float) -> float:
    short = cells.answer >= 0.8 and cells.seen >= 3 and cells.words < 3
    if short or cells.email >= 0.6 or cells.date >= 0.6 or (cells.phone >= 0.6 and cells.seen > 2):
        return _NEVER
    return min(cells.length / 10, 10.0)


def _tags_fit(cells: Evidence, _score: float) -> float:
    if cells.answer >= 0.6 or cells.email >= 0.3 or cells.date >= 0.5:
        return _NEVER
    return 0.0 if cells.length <= 120 and cells.words <= 16 else _NEVER


def _source_fits(cells: Evidence, _score: float) -> float:
    return _NEVER if cells.answer >= 0.8 and cells.seen > 2 else 0.0


def _id_fits(cells: Evidence, _score: float) -> float:
    return 0.0 if cells.distinct == 1.0 and cells.words == 1.0 and not cells.email else _NEVER


def _postcode_fits(cells: Evidence, _score: float) -> float:
    return 0.0 if cells.length <= 14 and cells.email < 0.2 and cells.answer < 0.6 else _NEVER


_FITS: dict[str, Callable[[Evidence, float], float]] = {
    "full_name": _name_fits, "given_name": _name_fits, "family_name": _name_fits,
    "name": _name_fits, "email": _at_least("email", 0.3), "phone": _at_least("phone", 0.3),
    "country": _country_fits, "city": _town_fits, "street": _town_fits, "postcode": _postcode_fits,
    "submitted_at": _at_least("date", 0.4, unless_whole=False),
    "birth_date": _at_least("date", 0.4), "language": _at_least("language", 0.4),
    "consent": _consent_fits, "message": _message_fits, "tags": _tags_fit, "source": _source_fits,
    "form_id": _id_fits,
}  # fmt: skip


def _by_content(columns: Sequence[Column], taken: set[str | None]) -> None:
    """Give columns whose heading says nothing to us the field their cells look like."""
    for column in columns:
        if column.field or column.confidence != "none":
            continue
        field = _looks_like(column.evidence, taken)
        if field:
            column.field, column.confidence = field, "likely"
            taken.add(field)
    if "message" not in taken:
        texts = [
            column
            for column in columns
            if not column.field
            and column.confidence == "none"
            and column.evidence.words >= 4
            and column.evidence.kinds > 1
        ]
        if texts:
            longest = max(texts, key=lambda column: column.evidence.length)
            longest.field, longest.confidence = "message", "likely"


def _looks_like(cells: Evidence, taken: set[str | None]) -> str | None:
    if cells.seen and cells.email >= 0.8:
        return "email"
    if cells.seen < 2:
        return None
    if cells.phone >= 0.9 and "phone" not in taken and cells.date < 0.2:
        return "phone"
    if cells.date >= 0.9 and cells.clock >= 0.6 and "submitted_at" not in taken:
        return "submitted_at"
    if cells.country >= 0.8 and cells.answer < 0.3 and "country" not in taken:
        return "country"
    return None
