"""The columns of a file, one line each: heading, example, field to choose, what will happen."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from crm.domain.custom_fields import own_name
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.wizard import words
from crm.ui.wizard.field_words import field_names, keep_only

_tr = QCoreApplication.translate
NEW_FIELD = "new"
KEPT = frozenset(
    {
        "full_name", "given_name", "family_name", "email", "phone", "country", "city", "postcode",
        "street", "language", "birth_date", "organisation", "notes", "tags",
    }
)  # fmt: skip
"""The fields that a contact keeps, so that known contacts may have another value in them."""


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

    def __init__(self, column: dict[str, Any], own: Sequence[tuple[str, object]]) -> None:
        """Show *column* as the reading describes it; *own* are the organisation's own fields."""
        self.heading = str(column["heading"])
        title = self.heading or _tr("ColumnGrid", "(no heading)")
        self.name = ElidingLabel(title, weight="semibold")
        self.example = ElidingLabel("", tone="muted")
        self.page = IconButton(
            _tr("ColumnGrid", "Another example of “{column}”").format(column=title), "chevron-right"
        )
        self.page.setFixedSize(24, 24)
        self.combo = Combo(_tr("ColumnGrid", "“{column}” goes into").format(column=title))
        self.policy = Combo(_tr("ColumnGrid", "“{column}” of known contacts").format(column=title))
        for text, value in policies():
            self.policy.addItem(text, value)
        self.sign = Icon("check", "done")
        self.how = ElidingLabel("", tone="muted")
        self.combo.addItem(keep_only(), None)
        for field, caption in field_names().items():
            self.combo.addItem(caption, field)
        self.offer(own)
        self.field: str | None = None
        self._examples: list[str] = []
        self._shown = 0
        self.page.clicked.connect(self._next_example)
        self.update(column)

    def offer(self, own: Sequence[tuple[str, object]]) -> None:
        """Offer the organisation's *own* fields (name, value) after the others, and a new one."""
        chosen, usual = self.combo.currentData(), len(field_names()) + 1
        while self.combo.count() > usual:
            self.combo.removeItem(usual)
        self.combo.insertSeparator(usual)
        for name, field in own:
            self.combo.addItem(name, field)
        self.combo.addItem(_tr("ColumnGrid", "New field of your own…"), NEW_FIELD)
        self.combo.setCurrentIndex(max(self.combo.findData(chosen), 0))

    def examples(self) -> list[str]:
        """Return some of what the column holds."""
        return self._examples

    def show_field(self, field: str | None) -> None:
        """Choose *field* without telling anybody."""
        self.field = field
        self.combo.setCurrentIndex(max(self.combo.findData(field), 0))

    def update(self, column: dict[str, Any]) -> None:
        """Show what a newer reading says about the column."""
        self._examples, self._shown = list(column["examples"]), 0
        self.example.setText(self._examples[0] if self._examples else "")
        self.page.setVisible(len(set(self._examples)) > 1)
        self.show_field(column["field"])
        self.combo.set_attention(words.needs_a_look(column))
        kept = column["field"] in KEPT or own_name(column["field"]) is not None
        self.policy.setVisible(bool(column["filled"]) and kept)
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
        arrow = Icon("arrow-right", "muted")
        return [self.name, examples, arrow, self.combo, self.policy, happens]

    def _next_example(self) -> None:
        self._shown = (self._shown + 1) % len(self._examples)
        self.example.setText(self._examples[self._shown])

    def _explain(self, column: dict[str, Any]) -> None:
        if not column["filled"]:
            name, tone, how = "cross", "faint", _tr("ColumnGrid", "Empty in every row")
        elif column["field"] is None:
            tone = "warn" if words.needs_a_look(column) else "muted"
            name, how = "info", _tr("ColumnGrid", "Kept with the row, word for word")
        elif column["confidence"] == "likely":
            guess = _tr("ColumnGrid", "Our guess: please check. {how}")
            name, tone, how = "warning", "warn", guess.format(how=words.how(column))
        else:
            name, tone, how = "check", "done", words.how(column)
        self.sign.set_look(name, tone)
        self.how.set_tone("warn" if tone == "warn" else "muted")
        self.how.setText(how)


class ColumnGrid(QScrollArea):
    """All lines under their headings. `chosen(str, object)` carries a heading and its field.

    `decided(str, object)` carries a heading and what it does to known contacts, None for what the
    whole file does; `field_wanted(str, object)` a heading that wants a new field, and examples.
    """

    chosen = Signal(str, object)
    decided = Signal(str, object)
    field_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.lines: list[ColumnLine] = []
        self._own: list[tuple[str, object]] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(
        self, columns: Sequence[dict[str, Any]], decided: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Show *columns*; lines of the same headings stay, and so does the focus.

        *decided* are the policies of headings that have one of their own.
        """
        headings = [str(column["heading"]) for column in columns]
        if headings == [line.heading for line in self.lines]:
            for line, column in zip(self.lines, columns, strict=True):
                line.update(column)
            return
        self.lines = [ColumnLine(column, self._own) for column in columns]
        for line in self.lines:
            line.policy.setCurrentIndex(max(line.policy.findData(decided.get(line.heading)), 0))
        ground = self._ground()
        self.setWidget(ground)
        ground.setAutoFillBackground(False)  # setWidget switches it on

    def _ground(self) -> QWidget:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        titles = (
            self.tr("Column in your file"), self.tr("An example"), "", self.tr("Goes into"),
            self.tr("Known contacts"), self.tr("What will happen"),
        )  # fmt: skip
        for place, title in enumerate(titles):
            label = ElidingLabel(title, tone="muted", size=0.92, weight="semibold")
            grid.addWidget(label, 0, place)
        for number, line in enumerate(self.lines, start=1):
            for place, widget in enumerate(line.widgets()):
                grid.addWidget(widget, number, place, Qt.AlignmentFlag(0))
            line.combo.activated.connect(lambda _index, line=line: self._tell(line))
            line.policy.activated.connect(lambda _index, line=line: self._decide(line))
        widths = ((5, 110), (5, 110), (0, 18), (0, 180), (0, 120), (6, 130))
        for place, (stretch, least) in enumerate(widths):
            grid.setColumnStretch(place, stretch)
            grid.setColumnMinimumWidth(place, least)
        grid.setRowStretch(len(self.lines) + 1, 1)
        return ground

    def offer_fields(self, own: Sequence[tuple[str, object]]) -> None:
        """Offer these of the organisation's own fields for every column."""
        self._own = list(own)
        for line in self.lines:
            line.offer(own)
            line.show_field(line.field)

    def _tell(self, line: ColumnLine) -> None:
        if line.combo.currentData() == NEW_FIELD:
            line.show_field(line.field)
            self.field_wanted.emit(line.heading, line.examples())
            return
        self.chosen.emit(line.heading, line.combo.currentData())

    def _decide(self, line: ColumnLine) -> None:
        self.decided.emit(line.heading, line.policy.currentData())


def policies() -> list[tuple[str, str | None]]:
    """Return what a column can do to contacts that the book knows."""
    return [
        (_tr("ColumnGrid", "As below"), None),
        (_tr("ColumnGrid", "Fill"), "fill"),
        (_tr("ColumnGrid", "Overwrite"), "overwrite"),
        (_tr("ColumnGrid", "Overwrite and erase"), "erase"),
        (_tr("ColumnGrid", "Leave alone"), "ignore"),
    ]
