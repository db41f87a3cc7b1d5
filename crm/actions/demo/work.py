"""What the users of the example book did with the inquiries of the past year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from crm.actions.demo.signups import SignUp
from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind, Result, answers_person
from crm.store.bulk import bulk_insert
from crm.store.tables import Inquiry, instant_text

_Step = tuple[Kind, Result | None]
_OUTCOMES = {
    Outcome.JOINED: 27,
    Outcome.SUPPORTER: 24,
    Outcome.EVENT_ONLY: 9,
    Outcome.NOT_NOW: 12,
    Outcome.NO_REPLY: 12,
    Outcome.NOT_INTERESTED: 5,
    Outcome.REFERRED: 4,
    Outcome.NOT_ELIGIBLE: 1,
    Outcome.NOT_ENOUGH_DETAILS: 2,
    Outcome.SPAM: 2,
}
_SAID = {
    Outcome.JOINED: (Result.WANTS_TO_JOIN, Result.INTERESTED),
    Outcome.SUPPORTER: (Result.INTERESTED, Result.QUESTIONS),
    Outcome.EVENT_ONLY: (Result.WILL_COME,),
    Outcome.NOT_NOW: (Result.NOT_NOW,),
    Outcome.NO_REPLY: (Result.NO_ANSWER, Result.LEFT_MESSAGE),
    Outcome.NOT_INTERESTED: (Result.NOT_NOW,),
    Outcome.REFERRED: (Result.QUESTIONS,),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """The ids of the users, the busiest first, and of the sections."""

    users: tuple[int, ...]
    sections: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """One interaction about an inquiry."""

    kind: Kind
    result: Result | None
    at: datetime
    text: str
    user_id: int


@dataclass(frozen=True, slots=True)
class Ending:
    """How an inquiry of the past was worked through and ended."""

    signup: SignUp
    talks: tuple[Talk, ...]
    outcome: Outcome
    closed_at: datetime
    user_id: int
    referred_to: int | None = None

    @property
    def first_response_at(self) -> datetime | None:
        """The first talk that reached the person."""
        reached = (t.at for t in self.talks if answers_person(t.kind, t.result, inbound=False))
        return next(reached, None)


def ending_of(
    random: Random, world: dict[str, Any], signup: SignUp, staff: Staff, latest: datetime
) -> Ending:
    """Invent how an inquiry went, from the first reply to the outcome, all by *latest*."""
    if signup.before is not None:
        closed_at = min(signup.at + timedelta(hours=random.uniform(5, 60)), latest)
        return Ending(signup, (), Outcome.DUPLICATE, closed_at, staff.users[0])
    users = staff.users
    outcome = random.choices(list(_OUTCOMES), list(_OUTCOMES.values()))[0]
    user_id = random.choices(users, (4, 4, 3, 2, 1)[: len(users)])[0]
    at = signup.at
    talks: list[Talk] = []
    for kind, result in _course(random, outcome):
        ahead = random.lognormvariate(2.9, 0.7) if not talks else random.uniform(20, 160)
        at = min(office_hours(random, at + timedelta(hours=ahead)), latest)
        talks.append(Talk(kind, result, at, _words(random, world, kind, result), user_id))
    closed_at = min(office_hours(random, at + timedelta(hours=random.uniform(1, 190))), latest)
    referred_to = random.choice(staff.sections) if outcome is Outcome.REFERRED else None
    return Ending(signup, tuple(talks), outcome, closed_at, user_id, referred_to)


def _course(random: Random, outcome: Outcome) -> list[_Step]:
    """Return how the talks went that led to an outcome."""
    if outcome in (Outcome.SPAM, Outcome.NOT_ENOUGH_DETAILS):
        return []
    if outcome is Outcome.NO_REPLY:
        return [(Kind.CALL, Result.NO_ANSWER), (Kind.EMAIL, None), (Kind.CALL, Result.NO_ANSWER)][
            : random.randint(1, 3)
        ]
    first: _Step = (Kind.EMAIL, None)
    said = random.choice(_SAID.get(outcome, (Result.QUESTIONS,)))
    second: _Step = (random.choice((Kind.CALL, Kind.CALL, Kind.MESSAGE, Kind.MEETING)), said)
    if random.random() < 0.2:
        return [(Kind.CALL, Result.NO_ANSWER), first, second]
    ways: tuple[list[_Step], ...] = ([first, second], [first, second], [second], [first])
    return random.choice(ways)


def _words(random: Random, world: dict[str, Any], kind: Kind, result: Result | None) -> str:
    if result is None:
        return str(random.choice(world["replies"]))
    if kind is not Kind.CALL and result is Result.NO_ANSWER:
        return ""
    return str(random.choice(world["calls"][result.value]))


def office_hours(random: Random, moment: datetime) -> datetime:
    """Return *moment*, or the next morning if it is at night."""
    if 8 <= moment.hour < 20:
        return moment
    ahead = (8 - moment.hour) % 24
    return moment + timedelta(hours=ahead, minutes=random.randrange(150))


def work_through(session: Session, endings: Sequence[Ending]) -> None:
    """Put talks and endings of inquiries into the book."""
    bulk_insert(
        session,
        "interactions",
        "contact_id, inquiry_id, kind, result, inbound, at, body, user_id",
        [
            (
                one.signup.contact_id,
                one.signup.inquiry_id,
                talk.kind.value,
                talk.result.value if talk.result else None,
                False,
                instant_text(talk.at),
                talk.text,
                talk.user_id,
            )
            for one in endings
            for talk in one.talks
        ],
    )
    table: Any = Inquiry.__table__
    session.connection().execute(
        update(table)
        .where(table.c.id == bindparam("which"))
        .values({name: bindparam(f"new_{name}") for name in _ended(endings[0]) if name != "which"}),
        [
            {name if name == "which" else f"new_{name}": v for name, v in _ended(one).items()}
            for one in endings
        ],
    )


def _ended(one: Ending) -> dict[str, Any]:
    return {
        "which": one.signup.inquiry_id,
        "status": Status.CLOSED,
        "assignee_id": one.user_id,
        "outcome": one.outcome,
        "closed_at": one.closed_at,
        "first_response_at": one.first_response_at,
        "referred_to_id": one.referred_to,
        "duplicate_of_id": None if one.signup.before is None else one.signup.before.inquiry_id,
    }
