"""Files and books that are no good: the right exit status, one plain sentence, nothing changed."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crm.store.engine import open_file
from tests.cli.terminal import Rollbook, write
from tests.files.samples import bomb, ole, workbook

ROOT = Path(__file__).parents[2]
HEAD = b"Timestamp,Name,E-mail,Message\n"
ANA = b"02/03/2026 10:00:00,Ana Silva,ana@example.org,Hello\n"

REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("a.csv", lambda: b"", "empty"),
    "huge": ("a.csv", lambda: b"abcdefg\n" * (8 * 1024 * 1024 + 1), "64 MB"),
    "cut off": ("a.xlsx", lambda: workbook([["Name"], ["Ana"]])[:-200], "damaged"),
    "with a password": ("a.xlsx", lambda: ole("EncryptionInfo", "EncryptedPackage"), "password"),
    "a PDF called .xlsx": ("a.xlsx", lambda: b"%PDF-1.7\n" + bytes(900), "a PDF"),
    "a picture called .csv": ("a.csv", lambda: b"\xff\xd8\xff\xe0" + bytes(900), "a picture"),
    "a zip that expands for ever": ("a.xlsx", bomb, "without end"),
    "no name and no address": ("a.csv", lambda: b"Colour,Size\nred,7\nblue,9\n", "name"),
}


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_is_no_good_is_refused(case: str, rollbook: Rollbook, tmp_path: Path) -> None:
    name, make, words = REFUSED[case]
    before = rollbook("history", "--json").out
    said = rollbook("import", write(tmp_path / name, make()), "--json")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("rollbook: ")
    assert words in said.err
    assert said.err.count("\n") == 1
    assert str(tmp_path) not in said.err
    assert rollbook("history", "--json").out == before


@pytest.mark.usefixtures("book")
def test_a_form_that_nobody_has_answered_brings_nobody(rollbook: Rollbook, tmp_path: Path) -> None:
    said = rollbook("import", write(tmp_path / "a.csv", HEAD))
    assert (said.status, said.out) == (0, "Brought in a.csv: 0 rows: 0 new.\n")


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("case", ["missing", "a folder", "a pipe", "forbidden"])
def test_what_cannot_be_read_is_named(case: str, rollbook: Rollbook, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    if case == "a folder":
        path.mkdir()
    elif case == "a pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("this system has no such thing")
        os.mkfifo(path)
    elif case == "forbidden":
        write(path, HEAD + ANA).chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("nothing is forbidden here")
    said = rollbook("import", path)
    assert (said.status, said.out) == (2, "")
    assert "“people.csv”" in said.err


@pytest.mark.usefixtures("book")
def test_odd_rows_are_brought_in_or_set_aside_but_never_lost(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    files = {
        "quote.csv": HEAD + ANA + b'02/03/2026 11:00:00,Bo "the" Ek,bo@example.org,5" pipe\n',
        "date.csv": HEAD + b"yesterday,Cy Dahl,cy@example.org,Hello\n",
        "forty.csv": b",".join([b"Name", b"E-mail", *(b"Q%d" % n for n in range(38))])
        + b"\n"
        + b",".join([b"Di Evans", b"di@example.org", *[b"x"] * 38])
        + b"\n",
    }
    paths = [write(tmp_path / name, content) for name, content in files.items()]
    said = rollbook("import", *paths, "--json")
    assert said.status in (0, 1)
    rows = [one for one in said.objects if "row" in one]
    names = {one["fields"]["full_name"] for one in rows if one["verdict"] == "new"}
    assert {"Ana Silva", "Cy Dahl", "Di Evans"} <= names
    assert any("Bo" in (name or "") for name in names)
    [cy] = [one for one in rows if one["fields"]["full_name"] == "Cy Dahl"]
    assert cy["fields"]["submitted_at"] is None


@pytest.mark.parametrize(
    ("make", "status", "words"),
    [
        (None, 8, "There is no book"),
        (lambda _good: b"just some text that is no book\n" * 300, 3, "is not a Rollbook book"),
        (lambda good: good[:5000], 3, "damaged"),
        (lambda good: good[:4096] + bytes(len(good) - 4096), 3, "damaged"),
    ],
    ids=["missing", "no book", "cut off", "wiped"],
)
def test_a_book_that_is_no_good_is_refused(
    make: Callable[[bytes], bytes] | None,
    status: int,
    words: str,
    book: Path,
    rollbook: Rollbook,
    tmp_path: Path,
) -> None:
    path = tmp_path / "bad.rollbook"
    if make is not None:
        write(path, make(book.read_bytes()))
    for command in (["list"], ["import", write(tmp_path / "a.csv", HEAD + ANA)], ["undo"]):
        said = rollbook("--book", path, *command)
        assert (said.status, said.out) == (status, "")
        assert words in said.err
    checked = rollbook("--book", path, "check")
    assert checked.status == status


def test_a_newer_book_is_left_alone(book: Path, rollbook: Rollbook) -> None:
    with closing(open_file(book, None)) as raw:
        raw.execute("PRAGMA user_version = 9999").close()
    before = book.read_bytes()
    for words in (["list"], ["check"], ["undo"]):
        said = rollbook(*words)
        assert (said.status, said.out) == (6, "")
        assert "newer version" in said.err
    assert book.read_bytes() == before


def test_a_read_only_book_is_said(book: Path, rollbook: Rollbook) -> None:
    book.chmod(0o400)
    if os.access(book, os.W_OK):
        pytest.skip("nothing is forbidden here")
    said = rollbook("list")
    assert (said.status, said.out) == (8, "")
    assert "read-only" in said.err


def test_a_book_in_a_synced_folder_is_refused_with_a_way_out(
    book: Path, home: Path, rollbook: Rollbook
) -> None:
    folder = home / "Dropbox"
    (folder / ".dropbox.cache").mkdir(parents=True)
    for words in (["new", folder / "b.rollbook", "--plain"], ["demo", folder / "b.rollbook"]):
        said = rollbook(*words)
        assert said.status == 8
        assert "backup --to" in said.err
    assert not (folder / "b.rollbook").exists()
    moved = write(folder / "c.rollbook", book.read_bytes())
    assert rollbook("--book", moved, "list").status == 8


def test_a_busy_book_is_waited_for_and_then_said_to_be_busy(
    book: Path, rollbook: Rollbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROLLBOOK_BUSY_MS", "100")
    form = write(tmp_path / "a.csv", HEAD + ANA)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.another_program", str(book), "hold"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "held"
        for words in (["import", form], ["undo"], ["tag", "add", "Choir", "c1"]):
            said = rollbook(*words)
            assert said.status == 4
            assert "Nothing was changed" in said.err
        assert rollbook("list").status == 0  # reading goes on
        other.stdin.close()
    assert rollbook("import", form).status == 0


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("target", "status", "words"),
    [
        ("nowhere/out.csv", 8, "folder"),
        ("out.doc", 2, "should end in"),
        ("out", 2, "should end in"),
        ("folder.csv", 8, "is a folder"),
        ("open.xlsx", 4, "open in another program"),
    ],
)
def test_an_export_that_cannot_be_is_said(
    target: str, status: int, words: str, rollbook: Rollbook, tmp_path: Path
) -> None:
    (tmp_path / "folder.csv").mkdir()
    old = write(tmp_path / "open.xlsx", "old")
    write(tmp_path / "~$open.xlsx", "")
    said = rollbook("export", "-o", tmp_path / target)
    assert (said.status, said.out) == (status, "")
    assert words in said.err
    assert old.read_text() == "old"
