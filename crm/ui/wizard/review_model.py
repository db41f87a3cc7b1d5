"""The rows of a plan as a Qt table: what becomes of each, row by row."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from crm.ui.widgets import painting
from crm.ui.widgets.pills import PILL_HEIGHT, draw_pill, pill_width
from crm.ui.wizard import words

if TYPE_CHECKING:
    from crm.queries.import_plan import PlannedRow

AnyIndex = QModelIndex | QPersistentModelIndex
HEADINGS = ("Row", "Result", "Name", "E-mail", "Country", "What will happen")
VERDICT = 1
WHAT = 5


class ReviewModel(QAbstractTableModel):
    """Shows the rows with one verdict, or all."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._all: Sequence[PlannedRow] = ()
        self._shown: Sequence[PlannedRow] = ()
        self._verdict: str | None = None

    def show_rows(self, rows: "Sequence[PlannedRow]") -> None:
        """Show the rows of a plan."""
        self._all = rows
        self.show_verdict(self._verdict)

    def show_verdict(self, verdict: str | None) -> None:
        """Show the rows of one verdict, None for all."""
        self.beginResetModel()
        self._verdict = verdict
        self._shown = (
            self._all if verdict is None else [r for r in self._all if r.verdict == verdict]
        )
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> "PlannedRow":
        """Return the planned row of a line."""
        return self._shown[index.row()]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the first one tells screen readers the whole row."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(str(_cell(row, column)) for column in range(len(HEADINGS)))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return painting.plain_tip(words.what_happens(row))
        return None


class VerdictDelegate(QStyledItemDelegate):
    """Paints the verdict as a pill."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the ground of the row, then the pill."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, ReviewModel):
            return
        text, tone = words.VERDICTS[model.row_at(index).verdict]
        area: Any = option.rect
        pill = QRectF(0, 0, pill_width(text), PILL_HEIGHT)
        pill.moveCenter(QRectF(area).center())
        pill.moveLeft(area.left() + 6)
        direction: Any = option.direction
        place = painting.mirrored(direction, area, pill.toRect())
        painter.save()
        draw_pill(painter, QRectF(place), text, tone)
        painter.restore()

    def displayText(self, _value: Any, _locale: Any) -> str:  # noqa: N802 - Qt's name
        """Show no text under the pill."""
        return ""


def _cell(row: "PlannedRow", column: int) -> str:
    facts = row.facts
    if column == 0:
        return str(row.row)
    if column == VERDICT:
        return words.VERDICTS[row.verdict][0]
    if column == 2:
        return facts.full_name or "–"
    if column == 3:
        return facts.emails[0].text if facts.emails else "–"
    if column == 4:
        return facts.country_text or facts.country or "–"
    return words.what_happens(row)
