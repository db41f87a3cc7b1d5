"""`rollbook tag`: put a tag on everybody a search finds, or take it off."""

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
    verbs = group(commands, common, "tag", "put tags on contacts, or take them off")
    put = command(verbs, common, "add", "tag everybody a search finds", _add)
    take = command(verbs, common, "remove", "take a tag off everybody a search finds", _remove)
    for parser in (put, take):
        parser.add_argument("name", metavar="NAME", help="the tag")
        parser.add_argument(
            "search", nargs="+", metavar="SEARCH", help="a search, or ids such as c12"
        )


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


def _change(desk: Desk, verb: str, action: Callable[..., Any], said: str) -> int:
    given = desk.arguments
    with desk.book() as store:
        ids = contacts_found(desk, store, given.search)
        named = label(
            f"{verb} {{count}} contacts: {{tag_name}}", count=len(ids), tag_name=given.name
        )
        count, changes = store.write(named, action, ids, given.name)
    return desk.wrote(changes, f"{said} {how_many(count, 'contact')}.", contacts=count)


def _add(desk: Desk) -> int:
    from crm.actions.tags import tag_contacts

    return _change(desk, "Tag", tag_contacts, "Tagged")


def _remove(desk: Desk) -> int:
    from crm.actions.tags import untag_contacts

    return _change(desk, "Untag", untag_contacts, "Took it off")
