"""The columns of a file, one line each: heading, example, field to choose, what will happen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.wizard import words
from crm.ui.wizard.field_words import field_names, keep_only


class Icon(QWidget):
    """A small picture in one of the colours by name."""

    def __init__(self, name: str, tone: str, size: int = 16) -> None:
        """Show the icon *name*."""
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        colour = getattr(tokens(), self._tone)
        painter = QPainter(self)
        ink = colour if isinstance(colour, str) else colour[0]
        icons.draw(painter, self._name, ink, QRectF(self.rect()))
        painter.end()


class ColumnLine:
    """The widgets of one column."""

    def __init__(self, column: dict[str, Any]) -> None:
        """Show *column* as the reading describes it."""
        self.heading = str(column["heading"])
        title = self.heading or "(no heading)"
        self.name = ElidingLabel(title, weight="semibold")
        self.example = ElidingLabel("", tone="muted")
        self.page = IconButton(f"Another example of “{title}”", "chevron-right")
        self.page.setFixedSize(24, 24)
        self.combo = Combo(f"“{title}” goes into")
        self.sign = Icon("check", "done")
        self.how = ElidingLabel("", tone="muted")
        self.combo.addItem(keep_only(), None)
        for field, caption in field_names().items():
            self.combo.addItem(caption, field)
        self._examples: list[str] = []
        self._shown = 0
        self.page.clicked.connect(self._next_example)
        self.update(column)

    def update(self, column: dict[str, Any]) -> None:
        """Show what a newer reading says about the column."""
        self._examples, self._shown = list(column["examples"]), 0
        self.example.setText(self._examples[0] if self._examples else "")
        self.page.setVisible(len(set(self._examples)) > 1)
        self.combo.setCurrentIndex(max(self.combo.findData(column["field"]), 0))
        self.combo.set_attention(words.needs_a_look(column))
        self._explain(column)

    def widgets(self) -> list[QWidget]:
        """Return the cells of the line in order."""
        examples = QWidget()
        row = QHBoxLayout(examples)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.example, 1)
        row.addWidget(self.page)
        happens = QWidget()
        line = QHBoxLayout(happens)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.sign)
        line.addWidget(self.how, 1)
        return [self.name, examples, Icon("arrow-right", "muted"), self.combo, happens]

    def _next_example(self) -> None:
        self._shown = (self._shown + 1) % len(self._examples)
        self.example.setText(self._examples[self._shown])

    def _explain(self, column: dict[str, Any]) -> None:
        if not column["filled"]:
            name, tone, how = "cross", "faint", "Empty in every row"
        elif column["field"] is None:
            tone = "warn" if words.needs_a_look(column) else "muted"
            name, how = "info", "Kept with their other answers, word for word"
        elif column["confidence"] == "likely":
            name, tone, how = "warning", "warn", f"Our guess: please check. {column['how']}"
        else:
            name, tone, how = "check", "done", column["how"]
        self.sign.set_look(name, tone)
        self.how.set_tone("warn" if tone == "warn" else "muted")
        self.how.setText(how)


class ColumnGrid(QScrollArea):
    """All lines under their headings. `chosen(str, object)` carries a heading and its field."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.lines: list[ColumnLine] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(self, columns: Sequence[dict[str, Any]]) -> None:
        """Show *columns*; lines of the same headings stay, and so does the focus."""
        headings = [str(column["heading"]) for column in columns]
        if headings == [line.heading for line in self.lines]:
            for line, column in zip(self.lines, columns, strict=True):
                line.update(column)
            return
        self.lines = [ColumnLine(column) for column in columns]
        ground = self._ground()
        self.setWidget(ground)
        ground.setAutoFillBackground(False)  # setWidget switches it on

    def _ground(self) -> QWidget:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        titles = ("Column in your file", "An example", "", "Goes into", "What will happen")
        for place, title in enumerate(titles):
            label = ElidingLabel(title, tone="muted", size=0.92, weight="semibold")
            grid.addWidget(label, 0, place)
        for number, line in enumerate(self.lines, start=1):
            for place, widget in enumerate(line.widgets()):
                grid.addWidget(widget, number, place, Qt.AlignmentFlag(0))
            line.combo.activated.connect(lambda _index, line=line: self._tell(line))
        for place, (stretch, least) in enumerate(((5, 110), (5, 110), (0, 18), (0, 196), (7, 150))):
            grid.setColumnStretch(place, stretch)
            grid.setColumnMinimumWidth(place, least)
        grid.setRowStretch(len(self.lines) + 1, 1)
        return ground

    def _tell(self, line: ColumnLine) -> None:
        self.chosen.emit(line.heading, line.combo.currentData())
