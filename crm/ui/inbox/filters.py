"""The filters of the Inbox, and the searches that find the same."""

from PySide6.QtCore import QCoreApplication

FILTERS = ("all", "new", "mine", "active", "waiting", "snoozed")
_OPEN = "status:new,active,waiting"
_SEARCHES = {
    "new": "status:new -snoozed",
    "mine": f"{_OPEN} mine -snoozed",
    "active": "status:active -snoozed",
    "waiting": "status:waiting -snoozed",
    "snoozed": f"{_OPEN} snoozed",
}
_tr = QCoreApplication.translate


def filter_names() -> dict[str, str]:
    """Return what the filters are called, the usual one first."""
    return {
        "all": _tr("FilterChips", "All"),
        "new": _tr("FilterChips", "New"),
        "mine": _tr("FilterChips", "Mine"),
        "active": _tr("FilterChips", "In progress"),
        "waiting": _tr("FilterChips", "Waiting"),
        "snoozed": _tr("FilterChips", "Snoozed"),
    }


def search_of(chosen: str, typed: str) -> str:
    """Return the search that finds what the Inbox shows with a filter and a *typed* search."""
    words = _SEARCHES.get(chosen, f"{_OPEN} -snoozed")
    return f"{words} ({typed.strip()})" if typed.strip() else words


def split_search(text: str) -> tuple[str, str]:
    """Return the filter and the typed search of which `search_of` made *text*."""
    for chosen in FILTERS:
        words = search_of(chosen, "")
        if text == words:
            return chosen, ""
        if text.startswith(f"{words} (") and text.endswith(")"):
            return chosen, text[len(words) + 2 : -1]
    return "all", text
