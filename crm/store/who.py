"""Who works with a book on this computer: one user of the book, remembered for each book."""

import json
from pathlib import Path

from crm.store.recent import config_folder, save


def known_user(book: Path) -> int | None:
    """Return the id of the user that somebody said to be in *book* on this computer."""
    found = _users().get(str(book.absolute()))
    return found if isinstance(found, int) else None


def be_user(book: Path, user_id: int) -> None:
    """Remember who works with *book* here. A folder that cannot be written to is no fault."""
    save(_file(), _users() | {str(book.absolute()): user_id})


def _users() -> dict[str, object]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _file() -> Path:
    return config_folder() / "users.json"
