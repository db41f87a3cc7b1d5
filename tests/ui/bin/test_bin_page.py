"""The bin: looked through, searched, and things brought back by keys."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from crm.actions.bin import delete_items
from crm.actions.entering import new_inquiry
from crm.store.labels import label
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.bin.page import BinPage
from tests.store.making import rows

WAIT_MS = 20_000


@pytest.fixture
def page(program: Application, book: Path, qtbot: QtBot) -> BinPage:
    """The bin, with Ana and an inquiry of Bo's in it."""
    with open_book(book, automatic_backups=False) as store:
        for name in ("Ana Silva", "Bo Berg", "Cy Young"):
            store.write(label("Enter"), new_inquiry, full_name=name)
        store.write(label("Delete"), delete_items, [("contact", 1)])
        store.write(label("Delete"), delete_items, [("inquiry", 2)])
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.window.activateWindow()
    program.window.go("bin")
    found = program.window.page()
    assert isinstance(found, BinPage)
    qtbot.waitUntil(lambda: found.model.total() == 2, timeout=WAIT_MS)
    QAbstractItemModelTester(
        found.model, QAbstractItemModelTester.FailureReportingMode.Fatal, found
    )
    return found


def lines(page: BinPage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def test_what_was_deleted_is_there_newest_first(page: BinPage) -> None:
    assert lines(page) == ["Bo Berg, Inquiry", "Ana Silva, Contact"]
    assert page.count.text() == "2 thing(s)" or page.count.text() == "2 things"
    assert page.button.isEnabled()


def test_a_key_puts_things_back_and_undo_deletes_them_again(
    program: Application, page: BinPage, qtbot: QtBot
) -> None:
    page.list.selectAll()
    QTest.keySequence(page.list, "R")
    qtbot.waitUntil(lambda: page.model.total() == 0, timeout=WAIT_MS)
    assert "The bin is empty" in page.empty.words.text()
    assert not page.button.isEnabled()
    worker = program.window.worker
    assert worker is not None
    store = worker._store  # noqa: SLF001
    assert store is not None
    there = "SELECT count(*) FROM {} WHERE deleted_at IS NULL"
    assert rows(store, there.format("contacts")) == rows(store, there.format("inquiries")) == [(3,)]
    assert program.window.trail is not None
    program.window.trail.undo()
    qtbot.waitUntil(lambda: page.model.total() == 2, timeout=WAIT_MS)


def test_the_bin_can_be_searched(page: BinPage) -> None:
    page.search.setText("silv")
    page.search.searched.emit("silv")
    assert lines(page) == ["Ana Silva, Contact"]
    page.search.setText("inquiry bo")
    page.search.searched.emit("inquiry bo")
    assert lines(page) == ["Bo Berg, Inquiry"]
    page.search.setText("nobody")
    page.search.searched.emit("nobody")
    assert page.stack.currentWidget() is page.empty
    assert "“nobody”" in page.empty.words.text()


def test_esc_goes_back_to_where_one_was(program: Application, page: BinPage) -> None:
    QTest.keySequence(page.list, "Esc")
    assert program.window.page() is program.window.inbox
