"""The search that finds in the grid of contacts whom the Events page shows."""

from collections.abc import Sequence

from crm.domain.folding import folded_key
from crm.domain.search_typing import quoted
from crm.queries.rows import EventRow

_ASKED = {
    "all": "event:{0}",
    "registered": "registered:{0}",
    "attended": "attended:{0}",
    "no-show": "noshow:{0}",
    "walk-in": "attended:{0} -registered:{0}",
    "unknown": "registered:{0} -attended:{0} -noshow:{0}",
}


def search_of(event: EventRow, events: Sequence[EventRow], kind: str, typed: str) -> str:
    """Return the search for the people of a *kind* at *event* whose names begin as *typed*.

    The event is named by its title, or by its id where several of *events* have that title.
    """
    same = [one for one in events if folded_key(one.title) == folded_key(event.title)]
    name = quoted(event.title) if len(same) == 1 else f"e{event.id}"
    return f"{_ASKED[kind].format(name)} {typed}".strip()
