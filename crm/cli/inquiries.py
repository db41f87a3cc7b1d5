"""`rollbook inquiry`: enter one, take it, wait, snooze, close, reopen."""

import argparse

from crm.actions.labels import closing
from crm.cli.desk import Desk
from crm.cli.ids import is_id, numbers, parse_id, shown
from crm.cli.output import how_many
from crm.cli.parsing import Commands, command, group
from crm.domain.errors import UserError
from crm.domain.inquiries import ORIGIN_NAMES, OUTCOME_NAMES, parse_outcome, snoozed_until
from crm.store.changes import Changes
from crm.store.labels import Label, label, label_of
from crm.store.store import Store


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    verbs = group(commands, common, "inquiry", "work on inquiries")
    _add_new(verbs, common)
    assign = command(verbs, common, "assign", "say who acts (default: you)", _assign)
    assign.add_argument("--to", metavar="USER", help="a name, “me” or “none”")
    wait = command(verbs, common, "wait", "we are waiting for them", _wait)
    wait.add_argument("--until", metavar="WHEN", help="by when: fri, 2w, 12 dec")
    snooze = command(verbs, common, "snooze", "hide it until a day", _snooze)
    snooze.add_argument("--until", metavar="WHEN", required=True, help="fri, 2w, 12 dec")
    close = command(verbs, common, "close", "end it and say how it ended", _close)
    close.add_argument("--outcome", metavar="O", required=True, help=", ".join(OUTCOME_NAMES))
    close.add_argument("--of", metavar="ID", help="with duplicate: the inquiry it repeats")
    close.add_argument("--section", metavar="S", help="with referred: to which section")
    reopen = command(verbs, common, "reopen", "take a closed one up again", _reopen)
    for parser in (assign, wait, snooze, close, reopen):
        parser.add_argument("ids", nargs="+", metavar="ID", help="inquiries such as i7")


def _add_new(verbs: Commands, common: argparse.ArgumentParser) -> None:
    new = command(verbs, common, "new", "enter one from paper, a stall or a call", _new)
    new.add_argument("name", metavar="NAME", help="of the person; or a contact such as c12")
    new.add_argument("--email", metavar="ADDRESS", help="how to reach them")
    new.add_argument("--phone", metavar="NUMBER", help="how to reach them")
    new.add_argument("--country", metavar="C", help="code or name")
    new.add_argument("--message", metavar="T", default="", help="what they said")
    new.add_argument("--origin", choices=list(ORIGIN_NAMES), default="paper", help="default: paper")
    new.add_argument("--at", metavar="WHEN", help="when they signed up (default: now)")
    new.add_argument("--section", metavar="S", help="the section that answers it")


def _new(desk: Desk) -> int:
    from crm.actions.entering import new_inquiry
    from crm.queries.contacts import contact_names

    given = desk.arguments
    known = is_id(given.name, "contact")
    contact_id = parse_id(given.name, "contact")[1] if known else None
    with desk.book() as store:
        name = given.name
        if contact_id is not None:
            name = store.read(contact_names, [contact_id]).get(contact_id, given.name)
        made, changes = store.write(
            lambda number: label("Enter {inquiry}", inquiry=number),
            new_inquiry,
            full_name=name,
            email=given.email,
            phone=given.phone,
            country=given.country,
            message=given.message,
            origin=given.origin,
            section_id=section_called(store, given.section),
            submitted_at=desk.past(given.at) if given.at else None,
            contact_id=contact_id,
        )
    if desk.out.json_lines:
        desk.out.data({"inquiry": shown("inquiry", made), "step": changes.step_id})
    else:
        desk.out.line(shown("inquiry", made) or "")
    return 0


def section_called(store: Store, name: str | None) -> int | None:
    """Return the id of the section *name*, None for None. Raises UserError if there is none."""
    from crm.queries.sections import section_named

    if name is None:
        return None
    found = store.read(section_named, name)
    if found is None:
        raise UserError(f"There is no section “{name}”. Nothing was changed.")
    return found


def user_called(store: Store, name: str | None) -> int | None:
    """Return the id of the user *name*: “me” (or None) is you, “none” nobody. Raises UserError."""
    from crm.queries.users import user_named, user_rows

    if name is None or name.casefold() == "me":
        return store.user_id
    if name.casefold() == "none":
        return None
    found = store.read(user_named, name)
    if found is None:
        known = ", ".join(row.name for row in store.read(user_rows))
        raise UserError(f"There is no user “{name}”. Nothing was changed. There are: {known}.")
    return found


def _ids(desk: Desk) -> list[int]:
    return numbers(desk.arguments.ids, "inquiry")


def _named(ids: list[int], one: str, many: str) -> Label:
    return label_of("inquiry", ids, one, many)


def _done(desk: Desk, ids: list[int], changes: Changes, what: str) -> int:
    named = [shown("inquiry", number) for number in ids]
    return desk.wrote(changes, f"{what} {how_many(len(ids), 'inquiry')}.", inquiries=named)


def _assign(desk: Desk) -> int:
    from crm.actions.inquiries import assign_inquiries

    ids = _ids(desk)
    with desk.book() as store:
        user = user_called(store, desk.arguments.to)
        _, changes = store.write(
            _named(ids, "Assign {inquiry}", "Assign {count} inquiries"), assign_inquiries, ids, user
        )
    return _done(desk, ids, changes, "Assigned")


def _wait(desk: Desk) -> int:
    from crm.actions.inquiries import wait_for_them

    ids = _ids(desk)
    until = desk.day(desk.arguments.until) if desk.arguments.until else None
    with desk.book() as store:
        _, changes = store.write(
            _named(ids, "Wait for {inquiry}", "Wait for {count} inquiries"),
            wait_for_them,
            ids,
            until,
        )
    return _done(desk, ids, changes, "Waiting with")


def _snooze(desk: Desk) -> int:
    from crm.actions.inquiries import snooze_inquiries

    ids = _ids(desk)
    with desk.book() as store:
        when = desk.arguments.until
        until = desk.moment(when) if ":" in when else snoozed_until(desk.day(when))
        _, changes = store.write(
            _named(ids, "Snooze {inquiry}", "Snooze {count} inquiries"),
            snooze_inquiries,
            ids,
            until,
        )
    return _done(desk, ids, changes, "Snoozed")


def _close(desk: Desk) -> int:
    from crm.actions.inquiries import close_inquiries

    given, ids = desk.arguments, _ids(desk)
    outcome = parse_outcome(given.outcome)
    original = parse_id(given.of, "inquiry")[1] if given.of else None
    with desk.book() as store:
        _, changes = store.write(
            closing(ids, outcome),
            close_inquiries,
            ids,
            outcome,
            duplicate_of=original,
            section_id=section_called(store, given.section),
        )
    return _done(desk, ids, changes, "Closed")


def _reopen(desk: Desk) -> int:
    from crm.actions.inquiries import reopen_inquiries

    ids = _ids(desk)
    with desk.book() as store:
        _, changes = store.write(
            _named(ids, "Reopen {inquiry}", "Reopen {count} inquiries"), reopen_inquiries, ids
        )
    return _done(desk, ids, changes, "Reopened")
