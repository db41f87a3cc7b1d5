"""Garbage is collected in the window's thread, and never by a thread that reads or writes."""

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm.store.opening import create_book
from crm.ui.collecting import Collector
from crm.ui.worker import Worker


class Ring(QObject):
    """A Qt object that only a collection can end."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def ended_in(ring: Ring) -> list[str]:
    """Return a list that will name the thread in which the object was ended."""
    threads: list[str] = []
    weakref.finalize(ring, lambda: threads.append(threading.current_thread().name))
    return threads


def make_much(_session: object) -> int:
    kept = [[number] for number in range(300_000)]
    return len(kept)


def test_a_thread_that_reads_ends_no_qt_object(tmp_path: Path, qtbot: QtBot) -> None:
    create_book(tmp_path / "book.rollbook", automatic_backups=False).close()
    worker, owner = Worker(), QObject()
    answers: list[int] = []
    worker.open(tmp_path / "book.rollbook", then=lambda _path: None)
    qtbot.waitUntil(worker.is_open, timeout=20_000)
    threads = ended_in(Ring())
    worker.read(owner, make_much, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert threads == []
    worker.shut()
    gc.collect()
    assert threads == ["MainThread"]


def test_python_collects_by_itself_again_when_all_have_stopped() -> None:
    owner = QObject()
    one, other = Collector(owner), Collector(owner)
    one.start()
    one.start()
    other.start()
    one.stop()
    assert not gc.isenabled()
    other.stop()
    other.stop()
    assert gc.isenabled()


def test_the_windows_thread_ends_what_has_piled_up() -> None:
    owner = QObject()
    collector = Collector(owner)
    collector.start()
    try:
        threads = ended_in(Ring())
        kept = [[number] for number in range(2 * gc.get_threshold()[0])]
        collector.look()
        assert threads == ["MainThread"]
        assert kept
    finally:
        collector.stop()
