"""Everybody in the example book, when they got into it, and how their inquiries ended."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from crm.actions.demo.deeds import Deed
from crm.actions.demo.events import LAUNCH, LAUNCH_AGO
from crm.actions.demo.inbox import Times, scripted
from crm.actions.demo.people import invent_people
from crm.actions.demo.signups import SignUp, enter_all, fill_in, sign_up
from crm.actions.demo.work import Ending, Staff, ending_of, work_through
from crm.intake.countries import country_name
from crm.store.labels import label

WEEKS = 52
_ROUND = timedelta(days=21)
_NIGHT = timedelta(hours=20)
_QUIET = timedelta(days=9)
"""Whoever signed up later than that is in the script."""
_AGAIN = 70
"""One in so many signs up a second time."""
_ONLY_LAUNCH = 10
"""One in so many only registered for the book launch."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in the book: those of the script by their lines, and the crowd."""

    lines: tuple[tuple[dict[str, Any], SignUp], ...]
    crowd: tuple[SignUp, ...]

    def called(self, name: str) -> SignUp:
        """Return the sign-up of somebody in the script."""
        return next(signup for line, signup in self.lines if line["name"] == name)


@dataclass(frozen=True, slots=True)
class Batch:
    """People who get into the book at one moment, by a file or by hand."""

    at: datetime
    file: str | None
    signups: list[SignUp]


def invent_cast(
    random: Random, world: dict[str, Any], script: dict[str, Any], times: Times, people: int
) -> Cast:
    """Think everybody up: the script, then a crowd that grew over the year."""
    lines = [*script["people"], script["known"]]
    played = tuple((line, scripted(line, times, world["by_hand"])) for line in lines)
    known = [one.person for _line, one in played]
    invented = invent_people(random, world, people - len(lines), known)
    crowd = []
    span = (timedelta(weeks=WEEKS) - _QUIET).total_seconds()
    for number, person in enumerate(invented):
        ago = _QUIET + timedelta(seconds=span * random.random() ** 1.3)
        signup = sign_up(random, world, person, times.now - ago)
        if number % _ONLY_LAUNCH == 0:
            signup.asked, signup.message, signup.origin = False, "", "form"
            signup.source, signup.at = LAUNCH, times.now - LAUNCH_AGO - timedelta(days=55)
        crowd.append(signup)
    crowd += [_again(random, one) for one in crowd[1::_AGAIN] if _kind(one) == "form"]
    return Cast(played, tuple(crowd))


def _again(random: Random, one: SignUp) -> SignUp:
    """Let somebody sign up a second time some days later, having heard nothing yet."""
    at = one.at + timedelta(hours=random.uniform(20, 120))
    return replace(one, at=at, before=one, consent=None, source="Website form", origin="form")


def first_timers(cast: Cast) -> list[SignUp]:
    """Return the crowd, everybody once."""
    return [one for one in cast.crowd if one.before is None]


def batches_of(cast: Cast, now: datetime) -> list[Batch]:
    """Say who got into the book when: a file and a pile of paper each round, the script by day."""
    rounds: defaultdict[tuple[datetime, str], list[SignUp]] = defaultdict(list)
    for one in cast.crowd:
        rounds[_after(one.at, now), _kind(one)].append(one)
    batches = [Batch(at, _file(at, kind), people) for (at, kind), people in rounds.items()]
    days: defaultdict[Any, list[SignUp]] = defaultdict(list)
    for line, one in cast.lines:
        if one.origin == "form":
            alone = one.person.name if line.get("deeds") else ""
            days[one.at.date(), alone].append(one)
        else:
            batches.append(Batch(one.at, None, [one]))
    for people in days.values():
        at = max(one.at for one in people)
        batches.append(Batch(at, f"join-form-{at:%Y-%m-%d}.csv", people))
    return _named_apart(sorted(batches, key=lambda batch: batch.at))


def _named_apart(batches: Iterable[Batch]) -> list[Batch]:
    """Give files of one name the numbers that browsers give them."""
    seen: Counter[str] = Counter()
    apart = []
    for batch in batches:
        file = batch.file
        if file is not None:
            seen[file] += 1
            number = f" ({seen[file]})" if seen[file] > 1 else ""
            file = file.replace(".csv", f"{number}.csv")
        apart.append(replace(batch, file=file))
    return apart


def _after(at: datetime, now: datetime) -> datetime:
    """Return the first round after a moment: every third week somebody sits down and does it all."""
    last = now - _NIGHT
    return last - _ROUND * ((last - at) // _ROUND)


def _kind(one: SignUp) -> str:
    if not one.asked:
        return "launch"
    return "form" if one.origin == "form" else "paper"


def _file(at: datetime, kind: str) -> str | None:
    if kind == "launch":
        return "book-launch-registrations.csv"
    return f"join-form-{at:%Y-%m-%d}.csv" if kind == "form" else None


def number(batches: Iterable[Batch], world: dict[str, Any], counts: dict[str, int]) -> None:
    """Give everybody the ids they will get, and have them fill in their forms."""
    contact_id, inquiry_id = counts["contacts"], counts["inquiries"]
    for batch in batches:
        batch.signups.sort(key=lambda one: one.at)
        for one in batch.signups:
            contact_id += one.before is None
            one.contact_id = one.before.contact_id if one.before else contact_id
            if one.asked:
                inquiry_id += 1
                one.inquiry_id = inquiry_id
            if batch.file:
                fill_in(world, one, country_name(one.person.country, one.person.language))


def entering(batch: Batch, world: dict[str, Any], user_id: int) -> Deed:
    """Return the deed that puts a batch into the book."""
    count = len(batch.signups)
    args = (batch.signups, batch.file, world)
    if batch.file:
        file = batch.file
        return Deed(
            batch.at,
            user_id,
            lambda run: label("Import {file}: {new} new", file=file, new=count, run=run),
            enter_all,
            args,
        )
    named = label("Enter {count} paper forms", count=count)
    if count == 1:
        named = label("Enter {inquiry}", inquiry=batch.signups[0].inquiry_id)
    return Deed(batch.at, user_id, named, enter_all, args)


def past_work(
    random: Random, world: dict[str, Any], cast: Cast, staff: Staff, now: datetime
) -> list[Ending]:
    """Invent how every inquiry of the crowd went."""
    latest = now - _NIGHT
    asked = sorted((one for one in cast.crowd if one.asked), key=lambda one: one.inquiry_id)
    return [ending_of(random, world, one, staff, latest) for one in asked]


def past_deeds(endings: Iterable[Ending], staff: Staff, now: datetime) -> Iterator[Deed]:
    """Yield what was done each round."""
    rounds: defaultdict[datetime, list[Ending]] = defaultdict(list)
    for one in endings:
        rounds[_after(one.closed_at, now)].append(one)
    for place, (at, done) in enumerate(sorted(rounds.items())):
        user_id = staff.users[place % 3]
        named = label("Close {count} inquiries", count=len(done))
        yield Deed(at + timedelta(minutes=40), user_id, named, work_through, (done,))
