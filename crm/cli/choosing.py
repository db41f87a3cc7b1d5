"""What a list or an export is to hold: a search, a saved view, or both; columns and order."""

import argparse
from dataclasses import dataclass

from crm.domain.errors import Problem, UserError
from crm.store.store import Store

WHATS = ("contacts", "inquiries", "followups", "events", "participants", "orders")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is listed, by which search, in which columns (None: the usual ones) and order."""

    what: str
    search: str
    columns: list[str] | None
    sort: list[str]


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is listed, which columns, in which order."""
    parser.add_argument(
        "search",
        nargs="*",
        metavar="SEARCH",
        help="as in the window's search box; after -- words may begin with a dash",
    )
    parser.add_argument("--view", metavar="NAME", help="a saved view; a search narrows it further")
    parser.add_argument("--what", choices=WHATS, help="default: contacts, or what the view lists")
    parser.add_argument("--columns", metavar="A,B", help="columns by name")
    parser.add_argument("--sort", metavar="A,-B", default="", help="columns; - for downwards")


def chosen(store: Store, given: argparse.Namespace) -> Choice:
    """Return what was asked for. Raises UserError if there is no such view."""
    search = " ".join(given.search)
    columns, sort = names(given.columns) or None, names(given.sort) or []
    if given.view is None:
        return Choice(given.what or "contacts", search, columns, sort)
    from crm.queries.lists import columns_of
    from crm.queries.views import view_named, view_rows

    view = store.read(view_named, given.view)
    if view is None:
        known = ", ".join(f"“{row.name}”" for row in store.read(view_rows))
        raise UserError(f"There is no view “{given.view}”. Choose one of: {known}.", _UNKNOWN)
    known_columns = {column.key for column in columns_of(view.what)}
    laid_out = [one for one in _texts(view.layout.get("columns")) if one in known_columns]
    order = [
        one for one in _texts(view.layout.get("sort")) if one.removeprefix("-") in known_columns
    ]
    both = f"({view.search}) {search}" if search.strip() and view.search else view.search or search
    same = given.what in (None, view.what)
    return Choice(
        given.what or view.what,
        both,
        columns or ((laid_out or None) if same else None),
        sort or (order if same else []),
    )


def names(text: str | None) -> list[str] | None:
    """Return the names in a list parted by commas, None for None."""
    return None if text is None else [part.strip() for part in text.split(",") if part.strip()]


def _texts(value: object) -> list[str]:
    given = value if isinstance(value, list) else [value]
    return [one for one in given if isinstance(one, str)]


_UNKNOWN = Problem.NOT_UNDERSTOOD
