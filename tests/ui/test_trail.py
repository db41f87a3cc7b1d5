"""The trail of a session: its own steps, taken back and done again in their order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm.domain.errors import Problem, UserError
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.store import Store
from crm.ui.trail import Trail
from crm.ui.worker import Worker
from tests.books import empty_book
from tests.store.making import add_contact, bring_in, names

WAIT_MS = 20_000


class Session:
    """A window's worth of work: a book of Ana and Bo, in that order."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        self.owner = QObject()
        self.worker = Worker()
        self.worker.make(lambda: store)
        self.trail = Trail(self.worker, self.owner)
        self.problems: list[str] = []
        self.worker.problem.connect(self._hear)
        for name in ("Ana", "Bo"):
            self.worker.write(label(f"Add {name}"), bring_in(name))
        self.settle()

    def settle(self) -> None:
        """Wait until everything is done and told."""
        told: list[object] = []
        self.worker.with_store(label("Wait"), lambda _store: True, then=told.append)
        self.qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)

    def _hear(self, error: UserError) -> None:
        self.problems.append(error.message)


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(qtbot, empty_book(tmp_path))
    yield made
    made.worker.shut()


def test_what_is_done_again_is_ones_own_step_not_that_of_another_program(
    session: Session,
) -> None:
    session.trail.undo()
    session.settle()
    with open_book(session.store.path, automatic_backups=False) as other:
        add_contact(other, "Cleo")
        other.undo()
    session.trail.redo()
    session.settle()
    assert names(session.store) == ["Ana", "Bo"]
    assert session.trail.next_undo() == "Add Bo"


@pytest.mark.parametrize("times", [1, 2])
def test_an_undo_that_failed_is_next_in_line_again(session: Session, times: int) -> None:
    def busy() -> None:
        raise UserError("Another program is writing. Nothing was changed. Try again.", Problem.BUSY)

    idle, session.store.before_write = session.store.before_write, busy
    for _time in range(times):
        session.trail.undo()
    session.settle()
    assert len(session.problems) == times
    assert session.trail.next_undo() == "Add Bo"
    session.store.before_write = idle
    session.trail.undo()
    session.settle()
    assert names(session.store) == ["Ana"]
    session.store.before_write = busy
    session.trail.redo()
    session.settle()
    assert session.trail.next_redo() == "Add Bo"


def test_a_step_that_somebody_else_took_back_is_passed_over(session: Session) -> None:
    with open_book(session.store.path, automatic_backups=False) as other:
        other.undo()
    session.trail.undo()
    session.settle()
    assert session.trail.next_undo() == "Add Ana"
