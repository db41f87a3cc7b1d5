"""The first page of a start: shown from a first look, while the book itself is being opened."""

import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from crm.actions.entering import new_inquiry
from crm.domain.errors import Problem, UserError
from crm.store import opening
from crm.store.labels import label
from crm.store.recent import recent_books
from crm.ui.application import Application
from tests.ui.test_worker import add_tag, tag_names

WAIT_MS = 20_000
BAD = UserError("This book is damaged. Nothing was changed.", Problem.DAMAGED)


@pytest.fixture
def opens(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Return what books wait for before they open."""
    may, real = threading.Event(), opening.open_book

    def open_later(*args: Any, **kwargs: Any) -> Any:
        may.wait(20)
        return real(*args, **kwargs)

    monkeypatch.setattr(opening, "open_book", open_later)
    return may


def wrote(book: Path) -> None:
    with opening.open_book(book, automatic_backups=False) as store:
        store.write(label("Enter"), enter)


def enter(session: Session) -> None:
    new_inquiry(session, full_name="Ana Silva", email="ana@example.org")


def test_the_first_page_is_there_before_the_book_is_open(
    program: Application, book: Path, qtbot: QtBot, opens: threading.Event
) -> None:
    opens.set()
    wrote(book)
    opens.clear()
    program.show(book)
    qtbot.waitUntil(lambda: bool(program.window.page()), timeout=WAIT_MS)
    inbox = program.window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: inbox.shown_ids() == (1,), timeout=WAIT_MS)
    assert inbox.model.row_of(1).name == "Ana Silva"
    worker = program.window.worker
    assert worker is not None
    assert (worker.is_open(), worker.path(), worker.user_id()) == (False, book, 1)
    assert program.window.facts is None
    names: list[Any] = []
    worker.write(label("Add {name}", name="blue"), add_tag, "blue")
    worker.read(worker, tag_names, then=names.append)
    opens.set()
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(names), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: inbox.detail() is not None, timeout=WAIT_MS)
    assert recent_books() == [book]
    assert program.window.menu_bar.action("close").isEnabled()
    worker.read(worker, tag_names, then=names.append)
    qtbot.waitUntil(lambda: names[-1] == ["blue"], timeout=WAIT_MS)


def test_a_book_that_was_shown_and_does_not_open_leads_to_its_backups(
    program: Application, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: Any, **_kwargs: Any) -> Any:
        raise BAD

    monkeypatch.setattr(opening, "open_book", refuse)
    program.show(book)
    qtbot.waitUntil(
        lambda: program.window.stack.currentWidget() is program.trouble, timeout=WAIT_MS
    )
    assert not program.window.is_open()
    assert program.books.worker is None
    assert program.trouble.buttons()[0].text() == "Restore a backup…"


def test_the_window_can_be_closed_before_the_book_is_open(
    program: Application, book: Path, qtbot: QtBot, opens: threading.Event
) -> None:
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    opens.set()
    program.window.close()
    assert not program.window.is_open()
    with opening.open_book(book, automatic_backups=False) as store:
        assert store.read(tag_names) == []


def test_a_book_that_is_opened_beside_another_is_opened_first_and_shown_then(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    other = tmp_path / "other.rollbook"
    opening.create_book(other, user="Sam", automatic_backups=False).close()
    refused: list[Any] = []

    def refuse(*_args: Any, **_kwargs: Any) -> Any:
        raise BAD

    monkeypatch.setattr(opening, "open_book", refuse)
    program.books.refused.connect(lambda path, _error: refused.append(path))
    program.books.open(other)
    qtbot.waitUntil(lambda: refused == [other], timeout=WAIT_MS)
    assert program.window.worker is not None
    assert program.window.worker.path() == book
