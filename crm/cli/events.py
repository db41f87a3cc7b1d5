"""`rollbook event`: events, who registered for them and who came."""

import argparse
from collections.abc import Callable
from typing import Any

from crm.actions.labels import noting
from crm.cli.desk import Desk
from crm.cli.ids import is_id, parse_id, shown
from crm.cli.output import as_text, how_many
from crm.cli.parsing import Commands, command, group
from crm.cli.tags import contacts_found, nobody
from crm.domain.errors import UserError
from crm.store.labels import label
from crm.store.store import Store


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    verbs = group(commands, common, "event", "events, who registered and who came")
    new = command(verbs, common, "new", "enter an event", _new)
    new.add_argument("title", metavar="TITLE", help="what it is called")
    new.add_argument("--at", metavar="WHEN", help="when it begins")
    new.add_argument("--place", metavar="P", default="", help="where it is")
    command(verbs, common, "list", "list the events", _list)
    show = command(verbs, common, "show", "list who registered and who came", _show)
    register = command(verbs, common, "register", "note that people registered", _register)
    attend = command(verbs, common, "attend", "note that people came", _attend)
    no_show = command(verbs, common, "noshow", "note that people did not come", _no_show)
    for parser in (show, register, attend, no_show):
        parser.add_argument("event", metavar="EVENT", help="an id such as e5, or the title")
    for parser, some in ((register, "+"), (attend, "+"), (no_show, "*")):
        parser.add_argument(
            "search", nargs=some, metavar="SEARCH", help="a search, or ids such as c12"
        )
    no_show.add_argument(
        "--rest", action="store_true", help="all who registered and are not noted to have come"
    )


def _new(desk: Desk) -> int:
    from crm.actions.events import new_event

    given = desk.arguments
    at = desk.moment(given.at) if given.at else None
    with desk.book() as store:
        made, changes = store.write(
            lambda number: label("Enter {event}", event=number),
            new_event,
            given.title,
            starts_at=at,
            place=given.place,
        )
    if desk.out.json_lines:
        desk.out.data({"event": shown("event", made), "step": changes.step_id})
    else:
        desk.out.line(shown("event", made) or "")
    return 0


def _list(desk: Desk) -> int:
    from crm.queries.events import event_rows

    with desk.book() as store:
        rows = store.read(event_rows)
    if desk.out.json_lines:
        for row in rows:
            desk.out.data(
                {
                    "event": shown("event", row.id),
                    "title": row.title,
                    "starts_at": row.starts_at,
                    "place": row.place,
                    "registered": row.registered,
                    "attended": row.attended,
                    "walk_ins": row.walk_ins,
                }
            )
        return 0
    table = [
        (shown("event", row.id), row.title, as_text(row.starts_at), row.registered, row.attended)
        for row in rows
    ]
    desk.out.table(("Id", "Event", "Begins", "Registered", "Attended"), table)
    return 0


def _event_id(store: Store, text: str) -> int:
    from crm.domain.folding import folded_key
    from crm.queries.events import event_rows

    number = parse_id(text, "event")[1] if is_id(text, "event") else None
    rows = store.read(event_rows)
    if number is None:
        found = [row.id for row in rows if folded_key(row.title) == folded_key(text)]
    else:
        found = [row.id for row in rows if row.id == number]
    if len(found) > 1:
        ids = ", ".join(shown("event", one) or "" for one in found)
        raise UserError(
            f"There are {len(found)} events “{text}”. Nothing was changed. Name one by its id: {ids}."
        )
    if not found:
        raise UserError(f"There is no event “{text}”. Nothing was changed. See “event list”.")
    return found[0]


def _show(desk: Desk) -> int:
    from crm.queries.events import participant_rows

    with desk.book() as store:
        event_id = _event_id(store, desk.arguments.event)
        rows = store.read(participant_rows, event_id, now=desk.now)
    if desk.out.json_lines:
        for row in rows:
            desk.out.data(
                {
                    "contact": shown("contact", row.contact_id),
                    "name": row.name,
                    "status": row.status,
                    "registered_at": row.registered_at,
                    "attended_at": row.attended_at,
                }
            )
        return 0
    table = [(shown("contact", row.contact_id), row.name, row.status) for row in rows]
    desk.out.table(("Id", "Name", "Status"), table)
    return 0


def _note(desk: Desk, fact: str, action: Callable[..., Any]) -> int:
    from crm.queries.events import still_unknown

    with desk.book() as store:
        event_id = _event_id(store, desk.arguments.event)
        words = desk.arguments.search
        ids = contacts_found(desk, store, words) if words else store.read(still_unknown, event_id)
        if not ids:
            return nobody(desk)
        _, changes = store.write(noting(fact, ids, event_id), action, event_id, ids)
    noted = f"Noted for {how_many(len(ids), 'contact')}."
    return desk.wrote(changes, noted, event=shown("event", event_id), contacts=len(ids))


def _register(desk: Desk) -> int:
    from crm.actions.events import register_contacts

    return _note(desk, "registered_at", register_contacts)


def _attend(desk: Desk) -> int:
    from crm.actions.events import attend_contacts

    return _note(desk, "attended_at", attend_contacts)


def _no_show(desk: Desk) -> int:
    from crm.actions.events import note_no_shows

    if bool(desk.arguments.search) == desk.arguments.rest:
        raise UserError(
            "Say who did not come: a search or ids, or --rest for all who registered and are not "
            "noted to have come. Nothing was changed."
        )
    return _note(desk, "no_show_at", note_no_shows)
