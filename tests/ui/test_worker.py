"""The worker: answers in the window's thread, only the newest, only to those still there."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from crm.domain.errors import Problem, UserError
from crm.store.changes import Changes
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.tables import Tag
from crm.ui.worker import Worker

COUNTING = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n"
)


def add_tag(session: Session, name: str) -> str:
    session.add(Tag(name=name, key=name.casefold()))
    return name


def tag_names(session: Session) -> list[str]:
    return list(session.execute(text("SELECT name FROM tags ORDER BY id")).scalars())


@pytest.fixture
def worker(qtbot: QtBot, book: Path) -> Iterator[Worker]:
    made = Worker()
    made.open(book)
    qtbot.waitUntil(made.is_open, timeout=20_000)
    yield made
    made.shut()


def test_an_answer_comes_in_the_windows_thread(qtbot: QtBot, worker: Worker) -> None:
    heard: list[Any] = []
    worker.read(worker, tag_names, then=lambda _found: heard.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert heard == [threading.main_thread()]


def test_a_write_tells_what_it_is_called_and_what_changed(qtbot: QtBot, worker: Worker) -> None:
    changed: list[Changes] = []
    done: list[Any] = []
    results: list[str] = []
    worker.changed.connect(changed.append)
    worker.done.connect(done.append)
    worker.write(label("Add {name}", name="blue"), add_tag, "blue", then=results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=20_000)
    assert changed[0].touches("tags")
    assert done[0].text == "Add blue"


def test_a_newer_read_replaces_an_older_one(qtbot: QtBot, worker: Worker) -> None:
    gate, begun = threading.Event(), threading.Event()
    heard: list[int] = []

    def slow(_session: Session, number: int) -> int:
        begun.set()
        gate.wait(5)
        return number

    worker.read(worker, slow, 1, then=heard.append)
    begun.wait(5)
    for number in (2, 3, 4):
        worker.read(worker, slow, number, then=heard.append)
    gate.set()
    qtbot.waitUntil(lambda: 4 in heard, timeout=20_000)
    assert heard == [4]


def test_an_answer_on_its_way_gives_way_to_a_newer_question(qtbot: QtBot, worker: Worker) -> None:
    heard: list[int] = []

    def echo(_session: Session, number: int) -> int:
        return number

    worker.read(worker, echo, 1, then=heard.append)
    while worker._reads.is_busy():  # noqa: SLF001 - until the answer waits for the window
        pass
    worker.read(worker, echo, 2, then=heard.append)
    qtbot.waitUntil(lambda: 2 in heard, timeout=20_000)
    assert heard == [2]
    worker.read(worker, echo, 3, then=heard.append)
    while worker._reads.is_busy():  # noqa: SLF001
        pass
    worker.forget(worker, echo)
    QApplication.processEvents()
    assert heard == [2]


def test_a_long_read_is_interrupted_by_its_successor(qtbot: QtBot, worker: Worker) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    begun = threading.Event()
    heard: list[int] = []

    def count(session: Session, *, for_ever: bool) -> int:
        begun.set()
        query = endless if for_ever else "SELECT 7"
        return int(session.execute(text(query)).scalar_one())

    worker.read(worker, count, for_ever=True, then=heard.append)
    begun.wait(5)
    threading.Event().wait(0.05)
    worker.read(worker, count, for_ever=False, then=heard.append)
    qtbot.waitUntil(lambda: heard == [7], timeout=20_000)


def test_a_read_that_is_replaced_stops_nothing_that_is_being_saved(
    qtbot: QtBot, worker: Worker
) -> None:
    begun, read_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def slow(session: Session) -> None:
        """Read while another read is given up."""
        found = session.connection().exec_driver_sql(COUNTING)
        found.fetchone()
        begun.set()
        read_on.wait(5)
        heard.append(1 + len(found.all()))

    worker.with_store(label("Look"), lambda store: store.read(slow))
    begun.wait(5)
    running = threading.Event()

    def searched(_session: Session) -> None:
        running.set()
        read_on.wait(5)

    worker.read(worker, searched, then=heard.append)
    running.wait(5)
    worker.forget(worker, searched)
    read_on.set()
    qtbot.waitUntil(lambda: not worker.is_busy(), timeout=20_000)
    assert heard == [1000]


def test_a_patient_read_lets_all_others_go_first_and_is_answered_in_the_end(
    qtbot: QtBot, worker: Worker
) -> None:
    begun, asked = threading.Event(), threading.Event()
    heard: list[object] = []

    def count(_session: Session) -> str:
        if begun.is_set():
            return "counted"
        begun.set()
        asked.wait(5)
        raise UserError("As if it was interrupted.", Problem.CANCELLED)

    worker.read(worker, count, then=heard.append, patient=True)
    begun.wait(5)
    worker.read(worker, tag_names, then=heard.append)
    asked.set()
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)
    assert heard == [[], "counted"]


def test_a_patient_read_tells_of_its_own_errors(qtbot: QtBot, worker: Worker) -> None:
    refused: list[UserError] = []

    def refuse(_session: Session) -> None:
        raise UserError("Not today.", Problem.BUSY)

    worker.read(worker, refuse, then=print, failed=refused.append, patient=True)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert str(refused[0]) == "Not today."


def test_an_answer_to_a_page_that_is_gone_is_dropped(qtbot: QtBot, worker: Worker) -> None:
    page = QObject()
    gate = threading.Event()
    heard: list[Any] = []

    def slow(_session: Session) -> int:
        gate.wait(5)
        return 1

    worker.read(page, slow, then=heard.append)
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    gate.set()
    last: list[Any] = []
    worker.read(worker, tag_names, then=last.append)
    qtbot.waitUntil(lambda: bool(last), timeout=20_000)
    assert heard == []


def test_a_sentence_goes_to_the_form_that_asked_else_to_everybody(
    qtbot: QtBot, worker: Worker
) -> None:
    beside: list[UserError] = []
    common: list[UserError] = []
    worker.problem.connect(common.append)

    def refuse(_session: Session) -> None:
        raise UserError("Not today. Nothing was changed.", Problem.BUSY)

    worker.write(label("Try"), refuse, failed=beside.append)
    worker.write(label("Try"), refuse)
    qtbot.waitUntil(lambda: bool(common), timeout=20_000)
    assert [str(error) for error in beside + common] == ["Not today. Nothing was changed."] * 2


def test_what_could_not_be_saved_is_told_to_everybody_if_the_form_is_gone(
    qtbot: QtBot, worker: Worker
) -> None:
    form, gate, common = QObject(), threading.Event(), list[UserError]()
    worker.problem.connect(common.append)

    def save(_session: Session, *, fits: bool) -> None:
        gate.wait(5)
        if not fits:
            raise UserError("Not today. Nothing was changed.", Problem.BUSY)

    worker.write(label("Try"), save, fits=True, then=form.setObjectName)
    worker.write(label("Try"), save, fits=False, failed=lambda _error: form.setObjectName("?"))
    form.deleteLater()
    QApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: bool(common), timeout=20_000)


def test_a_fault_of_ours_is_told_and_leaves_nothing_behind(qtbot: QtBot, worker: Worker) -> None:
    faults: list[Any] = []
    worker.broke.connect(faults.append)

    def break_off(session: Session) -> None:
        add_tag(session, "half")
        session.flush()
        raise RuntimeError("a bug")

    worker.write(label("Break"), break_off)
    qtbot.waitUntil(lambda: bool(faults), timeout=20_000)
    assert faults[0].what.template == "Break"
    found: list[Any] = []
    worker.read(worker, tag_names, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found == [[]]


def test_undo_and_redo_tell_what_changed(qtbot: QtBot, worker: Worker) -> None:
    kinds: list[str] = []
    worker.done.connect(lambda done: kinds.append(done.kind))
    worker.write(label("Add"), add_tag, "blue")
    worker.undo()
    worker.redo()
    qtbot.waitUntil(lambda: len(kinds) == 3, timeout=20_000)
    assert kinds == ["action", "undo", "redo"]


def test_what_another_program_writes_is_noticed(qtbot: QtBot, worker: Worker, book: Path) -> None:
    with (
        open_book(book, automatic_backups=False) as other,
        qtbot.waitSignal(worker.changed, timeout=5000) as heard,
    ):
        other.write(label("Add"), add_tag, "from outside")
    assert heard.args is not None
    assert heard.args[0].everything


def test_shutting_finishes_what_was_asked_to_be_saved(qtbot: QtBot, book: Path) -> None:
    worker = Worker()
    worker.open(book)
    qtbot.waitUntil(worker.is_open, timeout=20_000)
    for number in range(20):
        worker.write(label("Add"), add_tag, f"tag {number}")
    worker.shut()
    with open_book(book, automatic_backups=False) as store:
        assert len(store.read(tag_names)) == 20


def test_without_a_book_a_read_says_so(qtbot: QtBot) -> None:
    worker = Worker()
    problems: list[UserError] = []
    worker.problem.connect(problems.append)
    worker.read(worker, tag_names, then=lambda _found: None)
    qtbot.waitUntil(lambda: bool(problems), timeout=20_000)
    worker.shut()
    assert str(problems[0]) == "No book is open."
