"""Planning what columns of a file put into the fields that the organisation added to its contacts."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm.domain.cleaning import clean_line
from crm.domain.custom_fields import (
    KIND_NAMES,
    FieldKind,
    checked_choice,
    checked_number,
    decimal_sign,
    own_column,
    own_name,
)
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.dates import date_reader, find_order
from crm.queries.custom_fields import (
    CustomFieldRow,
    check_field_name,
    custom_field_named,
    custom_field_rows,
    custom_values,
)
from crm.queries.planning.import_plan import (
    ColumnPolicy,
    ImportOptions,
    OnMatch,
    PlannedEdits,
    PlannedRow,
    Reading,
    Verdict,
)
from crm.queries.planning.known import Change

MOST_CHOICES = 60
_WITHOUT = (Verdict.SET_ASIDE, Verdict.QUESTION)
_HERE = "already in the book"
ReadOwn = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column that fills a field of the organisation's own. The id of a field to be made is 0."""

    heading: str
    field: CustomFieldRow
    policy: ColumnPolicy
    read: ReadOwn  # from a cell to what the field keeps, None for what it cannot keep


def own_columns(session: Session, reading: Reading, options: ImportOptions) -> list[OwnColumn]:
    """Return the columns of a file that fill own fields, those to be made included.

    A column whose field is not there any more is left out: its cells stay with the rows.
    Raises UserError for a new field that cannot be.
    """
    usual = ColumnPolicy.FILL
    if options.on_match is OnMatch.OVERWRITE:
        usual = ColumnPolicy.OVERWRITE
    elif options.on_match is OnMatch.SKIP:
        usual = ColumnPolicy.IGNORE
    found = []
    for column in reading.head["columns"]:
        name, heading = own_name(column["field"]), column["heading"]
        held = _field(session, name, heading, reading, options) if name else None
        if held is not None:
            policy = options.policies.get(heading, usual)
            found.append(OwnColumn(heading, held, policy, reader_of(held, heading, reading)))
    return found


def _field(
    session: Session, name: str, heading: str, reading: Reading, options: ImportOptions
) -> CustomFieldRow | None:
    known = custom_field_named(session, name)
    if known is not None:
        return known
    if name not in options.new_fields:
        if options.columns.get(heading) == own_column(name):
            raise UserError(
                f"There is no field “{name}” in this book. Nothing was changed. "
                f"Map the column to new:{name} to make it."
            )
        return None
    name, kind = check_field_name(session, name), FieldKind(options.new_fields[name])
    edited = _cells(
        reading, heading, {line: one.get(own_column(name)) for line, one in options.edits.items()}
    )
    choices = _choices(edited) if kind is FieldKind.CHOICE else ()
    return CustomFieldRow(0, name, kind, choices)


def _choices(cells: Iterable[str]) -> tuple[str, ...]:
    """Return the different answers of a column, which are to be the choices of a new field."""
    found: dict[str, str] = {}
    for cell in cells:
        if text := clean_line(tidy(cell)):
            found.setdefault(folded_key(text) or text, text)
    if not found or len(found) > MOST_CHOICES:
        raise UserError(
            f"A choice has 1 to {MOST_CHOICES} different answers; this column has {len(found)}. "
            "Nothing was changed. Make it a field for text."
        )
    return tuple(found.values())


def reader_of(held: CustomFieldRow, heading: str, reading: Reading) -> ReadOwn:
    """Return what reads the cells of a column for a field: dates in the order of the column."""
    match held.kind:
        case FieldKind.NUMBER:
            sign = decimal_sign(_cells(reading, heading))
            return lambda text: checked_number(text, sign)
        case FieldKind.CHOICE:
            return lambda text: checked_choice(text, held.choices)
        case FieldKind.YES_NO:
            return lambda text: {True: "yes", False: "no", None: None}[yes_or_no(text)]
        case FieldKind.DATE:
            order = find_order(_cells(reading, heading)).day_first
            voices = (order, reading.head.get("day_first"), True)
            first = next(voice for voice in voices if voice is not None)
            dated = date_reader(day_first=first, zone="", birth=False)
            return lambda text: (dated(text) or "")[:10] or None
        case FieldKind.TEXT:
            return clean_line


def _cells(
    reading: Reading, heading: str, edited: Mapping[int, str | None] | None = None
) -> Iterator[str]:
    """Yield the cells of a column, those of *edited* lines as somebody put them right."""
    for facts in reading.facts:
        text = edited.get(facts.line) if edited else None
        yield (dict(facts.answers).get(heading, "") if text is None else text).strip()


@dataclass(slots=True)
class OwnFieldPlanner:
    """Adds to planned rows what they put into own fields. Costs nothing where no column does."""

    session: Session
    reading: Reading
    options: ImportOptions
    _columns: list[OwnColumn] = field(default_factory=list)
    _there: dict[int, dict[str, str]] = field(default_factory=dict)  # contact → name → value

    def __post_init__(self) -> None:
        """See which columns there are."""
        self._columns = own_columns(self.session, self.reading, self.options)

    def fill(self, rows: list[PlannedRow]) -> list[PlannedRow]:
        """Return the planned rows, in file order, with what they put into own fields."""
        if not self._columns:
            return rows
        held = [row for row in rows if _is_open(row)]
        self._look_up({row.contact_id or 0 for row in held if not row.new_contact})
        for row in held:
            self._fill(row)
        return rows

    def _look_up(self, contact_ids: set[int]) -> None:
        names = {one.id: one.name for one in custom_field_rows(self.session)}
        new = contact_ids - self._there.keys()
        found = custom_values(self.session, new) if new else {}
        for number in new:
            values = found.get(number, {})
            self._there[number] = {names[field_id]: text for field_id, text in values.items()}

    def _fill(self, row: PlannedRow) -> None:
        there = self._there.setdefault(row.contact_id or 0, {})
        answers = dict(row.facts.answers)
        edits = self.options.edits.get(row.line, {})
        changes, odd = [], []
        for column in self._columns:
            name, old = column.field.name, there.get(column.field.name)
            cell = tidy(edits.get(own_column(name), answers.get(column.heading, "")))
            new = read_own(column.read, cell)
            if new is None:
                odd.append(_stays(cell, column.field))
            elif new != (old or "") and (row.new_contact or _may(column.policy, old, new)):
                changes.append(Change(own_column(name), old, new))
                there[name] = new
        row.own = tuple(changes)
        if changes and row.verdict is Verdict.SAME:
            row.verdict = Verdict.UPDATE
            row.reason = None if row.reason == _HERE else row.reason
        if odd:
            row.reason = "; ".join(filter(None, (row.reason, *odd)))


def _is_open(row: PlannedRow) -> bool:
    """Say whether a row has a contact, and is not one of our own exports come home."""
    held = row.contact_id is not None and row.verdict not in _WITHOUT
    return held and not isinstance(row.brings, PlannedEdits)


def read_own(read: ReadOwn, cell: str) -> str | None:
    """Return what the field keeps of a cell, "" for nothing, None where that cannot be."""
    if not cell:
        return ""
    try:
        return read(cell)
    except UserError:
        return None


def _may(policy: ColumnPolicy, old: str | None, new: str) -> bool:
    if policy is ColumnPolicy.IGNORE:
        return False
    if not new:
        return policy is ColumnPolicy.ERASE
    return not old or policy is not ColumnPolicy.FILL


def _stays(cell: str, held: CustomFieldRow) -> str:
    kind = KIND_NAMES[held.kind]
    return f"“{cell[:40]}” cannot be kept in “{held.name}” ({kind}): it stays with the row"
