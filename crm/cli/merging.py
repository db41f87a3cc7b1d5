"""`rollbook duplicates` and `rollbook merge`: who may be one person, and making them one."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import numbers, parse_id, shown
from crm.cli.parsing import Commands, command, how_many
from crm.store.labels import Label, label


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    finder = command(commands, common, "duplicates", "list who may be in the book twice", _list)
    finder.add_argument("--limit", metavar="N", type=how_many, default=200, help="default: 200")
    parser = command(commands, common, "merge", "make one contact of several", _merge)
    parser.add_argument("keep", metavar="KEEP", help="the contact that stays, such as c12")
    parser.add_argument("others", nargs="+", metavar="OTHER", help="who becomes part of it")


def merge_label(keep_id: int, other_ids: list[int]) -> Label:
    """Return what such a step is called."""
    if len(other_ids) == 1:
        return label("Merge {other} into {contact}", other=other_ids[0], contact=keep_id)
    return label("Merge {count} contact(s) into {contact}", count=len(other_ids), contact=keep_id)


def _merge(desk: Desk) -> int:
    from crm.actions.merging import merge_contacts

    keep = parse_id(desk.arguments.keep, "contact")[1]
    others = numbers(desk.arguments.others, "contact")
    with desk.book() as store:
        _, changes = store.write(merge_label(keep, others), merge_contacts, keep, others)
    kept = shown("contact", keep)
    merged = [shown("contact", other) for other in others]
    return desk.wrote(
        changes, f"Merged into {kept}. Undo brings all back.", kept=kept, merged=merged
    )


def _list(desk: Desk) -> int:
    from crm.queries.matches import probable_duplicates

    with desk.book() as store:
        found = store.read(probable_duplicates, limit=desk.arguments.limit)
    for row in found:
        one, other = shown("contact", row.one_id), shown("contact", row.other_id)
        if desk.out.json_lines:
            desk.out.data(
                {
                    "contact": one,
                    "other": other,
                    "strength": row.strength,
                    "reasons": list(row.reasons),
                }
            )
        else:
            why = ", ".join(row.reasons)
            desk.out.line(f"{row.one_name} ({one}) and {row.other_name} ({other}): {why}")
    if not desk.out.json_lines:
        ids = f"c{found[0].one_id} c{found[0].other_id}" if found else ""
        more = f" Make them one with “rollbook merge {ids}”." if found else ""
        desk.out.say(f"{len(found)} found.{more}")
    return 0
