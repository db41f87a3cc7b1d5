"""The program in a process of its own: how it starts, how it is stopped, and how it ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from crm.store.check import check_book
from tests.cli.terminal import Rollbook, write

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "samples" / "join-form.csv"
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full, limits")


def start(*words: object, **options: Any) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "crm", *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        **{"stdout": subprocess.PIPE} | options,
    )


def finished(program: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = program.communicate(timeout=120)
    assert "Traceback" not in err
    return program.returncode, out or "", err


@pytest.mark.usefixtures("book")
def test_the_program_does_the_main_job_in_utf_8_whatever_the_system_says() -> None:
    plain = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    status, out, err = finished(start("import", SAMPLE, env=plain))
    assert status == 1
    assert "Guadalupe Peña" in out
    assert err == "Take it back with “rollbook undo s{}”.\n".format(err.split("undo s")[1][:-3])
    assert finished(start("list", "Peña", "--quiet", env=plain))[2] == ""


@pytest.mark.usefixtures("book")
def test_errors_leave_standard_output_empty() -> None:
    assert finished(start("show", "c999")) == (2, "", "rollbook: There is no contact c999.\n")
    status, out, err = finished(start("frobnicate"))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1


@linux
@pytest.mark.usefixtures("book")
def test_a_full_disk_behind_the_output_is_no_fault_of_ours() -> None:
    with Path("/dev/full").open("w") as full:
        status, _out, err = finished(start("list", "--json", stdout=full))
    assert status == 7
    assert "no room" in err
    assert err.count("\n") == 1


@linux
def test_a_disk_that_is_full_in_the_middle_of_an_import_leaves_the_book_as_it_was(
    book: Path, tmp_path: Path, rollbook: Rollbook
) -> None:
    import resource

    before = rollbook("list", "--json").out
    people = (f"Person {n},p{n}@example.org,{'Hello ' * 40}\n" for n in range(4000))
    form = write(tmp_path / "big.csv", "Name,E-mail,Message\n" + "".join(people))
    size = book.stat().st_size + 400_000

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    status, out, err = finished(start("import", form, preexec_fn=limit))
    assert status in (7, 8)  # SQLite takes a limit that is reached for a disk that fails
    assert out == ""
    assert "safe" in err or "Nothing was changed" in err
    assert rollbook("list", "--json").out == before
    assert check_book(book).ok


@pytest.mark.skipif(os.name == "nt", reason="interrupts are another thing there")
def test_ctrl_c_during_an_import_stops_it_with_nothing_half_done(
    book: Path, tmp_path: Path, rollbook: Rollbook
) -> None:
    people = (f"Person {n},p{n}@example.org,Hello\n" for n in range(20_000))
    form = write(tmp_path / "big.csv", "Name,E-mail,Message\n" + "".join(people))
    program = start("import", form, start_new_session=True)
    while not book.with_name(f"{book.name}-wal").exists() and program.poll() is None:
        time.sleep(0.005)
    os.killpg(program.pid, signal.SIGINT)  # as a terminal does: to the reader as well
    status, out, err = finished(program)
    assert (status, out) == (130, "")
    assert err.startswith("rollbook: Stopped.")
    assert len(rollbook("list", "--json").objects) == 9
    assert check_book(book).ok


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_closed_stream_is_no_fault(
    closed: str, book: Path, rollbook: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert book.is_file()
    monkeypatch.setattr(sys, closed, None)
    assert rollbook("list").status == 0
    monkeypatch.setattr(sys, closed, None)
    assert rollbook("show", "c999").status == 2


@pytest.mark.skipif(os.name == "nt", reason="pipes are another thing there")
@pytest.mark.usefixtures("book")
def test_a_reader_that_goes_away_is_nobodys_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        status, _out, err = finished(start("list", "--json", "--quiet", stdout=writing))
    finally:
        os.close(writing)
    assert (status, err) == (0, "")


@pytest.mark.usefixtures("book")
def test_a_fault_of_ours_is_logged_without_anybodys_data(
    rollbook: Rollbook, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: Any, **_options: Any) -> None:
        try:
            int("Lola Late")
        except ValueError as error:
            raise RuntimeError("about Lola Late") from error

    monkeypatch.setattr("crm.queries.lists.list_rows", broken)
    said = rollbook("list")
    assert (said.status, said.out) == (70, "")
    assert "Something went wrong in Rollbook itself" in said.err
    [log] = home.rglob("rollbook.log")
    assert "RuntimeError" in log.read_text()
    assert "ValueError" in log.read_text(), "what had caused it"
    assert "Lola" not in log.read_text() + said.err


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_stopping_a_command_is_130(
    stop: type[BaseException], rollbook: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: Any, **_options: Any) -> None:
        raise stop

    monkeypatch.setattr("crm.queries.lists.list_rows", stopped)
    said = rollbook("list")
    assert (said.status, said.out) == (130, "")
    assert said.err.startswith("rollbook: Stopped.")
