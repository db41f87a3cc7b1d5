"""Backups of a book: made by hand and by themselves, checked, listed, thinned by age."""

import hashlib
import os
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from crm.domain.backups import BY_HAND, ENDING, Named, backup_name, parse_backup_name, thin
from crm.domain.errors import UserError
from crm.store.copying import check_copy, copy_book, copy_file, count_contacts
from crm.store.engine import open_file
from crm.store.faults import told_of_files
from crm.store.key import Key
from crm.store.schema import APPLICATION_ID
from crm.store.store import Store

ELSEWHERE = "ROLLBOOK_BACKUPS"
"""The environment variable that names another folder for the backups of all books."""
LEFT_BEHIND = 3_600
"""Seconds after which nobody is still writing to a partial file."""


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup: when it was made (aware, UTC), why, and whether it opens with the book's key."""

    path: Path
    made_at: datetime
    reason: str  # by-hand, before-import, before-migration, first-change, on-close, …
    bytes: int
    contacts: int | None  # None if it cannot be opened
    ok: bool


def backup_folder(book: Path) -> Path:
    """Return the folder of a book's backups, whether it is there or not.

    It lies with the program's own data, not beside the book: who loses one folder keeps the
    other. Its name has a hash of the book's place, since two books may be called the same.
    """
    import platformdirs

    elsewhere = os.environ.get(ELSEWHERE)
    root = (
        Path(elsewhere)
        if elsewhere
        else platformdirs.user_data_path("rollbook", appauthor=False) / "backups"
    )
    place = hashlib.sha256(os.fsencode(book.resolve())).hexdigest()[:8]
    return root / f"{book.stem}-{place}"


def make_backup(store: Store, reason: str = BY_HAND, folder: Path | None = None) -> Path:
    """Make a checked backup of an open book, in its usual folder or in *folder*. Return its path.

    An encrypted book gives an encrypted backup with the same passphrase. In a *folder* of the
    user's choice, which may be a share, the name begins with the book's. Raises UserError.
    """
    path = backup_file(store.path, store.key, reason, store.clock())
    if folder is None:
        return path
    target = folder / f"{store.path.stem}-{path.name.removesuffix(f'-{reason}{ENDING}')}{ENDING}"
    try:
        with told_of_files(folder):
            folder.mkdir(parents=True, exist_ok=True)
        copy_file(path, target)
    finally:
        path.unlink()
    return target


def backup_file(book: Path, key: Key | None, reason: str, now: datetime) -> Path:
    """Make a backup of a book that need not be open, then thin the older ones."""
    folder = backup_folder(book)
    with told_of_files(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = _free_name(folder, reason, now)
    copy_book(book, key, target)
    with told_of_files(folder):
        for name in thin((backup.name for backup in folder.iterdir()), now):
            (folder / name).unlink(missing_ok=True)
        _clear_away(folder)
    return target


def _clear_away(folder: Path) -> None:
    """Remove what programs that were killed have left of their backups."""
    for partial in folder.glob("*.partial*"):
        if time.time() - partial.stat().st_mtime > LEFT_BEHIND:
            partial.unlink(missing_ok=True)


def _free_name(folder: Path, reason: str, now: datetime) -> Path:
    number = 1
    while (target := folder / backup_name(now, reason, number)).exists():
        number += 1
    return target


def list_backups(book: Path, key: Key | None = None) -> list[BackupInfo]:
    """Return the backups in a book's usual folder, the newest first, each opened to look inside."""
    found = [(made, path) for path, made in _named(backup_folder(book))]
    return [_info(path, made, key) for made, path in sorted(found, reverse=True)]


def last_good_backup(book: Path, key: Key | None = None) -> BackupInfo | None:
    """Return the newest backup that is sound, None if there is none."""
    for info in list_backups(book, key):
        try:
            check_copy(info.path, key)
        except UserError:
            continue
        return info
    return None


def _named(folder: Path) -> list[tuple[Path, Named]]:
    with told_of_files(folder):
        paths = list(folder.iterdir()) if folder.is_dir() else []
    return [(path, made) for path in paths if (made := parse_backup_name(path.name))]


def _info(path: Path, made: Named, key: Key | None) -> BackupInfo:
    contacts = None
    try:
        with closing(open_file(path, key)) as backup:
            mark = backup.execute("PRAGMA application_id").fetchone()[0]
            contacts = count_contacts(backup) if mark == APPLICATION_ID else None
    except driver.Error:
        contacts = None
    size = path.stat().st_size
    return BackupInfo(path, made.made_at, made.reason, size, contacts, contacts is not None)


# By themselves


def before_import(store: Store) -> Path | None:
    """Make the backup that an import begins with. Raise UserError if there can be none.

    None if the book makes no automatic backups. A backup of this very state is not made twice.
    """
    return _backup_unless_there(store, "before-import") if store.automatic_backups else None


def wire_backups(store: Store, *, fresh: bool = False) -> None:
    """Let *store* make backups by itself: before the first change of a day, and when closed.

    A *fresh* book has nothing to lose yet. If a backup fails the user's work goes on, and
    `store.notices` tells.
    """
    store.automatic_backups = True
    store.changed = store.changed and not fresh
    last_day = _day(store) if fresh else None

    def first_change() -> None:
        nonlocal last_day
        today = _day(store)
        if last_day != today:
            last_day = today
            if not any(made.made_at.date() == today for _p, made in _named_quietly(store)):
                _try_backup(store, "first-change")

    def on_close() -> None:
        if store.changed and not _closed_just_now(store):
            _try_backup(store, "on-close")
        store.changed = False  # closing twice saves once

    store.before_write = first_change
    store.before_close = on_close


CLOSED_JUST_NOW = 300
"""Seconds after a backup on closing in which another needs none: commands run in a row."""


def _closed_just_now(store: Store) -> bool:
    now = store.clock()
    return any(
        made.reason == "on-close" and 0 <= (now - made.made_at).total_seconds() < CLOSED_JUST_NOW
        for _path, made in _named_quietly(store)
    )


def _named_quietly(store: Store) -> list[tuple[Path, Named]]:
    try:
        return _named(backup_folder(store.path))
    except UserError:
        return []


def _day(store: Store) -> object:
    return store.clock().astimezone(UTC).date()


def _try_backup(store: Store, reason: str) -> None:
    try:
        _backup_unless_there(store, reason)
    except UserError as error:
        why = error.message.partition(". ")[0]
        store.notices.append(f"No backup could be made: {why}. Your work itself is saved.")


def _backup_unless_there(store: Store, reason: str) -> Path:
    """Return the newest backup if nothing was done since, else make one."""
    newest = max(_named_quietly(store), key=lambda pair: pair[1], default=None)
    if newest:
        last = _last_step(newest[0], store.key)
        if last is not None and last == _last_step(store.path, store.key):
            return newest[0]
    return make_backup(store, reason)


def _last_step(path: Path, key: Key | None) -> str | None:
    """Return the world-wide id of the last step in a book or backup, None if there is none."""
    try:
        with closing(open_file(path, key)) as book:
            row = book.execute("SELECT uid FROM steps ORDER BY id DESC LIMIT 1").fetchone()
    except driver.Error:
        return None
    return row[0] if row else None
