"""The text of a reply or a template, with the gaps that are left in it marked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crm.domain.replies import gaps
from crm.ui.theme.appearance import tokens


class ReplyText(QPlainTextEdit):
    """Tab leaves it, Esc and Ctrl+Enter are told. *wrong* alone are marked, or all gaps."""

    submitted = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, known_too: bool) -> None:
        """Be empty; *name* is spoken. With *known_too* gaps with a known name are marked as well."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self._marker = GapMarker(self, known_too=known_too)

    def select_gap(self) -> bool:
        """Select the first gap that is left; say whether there is one."""
        found = gaps(self.toPlainText())
        if found:
            cursor = self.textCursor()
            cursor.setPosition(_utf16(self.toPlainText(), found[0].start))
            end = _utf16(self.toPlainText(), found[0].end)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        return bool(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Esc and Ctrl+Enter; leave combinations with Alt to the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class GapMarker(QSyntaxHighlighter):
    """Puts the colour of what is overdue behind gaps, and a line under those of no known name."""

    def __init__(self, text: ReplyText, *, known_too: bool) -> None:
        """Mark gaps in *text*."""
        super().__init__(text.document())
        self._known_too = known_too

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark the gaps of one line."""
        t = tokens()
        for gap in gaps(text):
            ink, ground = t.overdue if self._known_too or not gap.known else t.new
            look = QTextCharFormat()
            look.setForeground(QColor(ink))
            look.setBackground(QColor(ground))
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setFontUnderline(not gap.known)
            start = _utf16(text, gap.start)
            self.setFormat(start, _utf16(text, gap.end) - start, look)


def _utf16(text: str, position: int) -> int:
    """Return *position* as Qt counts it, which takes some characters for two."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
