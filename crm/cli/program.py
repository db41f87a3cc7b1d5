"""The commands, all of them: what can be typed after `rollbook`, and how each of them ends."""

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from crm import __version__
from crm.cli.desk import Desk
from crm.cli.output import Output
from crm.cli.parsing import Commands, Parser, command, readable, shield
from crm.domain.errors import Problem, UserError

FAULT = 70
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)

_NO_PLACE = (errno.ENAMETOOLONG, errno.ELOOP, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO)

_EXAMPLES = """\
examples:
  rollbook demo try.rollbook                a book of invented people to try things on
  rollbook import join-form.csv --preview   what a file would bring, without changing anything
  rollbook import join-form.csv             bring it in; “rollbook undo” takes it back
  rollbook list late country:france --what inquiries
  rollbook log i7 --kind call --outcome interested --follow-up fri
  rollbook export tag:volunteer -o volunteers.xlsx

ids: c12 a contact, i7 an inquiry, f3 a follow-up, n4 an interaction, e5 an event, s9 a step

environment:
  ROLLBOOK_BOOK             the book, if --book does not name one
  ROLLBOOK_PASSPHRASE_FILE  a file with its passphrase in the first line
  ROLLBOOK_BACKUPS          a folder for backups
  NO_COLOR                  no colours, even on a terminal

exit status:
  0  done                                         5  wrong passphrase
  1  done, but some rows were set aside           6  the book is of a newer version
     or are questions                             7  no room on the disk
  2  the command or the file was not understood   8  the book is missing, read-only, or where
  3  the book is damaged                             a live book is not safe
  4  the book is busy or locked                  70  a fault of ours     130  cancelled
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status. Never raises for what a user can do."""
    out = Output()
    try:
        parsed = readable(build_parser().parse_args(shield(arguments)))
        out = Output(quiet=parsed.quiet, json_lines=parsed.json)
        status = int(parsed.run(Desk(parsed)))
        sys.stdout.flush()
    except SystemExit as stop:  # argparse, after --help and after a complaint
        return _flushed(out, int(stop.code or 0))
    except BaseException as error:  # noqa: BLE001 - the edge of the program
        return _failed(out, error)
    return status


def _flushed(out: Output, status: int) -> int:
    try:
        sys.stdout.flush()
    except OSError as error:
        return _failed(out, error)
    return status


def _failed(out: Output, error: BaseException) -> int:
    """Say how a command ended that did not end well. Return the exit status."""
    if isinstance(error, UserError):
        out.complain(error.message)
        return int(error.problem)
    if isinstance(error, KeyboardInterrupt | EOFError):
        if sys.stderr.isatty():  # where “^C” or the question that was not answered still stands
            sys.stderr.write("\n")
        out.complain("Stopped. What was not finished was not saved; the book is as it was before.")
        return int(Problem.CANCELLED)
    if isinstance(error, BrokenPipeError):  # whoever read our output went away, as `head` does
        _drop_output()
        return 0
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        _drop_output()
        out.complain(
            "There is no room left on the disk for what was to be written. What the book has saved "
            "is safe. Make some room, then try again."
        )
        return int(Problem.NO_ROOM)
    if isinstance(error, OSError) and error.errno in _NO_PLACE:
        out.complain(
            f"“{error.filename or 'A file'}” cannot be used ({error.strerror}). What the book has saved is "
            "safe. Choose another name or place, or allow its use, then try again."
        )
        return int(Problem.PLACE)
    if not isinstance(error, Exception):
        raise error
    return _fault(out, error)


def _drop_output() -> None:
    """Send what is still waiting to be written nowhere, or Python would try again at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fault(out: Output, error: Exception) -> int:
    """Log a fault of ours, without anybody's data, and say so."""
    from crm.store.fault_log import describe, write_down

    place = write_down(describe(error))
    out.complain(
        "Something went wrong in Rollbook itself, and what was being done was not done. "
        f"Your book is as it was. Details without personal data are in “{place}”."
    )
    return FAULT


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from crm.cli.commands import COMMANDS

    parser = Parser(
        prog="rollbook",
        parents=[_common(None)],
        usage="rollbook [BOOK]\n       rollbook [options] COMMAND ...",
        description="A membership and contact book: one window over one local file.\n"
        "Without a command the window opens.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Rollbook {__version__}")
    commands = parser.add_subparsers(
        title="commands (each explains itself: rollbook COMMAND --help)",
        metavar="COMMAND",
        required=True,
        parser_class=Parser,
        prog="rollbook",
    )
    # Given before the command or after it: what is not given after it must not undo what was.
    common = _common(argparse.SUPPRESS)
    for add in COMMANDS:
        add(commands, common)
    _add_help(commands, common)
    return parser


def _common(default: str | None) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=default)
    options = common.add_argument_group("options of every command")
    options.add_argument("--book", metavar="BOOK", help="the book (default: the last one opened)")
    options.add_argument(
        "--passphrase-file", metavar="F", help="a file with the passphrase in its first line"
    )
    options.add_argument("--json", action="store_true", help="one JSON object a line")
    options.add_argument("--quiet", "-q", action="store_true", help="say nothing but errors")
    options.add_argument("--verbose", "-v", action="store_true", help="say more")
    return common


def _add_help(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = command(commands, common, "help", "explain the program, or one command", _help)
    parser.add_argument("words", nargs="*", metavar="COMMAND", help="such as import")


def _help(desk: Desk) -> int:
    build_parser().parse_args([*desk.arguments.words, "--help"])
    return 0
