"""A window with a search box over a small book, for tests of what stands around it."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm.ui.frame import Frame
from crm.ui.settings import Settings
from crm.ui.widgets.search_box import SearchBox
from crm.ui.widgets.search_hint import SearchHint
from crm.ui.worker import Worker
from tests.books import Clock
from tests.queries.searched import NOW, searched_book


class Ground(QWidget):
    """A window with a search box, and what it has asked for."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.worker = Worker()
        self.worker.make(lambda: searched_book(folder))
        self.frame = Frame(self.worker, Clock(NOW), Settings())
        self.box = SearchBox(self.frame, "contacts", "Search", "Search contacts", self)
        self.hint = SearchHint(self.box, self)
        self.other = QWidget(self)
        self.other.setFocusPolicy(self.box.focusPolicy())
        self.asked: list[tuple[str, int | None]] = []
        self.box.searched.connect(lambda text: self.asked.append((text, self.box.caret())))
        column = QVBoxLayout(self)
        for one in (self.box, self.hint, self.other):
            column.addWidget(one)
        self.resize(500, 500)
        qtbot.addWidget(self)
        self.show()
        self.activateWindow()
        self.box.setFocus()
        qtbot.waitUntil(self.worker.is_open, timeout=20_000)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.box, text)

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.box, key)

    def offered(self, *texts: str) -> None:
        """Wait until these are the first offers."""
        self.qtbot.waitUntil(
            lambda: tuple(self.box.offers()[: len(texts)]) == texts, timeout=20_000
        )
