"""Whose follow-ups are shown, and the searches that find the same."""

_SEARCHES = {"mine": "status:open (mine OR unassigned)", "all": "status:open"}


def search_of(chosen: str, typed: str) -> str:
    """Return the search that finds what the page shows with a filter and a *typed* search."""
    words = _SEARCHES[chosen]
    return f"{words} ({typed.strip()})" if typed.strip() else words


def split_search(text: str) -> tuple[str, str]:
    """Return the filter and the typed search of which `search_of` made *text*."""
    for chosen, words in _SEARCHES.items():
        if text == words:
            return chosen, ""
        if text.startswith(f"{words} (") and text.endswith(")"):
            return chosen, text[len(words) + 2 : -1]
    return "all", text
