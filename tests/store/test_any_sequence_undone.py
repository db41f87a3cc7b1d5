"""Any sequence of writes, undos and redos, undone, is the start, with the search index intact."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.store.changes import UndoReport
from crm.store.check import check_book
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.tables import (
    Address,
    Contact,
    ContactPoint,
    ContactTag,
    Inquiry,
    Interaction,
    Section,
    Tag,
    Tracked,
)
from tests.store.making import everything, index_is_true

CHILDREN = (ContactPoint, ContactTag, Interaction, Inquiry, Address)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
words = st.sampled_from(["Ana", "Bo", "Jürgen", "", "O'Neil", '"', "x" * 300, "\U0001f600"]) | texts
picks = st.integers(0, 50)


class AnySequence(RuleBasedStateMachine):
    """A book that people write to, change their minds about, and write to again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = create_book(Path(self.folder.name) / "club.rollbook", automatic_backups=False)
        self.start = everything(self.store)
        self.steps: list[int] = []
        self.partial = False  # an older step was taken back only in part

    def teardown(self) -> None:
        """Undo everything, compare with the start, and check the book."""
        while self._reverse(self.store.undo):
            assert index_is_true(self.store)
        if not self.partial:
            assert everything(self.store) == self.start
        assert check_book(self.store).faults == ()
        self.store.close()
        self.folder.cleanup()

    @invariant()
    def the_index_is_true(self) -> None:
        """Hold after every step."""
        assert index_is_true(self.store)

    def _write(self, action: Callable[[Session], object]) -> None:
        step = self.store.write(label("Do something"), action)[1].step_id
        if step:
            self.steps.append(step)

    def _reverse(self, undo: Callable[[], tuple[UndoReport, object]]) -> bool:
        try:
            report, _changes = undo()
        except UserError:
            return False
        self.partial |= bool(report.kept or report.impossible)
        return True

    @rule(names=st.lists(words, min_size=1, max_size=4), email=words)
    def bring_in(self, names: list[str], email: str) -> None:
        """Insert contacts with a point and an inquiry each."""

        def action(session: Session) -> None:
            moment = session.info["stamp"].at
            for name in names:
                contact = Contact(full_name=name, name_key=name)
                session.add(contact)
                session.flush()
                session.add(ContactPoint(contact_id=contact.id, kind="email", text=email))
                session.add(
                    Inquiry(contact_id=contact.id, submitted_at=moment, due_at=moment, message=name)
                )

        self._write(action)

    @rule(pick=picks, body=words, kind=st.sampled_from(["talk", "point", "address"]))
    def add_to_a_contact(self, pick: int, body: str, kind: str) -> None:
        """Insert something that belongs to a contact."""

        def action(session: Session) -> None:
            contact_id = one_of(session, Contact, pick)
            if contact_id is None:
                return
            moment = session.info["stamp"].at
            made = {
                "talk": Interaction(contact_id=contact_id, kind="note", at=moment, body=body),
                "point": ContactPoint(contact_id=contact_id, kind="phone", text=body, value=body),
                "address": Address(contact_id=contact_id, city=body),
            }
            session.add(made[kind])

        self._write(action)

    @rule(pick=picks, name=st.sampled_from(["choir", "board", "hall"]))
    def stick_a_tag(self, pick: int, name: str) -> None:
        """Insert a tag if it is not there, and put it on a contact if it is not on it."""

        def action(session: Session) -> None:
            tag = session.scalar(select(Tag.id).where(Tag.key == name))
            if tag is None:
                session.execute(insert(Tag), [{"name": name, "key": name}])
                tag = session.scalars(select(Tag.id).where(Tag.key == name)).one()
            contact = one_of(session, Contact, pick)
            on = select(ContactTag).where(
                ContactTag.contact_id == contact, ContactTag.tag_id == tag
            )
            if contact is not None and session.scalar(on) is None:
                session.add(ContactTag(contact_id=contact, tag_id=tag))

        self._write(action)

    @rule(pick=picks, name=words, country=st.sampled_from([None, "FR", "DE"]))
    def change_a_contact(self, pick: int, name: str, country: str | None) -> None:
        """Update some columns of a contact."""

        def action(session: Session) -> None:
            contact = session.get(Contact, one_of(session, Contact, pick) or 0)
            if contact is not None:
                contact.full_name, contact.country = name, country

        self._write(action)

    @rule(notes=words)
    def change_all_contacts(self, notes: str) -> None:
        """Update a column of every contact at once."""
        self._write(lambda session: session.execute(update(Contact).values(notes=notes)))

    @rule(pick=picks)
    def move_to_a_section(self, pick: int) -> None:
        """Insert a section and put a contact into it."""

        def action(session: Session) -> None:
            section = Section(name=f"Section {pick}")
            session.add(section)
            session.flush()
            contact = session.get(Contact, one_of(session, Contact, pick) or 0)
            if contact is not None:
                contact.section_id = section.id

        self._write(action)

    @rule(pick=picks, name=words)
    def rename_a_tag(self, pick: int, name: str) -> None:
        """Update a row that stands behind several contacts' words."""

        def action(session: Session) -> None:
            tag = session.get(Tag, one_of(session, Tag, pick) or 0)
            if tag is not None:
                tag.name = name

        self._write(action)

    @rule(pick=picks)
    def delete_a_contact(self, pick: int) -> None:
        """Delete a contact with all that belongs to it."""

        def action(session: Session) -> None:
            contact = one_of(session, Contact, pick)
            if contact is not None:
                for child in CHILDREN:
                    session.execute(delete(child).where(child.contact_id == contact))
                session.execute(delete(Contact).where(Contact.id == contact))

        self._write(action)

    @rule(pick=picks, child=st.sampled_from(CHILDREN))
    def delete_a_row(self, pick: int, child: type[Tracked]) -> None:
        """Delete one row that belongs to a contact."""

        def action(session: Session) -> None:
            session.execute(delete(child).where(child.id == one_of(session, child, pick)))

        self._write(action)

    @rule()
    def undo(self) -> None:
        """Press Ctrl+Z."""
        self._reverse(self.store.undo)

    @rule()
    def redo(self) -> None:
        """Press Ctrl+Shift+Z."""
        self._reverse(self.store.redo)

    @precondition(lambda self: self.steps)
    @rule(pick=picks)
    def undo_an_older_step(self, pick: int) -> None:
        """Undo a step further down the history."""
        step = self.steps[pick % len(self.steps)]
        self._reverse(lambda: self.store.undo(step))


def one_of(session: Session, model: type[Tracked], pick: int) -> int | None:
    """Return the id of one of the rows there are."""
    count = session.scalar(select(func.count()).select_from(model)) or 0
    if not count:
        return None
    return session.scalar(select(model.id).order_by(model.id).offset(pick % count).limit(1))


TestAnySequence = pytest.mark.slow(AnySequence.TestCase)
TestAnySequence.settings = settings(
    stateful_step_count=15, max_examples=settings().max_examples // 2
)
