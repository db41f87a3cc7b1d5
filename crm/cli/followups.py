"""`rollbook followup`: plan something to do, do it, move it, cancel it."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import numbers, parse_id, shown
from crm.cli.inquiries import user_called
from crm.cli.parsing import Commands, command, group
from crm.domain.interactions import Result, parse_result
from crm.store.changes import Changes
from crm.store.labels import Label, label, label_of


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    verbs = group(commands, common, "followup", "plan what is to be done, and do it")
    new = command(verbs, common, "new", "plan something to do", _new)
    new.add_argument("id", metavar="ID", help="for an inquiry (i7) or a contact (c12)")
    new.add_argument("--due", metavar="WHEN", required=True, help="fri, 2w, 12 dec, 2026-12-01")
    new.add_argument("--purpose", metavar="T", default="", help="what is to be done")
    new.add_argument("--to", metavar="USER", help="who does it (default: you)")
    done = command(verbs, common, "done", "say that it is done", _finish)
    done.add_argument("--outcome", metavar="O", help=", ".join(Result))
    move = command(verbs, common, "move", "put it off, or bring it forward", _move)
    move.add_argument("--to", metavar="WHEN", required=True, dest="when", help="fri, 2w, 12 dec")
    cancel = command(verbs, common, "cancel", "it need not be done", _cancel)
    for parser in (done, move, cancel):
        parser.add_argument("ids", nargs="+", metavar="ID", help="follow-ups such as f3")


def _named(ids: list[int], one: str, many: str) -> Label:
    return label_of("followup", ids, one, many)


def _new(desk: Desk) -> int:
    from crm.actions.followups import new_followup

    given = desk.arguments
    kind, number = parse_id(given.id, "inquiry", "contact")
    with desk.book() as store:
        made, changes = store.write(
            lambda followup: label("Plan {followup}", followup=followup),
            new_followup,
            **{f"{kind}_id": number},
            due_on=desk.day(given.due),
            purpose=given.purpose,
            assignee_id=user_called(store, given.to) if given.to else None,
        )
    if desk.out.json_lines:
        desk.out.data({"followup": shown("followup", made), "step": changes.step_id})
    else:
        desk.out.line(shown("followup", made) or "")
    return 0


def _done(desk: Desk, ids: list[int], changes: Changes, said: str) -> int:
    return desk.wrote(changes, said, followups=[shown("followup", number) for number in ids])


def _finish(desk: Desk) -> int:
    from crm.actions.followups import finish_followups

    given = desk.arguments
    ids = numbers(given.ids, "followup")
    result = parse_result(given.outcome) if given.outcome else None
    with desk.book() as store:
        _, changes = store.write(
            _named(ids, "Finish {followup}", "Finish {count} follow-ups"),
            finish_followups,
            ids,
            result,
        )
    return _done(desk, ids, changes, "Done.")


def _move(desk: Desk) -> int:
    from crm.actions.followups import move_followups

    ids, day = numbers(desk.arguments.ids, "followup"), desk.day(desk.arguments.when)
    with desk.book() as store:
        _, changes = store.write(
            _named(ids, "Move {followup}", "Move {count} follow-ups"), move_followups, ids, day
        )
    return _done(desk, ids, changes, f"Moved to {day}.")


def _cancel(desk: Desk) -> int:
    from crm.actions.followups import cancel_followups

    ids = numbers(desk.arguments.ids, "followup")
    with desk.book() as store:
        _, changes = store.write(
            _named(ids, "Cancel {followup}", "Cancel {count} follow-ups"), cancel_followups, ids
        )
    return _done(desk, ids, changes, "Cancelled.")
