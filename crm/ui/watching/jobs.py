"""The work of a look into watched folders, off the window's thread."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm.domain.errors import Problem, UserError
from crm.store.labels import Label, label

if TYPE_CHECKING:
    from crm.actions.watching import Appeared, NewFile
    from crm.queries.forms import Watched
    from crm.store.changes import Changes
    from crm.store.store import Store

Found = tuple["NewFile", Any]
"""A file with what was read of it: a Reading, a UserError, None if it waits already."""


def read_new(
    watched: "Watched",
    digests: dict[tuple[str, int, int], str],
    judged: frozenset[str],
    cancel: threading.Event,
) -> list[Found]:
    """Return the new files in the folders with what is in them, unless they are *judged*."""
    from crm.actions.importing.reading import read_file
    from crm.actions.watching import new_files
    from crm.queries.planning.import_plan import ImportOptions

    found: list[Found] = []
    for profile, folder in watched.folders:
        for file in new_files(Path(folder), profile, watched.settled, digests):
            reading: Any = None
            if file.digest not in judged:
                try:
                    options = ImportOptions(own_fields=watched.own_fields)
                    reading = read_file(file.path, options, watched.profiles, cancel=cancel)
                except UserError as error:
                    if cancel.is_set():
                        raise
                    reading = error
            found.append((file, reading))
    return found


def bring_in(
    store: "Store", file: "NewFile", reading: Any, cancel: threading.Event
) -> "tuple[Appeared, Changes]":
    """Bring a file in that was read, if nobody has to look at it. Raises UserError."""
    from crm.actions.watching import bring_in as bring
    from crm.actions.watching import unreadable
    from crm.store.changes import Changes

    def progress(_done: int) -> None:
        if cancel.is_set():
            raise UserError("Cancelled. Nothing was changed.", Problem.CANCELLED)

    if isinstance(reading, UserError):
        return unreadable(file, reading), Changes()
    return bring(store, file, reading, progress=progress)


def settle(store: "Store", digests: Sequence[str]) -> None:
    """Offer these files no more."""
    from crm.actions.watching import settle_files

    settle_files(store, digests)


def settle_imported(store: "Store", digests: Sequence[str]) -> None:
    """Offer those of these files no more that were imported, even if that is undone."""
    from crm.actions.watching import settle_imported as note

    note(store, digests)


def label_of(appeared: "Appeared") -> Label:
    """Return what the step of an import is called."""
    new = appeared.summary.new if appeared.summary else 0
    return label("Import {file}: {new} new", file=appeared.path.name, new=new)
