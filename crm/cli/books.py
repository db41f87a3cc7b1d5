"""Books as files: make one, an example, back up, restore, check."""

import argparse
import getpass
from pathlib import Path

from crm.cli.desk import Desk, can_ask
from crm.cli.parsing import Commands, command
from crm.domain.errors import Problem, UserError
from crm.store.recent import remember


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    new = command(commands, common, "new", "make an empty book", _new)
    new.add_argument("path", metavar="BOOK", type=Path, help="where to, such as club.rollbook")
    new.add_argument("--plain", action="store_true", help="without a passphrase")
    new.add_argument("--organisation", default="", help="whose book it is")
    new.add_argument("--name", default="", help="your name")
    demo = command(commands, common, "demo", "make a book of invented people to try", _demo)
    demo.add_argument("path", metavar="BOOK", type=Path, help="where to, such as try.rollbook")
    backup = command(commands, common, "backup", "make a checked copy of the book", _backup)
    backup.add_argument("--to", metavar="DIR", type=Path, help="a folder of your choice")
    restore = command(commands, common, "restore", "make the book what a backup is", _restore)
    restore.add_argument("backup", metavar="FILE", type=Path, help="the backup")
    restore.add_argument("--yes", action="store_true", help="yes, replace the book")
    command(commands, common, "check", "look whether the book is sound", _check)


def _new(desk: Desk) -> int:
    from crm.store.opening import create_book

    given = desk.arguments
    path = Path(given.path).expanduser()
    if given.plain and given.passphrase_file:
        raise UserError(
            "A book is either --plain or has a passphrase. Nothing was made. Leave out one of them."
        )
    passphrase = None if given.plain else _new_passphrase(desk, path)
    with create_book(path, passphrase, organisation=given.organisation, user=given.name):
        remember(path)
    desk.out.say(f"Made “{path}”{'' if passphrase else ', not encrypted'}.")
    if desk.out.json_lines:
        desk.out.data({"book": str(path), "encrypted": passphrase is not None})
    return 0


def _new_passphrase(desk: Desk, path: Path) -> str | None:
    """Return the passphrase for a new book, None for a plain one. Asks on a terminal only."""
    given = desk.passphrase_from_file()
    if given is not None or not can_ask():
        return given
    first = getpass.getpass(f"Passphrase for {path.name} (empty: not encrypted): ")
    if first and getpass.getpass("Once more: ") != first:
        raise UserError("The two passphrases differ. Nothing was made. Try again.")
    return first or None


def _demo(desk: Desk) -> int:
    from crm.actions.demo.fill import fill_demo
    from crm.store.opening import create_book

    path = Path(desk.arguments.path).expanduser()
    with create_book(
        path, desk.passphrase_from_file(), organisation="Riverside Network", user="Sam Okafor"
    ) as store:
        fill_demo(store, now=desk.now)
        remember(path)
    desk.out.say(f"Made “{path}” with some 2 000 invented people. Open it with “rollbook {path}”.")
    return 0


def _backup(desk: Desk) -> int:
    from crm.store.backups import make_backup

    with desk.book() as store:
        made = make_backup(store, folder=desk.arguments.to)
    if desk.out.json_lines:
        desk.out.data({"backup": str(made), "bytes": made.stat().st_size})
    else:
        desk.out.line(str(made))
    desk.out.say("The backup was opened and checked.")
    return 0


def _restore(desk: Desk) -> int:
    from crm.store.key import is_encrypted
    from crm.store.restore import restore

    if not desk.arguments.yes:
        raise UserError(
            "Restoring replaces the book by the backup. Nothing was changed. "
            "Say --yes if that is what you want; what is there now is kept as a backup."
        )
    book, backup = desk.book_path(), Path(desk.arguments.backup).expanduser()
    was_locked, locked = (path.is_file() and is_encrypted(path) for path in (book, backup))
    phrase = desk.passphrase(backup) if was_locked or locked else None
    safe = restore(book, backup, phrase)
    desk.out.say(f"“{book.name}” is what the backup “{backup.name}” was.")
    if was_locked and not locked:
        desk.out.say("The backup has no passphrase, so the book has none now: give it one again.")
    if safe is not None:
        desk.out.say(f"What was there before is kept as “{safe}”.")
    return 0


def _check(desk: Desk) -> int:
    from crm.store.check import check_book
    from crm.store.key import is_encrypted

    path = desk.book_path()
    locked = path.is_file() and is_encrypted(path)
    report = check_book(path, desk.passphrase(path) if locked else None)
    if desk.out.json_lines:
        faults = list(report.faults)
        desk.out.data({"ok": report.ok, "faults": faults, "counts": report.counts})
    elif report.ok:
        desk.out.line(f"“{path.name}” is sound: {report.counts.get('contacts', 0)} contacts.")
    else:
        for fault in report.faults:
            desk.out.line(fault)
        desk.out.say("Do not go on with this book: restore the last good backup.")
    return 0 if report.ok else int(Problem.DAMAGED)
