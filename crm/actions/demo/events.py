"""The events of the example book: a book launch, an open meeting, a gathering to come."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from sqlalchemy.orm import Session

from crm.actions.demo.deeds import Deed
from crm.actions.demo.signups import SignUp
from crm.actions.events import attend_contacts, event_by_title, new_event, register_contacts
from crm.actions.labels import noting
from crm.store.labels import Label, label

LAUNCH = "Book launch (online)"
LAUNCH_AGO = timedelta(days=62)
MEETING = "Open meeting, Lyon"
_BATCHES = 2
_Noted = tuple[int, Sequence[int]]
"""The id of an event, and who registered for it or came to it."""


def event_deeds(
    random: Random, now: datetime, signups: Sequence[SignUp], people: int, users: Sequence[int]
) -> list[Deed]:
    """Return who registered for and came to which event."""
    start = now.replace(hour=18, minute=0, second=0)
    launch, meeting, coming = start - LAUNCH_AGO, start - timedelta(days=247), _ahead(start, 19)
    deeds = [
        *_event(LAUNCH, launch, "Online", launch - timedelta(days=70), users[0]),
        *_event(MEETING, meeting, "Lyon", meeting - timedelta(days=30), users[3]),
        *_event("Winter gathering", coming, "Manchester", now - timedelta(days=20), users[0]),
    ]
    registered = _registrants(random, signups, launch, people * 350 // 2000)
    deeds += _register(LAUNCH, registered, launch - timedelta(days=33), launch, users[1])
    came = random.sample(registered, len(registered) * 150 // 350)
    deeds.append(_attend(LAUNCH, came, launch, users[1]))
    deeds += _lyon(random, signups, meeting, users)
    near = [one for one in signups if one.person.country in ("GB", "IE") and one.at < _ago(now, 42)]
    going = random.sample(near, min(len(near), people * 64 // 2000))
    deeds += _register("Winter gathering", going, _ago(now, 18), _ago(now, 1), users[0])
    return deeds


def _lyon(
    random: Random, signups: Sequence[SignUp], meeting: datetime, users: Sequence[int]
) -> list[Deed]:
    french = [
        one
        for one in signups
        if one.person.country in ("FR", "CH", "BE") and one.at < meeting - timedelta(days=30)
    ]
    chosen = random.sample(french, min(len(french), 46))
    title, before = MEETING, meeting - timedelta(days=8)
    return [
        *_register(title, chosen[:-4], before, meeting - timedelta(days=1), users[3]),
        _attend(title, chosen[7:], meeting, users[3]),
    ]


def came_to_lyon(signup: SignUp, user: int) -> Deed:
    """Return the deed that notes somebody who left their address at the open meeting."""
    return _attend(MEETING, [signup], signup.at, user)


def _registrants(
    random: Random, signups: Sequence[SignUp], launch: datetime, many: int
) -> list[SignUp]:
    """Choose those who are known for nothing else, and others, so that no country is missing."""
    before = [one for one in signups if one.at < launch - timedelta(days=55)]
    chosen = [one for one in signups if not one.asked][:many]
    there = {one.person.country for one in chosen}
    for one in before:
        if one.asked and one.person.country not in there and len(chosen) < many:
            there.add(one.person.country)
            chosen.append(one)
    taken = {one.contact_id for one in chosen}
    others = [one for one in before if one.contact_id not in taken]
    return chosen + random.sample(others, min(len(others), many - len(chosen)))


def _event(title: str, starts: datetime, place: str, at: datetime, user: int) -> list[Deed]:
    return [
        Deed(at, user, lambda made: label("Enter {event}", event=made), new_event,
             (title, starts, place))
    ]  # fmt: skip


def _register(
    title: str, people: Sequence[SignUp], first: datetime, last: datetime, user: int
) -> list[Deed]:
    """Let people register in some batches between two moments."""
    deeds = []
    size = -(-len(people) // _BATCHES) or 1
    for number, start in enumerate(range(0, len(people), size)):
        at = first + (last - first) * number / _BATCHES
        ids = [one.contact_id for one in people[start : start + size]]
        deeds.append(Deed(at, user, _registered, _note_registered, (title, ids)))
    return deeds


def _note_registered(session: Session, title: str, ids: Sequence[int]) -> _Noted:
    event_id = event_by_title(session, title)
    register_contacts(session, event_id, ids)
    return event_id, ids


def _registered(noted: _Noted) -> Label:
    return noting("registered_at", noted[1], noted[0])


def _attend(title: str, people: Sequence[SignUp], at: datetime, user: int) -> Deed:
    ids = [one.contact_id for one in people]
    return Deed(at + timedelta(hours=3), user, _attended, _note_attended, (title, ids, at))


def _note_attended(session: Session, title: str, ids: Sequence[int], at: datetime) -> _Noted:
    event_id = event_by_title(session, title)
    attend_contacts(session, event_id, ids, at)
    return event_id, ids


def _attended(noted: _Noted) -> Label:
    return noting("attended_at", noted[1], noted[0])


def _ago(now: datetime, days: float) -> datetime:
    return now - timedelta(days=days)


def _ahead(now: datetime, days: float) -> datetime:
    return now + timedelta(days=days)
