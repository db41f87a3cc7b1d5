"""`rollbook log`: note what happened with somebody."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.parsing import Commands, command
from crm.domain.interactions import KIND_PHRASES, Kind, Result
from crm.store.labels import label


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "log", "note what happened with somebody", _log)
    parser.add_argument("id", metavar="ID", help="an inquiry (i7) or a contact (c12)")
    option = parser.add_argument
    option("--kind", required=True, metavar="KIND", help=", ".join(Kind))
    option("--outcome", metavar="O", help=", ".join(Result))
    option("--text", metavar="T", default="", help="in your words")
    option("--inbound", action="store_true", help="they contacted us")
    option("--at", metavar="WHEN", help="when it happened: yesterday 18:30, fri (default: now)")
    option("--follow-up", metavar="WHEN", help="what is next, by a day: fri, 2w, 12 dec")
    option("--purpose", metavar="T", default="", help="what the follow-up is for")


def _log(desk: Desk) -> int:
    from crm.actions.interactions import log_interaction
    from crm.domain.interactions import parse_kind, parse_result

    given = desk.arguments
    of, number = parse_id(given.id, "inquiry", "contact")
    kind = parse_kind(given.kind)
    words = "Log {what} with {contact}" if of == "contact" else "Log {what} with {inquiry}"
    named = label(words, what=KIND_PHRASES[kind], **{of: number})
    with desk.book() as store:
        made, changes = store.write(
            named,
            log_interaction,
            contact_id=number if of == "contact" else None,
            inquiry_id=number if of == "inquiry" else None,
            kind=kind,
            text=given.text,
            result=parse_result(given.outcome) if given.outcome else None,
            inbound=given.inbound,
            at=desk.past(given.at) if given.at else None,
            follow_up_on=desk.day(given.follow_up) if given.follow_up else None,
            purpose=given.purpose,
        )
    said = f"Logged as {shown('interaction', made)}. “rollbook undo” takes it back."
    return desk.wrote(changes, said, interaction=shown("interaction", made))
