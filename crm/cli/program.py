"""The commands, all of them: what can be typed after `rollbook`, and how each of them ends."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from crm import __version__
from crm.cli.desk import Desk
from crm.cli.output import Output
from crm.domain.errors import Problem, UserError

FAULT = 70
Command = Callable[[Desk], int]


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        Output().complain(f"{message}. See “{self.prog} --help”.")
        sys.exit(int(Problem.NOT_UNDERSTOOD))


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status. Never raises for what a user can do."""
    parsed = build_parser().parse_args(list(arguments))
    out = Output(quiet=parsed.quiet, json_lines=parsed.json)
    try:
        status = parsed.run(Desk(parsed))
        sys.stdout.flush()
    except UserError as error:
        out.complain(error.message)
        return int(error.problem)
    except KeyboardInterrupt:
        out.complain("Stopped. Nothing was changed by what was not finished.")
        return int(Problem.CANCELLED)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the edge of the program
        return _fault(out, error, verbose=parsed.verbose)
    else:
        return int(status)


def _fault(out: Output, error: Exception, *, verbose: bool) -> int:
    """Log a fault of ours, without anybody's data, and say so."""
    from crm.cli.log import log_fault

    place = log_fault(error)
    out.complain(
        "Something went wrong in Rollbook itself, and what was being done was not done. "
        f"Your book is as it was. Details without personal data are in “{place}”."
    )
    if verbose:
        logging.getLogger(__name__).debug("fault", exc_info=error)
    return FAULT


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from crm.cli.commands import COMMANDS

    common = _common()
    parser = _Parser(
        prog="rollbook",
        description="A membership and contact book: one window over one local file. "
        "Without a command the window opens.",
        epilog="Exit status: 0 done, 1 done but some rows were set aside, 2 not understood, "
        "3 damaged, 4 busy, 5 wrong passphrase, 6 newer version, 7 no room on the disk, "
        "8 missing, read-only or badly placed book, 70 a fault of ours, 130 cancelled.",
    )
    parser.add_argument("--version", action="version", version=f"Rollbook {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    for add in COMMANDS:
        add(commands, common)
    return parser


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    options = common.add_argument_group("options of every command")
    options.add_argument("--book", metavar="BOOK", help="the book (default: the last one opened)")
    options.add_argument(
        "--passphrase-file", metavar="F", help="a file with the passphrase in its first line"
    )
    options.add_argument("--json", action="store_true", help="one JSON object a line")
    options.add_argument("--quiet", "-q", action="store_true", help="say nothing but errors")
    options.add_argument("--verbose", "-v", action="store_true", help="say more")
    return common
