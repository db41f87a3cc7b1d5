"""One field of the form: its name, what is typed, what is wrong with it, and buttons beside it.

What is typed is told when the field is left. Until it is saved it is never overwritten.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm.domain.errors import UserError
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel

Save = Callable[[str, "FormRow"], None]
"""Saves a text, and tells the field whether that was done (`accept`) or not (`refuse`)."""
Offer = tuple[str, str, Callable[[], None]]
"""A button beside a field: what it does, its icon, and the doing."""

NAME_WIDTH = 108


@dataclass(frozen=True, slots=True)
class Spec:
    """What one field of the form is. *key* tells it from the others when the form is made anew."""

    key: str
    name: str
    value: str = ""
    save: Save | None = None
    kind: Literal["line", "text", "choice"] = "line"
    choices: Sequence[tuple[str, str]] = ()  # value, text
    completions: Sequence[str] = ()
    hint: str = ""  # what is odd about the value that is saved
    placeholder: str = ""
    offers: Sequence[Offer] = ()
    spoken: str = ""  # the name for screen readers, if it says more


class FormRow(QWidget):
    """One field, which saves itself through its Spec."""

    def __init__(self, spec: Spec, parent: QWidget) -> None:
        """Make the field that *spec* says."""
        super().__init__(parent)
        self._spec = spec
        self.saved = spec.value
        self.label = PlainLabel(
            spec.name, self, tone="muted", size=fonts.SECOND, weight="medium", wrap=True
        )
        self.label.setFixedWidth(NAME_WIDTH)
        self.editor = self._make_editor()
        self.editor.setAccessibleName(spec.spoken or spec.name)
        self.message = PlainLabel("", self, tone="overdue", size=fonts.SMALL, wrap=True)
        self._lay_out()
        self.take(spec)

    def text(self) -> str:
        """Return what stands in the field now."""
        if isinstance(self.editor, Combo):
            return str(self.editor.currentData() or "")
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.toPlainText()

    def is_saved(self) -> bool:
        """Say whether what stands here is what the book has."""
        return self.text() == self.saved

    def take(self, spec: Spec) -> None:
        """Show the value of *spec*, unless something is typed here that is not saved."""
        self._spec = spec
        if isinstance(self.editor, Combo):
            self._fill(self.editor, spec)
        elif self.is_saved() and self.text() != spec.value:
            self._set_text(spec.value)
        self.saved = spec.value
        if self.is_saved():
            self._say_hint()

    def accept(self, text: str) -> None:
        """Note that *text* is saved, though the book may write it in another way."""
        self.saved = text
        if self.is_saved():
            self.message.hide()

    def refuse(self, error: UserError) -> None:
        """Say beside the field why it is not saved; what is typed stays."""
        self.message.set_tone("overdue")
        self.message.setText(error.message)
        self.message.show()

    def commit(self) -> None:
        """Save what is typed, if it is something else than the book has."""
        if self.is_saved():
            self._say_hint()
        elif self._spec.save is not None:
            self._spec.save(self.text(), self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save a text of several lines when it is left."""
        leaving = event.type() == QEvent.Type.FocusOut and watched is self.editor
        if leaving and self.editor.isVisible():
            self.commit()
        return super().eventFilter(watched, event)

    def _say_hint(self) -> None:
        """Say what is odd about the value that is saved, or nothing."""
        self.message.set_tone("muted")
        self.message.setText(self._spec.hint)
        self.message.setVisible(bool(self._spec.hint))

    def _make_editor(self) -> QLineEdit | QPlainTextEdit | Combo:
        spec = self._spec
        if spec.kind == "choice":
            combo = Combo(spec.name, self)
            combo.activated.connect(self.commit)
            return combo
        if spec.kind == "text":
            area = QPlainTextEdit(self)
            area.setTabChangesFocus(True)
            area.setFixedHeight(92)
            area.installEventFilter(self)
            area.setPlainText(spec.value)
            return area
        line = QLineEdit(spec.value, self)
        line.setPlaceholderText(spec.placeholder)
        line.setCursorPosition(0)
        line.editingFinished.connect(self.commit)
        if spec.completions:
            completer = QCompleter(list(spec.completions), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
            line.setCompleter(completer)
        return line

    def _fill(self, combo: Combo, spec: Spec) -> None:
        combo.blockSignals(True)  # noqa: FBT003 - a Qt setter
        combo.clear()
        for value, text in spec.choices:
            combo.addItem(text, value)
        if combo.findData(spec.value) < 0:  # what was chosen before the choices changed
            combo.addItem(spec.value, spec.value)
        combo.setCurrentIndex(combo.findData(spec.value))
        combo.blockSignals(False)  # noqa: FBT003 - a Qt setter

    def _set_text(self, text: str) -> None:
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
        elif isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        top = (
            Qt.AlignmentFlag.AlignTop
            if self._spec.kind == "text"
            else Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(self.label, 0, top)
        row.addWidget(self.editor, 1)
        for name, icon, do in self._spec.offers:
            button = IconButton(name, icon, self)
            button.clicked.connect(do)
            row.addWidget(button)
        under = QHBoxLayout()
        under.addSpacing(NAME_WIDTH + 6)
        under.addWidget(self.message, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(under)
        self.message.hide()


class Heading(PlainLabel):
    """A line over fields that belong together."""

    def __init__(self, words: str, parent: QWidget) -> None:
        """Say *words*."""
        super().__init__(words, parent, tone="muted", size=fonts.SMALL, weight="semibold")
        self.setContentsMargins(0, 8, 0, 0)


class Rows(QWidget):
    """The fields one under the other. `changed()` tells that what is typed has been saved or not."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self.rows: dict[str, FormRow] = {}
        self._headings: dict[str, Heading] = {}

    def show_specs(self, specs: Sequence[Spec | str]) -> None:
        """Show these fields, and headings, in this order; fields that were there before stay."""
        wanted = {spec.key for spec in specs if isinstance(spec, Spec)}
        for key in [key for key in self.rows if key not in wanted]:
            gone = self.rows.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        before: QWidget | None = None
        for place, spec in enumerate(specs):
            widget = self._widget(spec)
            if self._column.indexOf(widget) != place:
                self._column.insertWidget(place, widget)
            focus = widget.editor if isinstance(widget, FormRow) else None
            if focus is not None and before is not None:
                QWidget.setTabOrder(before, focus)
            before = focus or before

    def unsaved(self) -> list[str]:
        """Return the texts that are typed and not saved."""
        return [row.text() for row in self.rows.values() if not row.is_saved()]

    def _widget(self, spec: Spec | str) -> FormRow | Heading:
        if isinstance(spec, str):
            if spec not in self._headings:
                self._headings[spec] = Heading(spec, self)
            return self._headings[spec]
        if spec.key in self.rows:
            self.rows[spec.key].take(spec)
        else:
            self.rows[spec.key] = FormRow(spec, self)
        return self.rows[spec.key]
