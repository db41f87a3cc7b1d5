"""`rollbook list`: whom a search finds, as a table."""

import argparse

from crm.cli.choosing import add_choice, chosen
from crm.cli.desk import Desk
from crm.cli.output import as_text
from crm.cli.output import how_many as count_of
from crm.cli.parsing import Commands, command, how_many

_SHORT = {
    "contacts": ("id", "name", "email", "phone", "country", "tags", "status"),
    "inquiries": ("id", "name", "country", "status", "submitted", "assignee", "message"),
    "followups": ("id", "due", "name", "purpose", "assignee"),
    "orders": ("number", "name", "item", "quantity", "ordered", "status"),
}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "list", "list whom a search finds", _list)
    add_choice(parser)
    parser.add_argument("--limit", metavar="N", type=how_many, help="at most so many")


def counted(count: int, what: str) -> str:
    """Return how many of *what* there are, in words: `1 contact`, `7 follow-ups`."""
    noun = {"inquiries": "inquiry", "followups": "follow-up"}.get(what, what.removesuffix("s"))
    return count_of(count, noun)


def _list(desk: Desk) -> int:
    from crm.queries.lists import list_hints, list_rows

    given = desk.arguments
    with desk.book() as store:
        choice = chosen(store, given)
        columns = choice.columns
        if columns is None and not desk.out.json_lines and choice.what in _SHORT:
            columns = list(_SHORT[choice.what])
        listing = store.read(
            list_rows,
            choice.what,
            choice.search,
            columns=columns,
            sort=choice.sort,
            limit=given.limit,
            now=desk.now,
            me=store.user_id,
        )
        hints = store.read(list_hints, choice.what, choice.search, now=desk.now, me=store.user_id)
    keys = [column.key for column in listing.columns]
    if desk.out.json_lines:
        for row in listing.rows:
            desk.out.data(dict(zip(keys, row, strict=True)))
    else:
        rows = [[as_text(cell) for cell in row] for row in listing.rows]
        desk.out.table([column.title for column in listing.columns], rows)
        more = f" The list ends at {len(rows)}." if len(rows) == given.limit else ""
        desk.out.say(f"{counted(len(rows), choice.what)}.{more}")
    for hint in hints:
        desk.out.say(hint.text)
    return 0
