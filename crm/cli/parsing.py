"""How commands are added to the program: a name, a sentence, and what runs."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from crm.cli.desk import Desk
from crm.cli.output import Output
from crm.domain.errors import Problem

Commands = Any  # argparse's own type of sub-parsers is private

_CLOSE_ENOUGH = 0.6
_RUN_TOGETHER = re.compile(r"-[^\W\d_]{3,}")
"""Never some options in one: `-volunteer` is a word to be left out, not `-v -o lunteer`."""
_SAID: tuple[tuple[str, str], ...] = (
    (r"argument (?:COMMAND|WHAT|answer): invalid choice: '(.*?)' \(choose from .*", "no command"),
    (r"argument (.*?): invalid choice: '(.*?)' \(choose from (.*)\)", "{0} cannot be “{1}”: {2}"),
    (r"the following arguments are required: (.*)", "Something is missing: {0}"),
    (r"unrecognized arguments: (.*)", "“{0}” is not understood here"),
    (r"argument (.*?): expected (?:at least )?one argument", "{0} needs something after it"),
    (r"argument (.*?): not allowed with argument (.*)", "{0} and {1} cannot go together"),
    (r"argument (.*?): invalid int value: (.*)", "{0} is a number, not “{1}”"),
    (r"argument (.*?): (.*)", "{0}: {1}"),
    (r"ambiguous option: (\S+) could match (.*)", "“{0}” may mean {1}"),
)
"""What argparse says, and how we say it."""


class Word(str):
    """An argument that is no option, although it begins with a dash."""

    __slots__ = ()


class Parser(argparse.ArgumentParser):
    """A parser that takes options anywhere, complains in one line, and exits with 2."""

    _mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse as argparse does, but let options stand between and after what they are about."""
        if self._mixing or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        odd = [one for one in args if not isinstance(one, Word) and _RUN_TOGETHER.fullmatch(one)]
        self._mixing = True
        try:
            found, left = self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False
        if odd or left:
            self.error(f"unrecognized arguments: {' '.join(odd or left)}")
        return found, left

    def _parse_optional(self, arg_string: str) -> Any:
        """Return the option that an argument is, None for a word: argparse asks itself this."""
        return None if isinstance(arg_string, Word) else super()._parse_optional(arg_string)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with what was typed, and how to find out more."""
        prog = " ".join(self.prog.split())
        Output().complain(f"{self._sentence(message)}. Nothing was changed. See “{prog} --help”.")
        sys.exit(int(Problem.NOT_UNDERSTOOD))

    def _sentence(self, message: str) -> str:
        for pattern, sentence in _SAID:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found and sentence == "no command":
                return f"There is no command “{found[1]}”{self._guess(found[1])}"
            if found:
                return sentence.format(*(part.replace("'", "") for part in found.groups()))
        return message[:1].upper() + message[1:]

    def _guess(self, typed: str) -> str:
        """Return the command that was probably meant, as the rest of a sentence."""
        from difflib import get_close_matches

        actions = self._subparsers._group_actions if self._subparsers else []  # noqa: SLF001 - argparse names them nowhere else
        names = [name for action in actions for name in action.choices or ()]
        near = get_close_matches(typed, names, n=1, cutoff=_CLOSE_ENOUGH)
        return f"; “{near[0]}” perhaps" if near else ""


def command(  # the words of one command, in the order of its help
    commands: Commands,
    common: argparse.ArgumentParser,
    name: str,
    sentence: str,
    run: Callable[[Desk], int],
    *,
    more: str = "",
) -> argparse.ArgumentParser:
    """Add the command *name*, explained by one *sentence* and, at the end, *more*.

    Returns its parser.
    """
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        parents=[common],
        help=sentence,
        description=sentence[:1].upper() + sentence[1:] + ".",
        epilog=more or None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def group(
    commands: Commands, common: argparse.ArgumentParser, name: str, sentence: str
) -> Commands:
    """Add the word *name*, after which one of several commands follows. Return these."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        parents=[common],
        help=sentence,
        description=sentence[:1].upper() + sentence[1:] + ".",
    )
    return parser.add_subparsers(metavar="WHAT", required=True, parser_class=type(parser))


def how_many(text: str) -> int:
    """Return a number from 1 on. Raises what argparse turns into a sentence."""
    if not (text.isascii() and text.isdigit()) or not 0 < len(text) < 10 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return int(text)


_NEGATED = re.compile(r"-[a-z][a-z_]+:.*", re.DOTALL)


def shield(arguments: Sequence[str]) -> list[str]:
    """Return *arguments* with searches such as `-tag:donor` told from options.

    So is what is sorted downwards (`--sort -name`), and everything after `--`.
    """
    shielded: list[str] = []
    for place, one in enumerate(arguments):
        if one == "--":
            return [*shielded, *map(Word, arguments[place + 1 :])]
        downwards = shielded[-1:] == ["--sort"] and one[:1] == "-"
        shielded.append(Word(one) if downwards or _NEGATED.fullmatch(one) else one)
    return shielded


def readable(given: argparse.Namespace) -> argparse.Namespace:
    """Return what was *given* with bytes that are no text as “?”, but for the names of files."""
    for name, value in vars(given).items():
        if name not in ("book", "passphrase_file"):
            setattr(given, name, _as_text(value))
    return given


def _as_text(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return value.encode(errors="replace").decode() if isinstance(value, str) else value
