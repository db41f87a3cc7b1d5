"""Options that every command has: which book, its passphrase, how much is said, and how."""

import io
import sys
from pathlib import Path

import pytest

from crm.store.recent import recent_books, remember
from tests.cli.terminal import Rollbook, write


def test_options_may_stand_before_the_command_between_its_words_and_after(
    book: Path, rollbook: Rollbook
) -> None:
    said = rollbook("list", "Lola", "--what", "inquiries", "--json")
    assert [one["name"] for one in said.objects] == ["Lola Late"]
    assert rollbook("--json", "list", "--what", "inquiries", "Lola") == said
    assert rollbook("list", "--json", "Lola", "--what", "inquiries") == said
    two = rollbook("show", "--quiet", "i1", "--json", "--book", book)
    assert two == rollbook("--book", book, "--json", "--quiet", "show", "i1")
    assert rollbook("event", "--json", "list") == rollbook("event", "list", "--json")


@pytest.mark.usefixtures("book")
def test_a_search_that_begins_with_a_dash_is_a_search(rollbook: Rollbook) -> None:
    everybody = len(rollbook("list", "--json").objects)
    others = rollbook("list", "--json", "-tag:volunteer").objects
    assert (everybody, len(others)) == (9, 6)
    assert rollbook("list", "--json", "--", "-tag:volunteer").objects == others
    without_lola = rollbook("list", "--json", "--sort", "-name", "--", "-Lola").objects
    assert len(without_lola) == everybody - 1
    assert rollbook("inquiry", "new", "--quiet", "--", "--verbose").status == 0
    assert rollbook("list", "--json", "verbose").objects[0]["name"] == "--verbose"


def test_the_option_goes_before_the_environment_and_that_before_the_last_book(
    book: Path, rollbook: Rollbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.rollbook"
    assert rollbook("new", other, "--plain").status == 0
    assert rollbook("list", "--json", "--book", other).objects == []
    assert len(rollbook("list", "--json").objects) == 9
    assert recent_books()[0] == book
    monkeypatch.delenv("ROLLBOOK_BOOK")
    assert len(rollbook("list", "--json").objects) == 9
    remember(other)
    assert rollbook("list", "--json").objects == []


def test_without_any_book_there_is_a_way_out(
    rollbook: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ROLLBOOK_BOOK", raising=False)
    said = rollbook("list")
    assert said.status == 8
    assert "rollbook new BOOK" in said.err


def test_quiet_leaves_data_and_errors_verbose_says_which_book(
    book: Path, rollbook: Rollbook
) -> None:
    loud, quiet = rollbook("list"), rollbook("list", "--quiet")
    assert loud.out == quiet.out
    assert (loud.err, quiet.err) == ("9 contacts.\n", "")
    assert rollbook("show", "c99", "-q").err == "rollbook: There is no contact c99.\n"
    assert str(book) in rollbook("list", "-v").err


@pytest.mark.usefixtures("book")
def test_there_is_no_colour_but_on_a_terminal_and_never_with_no_color(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from crm.cli.program import main

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def said(stream: io.StringIO) -> str:
        monkeypatch.setattr(sys, "stdout", stream)
        assert main(["list", "Lola", "--quiet"]) == 0
        return stream.getvalue()

    assert "\x1b" not in said(io.StringIO())
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[1m" in said(Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in said(Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in said(Terminal())


@pytest.mark.usefixtures("book")
def test_what_people_wrote_cannot_move_the_cursor(rollbook: Rollbook) -> None:
    rollbook("inquiry", "new", "Eve \x1b[2J Evil\u202e\nSecond line", "--message", "a\u2028b")
    said = rollbook("list", "Evil")
    assert "\x1b" not in said.out + said.err
    assert "\u202e" not in said.out
    assert len(said.out.splitlines()) == 2
    assert len(rollbook("list", "Evil", "--what", "inquiries", "--json").out.splitlines()) == 1


# The passphrase


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return write(tmp_path / "key.txt", "correct horse – Zürich\nsecond line\n")


@pytest.fixture
def locked(tmp_path: Path, key: Path, rollbook: Rollbook) -> Path:
    path = tmp_path / "locked.rollbook"
    said = rollbook("new", path, "--passphrase-file", key, "--json")
    assert said.objects == [{"book": str(path), "encrypted": True}]
    return path


def test_a_locked_book_opens_with_the_first_line_of_a_file(
    locked: Path, key: Path, rollbook: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rollbook("--book", locked, "check", "--passphrase-file", key).status == 0
    monkeypatch.setenv("ROLLBOOK_PASSPHRASE_FILE", str(key))
    assert rollbook("list", "--book", locked).status == 0
    write(key, b"\xef\xbb\xbf" + "correct horse – Zürich\r\n".encode())  # as Notepad saves it
    assert rollbook("list", "--book", locked).status == 0


def test_a_plain_backup_in_the_place_of_a_locked_book_is_told(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    phrase = write(tmp_path / "phrase", "correct horse\n")
    locked, plain = tmp_path / "locked.rollbook", tmp_path / "plain.rollbook"
    rollbook("new", locked, "--passphrase-file", phrase)
    rollbook("new", plain, "--plain")
    words = ["restore", "--yes", "--book", locked, "--passphrase-file", phrase]
    said = rollbook(*words, plain)
    assert said.status == 0
    assert "the book has none now" in said.err
    assert "has none now" not in rollbook(*words, plain).err
    assert rollbook("list", "--book", locked).status == 0


@pytest.mark.parametrize("words", [["list"], ["check"], ["undo"], ["import", "x.csv"]])
def test_nothing_is_asked_without_a_terminal(
    words: list[str], locked: Path, rollbook: Rollbook
) -> None:
    said = rollbook(*words, "--book", locked)
    assert (said.status, said.out) == (5, "")
    assert "--passphrase-file" in said.err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("wrong", "passphrase"),
        ("", "is empty"),
        ("\nsecond", "is empty"),
        (b"\xff\xfe\x00", "cannot be read"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_passphrase_or_file_is_said(
    content: bytes | str | None, sentence: str, locked: Path, tmp_path: Path, rollbook: Rollbook
) -> None:
    path = tmp_path / "other.txt"
    if content is not None:
        write(path, content)
    for words in (["list"], ["check"]):
        said = rollbook(*words, "--book", locked, "--passphrase-file", path)
        assert (said.status, said.out) == (5, "")
        assert sentence in said.err


def test_plain_and_a_passphrase_contradict_each_other(
    key: Path, tmp_path: Path, rollbook: Rollbook
) -> None:
    said = rollbook("new", tmp_path / "b.rollbook", "--plain", "--passphrase-file", key)
    assert said.status == 2
    assert not (tmp_path / "b.rollbook").exists()
