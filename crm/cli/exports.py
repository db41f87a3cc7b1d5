"""`rollbook export`: whom a search finds, as a file for a spreadsheet."""

import argparse
from pathlib import Path

from crm.cli.choosing import add_choice, chosen
from crm.cli.desk import Desk
from crm.cli.ids import parse_id
from crm.cli.lists import counted
from crm.cli.parsing import Commands, command
from crm.domain.errors import UserError
from crm.store.labels import export_label, label


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "export", "write whom a search finds to a file", _export)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="where to; the ending says how: .xlsx, .csv, .tsv, .json, .vcf or .ics",
    )
    add_choice(parser)
    parser.add_argument("--about", metavar="ID", help="everything held about one contact: c12")
    parser.add_argument("--template", metavar="NAME", help="as an export kept in the book says")


def _export_everything(desk: Desk) -> int:
    from crm.queries.everything import export_everything

    given = desk.arguments
    if given.search:
        raise UserError("--about names the contact, so there is nothing to search for.")
    path, contact = Path(given.output).expanduser(), parse_id(given.about, "contact")[1]
    with desk.book() as store:
        count = store.read(export_everything, path, contact, now=desk.now)
        store.note(label("Export all about {contact}", contact=contact))
    if desk.out.json_lines:
        desk.out.data({"file": str(path), "rows": count})
    desk.out.say(f"Everything held about c{contact} is in “{path}”.")
    return 0


def _export(desk: Desk) -> int:
    if desk.arguments.about:
        return _export_everything(desk)
    from crm.domain.exports import agreeing
    from crm.queries.exports import export, export_template
    from crm.queries.lists import list_hints

    given = desk.arguments
    path = Path(given.output).expanduser()
    with desk.book() as store:
        choice = chosen(store, given)
        what, search, columns = choice.what, choice.search, choice.columns
        captions: dict[str, str] = {}
        if given.template:
            template = store.read(export_template, given.template)
            what, captions = template.what, dict(template.columns)
            columns = columns or list(captions)
            search = agreeing(search) if template.consent else search
        count = store.read(
            export,
            path,
            what,
            search,
            columns,
            choice.sort,
            captions=captions,
            now=desk.now,
            me=store.user_id,
        )
        store.note(export_label(what, search, count, path.suffix, chosen=False))
        for hint in store.read(list_hints, what, choice.search, now=desk.now, me=store.user_id):
            desk.out.say(hint.text)
    if desk.out.json_lines:
        desk.out.data({"file": str(path), "rows": count})
    desk.out.say(f"Exported {counted(count, what)} to “{path}”.")
    return 0
