"""The rows of a plan as a Qt table: what becomes of each, row by row."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from crm.domain.folding import fold
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.pills import PILL_HEIGHT, draw_pill, pill_width
from crm.ui.wizard import words

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import PlannedRow

AnyIndex = QModelIndex | QPersistentModelIndex
VERDICT = 1
NAME, PHONE, COUNTRY = 2, 4, 5
WHAT = 6
EDITED = {2: "full_name", 3: "email", 4: "phone", 5: "country"}
"""Column → the fact that can be put right in it."""

_tr = QCoreApplication.translate


def headings() -> tuple[str, ...]:
    """Return what stands over the columns."""
    return (
        _tr("ReviewModel", "Row"),
        _tr("ReviewModel", "Result"),
        _tr("ReviewModel", "Name"),
        _tr("ReviewModel", "E-mail"),
        _tr("ReviewModel", "Phone"),
        _tr("ReviewModel", "Country"),
        _tr("ReviewModel", "What will happen"),
    )


class ReviewModel(QAbstractTableModel):
    """Shows the rows with one verdict, or all, that have the words of a search.

    `edited(int, str, str)` carries the line, the fact and the text of a cell that was put right.
    """

    edited = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._all: Sequence[PlannedRow] = ()
        self._shown: Sequence[PlannedRow] = ()
        self._verdict: str | None = None
        self._words: list[str] = []
        self._headings = headings()

    def show_rows(self, rows: "Sequence[PlannedRow]") -> None:
        """Show the rows of a plan."""
        self._all = rows
        self.show_verdict(self._verdict)

    def show_verdict(self, verdict: str | None) -> None:
        """Show the rows of one verdict, None for all."""
        self._verdict = verdict
        self._find()

    def search(self, typed: str) -> None:
        """Show the rows in whose name, addresses or reason all words of *typed* begin a word."""
        self._words = fold(typed).split()
        self._find()

    def _find(self) -> None:
        self.beginResetModel()
        verdict, words_ = self._verdict, self._words
        shown = self._all
        if verdict is not None:
            shown = [row for row in shown if row.verdict == verdict]
        if words_:
            shown = [row for row in shown if _has(row, words_)]
        self._shown = shown
        self.endResetModel()

    def place_of(self, line: int) -> int:
        """Return where the row of a line is shown, -1 if it is not."""
        return next((at for at, row in enumerate(self._shown) if row.line == line), -1)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let names, addresses, numbers and countries be put right."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() in EDITED else plain

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the row is planned anew with it."""
        if role != Qt.ItemDataRole.EditRole or index.column() not in EDITED:
            return False
        row, text = self._shown[index.row()], str(value).strip()
        if text == _fact(row, index.column()):
            return False
        self.edited.emit(row.line, EDITED[index.column()], text)
        return True

    def row_at(self, index: AnyIndex) -> "PlannedRow":
        """Return the planned row of a line."""
        return self._shown[index.row()]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
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
        if role == Qt.ItemDataRole.EditRole and index.column() in EDITED:
            return _fact(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(str(_cell(row, column)) for column in range(len(self._headings)))
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
        text, tone = words.verdicts()[model.row_at(index).verdict]
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
    if column == 0:
        return str(row.row) if row.row else "–"
    if column == VERDICT:
        return words.verdicts()[row.verdict][0]
    if column in EDITED:
        return _fact(row, column) or "–"
    return words.what_happens(row)


def _fact(row: "PlannedRow", column: int) -> str:
    facts = row.facts
    if column == 2:
        return facts.full_name or facts.display_name or ""
    if column in (3, 4):
        points = facts.emails if column == 3 else facts.phones
        return points[0].text if points else ""
    return facts.country_text or facts.country or ""


def _colour(row: "PlannedRow", column: int) -> QColor | None:
    """Paint what changes in the colour of changes, and what is left out in grey."""
    t = tokens()
    if row.verdict in ("set_aside", "same"):
        return QColor(t.muted)
    changed = {change.field for change in row.changes}
    if column == WHAT and row.verdict == "update":
        return QColor(t.active[0])
    return QColor(t.active[0]) if EDITED.get(column) in changed else None


def _has(row: "PlannedRow", wanted: list[str]) -> bool:
    texts = (_fact(row, 2), _fact(row, 3), _fact(row, 4), _fact(row, 5), row.reason or "")
    there = fold(" ".join(texts)).split()
    return all(any(one.startswith(word) for one in there) for word in wanted)
