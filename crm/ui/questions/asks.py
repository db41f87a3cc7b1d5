"""One question as the page lists it, whatever sort it is of."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm.domain.saying import in_language
from crm.queries.matches import DuplicateRow
from crm.queries.questions import Candidate, QuestionRow
from crm.ui.contact.words import field_name, field_text
from crm.ui.widgets.painting import isolate

_tr = QCoreApplication.translate
MATCH, WHO, CONFLICT, DUPLICATE = "match", "who", "conflict", "duplicate"
Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Ask:
    """*key* tells it from all others. *pair* are the contacts to compare, empty for a held row."""

    key: Key
    title: str
    why: str
    pair: tuple[int, ...] = ()
    candidates: tuple[Candidate, ...] = ()

    @property
    def kind(self) -> str:
        """Which sort it is of."""
        return self.key[0]

    @property
    def id(self) -> int:
        """The number of the match or of the held row; 0 for a duplicate nobody was asked about."""
        return self.key[1]


def asks_of(questions: Sequence[QuestionRow], found: Sequence[DuplicateRow]) -> list[Ask]:
    """Return what is to be asked: what imports left open first, then what was looked for."""
    return [*(_question(row) for row in questions), *(_duplicate(row) for row in found)]


def reason_words(reasons: Sequence[str]) -> str:
    """Return reasons as a sentence each: “Same phone. Similar name”."""
    said = [in_language(reason) for reason in reasons]
    return ". ".join(reason[:1].upper() + reason[1:] for reason in said)


def _question(row: QuestionRow) -> Ask:
    if row.kind == MATCH and row.contact_id is not None:
        other = row.candidates[0]
        pair = (min(row.contact_id, other.contact_id), max(row.contact_id, other.contact_id))
        why = reason_words(other.reasons)
        return Ask((MATCH, row.id, 0), _both(row.name, other.name), why, pair)
    place = [row.event or "", row.file or ""]
    if row.line is not None:
        place.append(_tr("Questions", "line %1").replace("%1", str(row.line)))
    where = " · ".join(isolate(part) for part in place if part)
    if row.kind == CONFLICT:
        said = [
            f"{field_name(field)}: {field_text(field, old or '') or '–'} → "
            f"{field_text(field, new or '') or '–'}"
            for field, old, new in row.changes
        ]
        return Ask((CONFLICT, row.id, 0), row.name, "; ".join([*said, where]))
    return Ask((row.kind, row.id, 0), row.name, where, (), row.candidates)


def _duplicate(row: DuplicateRow) -> Ask:
    title = _both(row.one_name, row.other_name)
    pair = (row.one_id, row.other_id)
    return Ask(
        (DUPLICATE, 0, row.one_id << 32 | row.other_id), title, reason_words(row.reasons), pair
    )


def _both(one: str, other: str) -> str:
    if one == other:
        return _tr("Questions", "%1, twice").replace("%1", isolate(one))
    both = _tr("Questions", "%1 and %2")
    return both.replace("%1", isolate(one), 1).replace("%2", isolate(other), 1)
