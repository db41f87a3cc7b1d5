"""Where a command works: its arguments, the book it is about, and what it says."""

import argparse
import getpass
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from crm.cli.output import Output
from crm.domain.dates import FIRST_YEAR, LAST_YEAR, parse_typed_date, start_of
from crm.domain.errors import Problem, UserError
from crm.domain.moments import parse_past_moment
from crm.store.changes import Changes
from crm.store.engine import BUSY_MS
from crm.store.key import is_encrypted
from crm.store.opening import open_book
from crm.store.recent import last_opened, remember
from crm.store.store import Store, utc_now

BUSY = "ROLLBOOK_BUSY_MS"
"""The environment variable that says for how long a busy book is waited for (for tests)."""


_ISO = re.compile(r"\s*\d{4}-\d")


def can_ask() -> bool:
    """Say whether somebody sits at a terminal: nothing is ever asked otherwise."""
    return sys.stdin is not None and sys.stdin.isatty()


def _patience() -> int:
    given = os.environ.get(BUSY, "")
    return int(given) if given.isascii() and given.isdigit() else BUSY_MS


class Desk:
    """One command at work."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Take the parsed *arguments*."""
        self.arguments = arguments
        self.out = Output(quiet=arguments.quiet, json_lines=arguments.json)
        self.now: datetime = utc_now()

    @property
    def today(self) -> date:
        """The day it is where the computer stands."""
        return self.now.astimezone().date()

    # The book

    def book_path(self) -> Path:
        """Return the book meant: the option, else the environment, else the last one opened."""
        named = self.arguments.book or os.environ.get("ROLLBOOK_BOOK")
        if named:
            return Path(named).expanduser()
        last = last_opened()
        if last is None:
            raise UserError(
                "No book is open yet. Name one with --book, make an empty one with "
                "“rollbook new BOOK”, or one to try things on with “rollbook demo BOOK”.",
                Problem.PLACE,
            )
        return last

    @contextmanager
    def book(self) -> Iterator[Store]:
        """Open the book, and close it again. Raises UserError."""
        path = self.book_path()
        if self.arguments.verbose:
            self.out.say(f"The book is “{path}”.")
        locked = path.is_file() and is_encrypted(path)
        passphrase = self.passphrase(path) if locked else None
        patience = _patience()
        with open_book(path, passphrase, announce=self.out.say, busy_ms=patience) as store:
            remember(path)
            yield store
        for notice in dict.fromkeys(store.notices):  # of each backup that failed, once
            self.out.say(notice)

    def passphrase(self, path: Path) -> str:
        """Return the passphrase from its file, else ask on the terminal. Raises UserError."""
        given = self.passphrase_from_file()
        if given is not None:
            return given
        if not can_ask():
            raise UserError(
                f"“{path.name}” is locked with a passphrase. Nothing was changed. "
                "Put it into a file and name the file with --passphrase-file.",
                Problem.PASSPHRASE,
            )
        return getpass.getpass(f"Passphrase of {path.name}: ")

    def passphrase_from_file(self) -> str | None:
        """Return the first line of the passphrase file, None if none is named. Raises UserError."""
        named = self.arguments.passphrase_file or os.environ.get("ROLLBOOK_PASSPHRASE_FILE")
        if not named:
            return None
        try:
            written = Path(named).expanduser().read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(
                f"The passphrase file “{named}” cannot be read. Nothing was changed.",
                Problem.PASSPHRASE,
            ) from error
        passphrase = written.partition("\n")[0].removesuffix("\r")
        if not passphrase:
            raise UserError(
                f"The passphrase file “{named}” is empty. Nothing was changed. "
                "Write the passphrase into its first line.",
                Problem.PASSPHRASE,
            )
        return passphrase

    # Words that commands share

    def day(self, text: str) -> date:
        """Return the day that somebody typed: “fri”, “2w”, “12 dec”, “2026-12-01”."""
        return parse_typed_date(text, self.today)

    def moment(self, text: str) -> datetime:
        """Return the moment that somebody typed: a day, a day and a time, or ISO. Aware."""
        if ":" not in text:
            return start_of(self.day(text))
        try:
            if _ISO.match(text):
                found = datetime.fromisoformat(text)
            else:
                day, _, clock = text.strip().rpartition(" ")
                on = self.day(day) if day else self.today
                found = datetime.combine(on, time.fromisoformat(clock.zfill(5)))
            if FIRST_YEAR <= found.year <= LAST_YEAR:
                return found.astimezone()
        except ValueError:
            pass
        raise UserError(
            f"“{text}” is no moment. Nothing was changed. Write it as 2026-12-01T18:30."
        )

    def past(self, text: str) -> datetime:
        """Return the moment up to now that somebody typed: “fri”, “yesterday 18:30”. Aware."""
        return parse_past_moment(text, self.now.astimezone())

    def wrote(self, changes: Changes, said: str, **data: Any) -> int:
        """Say what a command has written: *data* and the step as JSON, or a sentence."""
        if self.out.json_lines:
            self.out.data(data | {"step": changes.step_id})
        elif changes.step_id is None:
            self.out.say("Nothing had to be changed.")
        else:
            self.out.say(said)
        return 0
