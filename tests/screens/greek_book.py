"""A book in which nothing but the program's own words has Latin letters."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from crm.actions.consent import note_consent
from crm.actions.contacts import add_point
from crm.actions.custom_fields import new_custom_field, set_custom_value
from crm.actions.entering import new_inquiry
from crm.actions.events import attend_contacts, new_event, register_contacts
from crm.actions.followups import new_followup
from crm.actions.inquiries import (
    assign_inquiries,
    close_inquiries,
    snooze_inquiries,
    wait_for_them,
)
from crm.actions.interactions import log_interaction
from crm.actions.labels import closing
from crm.actions.replies import new_template
from crm.actions.sections import new_section
from crm.actions.tags import tag_contacts
from crm.actions.users import new_user
from crm.domain.inquiries import Outcome
from crm.domain.interactions import Kind, Result
from crm.store.labels import Label, label
from crm.store.opening import create_book
from crm.store.store import Store
from tests.books import NOW, Clock

PEOPLE = (
    "Ελένη Παππά",
    "Άννα Ρήγα",
    "Νίκος Δήμου",
    "Ζωή Λάμπρου",
    "Μαρία Κόλλια",
    "Ηλίας Βαμβακάς",
)


def greek_book(folder: Path) -> Path:
    """Make the book in *folder*, closed, and return its path. For its people it is NOW."""
    clock = Clock()
    path = folder / "1.rollbook"
    store = create_book(
        path, organisation="Όμιλος", user="Σάμης", clock=clock, automatic_backups=False
    )
    _do(store, new_user, "Ρίτα")
    _do(store, new_section, "Ελλάδα")
    _do(store, new_template, "Καλώς ήρθες", "Γεια σου {first_name}", subject="Γεια")
    ids = []
    for number, name in enumerate(PEOPLE):
        clock.ago(days=5 - number)
        ids.append(_do(store, new_inquiry, full_name=name, message="Θέλω να βοηθήσω."))
    clock.moment = NOW - timedelta(hours=2)
    _work(store, ids)
    _know(store)
    store.close()
    return path


def _work(store: Store, ids: list[int]) -> None:
    _do(store, assign_inquiries, [ids[0]], 1, what=label("Assign {inquiry}", inquiry=ids[0]))
    _do(
        store,
        log_interaction,
        inquiry_id=ids[0],
        kind=Kind.CALL,
        result=Result.NO_ANSWER,
        text="Ξανά",
        what=label("Log {what} with {inquiry}", what="a call", inquiry=ids[0]),
    )
    _do(store, log_interaction, inquiry_id=ids[0], kind=Kind.EMAIL, inbound=True, text="Ναι")
    until = date(2026, 11, 25)
    _do(store, wait_for_them, [ids[1]], until, what=label("Wait for {inquiry}", inquiry=ids[1]))
    snooze = label("Snooze {inquiry}", inquiry=ids[2])
    _do(store, snooze_inquiries, [ids[2]], NOW + timedelta(days=3), what=snooze)
    joined = closing([ids[3]], Outcome.JOINED)
    _do(store, close_inquiries, [ids[3]], Outcome.JOINED, what=joined)
    for days in (-2, 0, 1, 4, 30):
        due_on = NOW.date() + timedelta(days=days)
        _do(store, new_followup, contact_id=1, due_on=due_on, purpose="Πάρε τηλέφωνο")


def _know(store: Store) -> None:
    event = _do(store, new_event, "Συνάντηση", NOW - timedelta(days=12), "Λέσχη")
    _do(store, register_contacts, event, [1, 2], NOW - timedelta(days=15))
    _do(store, attend_contacts, event, [1], NOW - timedelta(days=12))
    _do(store, note_consent, 1, purpose="Νέα", given=True)
    _do(store, add_point, 1, "phone", "+30 21 0000 0000")
    number = _do(store, new_custom_field, "Μέλος")
    _do(store, set_custom_value, [1], number, "12")
    _do(
        store, tag_contacts, [1, 2], "φίλοι", what=label("Tag {contact}: {tag}", contact=1, tag="φ")
    )


def _do(store: Store, action: Any, *args: Any, what: Label | None = None, **kwargs: Any) -> Any:
    result, _changes = store.write(
        what or label("Enter {contact}", contact=1), action, *args, **kwargs
    )
    return result
