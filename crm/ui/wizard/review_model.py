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
from crm.ui.wizard.review_columns import ALWAYS, Put, further, shown

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Plan, PlannedRow

AnyIndex = QModelIndex | QPersistentModelIndex
VERDICT = 1
NAME, PHONE, COUNTRY = 2, 4, 5
WHAT = 6

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

    Messages and the organisation's own fields stand behind what will happen. `edited(int, str, str)`
    carries the line, the fact and the text of a cell that was put right.
    """

    edited = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._all: Sequence[PlannedRow] = ()
        self._shown: Sequence[PlannedRow] = ()
        self._verdict: str | None = None
        self._words: list[str] = []
        self._puts: dict[int, Put] = dict(ALWAYS)
        self._edits: dict[int, dict[str, str]] = {}
        self._held: dict[str, str | None] = {}  # heading → field; what changes is told by either
        self._headings = headings()

    def show_plan(self, plan: "Plan") -> None:
        """Show the rows of a plan, with the columns that it has something in."""
        self._all = plan.rows
        more = dict(enumerate(further(plan), start=WHAT + 1))
        self._puts, self._edits = ALWAYS | more, plan.options.edits
        self._headings = (*headings(), *(put.title for put in more.values()))
        self._held = {one["heading"]: one["field"] for one in plan.reading.head["columns"]}
        self.show_verdict(self._verdict)

    def is_changed(self, row: "PlannedRow", column: int) -> bool:
        """Say whether the import changes what the book has in a column."""
        put = self._puts.get(column)
        return put is not None and any(
            self._held.get(change.field, change.field) == put.field
            for change in (*row.changes, *row.own)
        )

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
        found = self._all
        if verdict is not None:
            found = [row for row in found if row.verdict == verdict]
        if words_:
            found = [row for row in found if self._has(row, words_)]
        self._shown = found
        self.endResetModel()

    def place_of(self, line: int) -> int:
        """Return where the row of a line is shown, -1 if it is not."""
        return next((at for at, row in enumerate(self._shown) if row.line == line), -1)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let what was understood of a person be put right."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() in self._puts else plain

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the row is planned anew with it."""
        put = self._puts.get(index.column())
        if role != Qt.ItemDataRole.EditRole or put is None:
            return False
        row, text = self._shown[index.row()], str(value).strip()
        if text == shown(row, put, self._edits):
            return False
        self.edited.emit(row.line, put.field, text)
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
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() in self._puts:
            return shown(row, self._puts[index.column()], self._edits)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(row, index.column(), changed=self.is_changed(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(self._cell(row, column) for column in range(len(self._headings)))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() >= WHAT:
            return painting.plain_tip(self._whole(row, index.column()))
        return None

    def _cell(self, row: "PlannedRow", column: int) -> str:
        """Return what stands in a cell, in one line."""
        if column == 0:
            return str(row.row) if row.row else "–"
        if column == VERDICT:
            return words.verdicts()[row.verdict][0]
        return " ".join(self._whole(row, column).split()) or "–"

    def _whole(self, row: "PlannedRow", column: int) -> str:
        put = self._puts.get(column)
        return shown(row, put, self._edits) if put else words.what_happens(row)

    def _has(self, row: "PlannedRow", wanted: list[str]) -> bool:
        texts = [shown(row, put, self._edits) for put in self._puts.values()]
        there = fold(" ".join((*texts, row.reason or ""))).split()
        return all(any(one.startswith(word) for one in there) for word in wanted)


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


def _colour(row: "PlannedRow", column: int, *, changed: bool) -> QColor | None:
    """Paint what changes in the colour of changes, and what is left out in grey."""
    t = tokens()
    if row.verdict in ("set_aside", "same"):
        return QColor(t.muted)
    changed = changed or (column == WHAT and row.verdict == "update")
    return QColor(t.active[0]) if changed else None
