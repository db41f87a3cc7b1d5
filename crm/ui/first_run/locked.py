"""The page of a locked book: whose it is not told, only how to open it again."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.dialogs.passphrase import SecretField
from crm.ui.dialogs.sheet import Problem, caption
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel

_WIDTH = 420


class LockedPage(QWidget):
    """`given(str)` carries the passphrase that was typed; `other()` another book is wanted."""

    given = Signal(str)
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.title = PlainLabel("", size=1.5, weight="semibold", wrap=True)
        self.words = PlainLabel("", tone="muted", wrap=True)
        self.field = SecretField(self)
        self.caps = PlainLabel(self.tr("Caps Lock is on."), self, tone="warn")
        self.trouble = Problem(self)
        self.unlock = Button(self.tr("Unlock"), "lock", look="primary")
        self.another = Button(self.tr("Another book or a new one"), "arrow-left")
        self._lay_out()
        self.field.caps.connect(self.caps.setVisible)
        self.field.returnPressed.connect(self._give)
        self.unlock.clicked.connect(self._give)
        self.another.clicked.connect(self.other)

    def ask(self, book: Path, drafts: int, problem: str = "") -> None:
        """Ask for the passphrase of *book*; say that *drafts* texts are kept, and what is wrong."""
        self.title.setText(self.tr("“{book}” is locked").format(book=book.stem))
        words = self.tr("Type its passphrase to go on where you were.")
        if drafts:
            words += " " + self.tr("What you were writing is kept until then.")
        self.words.setText(words)
        self.setAccessibleName(f"{self.title.text()}. {words}")
        self.trouble.say(problem)
        self.caps.hide()
        self.field.clear()
        self.set_waiting(waiting=False)
        self.field.setFocus()

    def set_waiting(self, *, waiting: bool) -> None:
        """Take no other passphrase while one is being tried."""
        self.unlock.setDisabled(waiting)
        self.field.setDisabled(waiting)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the padlock over the title."""
        painter = QPainter(self)
        place = self.title.mapTo(self, self.title.rect().topLeft())
        left = place.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += self.title.width() - 32
        icons.draw(painter, "lock", tokens().muted, QRectF(left, place.y() - 48, 32, 32))
        painter.end()

    def _give(self) -> None:
        if self.field.text() and self.field.isEnabled():
            self.set_waiting(waiting=True)
            self.given.emit(self.field.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(1)
        column.addSpacing(48)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addWidget(caption(self.tr("&Passphrase"), self.field))
        column.addWidget(self.field)
        column.addWidget(self.caps)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addWidget(self.unlock)
        row.addWidget(self.another)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(24, 24, 24, 24)
        sides.addStretch(1)
        sides.addWidget(holder, 100)
        sides.addStretch(1)
