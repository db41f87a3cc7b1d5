"""`rollbook export`: whom a search finds, as a file for a spreadsheet."""

import argparse
from pathlib import Path

from crm.cli.choosing import add_choice, chosen
from crm.cli.desk import Desk
from crm.cli.lists import counted
from crm.cli.parsing import Commands, command


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "export", "write whom a search finds to a file", _export)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="where to; the ending says how: .xlsx, .csv, .tsv, .json, or .ics for follow-ups",
    )
    add_choice(parser)


def _export(desk: Desk) -> int:
    from crm.queries.exports import export
    from crm.queries.search import search_hints

    given = desk.arguments
    path = Path(given.output).expanduser()
    with desk.book() as store:
        choice = chosen(store, given)
        count = store.read(
            export,
            path,
            choice.what,
            choice.search,
            choice.columns,
            choice.sort,
            now=desk.now,
            me=store.user_id,
        )
        for hint in store.read(search_hints, choice.search, now=desk.now, me=store.user_id):
            desk.out.say(hint.text)
    if desk.out.json_lines:
        desk.out.data({"file": str(path), "rows": count})
    desk.out.say(f"Exported {counted(count, choice.what)} to “{path}”.")
    return 0
