"""`rollbook history`, `undo` and `redo`: what was done, and taking it back."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.output import as_text
from crm.cli.parsing import Commands, command, how_many
from crm.domain.errors import UserError
from crm.store.changes import UndoReport

_OF_TABLE = {"contacts": "contact", "inquiries": "inquiry", "followups": "followup"}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    parser = command(commands, common, "history", "list what was done, newest first", _history)
    parser.add_argument("--contact", metavar="ID", help="only what touched this contact")
    parser.add_argument("--limit", metavar="N", type=how_many, default=100, help="default: 100")
    undo = command(commands, common, "undo", "take a step back: the newest, or any", _undo)
    undo.add_argument("step", nargs="?", metavar="STEP", help="a step such as s9")
    command(commands, common, "redo", "take the last undo back", _redo)


def _history(desk: Desk) -> int:
    from crm.queries.contacts import is_known
    from crm.queries.history import history

    given = desk.arguments
    contact = parse_id(given.contact, "contact")[1] if given.contact else None
    with desk.book() as store:
        if contact is not None and not store.read(is_known, contact):
            raise UserError(f"There is no contact c{contact} in this book.")
        steps = store.read(history, limit=given.limit, contact_id=contact)
    if desk.out.json_lines:
        for step in steps:
            desk.out.data(
                {
                    "step": step.id,
                    "at": step.at,
                    "by": step.by,
                    "what": step.text,
                    "kind": step.kind,
                    "undone": step.undone,
                }
            )
        return 0
    rows = [
        (shown("step", step.id), as_text(step.at), step.by, step.text, "undone" * step.undone)
        for step in steps
    ]
    desk.out.table(("Step", "When", "Who", "What", ""), rows)
    return 0


def _undo(desk: Desk) -> int:
    from crm.queries.history import step_text

    given = desk.arguments
    wanted = parse_id(given.step, "step")[1] if given.step else None
    with desk.book() as store:
        report, changes = store.undo(wanted)
        what = store.read(step_text, report.step_id)
    _tell(desk, report, changes.step_id, f"Undone: {what}")
    return 0


def _redo(desk: Desk) -> int:
    from crm.queries.history import next_redo_label

    with desk.book() as store:
        what = store.read(next_redo_label)
        report, changes = store.redo()
    _tell(desk, report, changes.step_id, f"Done again: {what}")
    return 0


def _tell(desk: Desk, report: UndoReport, step: int | None, what: str) -> None:
    """Say what was reversed, what was kept since it was edited, and what could not be."""
    kept = [_place(*place) for place in report.kept]
    impossible = [_place(*place) for place in report.impossible]
    if desk.out.json_lines:
        desk.out.data(
            {
                "step": step,
                "reversed_step": report.step_id,
                "what": what,
                "rows": report.reversed_rows,
                "kept": kept,
                "impossible": impossible,
            }
        )
        return
    desk.out.say(what)
    if kept:
        desk.out.line(f"Kept, since somebody has worked with it: {', '.join(kept)}")
    if impossible:
        desk.out.line(f"Could not be brought back: {', '.join(impossible)}")


def _place(table: str, number: int) -> str:
    kind = _OF_TABLE.get(table)
    return (shown(kind, number) or "") if kind else f"{table.replace('_', ' ')} {number}"
