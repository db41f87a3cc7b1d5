"""`rollbook export`: whom a search finds, as a file for a spreadsheet."""

import argparse
from pathlib import Path

from crm.cli.desk import Desk
from crm.cli.lists import add_choice, counted, names
from crm.cli.parsing import Commands, command


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "export", "write whom a search finds to a file", _export)
    parser.add_argument("search", nargs="*", metavar="SEARCH", help="as in the window's search box")
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
    search = " ".join(given.search)
    path = Path(given.output).expanduser()
    with desk.book() as store:
        count = store.read(
            export,
            path,
            given.what,
            search,
            names(given.columns),
            names(given.sort) or (),
            now=desk.now,
            me=store.user_id,
        )
        for hint in store.read(search_hints, search, now=desk.now, me=store.user_id):
            desk.out.say(hint.text)
    if desk.out.json_lines:
        desk.out.data({"file": str(path), "rows": count})
    desk.out.say(f"Exported {counted(count, given.what)} to “{path}”.")
    return 0
