"""Step 1: drop a file, choose one, or paste rows."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.dialogs.files import TABLES, ask_open_several
from crm.ui.dropping import dropped_files
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel


class ChoosePage(QWidget):
    """A big place to drop files on. `chosen(object)` carries a list of Paths, `pasted(str)` rows."""

    chosen = Signal(object)
    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a file."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop files here, choose some, or paste rows"))
        self.choose = Button(self.tr("Choose files…"), "folder", look="primary")
        self.paste = Button(self.tr("Paste rows"), "note")
        self.paste.setToolTip(
            painting.plain_tip(self.tr("Rows copied from a spreadsheet (Ctrl+V)"))
        )
        self.choose.clicked.connect(self.ask)
        self.paste.clicked.connect(self.paste_rows)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_centred(self.tr("Drop files here"), 1.2))
        kinds = self.tr(
            "Join forms, registrations, who came, contacts, orders: as Excel, LibreOffice, CSV, vCard or ZIP"
        )
        column.addWidget(_centred(kinds, 1.0, tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(4)

    def ask(self) -> None:
        """Ask for a file."""
        ask_open_several(self, self.tr("Choose files to import"), TABLES, self.chosen.emit)

    def paste_rows(self) -> None:
        """Take rows from the clipboard, if there are any."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the usual key."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_rows()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        event.acceptProposedAction()
        self.chosen.emit(dropped_files(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the place to drop on: a white sheet with a dashed edge and an icon."""
        t = tokens()
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painting.box(painter, area, 10, fill=t.surface)
        pen = QPen(QColor(t.input), 1.4)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 10, 10)
        painter.end()


class _Picture(QWidget):
    """An arrow into the book, in a soft circle."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(56, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 28, fill=tokens().selected)
        icons.draw(painter, "upload", tokens().accent, QRectF(16, 16, 24, 24))
        painter.end()


def _centred(words: str, size: float, tone: str = "text") -> PlainLabel:
    weight = "semibold" if size > 1 else "regular"
    label = PlainLabel(words, size=size, weight=weight, tone=tone, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
