"""Which books were opened last on this computer, for the window and the command line alike."""

import json
import os
from contextlib import suppress
from pathlib import Path

import platformdirs

KEPT = 10


def config_folder() -> Path:
    """Return the folder of the program's settings on this computer. It may not exist yet."""
    return platformdirs.user_config_path("rollbook", appauthor=False)


def recent_books() -> list[Path]:
    """Return the books opened last, newest first, whether or not they are still there."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    books = found.get("books") if isinstance(found, dict) else None
    return [Path(one) for one in books if isinstance(one, str)] if isinstance(books, list) else []


def last_opened() -> Path | None:
    """Return the book opened last, None if none was or it is not there any more."""
    books = recent_books()
    return books[0] if books and books[0].is_file() else None


def remember(book: Path) -> None:
    """Put *book* first. A folder that cannot be written to is no reason to stop."""
    _keep([book.absolute(), *(one for one in recent_books() if one != book.absolute())])


def forget(book: Path) -> None:
    """Leave *book* out from now on."""
    _keep([one for one in recent_books() if one != book.absolute()])


def save(target: Path, value: object) -> None:
    """Write a small JSON file of this computer, whole or not at all; where that cannot be, not."""
    partial = target.with_suffix(f".{os.getpid()}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(value), "utf-8")
        partial.replace(target)
    except OSError:
        with suppress(OSError):
            partial.unlink()


def _keep(books: list[Path]) -> None:
    save(_file(), {"books": [str(one) for one in books[:KEPT]]})


def _file() -> Path:
    return config_folder() / "recent.json"
