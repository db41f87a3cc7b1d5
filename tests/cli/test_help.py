"""Every command explains itself, and what the README shows is understood."""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.cli.parsing import shield
from crm.cli.program import build_parser
from tests.cli.terminal import Rollbook

ROOT = Path(__file__).parents[2]


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for child in action.choices.values():
                yield child
                yield from commands(child)


ALL = list(commands(build_parser()))
WORDS = [parser.prog.removeprefix("rollbook").split() for parser in ALL]


def test_every_command_of_the_plan_is_there() -> None:
    assert {words[0] for words in WORDS} == {
        "new", "demo", "import", "list", "show", "timeline", "log", "inquiry", "followup", "delete",
        "bin", "questions", "duplicates", "merge", "erase",
        "tag", "event", "export", "history", "undo", "redo", "backup",
        "restore", "check", "stats", "install-desktop", "help", "watch",
    }  # fmt: skip


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_every_command_explains_itself(words: list[str], rollbook: Rollbook) -> None:
    asked = rollbook(*words, "--help")
    assert (asked.status, asked.err) == (0, "")
    assert f"usage: rollbook {' '.join(words)}" in asked.out
    assert "--passphrase-file" in asked.out
    assert rollbook("help", *words) == asked


@pytest.mark.parametrize("parser", ALL, ids=lambda parser: parser.prog)
def test_every_option_and_every_word_is_explained(parser: argparse.ArgumentParser) -> None:
    assert parser.description
    assert parser.description[0].isupper()
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to list them
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            assert action.help, f"{parser.prog} {action.dest}"


def test_the_program_explains_itself(rollbook: Rollbook) -> None:
    asked = rollbook("help")
    assert asked.status == 0
    assert all(f"\n    {words[0]} " in asked.out for words in WORDS)
    for status in ("0  done", "5  wrong", "70  a fault", "130  cancelled"):
        assert status in asked.out
    assert rollbook("--version").out.startswith("Rollbook ")


def shown_commands() -> list[str]:
    """Return the commands that the README and the help show."""
    readme = (ROOT / "README.md").read_text("utf-8")
    helps = [build_parser().epilog or ""] + [parser.epilog or "" for parser in ALL]
    found = re.findall(
        r"^\s*(rollbook .+?)(?:\s{2,}.*|\s+#.*)?$", "\n".join([readme, *helps]), re.MULTILINE
    )
    return sorted({re.sub(r"\s{2,}.*", "", line) for line in found})


@pytest.mark.parametrize("line", shown_commands())
def test_what_we_show_is_understood(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(line, comments=True)[1:]
    if "..." in words or "COMMAND" in words:
        words = ["help"]
    build_parser().parse_args(shield(words))
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["lsit"], "There is no command “lsit”; “list” perhaps."),
        (["frobnicate"], "There is no command “frobnicate”."),
        (["inquiry", "clsoe"], "There is no command “clsoe”; “close” perhaps."),
        ([], "Something is missing: COMMAND."),
        (["inquiry"], "Something is missing: WHAT."),
        (["import"], "Something is missing: FILE."),
        (["list", "--wat"], "“--wat” is not understood here."),
        (["list", "--limit"], "--limit needs something after it."),
        (["list", "--limit", "many"], "--limit: “many” is no whole number from 1 on."),
        (["list", "--limit", "0"], "--limit: “0” is no whole number from 1 on."),
        (["list", "--limit", "-1"], "--limit"),
        (["list", "--what", "cats"], "--what cannot be “cats”: contacts, inquiries,"),
        (["questions", "answer", "x", "same"], "N: “x” is no number of a question."),
        (["restore"], "Something is missing: FILE."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_not_understood_is_said_in_one_line(
    words: list[str], sentence: str, rollbook: Rollbook
) -> None:
    asked = rollbook(*words)
    assert (asked.status, asked.out) == (2, "")
    assert asked.err.startswith("rollbook: ")
    assert sentence in asked.err
    assert asked.err.count("\n") == 1
