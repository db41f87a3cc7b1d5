"""Folders to watch: a file that appears there is looked at, and imported if nothing is doubtful."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, MutableMapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from crm.actions.importing.reading import digest_of, read_file
from crm.actions.imports import commit_import
from crm.actions.present import change
from crm.actions.settings import set_setting
from crm.domain.errors import UserError
from crm.queries.forms import (
    DEALT_WITH,
    imported_files,
    known_to_readers,
    profile_called,
    settled_files,
    watched_folders,
)
from crm.queries.planning.import_plan import ImportOptions, Reading, Summary
from crm.queries.planning.planner import plan_import
from crm.queries.settings import setting
from crm.store.changes import Changes
from crm.store.store import Store
from crm.store.tables import FormProfile

QUIET_SECONDS = 2
"""A file that was written to just now may not be whole yet: it is left for the next look."""

TABLE_ENDINGS = (
    ".csv", ".tsv", ".txt", ".xlsx", ".xlsb", ".xls", ".ods", ".zip", ".vcf", ".ldif", ".json", ".htm", ".html", ".xml",
)  # fmt: skip
"""Files with other endings are no tables: whoever watches a folder of downloads has many."""

_MOST = 200
_KEPT = 1000

Digests = MutableMapping[tuple[str, int, int], str]
"""What the bytes of files are known by, by path, size and time: a file is read once."""


class Outcome(StrEnum):
    """What became of a file in a watched folder."""

    IMPORTED = "imported"
    WAITING = "waiting"  # for somebody to look at it: `reason` says why
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file in a folder that is watched for a form, which nobody has dealt with yet."""

    path: Path
    digest: str
    profile: str


@dataclass(frozen=True, slots=True)
class Appeared:
    """What became of a new file. *summary* is what the import did or would do."""

    file: NewFile
    outcome: Outcome
    reason: str | None
    summary: Summary | None = None
    step: int | None = None  # None if there was nothing new in it

    @property
    def path(self) -> Path:
        """Where it is."""
        return self.file.path


def watch_folder(session: Session, profile: str, folder: str | None) -> None:
    """Remember the folder in which files of a form appear; None to forget it. Raises UserError."""
    profile_id = profile_called(session, profile)
    if profile_id is None:
        raise UserError(
            f"No form called “{profile}” is remembered in this book. Nothing was changed. "
            "Import a first file of it by hand."
        )
    change(session, FormProfile, [profile_id], folder=folder)


def look_at_folders(store: Store) -> list[Appeared]:
    """Look once into every watched folder of the book. One that is not there is passed over."""
    found = []
    for profile, folder in store.read(watched_folders):
        found.extend(look_at_folder(store, Path(folder), profile))
    return found


def look_at_folder(store: Store, folder: Path, profile: str) -> list[Appeared]:
    """Look at the files in a folder that nobody has dealt with, oldest first.

    Those that have the form *profile* and raise no question are imported, one step each; the
    others wait for somebody. What was dealt with is known by its bytes, whatever its name.
    Can take long: it is meant for a worker.
    """
    digests: dict[tuple[str, int, int], str] = {}
    files = new_files(folder, profile, store.read(settled_files), digests)
    found = [_look(store, file) for file in files]
    settle_imported(store, digests.values())
    return found


def new_files(
    folder: Path, profile: str, settled: Collection[str], digests: Digests
) -> Iterator[NewFile]:
    """Yield the files of a folder that are whole and not *settled*, oldest first.

    *digests* spares reading again what was read at an earlier look.
    """
    number = 0
    for path, size, moment in _files(folder):
        place = (str(path), size, moment)
        try:
            digest = digests[place] = digests.get(place) or digest_of(path)
        except UserError:
            continue  # it went away, or is open elsewhere: the next look will tell
        if digest not in settled and number < _MOST:
            number += 1
            yield NewFile(path, digest, profile)


def bring_in(
    store: Store,
    file: NewFile,
    reading: Reading,
    *,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[Appeared, Changes]:
    """Import a new file that was read, if nobody needs to look at it. Raises UserError.

    A file in which nothing is new makes no step. *progress* may raise to cancel.
    """
    plan = store.read(plan_import, reading, ImportOptions(), progress=progress)
    summary = plan.summary
    reason = None
    if reading.head["profile"] != file.profile:
        reason = f"it does not look like the form “{file.profile}”"
    elif summary.question:
        reason = "it raises questions"
    if reason:
        return Appeared(file, Outcome.WAITING, reason, summary), Changes()
    changes = Changes()
    if summary.new or summary.update:
        result, changes = commit_import(store, plan, progress=progress)
        summary = result.summary
    settle_files(store, [file.digest])
    return Appeared(file, Outcome.IMPORTED, None, summary, changes.step_id), changes


def settle_imported(store: Store, there: Iterable[str]) -> None:
    """Remember which of the files *there* were imported, by their digests.

    Whoever undoes such an import does not want it back at the next look.
    """
    settle_files(store, store.read(imported_files).intersection(there))


def settle_files(store: Store, digests: Collection[str]) -> None:
    """Remember that somebody has dealt with files, so that no look offers them again."""
    there = store.read(setting, DEALT_WITH).split()
    if new := [digest for digest in digests if digest not in set(there)]:
        kept = (*there, *new)[-_KEPT:]
        store.housekeep(set_setting, DEALT_WITH, " ".join(kept))


def _files(folder: Path) -> Iterator[tuple[Path, int, int]]:
    """Yield the tables of a folder that are whole, oldest first, with size and time."""
    there = []
    try:
        for path in folder.iterdir():
            if path.name.startswith((".", "~$")) or path.suffix.lower() not in TABLE_ENDINGS:
                continue
            state = path.stat()
            if path.is_file() and state.st_size and state.st_mtime < time.time() - QUIET_SECONDS:
                there.append((state.st_mtime_ns, path.name, path, state.st_size))
    except OSError:
        return  # a disk that is not plugged in, a file that went away: the next look will tell
    for moment, _name, path, size in sorted(there):
        yield path, size, moment


def _look(store: Store, file: NewFile) -> Appeared:
    try:
        profiles, own = store.read(known_to_readers)
        reading = read_file(file.path, ImportOptions(own_fields=own), profiles)
        return bring_in(store, file, reading)[0]
    except UserError as error:
        return unreadable(file, error)


def unreadable(file: NewFile, error: UserError) -> Appeared:
    """Return that a file waits because it cannot be read or brought in."""
    return Appeared(file, Outcome.UNREADABLE, error.message)
