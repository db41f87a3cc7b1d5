"""`rollbook merge`: making one contact of several."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import numbers, parse_id, shown
from crm.cli.parsing import Commands, command
from crm.store.labels import Label, label


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "merge", "make one contact of several", _merge)
    parser.add_argument("keep", metavar="KEEP", help="the contact that stays, such as c12")
    parser.add_argument("others", nargs="+", metavar="OTHER", help="who becomes part of it")


def merge_label(keep_id: int, other_ids: list[int]) -> Label:
    """Return what such a step is called."""
    if len(other_ids) == 1:
        return label("Merge {other} into {contact}", other=other_ids[0], contact=keep_id)
    return label("Merge {count} contacts into {contact}", count=len(other_ids), contact=keep_id)


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
