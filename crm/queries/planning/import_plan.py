"""What an import would do, row by row: the shapes of a plan, which is also its preview."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from crm.domain.matching import Strength
from crm.intake.facts import Facts
from crm.queries.planning.known import Change, KnownSubmission


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    QUESTION = "question"
    SET_ASIDE = "set_aside"


class OnMatch(StrEnum):
    """What happens to a contact that the book knows already."""

    FILL = "fill"  # only empty fields are filled
    OVERWRITE = "overwrite"
    SKIP = "skip"  # the contact stays as it is
    NEW = "new"  # nobody is taken for known


class ColumnPolicy(StrEnum):
    """What a column does to contacts that the book knows already."""

    FILL = "fill"  # only an empty field is filled
    OVERWRITE = "overwrite"  # the file wins, a blank cell never does
    ERASE = "erase"  # the file wins, and a blank cell erases
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the user chose for one file. None means: as recognised."""

    kind: str | None = None
    profile: str | None = None
    region: str | None = None  # ISO country of national phone numbers without one of their own
    event: str | None = None  # title of an event that everybody in the file goes to
    event_id: int | None = None  # the same by its id: several events may have one title
    attended: bool = False  # they came; otherwise they registered
    tags: tuple[str, ...] = ()  # of everybody in the file
    section_id: int | None = None  # of people whose country no section answers for
    assignee_id: int | None = None  # of the new inquiries
    answers: dict[int, int] = field(default_factory=dict)  # line → its contact, 0: a new one
    taken: frozenset[int] = frozenset()  # lines that are people although they look like none
    left_out: frozenset[int] = frozenset()  # lines that are not wanted
    edits: dict[int, dict[str, str]] = field(default_factory=dict)  # line → field → put right
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    columns: dict[str, str | None] = field(default_factory=dict)  # heading → field
    on_match: OnMatch = OnMatch.FILL
    policies: dict[str, ColumnPolicy] = field(default_factory=dict)  # by heading
    own_fields: tuple[str, ...] = ()  # names of the organisation's own, for whoever reads
    new_fields: dict[str, str] = field(default_factory=dict)  # name → kind: to be made
    day_first: bool | None = None
    remember: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood, before anybody asked the book."""

    name: str
    digest: str  # SHA-256 of its bytes
    head: dict[str, Any]  # see `intake.reading.understand`
    facts: Sequence[Facts]


NOW = "now"
"""Stands for the moment of the import, where the file gives none."""


class PlannedEvent(NamedTuple):
    """An event that rows of the file are about. `starts_at` as the book keeps instants."""

    id: int
    title: str
    starts_at: str | None
    new: bool  # it is made by the import


class PlannedParticipant(NamedTuple):
    """What a row says of somebody at an event: columns → value, instants as stored, or NOW."""

    event_id: int
    new: bool  # else it is in the book, or an earlier row of the file makes it
    values: dict[str, str | None]


class PlannedOrder(NamedTuple):
    """A line of an order: a new one, or what changes in one that is known."""

    id: int | None
    values: dict[str, str | int | None]


class PlannedEdits(NamedTuple):
    """What somebody changed in our own export: field of `domain.references` → new text."""

    contact_id: int
    values: dict[str, str]


class PlannedMatch(NamedTuple):
    """An open match that rides along with a new contact."""

    other_id: int
    other_name: str
    strength: Strength
    reasons: tuple[str, ...]


@dataclass(slots=True)
class PlannedRow:
    """What becomes of one row. Ids of what does not exist yet are those it will get."""

    facts: Facts
    verdict: Verdict
    reason: str | None = None
    same_as_row: int | None = None
    contact_id: int | None = None
    inquiry_id: int | None = None
    new_contact: bool = False
    matches: tuple[PlannedMatch, ...] = ()
    changes: tuple[Change, ...] = ()
    key: str = ""  # of the submission
    replaces: KnownSubmission | None = None
    consent: bool | None = None  # a consent event to be noted
    own: tuple[Change, ...] = ()  # in the organisation's own fields, as `own:NAME`
    brings: PlannedParticipant | PlannedOrder | PlannedEdits | None = None

    @property
    def row(self) -> int:
        """The number of the record in the file, from 1."""
        return self.facts.row

    @property
    def line(self) -> int:
        """The physical line, or the row of the sheet, on which it starts."""
        return self.facts.line


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of an import, and how the file was read."""

    file: str
    kind: str
    recognised_as: str
    encoding: str | None
    delimiter: str | None
    header_line: int | None  # None for a file without headings
    rows: int = 0
    new: int = 0
    update: int = 0
    same: int = 0
    question: int = 0
    set_aside: int = 0

    @property
    def used(self) -> int:
        """How many rows say something of a person: all but those set aside."""
        return self.new + self.update + self.same + self.question


@dataclass(frozen=True, slots=True)
class Plan:
    """Exactly what an import does. It holds for the book as it was at step `head_step`."""

    reading: Reading
    options: ImportOptions
    rows: list[PlannedRow]
    summary: Summary
    profile_id: int | None  # of the remembered form it fits
    head_step: int
    events: tuple[PlannedEvent, ...] = ()


def summarise(reading: Reading, rows: Sequence[PlannedRow]) -> Summary:
    """Count the verdicts."""
    head = reading.head
    counts = dict.fromkeys(Verdict, 0)
    for row in rows:
        counts[row.verdict] += 1
    return Summary(
        file=reading.name,
        kind=head["kind"],
        recognised_as=head["recognised_as"],
        encoding=head["encoding"],
        delimiter=head["delimiter"],
        header_line=head["header_line"],
        rows=len(rows),
        **{verdict.value: count for verdict, count in counts.items()},
    )


def field_policies(reading: Reading, options: ImportOptions) -> dict[str, ColumnPolicy]:
    """Return the policies of columns by the fields that the columns hold."""
    if not options.policies:
        return {}
    return {
        column["field"]: options.policies[column["heading"]]
        for column in reading.head["columns"]
        if column["field"] and column["heading"] in options.policies
    }
