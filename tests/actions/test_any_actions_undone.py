"""Whatever people do, in any order: undone, the book is as it was, and the search still fits."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy.orm import Session

from crm.actions.addresses import add_address, remove_address
from crm.actions.bin import TABLES, delete_items, restore_items
from crm.actions.cells import paste_cells, set_cells
from crm.actions.consent import note_consent
from crm.actions.contacts import (
    add_point,
    change_point,
    new_contact,
    remove_point,
    set_contact_fields,
    use_point_first,
)
from crm.actions.custom_fields import (
    change_custom_field,
    delete_custom_field,
    new_custom_field,
    set_custom_value,
)
from crm.actions.entering import new_inquiry
from crm.actions.events import (
    attend_contacts,
    event_by_title,
    note_no_shows,
    note_walk_in,
    register_contacts,
    take_fact_back,
)
from crm.actions.followups import cancel_followups, finish_followups, move_followups, new_followup
from crm.actions.inquiries import (
    assign_inquiries,
    close_inquiries,
    no_answer,
    reopen_inquiries,
    snooze_inquiries,
    wait_for_them,
)
from crm.actions.interactions import delete_interaction, edit_interaction, log_interaction
from crm.actions.matches import ANSWERS, answer_match
from crm.actions.merging import merge_contacts
from crm.actions.sections import delete_section, edit_section, new_section
from crm.actions.tags import delete_tag, rename_tag, tag_contacts, untag_contacts
from crm.actions.users import new_user, rename_user, retire_user
from crm.actions.views import delete_view, hide_view, rename_view, save_view
from crm.domain.custom_fields import FieldKind
from crm.domain.errors import UserError
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind, Result
from crm.store.search_index import index_faults
from tests.books import NOW, TODAY, Clock, contents, do, small_book

ids = st.integers(1, 12)
some_ids = st.lists(ids, min_size=1, max_size=4)
names = st.sampled_from(["Lola Late", "Late, Lola", "Zoë Müller", "Ana", "Ana Silva", "李娜"])
words = st.sampled_from(["volunteer", "Volunteer", "a b", "Été", "press"])
texts = st.text(max_size=20)
emails = st.sampled_from([None, "lola@example.org", "ana@example.org", "no address"])
days = st.integers(-3, 30).map(lambda count: TODAY + timedelta(days=count))
sections = st.sampled_from([None, 1, 2])
FACTS = ("registered_at", "attended_at", "no_show_at")


class AnyActions(RuleBasedStateMachine):
    """A small book, and people who do all sorts of things to it."""

    def __init__(self) -> None:
        """Make the book and remember what is in it."""
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.store = small_book(Path(self.folder.name), self.clock)
        self.start = self.now = self.store.read(contents)
        self.done = 0

    def do(self, action: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Do an action. One that is refused changes nothing."""
        self.clock.moment += timedelta(seconds=1)
        before = self.now
        try:
            do(self.store, action, *args, **kwargs)
        except UserError:
            assert self.store.read(contents) == before
        else:
            self.now = self.store.read(contents)
            self.done += self.now != before

    @rule(name=names, email=emails, phone=st.sampled_from([None, "+44 7700 900123"]), message=texts)
    def enter_inquiry(self, **said: Any) -> None:
        self.do(new_inquiry, full_name=said.pop("name"), **said)

    @rule(chosen=some_ids, user=st.sampled_from([None, 1, 2, 3]))
    def assign(self, chosen: list[int], user: int | None) -> None:
        self.do(assign_inquiries, chosen, user)

    @rule(chosen=some_ids, until=days, how=st.integers(0, 2))
    def put_off(self, chosen: list[int], until: Any, how: int) -> None:
        if how == 0:
            self.do(wait_for_them, chosen, until)
        elif how == 1:
            self.do(snooze_inquiries, chosen, NOW + (until - TODAY))
        else:
            self.do(no_answer, chosen)

    @rule(chosen=some_ids, outcome=st.sampled_from(Outcome), other=ids, section=sections)
    def close(self, chosen: list[int], outcome: Outcome, other: int, section: int | None) -> None:
        self.do(close_inquiries, chosen, outcome, duplicate_of=other, section_id=section)

    @rule(chosen=some_ids)
    def reopen(self, chosen: list[int]) -> None:
        self.do(reopen_inquiries, chosen)

    @rule(
        inquiry_id=ids,
        kind=st.sampled_from(Kind),
        result=st.sampled_from([None, *Result]),
        inbound=st.booleans(),
        text=texts,
        follow_up_on=st.none() | days,
    )
    def log(self, **said: Any) -> None:
        self.do(log_interaction, **said)

    @rule(which=ids, text=texts, delete=st.booleans())
    def put_right(self, which: int, text: str, delete: bool) -> None:  # noqa: FBT001 - drawn
        if delete:
            self.do(delete_interaction, which)
        else:
            self.do(edit_interaction, which, text=text)

    @rule(chosen=some_ids, day=days, how=st.integers(0, 3), result=st.sampled_from([None, *Result]))
    def work_on_followups(self, chosen: list[int], day: Any, how: int, result: Any) -> None:
        if how == 0:
            self.do(finish_followups, chosen, result)
        elif how == 1:
            self.do(move_followups, chosen, day)
        elif how == 2:
            self.do(cancel_followups, chosen)
        else:
            self.do(new_followup, contact_id=chosen[0], due_on=day, purpose="Call")

    @rule(chosen=some_ids, name=words, other=words, how=st.integers(0, 3))
    def tag(self, chosen: list[int], name: str, other: str, how: int) -> None:
        if how == 0:
            self.do(tag_contacts, chosen, name)
        elif how == 1:
            self.do(untag_contacts, chosen, name)
        elif how == 2:
            self.do(rename_tag, name, other)
        else:
            self.do(delete_tag, name)

    @rule(keep=ids, chosen=some_ids, name=names, side=st.integers(0, 3))
    def merge(self, keep: int, chosen: list[int], name: str, side: int) -> None:
        edited = {"full_name": name} if side == 0 else {}
        self.do(merge_contacts, keep, chosen, {"city": side}, edited)

    @rule(
        field=st.integers(1, 3), kind=st.sampled_from(FieldKind), name=words, how=st.integers(0, 3)
    )
    def rework_own_fields(self, field: int, kind: FieldKind, name: str, how: int) -> None:
        if how == 0:
            self.do(delete_custom_field, field)
        elif how == 1:
            self.do(change_custom_field, field, name=name, choices=("a", "b"))
        else:
            self.do(new_custom_field, name, kind, ("a", "press"))

    @rule(chosen=some_ids, field=st.integers(1, 3), value=st.sampled_from([None, "a", "7", "yes"]))
    def fill_own_fields(self, chosen: list[int], field: int, value: str | None) -> None:
        self.do(set_custom_value, chosen, field, value)

    @rule(chosen=some_ids, key=st.sampled_from(["name", "tags", "email", "section"]), text=words)
    def type_into_the_grid(self, chosen: list[int], key: str, text: str) -> None:
        self.do(set_cells, [(one, key, text) for one in chosen])
        self.do(paste_cells, [(chosen[0], "city", text)], [{"name": text, "tags": text}])

    @rule(contact=ids, which=st.integers(1, 20), city=words, given=st.booleans())
    def note_about_a_contact(self, contact: int, which: int, city: str, **more: bool) -> None:
        self.do(add_address, contact, city=city)
        self.do(remove_address, which)
        self.do(change_point, which, "+1 202 555 0101")
        self.do(use_point_first, which)
        self.do(note_consent, contact, purpose="newsletter", given=more["given"])

    @rule(chosen=some_ids, event=st.integers(1, 3), name=names, fact=st.sampled_from(FACTS))
    def note_at_an_event(self, chosen: list[int], event: int, name: str, fact: str) -> None:
        self.do(note_no_shows, event, chosen)
        self.do(note_walk_in, event, name)
        self.do(take_fact_back, event, chosen, fact)

    @rule(which=st.integers(1, 4), name=words, how=st.integers(0, 3))
    def furnish(self, which: int, name: str, how: int) -> None:
        if how == 0:
            self.do(save_view, name, "contacts", f'tag:"{name}"')
            self.do(new_user, name)
        elif how == 1:
            self.do(rename_view, str(which), name)
            self.do(rename_user, which, name)
            self.do(edit_section, which, name, ["FR"], 2)
        elif how == 2:
            self.do(hide_view, str(which))
            self.do(retire_user, which)
        else:
            self.do(delete_view, str(which))
            self.do(delete_section, which)

    @rule(chosen=some_ids, name=names, city=words, notes=texts, point=ids)
    def edit_contacts(
        self, chosen: list[int], name: str, city: str, notes: str, point: int
    ) -> None:
        self.do(set_contact_fields, chosen, full_name=name, city=city, notes=notes)
        self.do(add_point, chosen[0], "handle", f"@{name}")
        self.do(remove_point, point)

    @rule(name=names, email=emails)
    def enter_contact(self, name: str, email: str | None) -> None:
        self.do(new_contact, full_name=name, email=email, city="Leeds")

    @rule(chosen=some_ids, title=words, came=st.booleans())
    def gather(self, chosen: list[int], title: str, came: bool) -> None:  # noqa: FBT001 - drawn
        def at_event(session: Session) -> None:
            note = attend_contacts if came else register_contacts
            note(session, event_by_title(session, title), chosen)

        self.do(at_event)

    @rule(chosen=st.lists(st.tuples(st.sampled_from(sorted(TABLES)), ids), min_size=1, max_size=3))
    def throw_away(self, chosen: list[tuple[str, int]]) -> None:
        self.do(delete_items, chosen)

    @rule(chosen=st.lists(st.tuples(st.sampled_from(sorted(TABLES)), ids), min_size=1, max_size=2))
    def bring_back(self, chosen: list[tuple[str, int]]) -> None:
        self.do(restore_items, chosen)

    @rule(match=st.integers(1, 3), answer=st.sampled_from(ANSWERS), name=words)
    def decide(self, match: int, answer: str, name: str) -> None:
        self.do(answer_match, match, answer)
        self.do(new_section, name, ["DE", "Austria"])

    @rule()
    def change_ones_mind(self) -> None:
        if self.done:
            self.store.undo()
            self.store.redo()
            assert self.store.read(contents) == self.now

    @invariant()
    def what_is_found_is_what_is_there(self) -> None:
        with self.store.exclusive() as connection:
            assert index_faults(connection) == []

    def teardown(self) -> None:
        """Undo it all, step by step."""
        try:
            for _ in range(self.done):
                report, _changes = self.store.undo()
                assert (report.kept, report.impossible) == ((), ())
            assert self.store.read(contents) == self.start
            with self.store.exclusive() as connection:
                assert index_faults(connection) == []
        finally:
            self.store.close()
            self.folder.cleanup()


TestAnyActions = AnyActions.TestCase
TestAnyActions.settings = settings(
    max_examples=settings().max_examples // 3, stateful_step_count=15
)
