"""Shows our own Markdown: lines of a readable length, tables with room, in the colours of the day."""

from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

_LONGEST = 740
_EDGE = 28
_SIZES = {1: 1.5, 2: 1.18}
_LINE_HEIGHT = 135.0


class Reader(QTextBrowser):
    """For texts of the program alone: what people wrote is never shown as Markdown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)

    def show_markdown(self, text: str) -> None:
        """Show *text* from its beginning."""
        document = self.document()
        document.setMarkdown(text)
        document.setDocumentMargin(20)
        self._dress_blocks()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read."""
        spare = max(_EDGE, self.width() - _LONGEST - _EDGE)
        rtl = self.isRightToLeft()
        self.setViewportMargins(spare if rtl else _EDGE, 0, _EDGE if rtl else spare, 0)
        super().resizeEvent(event)

    def _dress_blocks(self) -> None:
        size = self.font().pointSizeF()
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = QTextBlockFormat()
            shape.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            level = block.blockFormat().headingLevel()
            shape.setTopMargin(14 if level else 2)
            shape.setBottomMargin(8 if level else 6)
            cursor.mergeBlockFormat(shape)
            if level:
                letters = QTextCharFormat()
                letters.setFontPointSize(size * _SIZES.get(level, 1.0))
                letters.setFontWeight(QFont.Weight.DemiBold)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
            block = block.next()


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(5)
    shape.setTopMargin(6)
    shape.setBottomMargin(10)
    table.setFormat(shape)
