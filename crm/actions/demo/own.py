"""What the network of the example book notes of its people beside the usual: fields and orders."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.contacts import set_contact_fields
from crm.actions.custom_fields import new_custom_field
from crm.actions.demo.deeds import Deed
from crm.actions.demo.marks import Past
from crm.actions.present import add_all
from crm.domain.custom_fields import FieldKind
from crm.store.labels import label
from crm.store.tables import CustomValue, Order

_MEMBERS, _SPEAKERS, _ORDERS = 120, 30, 45
_SIZES = ("S", "M", "L", "XL")
_FIELDS: tuple[tuple[str, FieldKind, Sequence[str]], ...] = (
    ("Member number", FieldKind.TEXT, ()),
    ("Shirt size", FieldKind.CHOICE, _SIZES),
    ("Speaks in public", FieldKind.YES_NO, ()),
    ("Trained on", FieldKind.DATE, ()),
)
_ITEMS = ("Book: Rivers and Roofs", "Bundle: book and poster", "Poster: Upstream", "Tote bag")


def own_deeds(random: Random, past: Past) -> Iterator[Deed]:
    """Yield the fields of the network's own, what they hold, and what people ordered."""
    start = past.now - timedelta(days=9, hours=4)
    me = past.users[0]
    named = label("Add {count} fields", count=len(_FIELDS))
    yield Deed(start, me, named, _add_fields)
    ids = [one.contact_id for one in past.friends]
    members = random.sample(ids, min(past.share(_MEMBERS), len(ids)))
    values = list(_values(random, members, past))
    named = label("Fill fields of {count} contacts", count=len(members))
    yield Deed(start + timedelta(hours=2), me, named, add_all, (CustomValue, values))
    yield _twice(past)
    buyers = random.sample(ids, min(past.share(_ORDERS), len(ids)))
    orders = [_order(random, number, id_, past.now) for number, id_ in enumerate(buyers)]
    named = label("Enter {count} orders", count=len(orders))
    yield Deed(past.now - timedelta(days=7), past.users[1], named, add_all, (Order, orders))


def _add_fields(session: Session) -> None:
    for name, kind, choices in _FIELDS:
        new_custom_field(session, name, kind, choices)


def _twice(past: Past) -> Deed:
    """Let a second contact turn out to have the name of another one: perhaps it is the same."""
    one = past.friends[0]
    other = next(o for o in past.friends[1:] if o.person.country == one.person.country)
    named = label("Correct the name of {contact}", contact=other.contact_id)
    at = past.now - timedelta(days=7, hours=3)
    facts = {"full_name": one.person.name, "city": one.person.city}
    return Deed(at, past.users[1], named, set_contact_fields, ([other.contact_id],), facts)


def _values(random: Random, members: Sequence[int], past: Past) -> Iterator[dict[str, Any]]:
    """Yield a number and a size for every member; some speak, and were trained for it."""
    number, size, speaks, trained = range(1, 5)  # the ids of the fields in a new book
    for place, contact_id in enumerate(members):
        held = {number: f"{412 + 3 * place:04d}", size: random.choice(_SIZES)}
        if place < past.share(_SPEAKERS):
            day = past.now.date() - timedelta(days=random.randint(40, 400))
            held |= {speaks: "yes", trained: day.isoformat()}
        for field_id, value in held.items():
            yield {"contact_id": contact_id, "field_id": field_id, "value": value}


def _order(random: Random, number: int, contact_id: int, now: datetime) -> dict[str, Any]:
    return {
        "contact_id": contact_id,
        "number": f"RN-{2100 + number}",
        "item": random.choice(_ITEMS),
        "quantity": random.choice((1, 1, 1, 2, 3)),
        "ordered_at": now - timedelta(days=random.randint(8, 60), hours=random.randint(0, 9)),
        "status": random.choice(("paid", "paid", "sent")),
    }
