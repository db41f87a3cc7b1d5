"""What the window says about the open book: whose it is, which file, and who is working."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class BookFacts:
    """The heading of the sidebar and of the window."""

    path: Path
    organisation: str
    me: str
    locked: bool = False  # has a passphrase

    def name(self) -> str:
        """Return what the window is called after: the organisation, else the file."""
        return self.organisation or self.path.stem


def about_book(session: Any, path: Path, user_id: int | None) -> BookFacts:
    """Return the facts of the open book. A query: it runs in the worker's thread."""
    from crm.queries.settings import setting
    from crm.queries.users import users_by_id
    from crm.store.key import is_encrypted

    user = users_by_id(session).get(user_id or 0)
    name = user.name if user else ""
    return BookFacts(path, setting(session, "organisation"), name, is_encrypted(path))


def read_about(worker: Worker, then: Any) -> None:
    """Ask for the facts of the book that *worker* holds."""
    path = worker.path()
    if path is not None:
        worker.read(worker, about_book, path, worker.user_id(), then=then)
