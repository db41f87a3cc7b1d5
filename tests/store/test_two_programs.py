"""Two programs in one book: nothing acknowledged is lost, and each hears of the other."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store.check import check_book
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from tests.store.making import add_contact, names, run

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.store.another_program"


@contextmanager
def another(book: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Start another program on a book, and see that it ends well."""
    with subprocess.Popen(
        [sys.executable, "-m", PROGRAM, str(book), *words],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            assert program.stdin is not None
            program.stdin.close()
            assert program.wait(60) == 0


def first_line(program: subprocess.Popen[str]) -> str:
    """Wait until the other program says something."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_two_programs_that_write_at_once_lose_nothing(store: Store) -> None:
    with another(store.path, "add", "Theirs", "25") as one:
        assert first_line(one) == "Theirs 0"
        for number in range(25):
            add_contact(store, f"Ours {number}")
        assert one.stdout is not None
        said = one.stdout.read().split("\n")[:-1]
    assert len(said) == 24
    assert sorted(map(str, names(store))) == sorted(
        f"{whose} {number}" for whose in ("Ours", "Theirs") for number in range(25)
    )
    assert check_book(store).ok


def test_a_busy_book_is_waited_for_and_then_said_to_be_busy(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    with (
        create_book(path, automatic_backups=False, busy_ms=50) as store,
        another(path, "hold") as other,
    ):
        assert first_line(other) == "held"
        with pytest.raises(UserError, match="Nothing was changed") as caught:
            add_contact(store, "Ana")
        assert caught.value.problem is Problem.BUSY
        assert names(store) == []  # reading goes on
        with open_book(path, automatic_backups=False) as patient:
            assert other.stdin is not None
            threading.Timer(0.2, other.stdin.close).start()
            add_contact(patient, "Bo")
        assert names(store) == ["Bo"]


def test_a_reader_in_another_program_sees_one_moment_and_holds_nobody_up(store: Store) -> None:
    add_contact(store, "Ana")
    with another(store.path, "read") as other:
        assert first_line(other) == "1"
        add_contact(store, "Bo")
        assert other.stdin is not None
        other.stdin.close()
        assert first_line(other) == "1"
    assert names(store) == ["Ana", "Bo"]


# Hearing of each other


def test_a_program_hears_of_the_others_steps_once_and_not_of_its_own(store: Store) -> None:
    with open_book(store.path, automatic_backups=False) as other:
        assert not store.changed_outside()
        add_contact(store, "Ana")
        assert not store.changed_outside()
        assert other.changed_outside()
        assert not other.changed_outside()
        add_contact(other, "Bo")
        assert store.changed_outside()
        assert not store.changed_outside()


@pytest.mark.parametrize("order", ["ot", "to", "oto", "tot", "ott", "oot", "too", "tto"])
def test_whoever_writes_first_or_last_a_foreign_step_is_noticed(store: Store, order: str) -> None:
    with open_book(store.path, automatic_backups=False) as other:
        for writer in order:
            add_contact({"o": store, "t": other}[writer], "Ana")
        assert store.changed_outside()
        assert other.changed_outside()
        add_contact(store, "Bo")
        assert not store.changed_outside()


def test_an_undo_elsewhere_is_noticed(store: Store) -> None:
    add_contact(store, "Ana")
    with open_book(store.path, automatic_backups=False) as other:
        other.undo()
    assert store.changed_outside()


def test_a_write_that_fails_or_changes_nothing_is_not_heard_of(store: Store) -> None:
    with open_book(store.path, automatic_backups=False) as other:
        with pytest.raises(UserError):
            other.undo()
        run(other, "UPDATE contacts SET notes = 'x' WHERE id = 99")
        assert not store.changed_outside()
        add_contact(store, "Ana")  # takes the number of the step that was not
        assert not store.changed_outside()


def test_while_threads_write_a_program_never_takes_its_own_steps_for_foreign(
    store: Store,
) -> None:
    writing = threading.Thread(
        target=lambda: [add_contact(store, f"Ana {number}") for number in range(40)]
    )
    writing.start()
    heard = []
    while writing.is_alive():
        heard.append(store.changed_outside())
    writing.join()
    assert not any(heard)


def test_many_threads_may_write_and_read_at_once(store: Store) -> None:
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(5):
                add_contact(store, f"{number} {turn}")
                names(store)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(names(store)) == 30
    assert check_book(store).ok
