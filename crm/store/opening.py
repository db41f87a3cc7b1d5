"""Making, opening and handing over books: everything checked before anything is written."""

from collections.abc import Callable
from datetime import datetime
from getpass import getuser
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.errors import Problem, UserError
from crm.domain.passphrases import check_passphrase
from crm.store.backups import last_good_backup, wire_backups
from crm.store.copying import remove_with_side_files
from crm.store.engine import BUSY_MS
from crm.store.faults import told, told_of_files
from crm.store.key import new_key
from crm.store.locked import key_for, wrong_passphrase
from crm.store.migrate import migrate
from crm.store.place import check_place
from crm.store.schema import VERSION, create_schema, version_of
from crm.store.store import Store, utc_now
from crm.store.tables import Setting, User
from crm.store.who import known_user


def create_book(
    path: Path,
    passphrase: str | None = None,
    *,
    organisation: str = "",
    user: str = "",
    clock: Callable[[], datetime] = utc_now,
    busy_ms: int = BUSY_MS,
    automatic_backups: bool = True,
) -> Store:
    """Make an empty book at *path* and return it open.

    Raises UserError if something is there, a live book would not be safe there, or the passphrase
    is too short.
    """
    if path.exists():
        raise UserError(f"“{path.name}” exists already. Nothing was changed. Choose another name.")
    if not path.parent.is_dir():
        raise UserError(
            f"There is no folder “{path.parent}”. Nothing was made. Choose a folder that is there.",
            Problem.PLACE,
        )
    check_place(path)
    if passphrase:
        check_passphrase(passphrase)
    key = new_key(passphrase) if passphrase else None
    with told():
        with told_of_files(path):
            path.touch(mode=0o600, exist_ok=False)
        store = Store(path, key, clock=clock, busy_ms=busy_ms)
        try:
            _furnish(store, organisation, user or _login_name())
            _start(store, automatic_backups=automatic_backups, fresh=True)
        except BaseException:
            store.close()
            remove_with_side_files(path)
            raise
    return store


def _furnish(store: Store, organisation: str, user: str) -> None:
    with store.exclusive() as connection:
        create_schema(connection)
        connection.commit()
    store.housekeep(_settle_in, organisation, user)
    store.fold()  # the salt and the marks of a book stand in its file from the start


def _start(store: Store, *, automatic_backups: bool, fresh: bool) -> None:
    store.user_id = store.read(present_user, known_user(store.path))
    store.changed_outside()  # from here on
    if automatic_backups:
        wire_backups(store, fresh=fresh)


def open_book(
    path: Path,
    passphrase: str | None = None,
    *,
    clock: Callable[[], datetime] = utc_now,
    busy_ms: int = BUSY_MS,
    automatic_backups: bool = True,
    announce: Callable[[str], None] = lambda _sentence: None,
) -> Store:
    """Open the book at *path*. An older one is brought up to date, which *announce* is told.

    Raises UserError: missing, not a book, damaged, newer, wrong passphrase, read-only, busy, or
    in a place where a live book is not safe.
    """
    if not path.is_file():
        raise UserError(
            f"There is no book at “{path}”. Check the name, or make one with “rollbook new”.",
            Problem.PLACE,
        )
    check_place(path)
    try:
        store = Store(path, key_for(path, passphrase), clock=clock, busy_ms=busy_ms)
        return _opened(store, announce, automatic_backups=automatic_backups, busy_ms=busy_ms)
    except UserError as error:
        if error.problem is Problem.DAMAGED:
            raise _with_backup(error, path) from error
        raise


def _opened(
    store: Store, announce: Callable[[str], None], *, automatic_backups: bool, busy_ms: int
) -> Store:
    try:
        if store.read(lambda session: version_of(session.connection())) < VERSION:
            store.close()
            migrate(store.path, store.key, store.clock(), announce, busy_ms=busy_ms)
        _start(store, automatic_backups=automatic_backups, fresh=False)
    except BaseException as error:
        store.close()
        if store.key and isinstance(error, UserError) and error.problem is Problem.DAMAGED:
            raise wrong_passphrase() from error
        raise
    return store


def _with_backup(error: UserError, path: Path) -> UserError:
    """Say with the bad news where the last good backup is."""
    info = last_good_backup(path)
    if info is None:
        return error
    return UserError(
        f"{error.message} The last good backup is of {info.made_at.astimezone():%Y-%m-%d %H:%M}: "
        f"“{info.path}”.",
        error.problem,
    )


def _settle_in(session: Session, organisation: str, user: str) -> None:
    session.add(Setting(name="organisation", value=organisation))
    session.add(User(name=user))


def first_user(session: Session) -> int | None:
    """Return the id of the first active user, who is "me" until somebody says otherwise."""
    return session.scalar(select(User.id).where(User.active).order_by(User.id).limit(1))


def present_user(session: Session, known: int | None) -> int | None:
    """Return *known*, who said on this computer to be that user, if still active; else the first."""
    query = select(User.id).where(User.active, User.id == known)
    return session.scalar(query) if known and session.scalar(query) else first_user(session)


def _login_name() -> str:
    try:
        return getuser()
    except (OSError, KeyError):
        return "Me"
