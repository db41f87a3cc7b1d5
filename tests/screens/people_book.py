"""The book that the pictures of one contact show: somebody of whom much is known, twice."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from crm.actions.addresses import add_address
from crm.actions.consent import note_consent
from crm.actions.contacts import add_point, new_contact, set_contact_fields
from crm.actions.custom_fields import new_custom_field, set_custom_value
from crm.actions.events import attend_contacts, new_event, register_contacts
from crm.actions.followups import new_followup
from crm.actions.interactions import log_interaction
from crm.actions.tags import tag_contacts
from crm.domain.custom_fields import FieldKind
from crm.domain.interactions import Kind, Result
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.store import Store
from tests.books import NOW, Clock
from tests.screens.riverside import riverside_book


def people_book(folder: Path) -> Path:
    """Make the book in *folder*, closed, and return its path. For its people it is NOW."""
    path = riverside_book(folder)
    clock = Clock()
    store = open_book(path, clock=clock, automatic_backups=False)
    store.user_id = 1
    _meet(store, clock)
    _know(store, clock)
    store.close()
    return path


def _meet(store: Store, clock: Clock) -> None:
    """Inès came to an evening, was called, and has something to be done for her."""
    clock.ago(days=3.9)
    _do(store, log_interaction, contact_id=1, kind=Kind.CALL, result=Result.NO_ANSWER)
    clock.ago(days=3)
    evening = _do(store, new_event, "Open meeting, Lyon", NOW - timedelta(days=12), "Library")
    launch = _do(store, new_event, "Book launch", NOW + timedelta(days=16), "Bookshop Hall")
    _do(store, register_contacts, evening, [1], NOW - timedelta(days=15))
    _do(store, attend_contacts, evening, [1], NOW - timedelta(days=12))
    _do(store, register_contacts, launch, [1])
    _do(store, new_followup, contact_id=1, due_on=date(2026, 11, 16), purpose="Ask about the room")


def _know(store: Store, clock: Clock) -> None:
    """Her facts were entered in several steps."""
    clock.ago(days=2)
    number = _do(store, new_custom_field, "Member no.")
    size = _do(store, new_custom_field, "Shirt size", FieldKind.CHOICE, ["S", "M", "L"])
    _do(store, new_custom_field, "Speaks in public", FieldKind.YES_NO)
    _do(store, set_custom_value, [1], number, "0412")
    _do(store, set_custom_value, [1], size, "M")
    _do(store, add_point, 1, "email", "ines@bookshop.example.com")
    _do(store, add_address, 1, street="12 rue du Lac", postcode="69003", city="Lyon")
    _do(store, note_consent, 1, purpose="Newsletter", given=True)
    clock.ago(days=1)
    facts = {"language": "fr", "birth_date": date(1988, 4, 21), "given_name": "Inès"}
    notes = "Runs a small bookshop. Prefers to be called after six in the evening."
    _do(store, set_contact_fields, [1], notes=notes, family_name="Moreau", **facts)
    _do(store, tag_contacts, [1], "book launch")
    other = _do(store, new_contact, full_name="Ines Moreau-Petit", email="ines.mp@example.net")
    _do(store, set_custom_value, [other], number, "0977")


def _do(store: Store, action: Any, *args: Any, **kwargs: Any) -> Any:
    result, _changes = store.write(label("Something"), action, *args, **kwargs)
    return result
