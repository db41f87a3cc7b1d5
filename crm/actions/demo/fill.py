"""The example book: some two thousand people who do not exist, and a year of work with them."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from crm import assets
from crm.actions.demo.crowd import (
    WEEKS,
    Cast,
    batches_of,
    entering,
    first_timers,
    invent_cast,
    number,
    past_deeds,
    past_work,
)
from crm.actions.demo.deeds import Deed, do_all
from crm.actions.demo.events import came_to_lyon, event_deeds
from crm.actions.demo.inbox import Times, close_deed, deeds_of
from crm.actions.demo.marks import Past, mark_deeds, suggest_match
from crm.actions.demo.own import own_deeds
from crm.actions.demo.work import Staff
from crm.actions.present import add_all
from crm.actions.replies import new_template
from crm.actions.sections import new_section
from crm.actions.users import new_user
from crm.store.journal import sequences
from crm.store.labels import label
from crm.store.store import Store
from crm.store.tables import Coordinator

_SEED = 23


def fill_demo(store: Store, *, now: datetime, people: int = 2000) -> None:
    """Fill the new, empty book *store* with invented people and what happened with them.

    All moments are seen from *now*; the same moment makes the same book, world-wide ids apart.
    *people* counts contacts and should be some hundreds: the script alone has about thirty.
    """
    now = now.astimezone().replace(microsecond=0)
    world = json.loads(assets.text("demo.json"))
    script = json.loads(assets.text("demo_inbox.json"))
    random = Random(_SEED)
    counts = store.read(lambda session: sequences(session.connection()))
    users, staff = _staff(world, store.user_id or 1, counts)
    cast = invent_cast(random, world, script, Times(now), people)
    batches = batches_of(cast, now)
    number(batches, world, counts)
    past = Past(past_work(random, world, cast, staff, now), people, now, staff.users)
    deeds = [*_furnish(world, staff, now)]
    deeds += [entering(batch, world, staff.users[n % 2]) for n, batch in enumerate(batches)]
    deeds += past_deeds(past.endings, staff, now)
    deeds += event_deeds(random, now, first_timers(cast), people, staff.users)
    deeds += mark_deeds(random, world, script, past)
    deeds += own_deeds(Random(_SEED + 1), past)
    deeds += _played(script, cast, users, Times(now))
    do_all(store, deeds)


def _staff(world: dict[str, Any], me: int, counts: dict[str, int]) -> tuple[dict[str, int], Staff]:
    """Return the users by their first names, and the ids of them and of the sections."""
    first = counts["users"] + 1
    users = {one["name"].split()[0]: first + n for n, one in enumerate(world["users"])}
    sections = range(counts["sections"] + 1, counts["sections"] + 1 + len(world["sections"]))
    return {"Sam": me, **users}, Staff((me, *users.values()), tuple(sections))


def _furnish(world: dict[str, Any], staff: Staff, now: datetime) -> Iterator[Deed]:
    """Yield how the users and the sections came into the book, more than a year ago."""
    start = now - timedelta(weeks=WEEKS, days=20)
    me = staff.users[0]
    named = label("Add {count} users", count=len(world["users"]))
    yield Deed(start, me, named, _add_users, (world["users"],))
    named = label("Add {count} sections", count=len(world["sections"]))
    args = (world["sections"], staff.users)
    yield Deed(start + timedelta(minutes=20), me, named, _add_sections, args)
    named = label("Add {count} reply templates", count=len(world["templates"]))
    args = (world["templates"], staff.sections)
    yield Deed(start + timedelta(minutes=40), me, named, _add_templates, args)


def _add_users(session: Session, users: list[dict[str, str]]) -> None:
    for user in users:
        new_user(session, user["name"], user["email"])


def _add_sections(session: Session, sections: list[dict[str, Any]], users: Sequence[int]) -> None:
    rows = []
    for one in sections:
        section_id = new_section(session, one["name"], one["countries"], one["days"])
        rows.append({"section_id": section_id, "user_id": users[one["coordinator"]]})
    add_all(session, Coordinator, rows)


def _add_templates(
    session: Session, templates: list[dict[str, Any]], sections: Sequence[int]
) -> None:
    for one in templates:
        section = sections[one["section"]] if "section" in one else None
        new_template(
            session,
            one["name"],
            one["body"],
            subject=one["subject"],
            language=one.get("language"),
            section_id=section,
        )


def _played(
    script: dict[str, Any], cast: Cast, users: dict[str, int], times: Times
) -> Iterator[Deed]:
    """Yield what the script says was done, its match, and the last thing of all."""
    for line, signup in cast.lines:
        yield from deeds_of(line, signup, times, users)
    match, last = script["match"], script["last"]
    one, other = cast.called(match["one"]), cast.called(match["other"])
    named = label("Ask about {contact}", contact=one.contact_id)
    yield Deed(one.at, users["Sam"], named, suggest_match, (one, other, match["reasons"]))
    yield came_to_lyon(other, users["Léa"])
    closed = cast.called(last["name"])
    yield close_deed(closed, last["outcome"], times.now, users["Sam"])
