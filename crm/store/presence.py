"""Whether the file of an open book is still where it was opened.

A file manager may move, rename or replace a file that is in use. Its write-ahead log stays behind
then, and whoever opens the old name makes an empty book and deletes that log with it.
"""

from pathlib import Path

from crm.domain.errors import Problem, UserError

Identity = tuple[int, int]  # the number of its disk, and its number on that disk


def identity(path: Path) -> Identity | None:
    """Return what tells the file at *path* from any other, None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check_present(path: Path, known: Identity | None) -> None:
    """Raise UserError (PLACE) unless the file at *path* is the one that was *known* to be there."""
    if identity(path) != known:
        raise UserError(
            f"“{path.name}” was moved, renamed or deleted while it was open, so nothing can be "
            "saved in it now. What was saved before is in the file that was moved. Put it back "
            f"into “{path.parent}” under its old name and try again.",
            Problem.PLACE,
        )
