"""Folders to watch: a file that appears there is looked at, and imported if nothing is doubtful."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from crm.actions.imports import commit_import
from crm.actions.present import change
from crm.actions.reading import digest_of, read_file
from crm.actions.settings import set_setting
from crm.domain.errors import UserError
from crm.queries.forms import earlier_run, known_profiles, profile_called, watched_folders
from crm.queries.import_plan import ImportOptions, Summary
from crm.queries.planner import plan_import
from crm.queries.settings import setting
from crm.store.store import Store
from crm.store.tables import FormProfile

QUIET_SECONDS = 2
"""A file that was written to just now may not be whole yet: it is left for the next look."""

_MOST = 200
_BROUGHT = "brought_from_folders"
_KEPT = 1000
_PARTIAL = (".part", ".partial", ".crdownload", ".tmp", ".download")


class Outcome(StrEnum):
    """What became of a file in a watched folder."""

    IMPORTED = "imported"
    WAITING = "waiting"  # for somebody to look at it: `reason` says why
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Appeared:
    """A file that is in a watched folder and was never imported before."""

    path: Path
    outcome: Outcome
    reason: str | None
    summary: Summary | None  # what the import did or would do
    step: int | None


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
    """Look at the files in a folder that were never imported, oldest first.

    Those that have the form *profile* and raise no question are imported, one step each; the
    others wait for somebody. What was imported is known by its bytes, whatever its name.
    Can take long: it is meant for a worker.
    """
    return [found for path in _files(folder) if (found := _look(store, path, profile)) is not None]


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder that are whole, oldest first."""
    there = []
    try:
        for path in folder.iterdir():
            if path.name.startswith((".", "~$")) or path.suffix.lower() in _PARTIAL:
                continue
            state = path.stat()
            if path.is_file() and state.st_size and state.st_mtime < time.time() - QUIET_SECONDS:
                there.append((state.st_mtime, path.name, path))
    except OSError:
        return  # a disk that is not plugged in, a file that went away: the next look will tell
    for _when, _name, path in sorted(there)[:_MOST]:
        yield path


def _brought(store: Store) -> list[str]:
    """Return the digests of what was brought in by itself, undone since or not.

    Whoever undoes such an import does not want it back at the next look.
    """
    return store.read(setting, _BROUGHT).split()


def _look(store: Store, path: Path, profile: str) -> Appeared | None:
    try:
        digest = digest_of(path)
        if digest in _brought(store) or store.read(earlier_run, digest) is not None:
            return None
        options = ImportOptions()
        reading = read_file(path, options, store.read(known_profiles))
        plan = store.read(plan_import, reading, options)
        reason = None
        if reading.head["profile"] != profile:
            reason = f"it does not look like the form “{profile}”"
        elif plan.summary.question:
            reason = "it raises questions"
        if reason:
            return Appeared(path, Outcome.WAITING, reason, plan.summary, None)
        result, changes = commit_import(store, plan)
        store.housekeep(set_setting, _BROUGHT, " ".join((*_brought(store)[-_KEPT:], digest)))
        return Appeared(path, Outcome.IMPORTED, None, result.summary, changes.step_id)
    except UserError as error:
        return Appeared(path, Outcome.UNREADABLE, error.message, None, None)
