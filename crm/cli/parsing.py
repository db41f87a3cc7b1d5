"""How commands are added to the program: a name, a sentence, and what runs."""

import argparse
from collections.abc import Callable
from typing import Any

from crm.cli.desk import Desk

Commands = Any  # argparse's own type of sub-parsers is private


def command(  # the words of one command, in the order of its help
    commands: Commands,
    common: argparse.ArgumentParser,
    name: str,
    sentence: str,
    run: Callable[[Desk], int],
) -> argparse.ArgumentParser:
    """Add the command *name*, explained by one *sentence*. Return its parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name, parents=[common], help=sentence, description=sentence[:1].upper() + sentence[1:] + "."
    )
    parser.set_defaults(run=run)
    return parser


def group(commands: Commands, name: str, sentence: str) -> Commands:
    """Add the word *name*, after which one of several commands follows. Return these."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=sentence, description=sentence[:1].upper() + sentence[1:] + "."
    )
    return parser.add_subparsers(metavar="WHAT", required=True, parser_class=type(parser))
