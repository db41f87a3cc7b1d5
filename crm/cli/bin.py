"""`rollbook delete` and `rollbook bin`: into the bin, and back out of it."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.output import as_text
from crm.cli.parsing import Commands, command, group
from crm.store.labels import Label, label_of

_IDS = "such as c12, i7, f3, n4, e5"
_KINDS = ("contact", "inquiry", "followup", "interaction", "event")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    parser = command(commands, common, "delete", "put things into the bin", _delete)
    parser.add_argument("ids", nargs="+", metavar="ID", help=_IDS)
    inside = group(commands, common, "bin", "look through the bin, and bring things back")
    command(inside, common, "list", "list what is in the bin", _list)
    back = command(inside, common, "restore", "bring things back from the bin", _restore)
    back.add_argument("ids", nargs="+", metavar="ID", help=_IDS)


def _items(desk: Desk) -> list[tuple[str, int]]:
    return list(dict.fromkeys(parse_id(text, *_KINDS) for text in desk.arguments.ids))


def _named(items: list[tuple[str, int]], one: str, many: str) -> Label:
    """Return what it is called to do something with *items*: *one* speaks of a contact."""
    kind = items[0][0]
    ids = [number for _kind, number in items]
    return label_of(kind, ids, one.replace("{contact}", f"{{{kind}}}"), many)


def _delete(desk: Desk) -> int:
    from crm.actions.bin import delete_items

    items = _items(desk)
    with desk.book() as store:
        _, changes = store.write(
            _named(items, "Delete {contact}", "Delete {count} things"), delete_items, items
        )
    said = "In the bin. “rollbook bin restore” or “rollbook undo” brings it back."
    return desk.wrote(changes, said, deleted=desk.arguments.ids)


def _restore(desk: Desk) -> int:
    from crm.actions.bin import restore_items

    items = _items(desk)
    with desk.book() as store:
        _, changes = store.write(
            _named(items, "Restore {contact}", "Restore {count} things"), restore_items, items
        )
    return desk.wrote(changes, "Back from the bin.", restored=desk.arguments.ids)


def _list(desk: Desk) -> int:
    from crm.queries.bin import bin_rows

    with desk.book() as store:
        rows = store.read(bin_rows)
    if desk.out.json_lines:
        for row in rows:
            number = shown(row.kind, row.id)
            desk.out.data({"id": number, "name": row.name, "deleted_at": row.deleted_at})
        return 0
    table = [(shown(row.kind, row.id), row.name, as_text(row.deleted_at)) for row in rows]
    desk.out.table(("Id", "Name", "Deleted"), table)
    return 0
