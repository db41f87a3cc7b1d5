"""What else hangs on the people of the example book: tags, follow-ups, withdrawals, a bin."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.bin import delete_items
from crm.actions.demo.deeds import Deed
from crm.actions.demo.signups import SignUp
from crm.actions.demo.work import Ending
from crm.actions.present import add, add_all
from crm.actions.tags import tag_contacts
from crm.domain.consent import NEWSLETTER
from crm.domain.dates import local_day
from crm.domain.inquiries import Outcome
from crm.store.labels import label
from crm.store.tables import ConsentEvent, FollowUp, Match

_DONE = 60
_WITHDRAWN = 24
_BINNED = 3
_SETTLED = timedelta(days=33)
_WARM = (Outcome.JOINED, Outcome.SUPPORTER)


@dataclass(frozen=True, slots=True)
class Past:
    """What the marks are made from: how the past went, how large the book is, and when it is."""

    endings: Sequence[Ending]
    people: int
    now: datetime
    users: tuple[int, ...]

    @property
    def settled(self) -> list[Ending]:
        """What has been in the book for some time when the marks are made."""
        return [one for one in self.endings if self.now - one.signup.at > _SETTLED]

    @property
    def friends(self) -> list[SignUp]:
        """Those who joined or support us."""
        return [one.signup for one in self.settled if one.outcome in _WARM]

    def share(self, of_two_thousand: int) -> int:
        """Return how many that is in a book of this size."""
        return of_two_thousand * self.people // 2000


def mark_deeds(
    random: Random, world: dict[str, Any], script: dict[str, Any], past: Past
) -> Iterator[Deed]:
    """Yield all marks on the crowd."""
    yield from _tags(random, world["tags"], past)
    yield _withdrawals(random, past)
    yield _done(random, script["done"], past)
    yield _open(random, script["followups"], past)
    spam = [one.signup.contact_id for one in past.settled if one.outcome is Outcome.SPAM]
    binned = [("contact", id_) for id_ in spam[-_BINNED:]]
    named = label("Delete {count} contacts", count=len(binned))
    at = past.now - timedelta(days=6, hours=3)
    yield Deed(at, past.users[0], named, delete_items, (binned,))


def _tags(random: Random, tags: dict[str, int], past: Past) -> Iterator[Deed]:
    friends = past.friends
    for number, (name, many) in enumerate(tags.items()):
        chosen = random.sample(friends, min(past.share(many), len(friends)))
        ids = [one.contact_id for one in chosen]
        named = label("Tag {count} contacts: {tag}", count=len(ids), tag=name)
        at = past.now - timedelta(days=8, minutes=-7 * number)
        yield Deed(at, past.users[number % 2], named, tag_contacts, (ids, name))


def _withdrawals(random: Random, past: Past) -> Deed:
    said_yes = [one.signup for one in past.settled if one.signup.consent]
    chosen = random.sample(said_yes, min(past.share(_WITHDRAWN), len(said_yes)))
    day = past.now - timedelta(days=10)
    rows = [
        {
            "contact_id": one.contact_id,
            "purpose": NEWSLETTER,
            "given": False,
            "at": one.at + (day - one.at) * random.uniform(0.2, 1),
            "words": "Unsubscribed through the link in the newsletter",
            "source": "Newsletter",
        }
        for one in chosen
    ]
    named = label("Note {count} withdrawals of consent", count=len(rows))
    return Deed(day, past.users[1], named, add_all, (ConsentEvent, rows))


def _done(random: Random, purposes: Sequence[str], past: Past) -> Deed:
    """Note what was planned for people and done long ago."""
    chosen = random.sample(past.friends, min(past.share(_DONE), len(past.friends)))
    rows = []
    for one in chosen:
        done_at = one.at + (past.now - timedelta(days=9) - one.at) * random.uniform(0.3, 0.9)
        rows.append(
            {
                "contact_id": one.contact_id,
                "purpose": random.choice(purposes),
                "due_on": local_day(done_at),
                "assignee_id": random.choice(past.users),
                "done_at": done_at,
                "created_at": done_at - timedelta(days=random.randint(2, 20)),
            }
        )
    named = label("Finish {count} follow-ups", count=len(rows))
    at = past.now - timedelta(days=8, hours=5)
    return Deed(at, past.users[0], named, add_all, (FollowUp, rows))


def _open(random: Random, lines: Sequence[dict[str, Any]], past: Past) -> Deed:
    """Plan what the script says, some for today, some for long ago, each with a friend of ours."""
    recent = sorted(past.friends, key=lambda one: one.at)[-4 * len(lines) :]
    random.shuffle(recent)
    rows = [
        {
            "contact_id": _fitting(recent, line.get("country")).contact_id,
            "purpose": line["purpose"],
            "due_on": local_day(past.now) + timedelta(days=line["due"]),
            "assignee_id": past.users[line["for"]],
        }
        for line in lines
    ]
    named = label("Plan {count} follow-ups", count=len(rows))
    at = past.now - timedelta(days=5, hours=2)
    return Deed(at, past.users[0], named, add_all, (FollowUp, rows))


def _fitting(people: list[SignUp], country: str | None) -> SignUp:
    """Take somebody out of *people*, of that country if there is one and anybody of it is there."""
    place = next((n for n, one in enumerate(people) if one.person.country == country), -1)
    return people.pop(place)


def suggest_match(session: Session, one: SignUp, other: SignUp, reasons: Sequence[str]) -> int:
    """Ask whether two sign-ups are of one person. Return the match's id."""
    words = json.dumps(reasons)
    pair = {"contact_id": one.contact_id, "other_id": other.contact_id}
    return add(session, Match, **pair, strength="strong", reasons=words)
