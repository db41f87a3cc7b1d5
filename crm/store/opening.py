"""Making, opening and handing over books: everything checked before anything is written."""

from collections.abc import Callable
from datetime import datetime
from getpass import getuser
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.errors import Problem, UserError
from crm.store.engine import BUSY_MS
from crm.store.faults import told
from crm.store.key import Key, is_encrypted, key_of_book, new_key
from crm.store.schema import VERSION, create_schema, version_of
from crm.store.store import Store, utc_now
from crm.store.tables import Setting, User

SUFFIX = ".rollbook"


def create_book(
    path: Path,
    passphrase: str | None = None,
    *,
    organisation: str = "",
    user: str = "",
    clock: Callable[[], datetime] = utc_now,
    busy_ms: int = BUSY_MS,
) -> Store:
    """Make an empty book at *path* and return it open. Raise UserError if something is there."""
    if path.exists():
        raise UserError(f"“{path.name}” exists already. Nothing was changed. Choose another name.")
    if not path.parent.is_dir():
        raise UserError(
            f"There is no folder “{path.parent}”. Nothing was made. Choose a folder that is there.",
            Problem.PLACE,
        )
    key = new_key(passphrase) if passphrase else None
    with told():
        try:
            path.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            raise UserError(
                f"The folder “{path.parent}” does not let us write to it. Nothing was made. "
                "Choose another folder.",
                Problem.PLACE,
            ) from error
        store = Store(path, key, clock=clock, busy_ms=busy_ms)
        try:
            with store.exclusive() as connection:
                create_schema(connection)
                connection.commit()
            store.housekeep(_settle_in, organisation, user or _login_name())
        except BaseException:
            store.close()
            remove_book(path)
            raise
    store.user_id = store.read(first_user)
    return store


def open_book(
    path: Path,
    passphrase: str | None = None,
    *,
    clock: Callable[[], datetime] = utc_now,
    busy_ms: int = BUSY_MS,
) -> Store:
    """Open the book at *path*.

    Raises UserError: missing, not a book, damaged, newer, wrong passphrase, read-only, busy, or
    in a place where a live book is not safe.
    """
    if not path.is_file():
        raise UserError(
            f"There is no book at “{path}”. Check the name, or make one with “rollbook new”.",
            Problem.PLACE,
        )
    key = _key_for(path, passphrase)
    store = Store(path, key, clock=clock, busy_ms=busy_ms)
    try:
        with told():
            version = store.read(lambda session: version_of(session.connection()))
        if version < VERSION:
            raise UserError("This book is older.", Problem.NEWER)
        store.user_id = store.read(first_user)
    except UserError as error:
        store.close()
        if key and error.problem is Problem.DAMAGED:
            raise _wrong_passphrase() from error
        raise
    except BaseException:
        store.close()
        raise
    return store


def _key_for(path: Path, passphrase: str | None) -> Key | None:
    if not is_encrypted(path):
        return None
    if passphrase is None:
        raise UserError(
            f"“{path.name}” is locked with a passphrase. Nothing was changed. "
            "Give the passphrase to open it.",
            Problem.PASSPHRASE,
        )
    return key_of_book(path, passphrase)


def _wrong_passphrase() -> UserError:
    return UserError(
        "This passphrase does not open the book. Nothing was changed. Try again: "
        "capitals and spaces count. (A damaged file looks the same: then restore a backup.)",
        Problem.PASSPHRASE,
    )


def remove_book(path: Path) -> None:
    """Remove a book with its side files, as after a failed making. Missing files are fine."""
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        path.with_name(name).unlink(missing_ok=True)


def _settle_in(session: Session, organisation: str, user: str) -> None:
    session.add(Setting(name="organisation", value=organisation))
    session.add(User(name=user))


def first_user(session: Session) -> int | None:
    """Return the id of the first active user, who is "me" until somebody says otherwise."""
    return session.scalar(select(User.id).where(User.active).order_by(User.id).limit(1))


def _login_name() -> str:
    try:
        return getuser()
    except (OSError, KeyError):
        return "Me"
