"""Planning the way back of our own exports: exactly the cells that somebody changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm.domain.custom_fields import own_column, own_field_key
from crm.domain.matching import Strength
from crm.domain.names import compatible
from crm.domain.references import (
    Reference,
    changed_in_file,
    read_reference,
    same_text,
)
from crm.files.guarding import unguard
from crm.intake.cells import tidy
from crm.intake.countries import country_code
from crm.intake.facts import Facts
from crm.intake.languages import language_code
from crm.intake.own_columns import REFERENCE
from crm.queries.custom_fields import custom_field_rows
from crm.queries.edited_cells import consent_changed
from crm.queries.planning.import_plan import (
    ColumnPolicy,
    ImportOptions,
    OnMatch,
    PlannedEdits,
    PlannedMatch,
    PlannedRow,
    Reading,
    Verdict,
)
from crm.queries.planning.known import Change
from crm.queries.planning.plan_own_fields import ReadOwn, read_own, reader_of
from crm.queries.questions import asked_before
from crm.queries.references import (
    TITLES,
    Exported,
    add_own_values,
    earlier_cells,
    editable,
    exported_contacts,
)
from crm.queries.sections import section_named

BOTH = "changed in the book and in the file since it was exported"
_HELD = {"full_name": "name"} | {
    name: name
    for name in (
        "given_name", "family_name", "email", "phone", "country", "city", "postcode", "street",
        "language", "birth_date", "tags", "notes",
    )
}  # fmt: skip
"""Field of a column, as it was understood → ours."""


@dataclass(slots=True)
class ReferencePlanner:
    """Plans rows that say by a reference which contact they are."""

    session: Session
    reading: Reading
    options: ImportOptions
    _there: dict[int, Exported] = field(default_factory=dict)
    _fields: dict[str, str] = field(default_factory=dict)  # heading → field
    _own: dict[str, ReadOwn] = field(default_factory=dict)  # own field → how its cells are read
    _earlier: dict[str, dict[str, str]] | None = None  # by reference, once it was needed

    def __post_init__(self) -> None:
        """See which columns of the file are ours."""
        held = {column["heading"]: column["field"] for column in self.reading.head["columns"]}
        named = {heading: TITLES[heading] for heading in held if heading in TITLES}
        for heading, one in held.items():  # under a heading of one's own
            name = _HELD.get(one or "")
            if heading not in named and name and name not in named.values():
                named[heading] = name
        wanted = editable(named.values())
        self._fields = {heading: name for heading, name in named.items() if name in wanted}
        for field_ in custom_field_rows(self.session):
            own = own_column(field_.name), field_.name
            for heading, one in held.items():
                if heading not in self._fields and (one == own[0] or heading == own[1]):
                    self._fields[heading] = own_field_key(field_.id)
                    self._own[own_field_key(field_.id)] = reader_of(field_, heading, self.reading)
                    break

    def look_up(self, batch: Sequence[Facts]) -> None:
        """Ask the book, once, about all contacts that the next rows refer to."""
        references = (self._reference(facts) for facts in batch)
        self._there = exported_contacts(
            self.session, [found.contact_id for found in references if found]
        )
        if self._own:
            add_own_values(self.session, self._there)

    def plan(self, facts: Facts) -> PlannedRow | None:
        """Return the row, None if it refers to nobody here: then it is a row like any other."""
        reference = self._reference(facts)
        contact = self._there.get(reference.contact_id) if reference else None
        if reference is None or contact is None:
            return None
        if contact.merged_into:
            return _aside(facts, f"This contact was merged into c{contact.merged_into}.")
        if contact.deleted:
            return _aside(facts, f"This contact (c{contact.id}) is in the bin.")
        file = self._texts(self._put_right(facts), contact, facts.birth_date)
        changed: Sequence[str] | None
        changed = changed_in_file(reference, contact.uid, contact.values, file)
        asked = False
        if changed is None:
            if not _may_be(contact, file):
                return None
            changed, asked = self._since(facts, contact, file)
        edits = {name: file[name] for name in changed if self._may_change(name, file[name])}
        return self._row(facts, contact, edits, asked=asked)

    def _since(
        self, facts: Facts, contact: Exported, file: dict[str, str]
    ) -> tuple[Sequence[str], bool]:
        """Return the fields that differ, and whether the book was changed in them as well.

        If the row had come home before, what it held then says who has changed what since.
        """
        if self._earlier is None:
            self._earlier = earlier_cells(self.session)
        told = dict(facts.answers)
        before = self._earlier.get(told[REFERENCE])
        now = {name: same_text(contact.values[name]) for name in file}
        if before is None:
            return [name for name in file if same_text(file[name]) != now[name]], True
        then = self._texts(before, contact, None)
        changed = [
            name for name in file if same_text(file[name]) not in (now[name], same_text(then[name]))
        ]
        return changed, any(now[name] != same_text(then[name]) for name in changed)

    def _reference(self, facts: Facts) -> Reference | None:
        return read_reference(dict(facts.answers).get(REFERENCE, ""))

    def _put_right(self, facts: Facts) -> dict[str, str]:
        """Return the cells of a row by heading, as somebody put them right in the preview."""
        answers, edits = dict(facts.answers), self.options.edits.get(facts.line)
        if edits:
            for column in self.reading.head["columns"]:
                if column["field"] in edits and column["heading"] in self._fields:
                    answers[column["heading"]] = edits[column["field"]]
        return answers

    def _texts(
        self, answers: dict[str, str], contact: Exported, born: str | None
    ) -> dict[str, str]:
        """Return the texts of a row by field, as the book would write them."""
        texts = {}
        for heading, name in self._fields.items():
            cell = answers.get(heading, "")
            now = same_text(contact.values[name])
            if now in (same_text(cell), same_text(unguard(cell))):
                texts[name] = contact.values[name]
            elif name in self._own:
                cell = tidy(unguard(cell))
                texts[name] = read_own(self._own[name], cell) or same_text(cell)
            elif name == "birth_date":
                texts[name] = born or same_text(cell)
            else:
                texts[name] = unguard(cell).strip() if name == "notes" else same_text(unguard(cell))
        return texts

    def _may_change(self, name: str, text: str) -> bool:
        """Say whether the file may set a field. A blank cell may only where that was asked."""
        if name == "name" and not text:
            return False
        heading = next(heading for heading, one in self._fields.items() if one == name)
        policy = self.options.policies.get(heading)
        if self.options.on_match is OnMatch.SKIP or policy is ColumnPolicy.IGNORE:
            return False
        return bool(text) or policy is ColumnPolicy.ERASE

    def _row(
        self, facts: Facts, contact: Exported, edits: dict[str, str], *, asked: bool
    ) -> PlannedRow:
        wrong = {name: self._wrong(name, text, facts, contact) for name, text in edits.items()}
        edits = {name: text for name, text in edits.items() if not wrong[name]}
        reason = "; ".join(filter(None, wrong.values())) or None
        row = PlannedRow(facts, Verdict.SAME, reason or "already in the book", None, contact.id)
        row.brings = PlannedEdits(contact.id, edits)
        if not edits:
            return row
        titles = {name: heading for heading, name in self._fields.items()}
        row.changes = tuple(
            Change(titles[name], contact.values[name] or None, text) for name, text in edits.items()
        )
        row.verdict, row.reason = Verdict.UPDATE, reason
        return self._asked(row, contact) if asked else row

    def _wrong(self, name: str, text: str, facts: Facts, contact: Exported) -> str | None:
        """Return why a cell cannot be used, None if it can."""
        if name == "consent" and text:
            changed = consent_changed(contact.values[name], text)
            return changed if isinstance(changed, str) else None
        if name == "consent":
            return "What was said about consent stays"
        if name in self._own and text and read_own(self._own[name], text) is None:
            title = next(heading for heading, one in self._fields.items() if one == name)
            return f"“{text[:40]}” cannot be kept in “{title}”: it stays with the row"
        if name == "section" and text and section_named(self.session, text) is None:
            return f"“{text}” is no section we know"
        understood = _is_understood(name, text, facts)
        return None if understood else f"“{text}” is no {name.replace('_', ' ')} we know"

    def _asked(self, row: PlannedRow, contact: Exported) -> PlannedRow:
        """Hold the row: both sides were changed, and nobody's work is overwritten unasked.

        The answer to its line may say who is right: the contact's id is the file, 0 the book.
        """
        told = "|".join(f"{change.field}={change.new}" for change in row.changes)
        row.key = f"conflict|c{contact.id}|{told}"
        answer = self.options.answers.get(row.line)
        if answer == contact.id:
            return row
        if answer == 0 or asked_before(self.session, row.key):
            reason = "as it is in the book" if answer == 0 else "asked already"
            row.verdict, row.reason, row.brings, row.changes = Verdict.SAME, reason, None, ()
            return row
        row.verdict, row.reason, row.contact_id = Verdict.QUESTION, BOTH, None
        row.matches = (PlannedMatch(contact.id, contact.name, Strength.STRONG, (BOTH,)),)
        return row


def _aside(facts: Facts, reason: str) -> PlannedRow:
    return PlannedRow(facts, Verdict.SET_ASIDE, reason)


def _may_be(contact: Exported, file: dict[str, str]) -> bool:
    """Say whether a row whose fingerprint fits no more may still be that contact."""
    name, email = file.get("name", ""), file.get("email", "")
    same_mail = bool(email) and email.casefold() == contact.values["email"].casefold()
    return same_mail or (bool(name) and compatible(name, contact.name))


def _is_understood(name: str, text: str, facts: Facts) -> bool:
    if not text:
        return True
    if name in ("country", "country_code"):
        return country_code(text) is not None
    if name == "language":
        return language_code(text) is not None
    return name != "birth_date" or facts.birth_date is not None
