"""`rollbook tag`: put a tag on everybody a search finds, or take it off; rename and delete tags."""

import argparse
from collections.abc import Callable
from typing import Any

from crm.cli.desk import Desk
from crm.cli.ids import is_id, numbers
from crm.cli.output import how_many
from crm.cli.parsing import Commands, command, group
from crm.domain.errors import UserError
from crm.store.labels import label
from crm.store.store import Store


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    verbs = group(commands, common, "tag", "put tags on contacts, take them off, rename them")
    put = command(verbs, common, "add", "tag everybody a search finds", _add)
    take = command(verbs, common, "remove", "take a tag off everybody a search finds", _remove)
    for parser in (put, take):
        parser.add_argument("name", metavar="NAME", help="the tag")
        parser.add_argument(
            "search", nargs="+", metavar="SEARCH", help="a search, or ids such as c12"
        )

    command(verbs, common, "list", "list the tags, and how many contacts carry each", _list)
    rename = command(
        verbs,
        common,
        "rename",
        "call a tag something else, or make it one with another",
        _rename,
    )
    rename.add_argument("name", metavar="OLD", help="the tag")
    rename.add_argument("new", metavar="NEW", help="its new name; that of another joins the two")
    forget = command(verbs, common, "delete", "take a tag off everybody and forget it", _delete)
    forget.add_argument("name", metavar="NAME", help="the tag")


def contacts_found(desk: Desk, store: Store, words: list[str]) -> list[int]:
    """Return the ids of the contacts meant by *words*: ids such as c12, else a search."""
    from crm.queries.search import find_contacts, says_nothing, search_hints

    if all(is_id(word, "contact") for word in words):
        return numbers(words, "contact")
    search = " ".join(words)
    asked: dict[str, Any] = {"now": desk.now, "me": store.user_id}
    if search.strip() and store.read(says_nothing, search, **asked):
        raise UserError(
            f"“{search}” says nothing that could be searched for. Nothing was changed. "
            "Give ids or a search; an empty one, '', means everybody."
        )
    for hint in store.read(search_hints, search, **asked):
        desk.out.say(hint.text)
    return store.read(find_contacts, search, **asked)


def nobody(desk: Desk) -> int:
    """Say that a search finds nobody to do something with."""
    if desk.out.json_lines:
        desk.out.data({"contacts": 0, "step": None})
    desk.out.say("Nobody matches. Nothing was changed.")
    return 0


def _change(desk: Desk, words: str, action: Callable[..., Any], said: str) -> int:
    given = desk.arguments
    with desk.book() as store:
        ids = contacts_found(desk, store, given.search)
        if not ids:
            return nobody(desk)
        named = label(words, count=len(ids), tag=given.name)
        count, changes = store.write(named, action, ids, given.name)
    return desk.wrote(changes, f"{said} {how_many(count, 'contact')}.", contacts=count)


def _add(desk: Desk) -> int:
    from crm.actions.tags import tag_contacts

    return _change(desk, "Tag {count} contact(s): {tag}", tag_contacts, "Tagged")


def _remove(desk: Desk) -> int:
    from crm.actions.tags import untag_contacts

    return _change(desk, "Untag {count} contact(s): {tag}", untag_contacts, "Took it off")


def _list(desk: Desk) -> int:
    from crm.queries.tags import tag_rows

    with desk.book() as store:
        rows = store.read(tag_rows)
    if desk.out.json_lines:
        for row in rows:
            desk.out.data({"tag": row.name, "contacts": row.contacts})
        return 0
    desk.out.table(("Tag", "Contacts"), [(row.name, str(row.contacts)) for row in rows])
    return 0


def _rename(desk: Desk) -> int:
    from crm.actions.tags import rename_tag

    given = desk.arguments
    named = label("Call a tag {name}", name=given.new)
    with desk.book() as store:
        _, changes = store.write(named, rename_tag, given.name, given.new)
    return desk.wrote(changes, f"The tag is called “{given.new}” now.", tag=given.new)


def _delete(desk: Desk) -> int:
    from crm.actions.tags import delete_tag

    given = desk.arguments
    with desk.book() as store:
        named = label("Delete the tag {name}", name=given.name)
        count, changes = store.write(named, delete_tag, given.name)
    return desk.wrote(changes, f"Took it off {how_many(count, 'contact')}.", contacts=count)
