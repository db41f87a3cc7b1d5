"""Every single action, undone, leaves the rows as they were; redone, as it had made them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crm.actions import (
    addresses,
    cells,
    consent,
    contacts,
    custom_fields,
    entering,
    events,
    exports,
    followups,
    inquiries,
    interactions,
    merging,
    replies,
    sections,
    settings,
    tags,
    users,
    views,
)
from crm.actions import bin as bin_
from crm.domain.exports import Template
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind, Result
from crm.store.search_index import index_faults
from crm.store.store import Store
from tests.books import NOW, TODAY, Clock, contents, do

ALL: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
    (entering.new_inquiry, (), {"full_name": "Max Late", "email": "lola@example.org"}),
    (inquiries.assign_inquiries, ([1, 2, 3], 2), {}),
    (inquiries.assign_contacts, ([1, 2, 9], 2), {}),
    (cells.set_cells, ([(1, "name", "Max Late"), (2, "phone", "12"), (3, "tags", "A, b")],), {}),
    (cells.paste_cells, ([(1, "city", "Leeds")], [{"name": "Ana", "email": "a@example.org"}]), {}),
    (exports.save_export_template, (Template("Mail", "contacts", (("email", "E-mail"),)),), {}),
    (inquiries.wait_for_them, ([1, 5], TODAY), {}),
    (inquiries.no_answer, ([1, 5], ), {}),
    (inquiries.snooze_inquiries, ([1], NOW + timedelta(days=9)), {}),
    (inquiries.close_inquiries, ([1, 5, 6], Outcome.DUPLICATE), {"duplicate_of": 2}),
    (inquiries.reopen_inquiries, ([8],), {}),
    (interactions.log_interaction, (), {"inquiry_id": 5, "kind": Kind.CALL, "inbound": True}),
    (interactions.edit_interaction, (1,), {"text": "something else", "kind": Kind.NOTE}),
    (interactions.delete_interaction, (1,), {}),
    (followups.new_followup, (), {"contact_id": 1, "due_on": TODAY}),
    (followups.new_followups, ([1, 2, 3], TODAY, "Call"), {}),
    (followups.finish_followups, ([1, 2], Result.INTERESTED), {}),
    (followups.move_followups, ([1], TODAY), {}),
    (followups.log_followup, (1,), {"kind": Kind.CALL, "follow_up_on": TODAY}),
    (followups.no_answer_followups, ([1],), {}),
    (followups.assign_followups, ([1], 2), {}),
    (followups.cancel_followups, ([1, 3],), {}),
    (contacts.new_contact, (), {"full_name": "Ana", "phone": "+1 212 555 0123", "city": "Leeds"}),
    (contacts.set_contact_fields, ([1, 2],), {"full_name": "Ana", "city": "Leeds", "notes": "x"}),
    (contacts.add_point, (1, "handle", "@ana"), {}),
    (contacts.remove_point, (1,), {}),
    (contacts.change_point, (1, "Lola@Example.net"), {}),
    (addresses.add_address, (1,), {"street": "12 High St", "city": "Leeds", "country": "UK"}),
    (consent.note_consent, (1,), {"purpose": "Newsletter", "given": True, "at": NOW}),
    (contacts.delete_contacts, ([1, 5],), {}),
    (bin_.delete_items, ([("inquiry", 5), ("event", 1), ("followup", 3)],), {}),
    (tags.tag_contacts, ([1, 2, 3], "Éte"), {}),
    (tags.untag_contacts, ([1, 2, 3], "volunteer"), {}),
    (tags.rename_tag, ("volunteer", "Host"), {}),
    (tags.delete_tag, ("volunteer",), {}),
    (events.new_event, ("Picnic",), {}),
    (events.register_contacts, (1, [1, 2, 5]), {}),
    (events.attend_contacts, (1, [1, 2, 8]), {}),
    (events.note_event, ([1, 2],), {"attended": True, "title": "Picnic"}),
    (events.take_fact_back, (1, [1, 4], "attended_at"), {}),
    (users.new_user, ("Ana",), {}),
    (users.rename_user, (2, "Samira"), {}),
    (users.retire_user, (2,), {}),
    (sections.new_section, ("Austria", ["AT"]), {}),
    (merging.merge_contacts, (1, [4, 5, 8]), {"choices": {"full_name": 4, "country": 5}}),
    (custom_fields.new_custom_field, ("Member no.",), {}),
    (replies.new_template, ("Welcome", "Dear {first_name}"), {"language": "fr"}),
    (settings.set_setting, ("organisation", "Another"), {}),
    (views.save_view, ("French", "contacts", "country:FR"), {"layout": {"sort": ["name"]}}),
    (views.hide_view, ("late",), {}),
    (views.change_view, ("volunteers",), {"layout": {"columns": ["name"]}, "colour": "new"}),
    (views.order_views, (["quiet", "mine"],), {}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("action", "args", "more"), ALL, ids=[action.__name__ for action, _args, _more in ALL]
)
def test_an_action_undone_leaves_the_rows_as_they_were(
    book: Store,
    clock: Clock,
    action: Callable[..., Any],
    args: tuple[Any, ...],
    more: dict[str, Any],
) -> None:
    before = book.read(contents)
    clock.moment += timedelta(minutes=1)
    do(book, action, *args, **more)
    after = book.read(contents)
    assert after != before
    clock.moment += timedelta(minutes=1)
    report, _changes = book.undo()
    assert book.read(contents) == before
    assert (report.kept, report.impossible) == ((), ())
    book.redo()
    assert book.read(contents) == after
    with book.exclusive() as connection:
        assert index_faults(connection) == []
