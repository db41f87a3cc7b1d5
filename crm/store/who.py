"""Who works with a book on this computer: one user of the book, remembered for each book."""

import json
import os
from contextlib import suppress
from pathlib import Path

from crm.store.recent import config_folder


def known_user(book: Path) -> int | None:
    """Return the id of the user that somebody said to be in *book* on this computer."""
    found = _users().get(str(book.absolute()))
    return found if isinstance(found, int) else None


def be_user(book: Path, user_id: int) -> None:
    """Remember who works with *book* here. A folder that cannot be written to is no fault."""
    target = _file()
    partial = target.with_suffix(f".{os.getpid()}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(_users() | {str(book.absolute()): user_id}), "utf-8")
        partial.replace(target)
    except OSError:
        with suppress(OSError):
            partial.unlink()


def _users() -> dict[str, object]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _file() -> Path:
    return config_folder() / "users.json"
