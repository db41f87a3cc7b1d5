"""The form at the foot of an inquiry in which one logs what happened and what comes next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from crm.domain.interactions import KIND_NAMES, RESULT_NAMES, Kind, Result
from crm.domain.saying import in_language
from crm.ui.composer.draft import (
    KIND_ICONS,
    KINDS,
    RESULTS,
    Draft,
    Next,
    choice_of,
    default_next,
    next_day,
)
from crm.ui.composer.folded_form import FoldedForm
from crm.ui.inbox import words
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import Chip, ChipGroup
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel
from crm.ui.worklist.asking import ask_day

_SIDE = 17


class Composer(QFrame):
    """Folded to one line until it is opened.

    `saved(object)` carries the Draft; `left()` says that the reader goes back to the list.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make the form; *today* tells the day of the user's clock."""
        super().__init__(parent)
        self.setObjectName("Card")
        self._today = today
        self._other: date | None = None
        self.folded = FoldedForm(self)
        self.title = PlainLabel(
            self.tr("Log a follow-up"), tone="muted", size=fonts.CARD_TITLE, weight="semibold"
        )
        names = [(kind, in_language(KIND_NAMES[kind]), KIND_ICONS[kind]) for kind in KINDS]
        self.kinds = ChipGroup(names, self.tr("How you were in touch"))
        self.inbound = Chip(self.tr("They contacted us"))
        self.escape = PlainLabel(self.tr("Esc to close"), tone="muted", size=fonts.SMALL)
        self.text = _Text(self)
        self.outcome = Combo(self.tr("Outcome"), self)
        self.outcome.setMinimumWidth(150)
        self.next_label = PlainLabel(self.tr("Next follow-up"), tone="muted", size=fonts.SECOND)
        self.next = ChipGroup(self._next_choices(), self.tr("Next follow-up"))
        self.save = Button(self.tr("Save and next"), "check", look="primary")
        self.save.setToolTip(self.tr("Save and go to the next inquiry (Ctrl+Enter)"))
        self._lay_out()
        self._connect()
        self.reset(Kind.CALL)
        self.fold()

    def _connect(self) -> None:
        self.folded.opened.connect(self.open)
        self.kinds.chosen.connect(self._kind_chosen)
        self.next.chip("other").clicked.connect(self._pick_day)
        self.next.chip("other").setToolTip(self.tr("Another date"))
        self.next.chip("other").setAccessibleName(self.tr("Another date"))
        self.save.clicked.connect(self._save)
        self.text.submitted.connect(self._save)
        self.text.left.connect(self._leave)

    def reset(self, kind: Kind, draft: Draft | None = None) -> None:
        """Empty the form for another inquiry, with *kind* chosen; or bring a *draft* back."""
        self.kinds.set_value(kind if kind in KINDS else Kind.CALL)
        self._kind_chosen(self.kinds.value())
        self.text.setPlainText(draft.text if draft else "")
        self.inbound.setChecked(draft.inbound if draft else False)
        if draft is not None:
            self.outcome.setCurrentIndex(max(0, self.outcome.findData(draft.result)))
            self._choose_next(*choice_of(draft.follow_up_on, self._today()))

    def open(self) -> None:
        """Unfold and put the cursor into the text."""
        self.folded.hide()
        self._form.show()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self) -> None:
        """Show one line alone: what can be done here, or the beginning of what is not saved."""
        self.folded.show_text(self.text.toPlainText())
        self._form.hide()
        self.folded.show()

    def is_open(self) -> bool:
        """Say whether the form is unfolded."""
        return not self._form.isHidden()

    def draft(self) -> Draft:
        """Return what has been written and chosen so far."""
        kind = self.kinds.value()
        choice = self.next.value()
        day = self._other if choice == "other" else next_day(_as_next(choice), self._today())
        result = self.outcome.currentData()
        return Draft(
            kind=Kind(str(kind)),
            text=self.text.toPlainText().strip(),
            result=Result(result) if result else None,
            inbound=self.inbound.isChecked(),
            follow_up_on=day,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words and icons out where there is little room."""
        super().resizeEvent(event)
        for level in range(4):
            self._spare(level)
            if all(row.minimumSize().width() + 2 * _SIDE + 2 <= self.width() for row in self._rows):
                break

    def _spare(self, level: int) -> None:
        """Leave out more with each *level*, from 0 for everything to 3 for the least."""
        self.escape.setVisible(level < 1)
        self.title.setVisible(level < 2)
        self.next_label.setVisible(level < 2)
        self.next_label.setText(self.tr("Next follow-up") if level < 1 else self.tr("Next"))
        compact = level == 3
        for value, long, short in self._next_words():
            self.next.chip(value).set_text(short if compact else long)
        self._show_other()
        for group in (self.kinds, self.next, self.inbound):
            group.set_compact(compact)
        self.save.icon_name = "" if compact else "check"
        self.save.updateGeometry()
        self.outcome.setMinimumWidth(178 if level < 2 else 120 if level < 3 else 84)
        self._name_results()
        for row in self._rows:
            row.invalidate()  # a nested layout does not hear of it before the next event

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the compact form."""
        return QSize(380, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._form = QWidget(self)
        first, last = self._rows = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(14)
        last.setSpacing(7)
        first.addWidget(self.title)
        first.addWidget(self.kinds)
        first.addStretch(1)
        first.addWidget(self.inbound)
        first.addWidget(self.escape)
        self.outcome.setMaximumWidth(220)
        last.addWidget(self.outcome, 3)
        last.addStretch(1)
        last.addWidget(self.next_label)
        last.addWidget(self.next)
        last.addWidget(self.save)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(_SIDE, 10, _SIDE, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.text)
        column.addLayout(last)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.folded)
        outer.addWidget(self._form)

    def _next_words(self) -> list[tuple[Next, str, str]]:
        return [
            ("tomorrow", self.tr("Tomorrow"), self.tr("1 d")),
            ("three", self.tr("In 3 days"), self.tr("3 d")),
            ("week", self.tr("Next week"), self.tr("1 wk")),
            ("none", self.tr("None"), self.tr("None")),
            ("other", self.tr("…"), self.tr("…")),
        ]

    def _next_choices(self) -> list[tuple[object, str, str]]:
        return [(value, long, "") for value, long, _ in self._next_words()]

    def _kind_chosen(self, value: object) -> None:
        kind = Kind(str(value))
        self._choose_next(*default_next(kind, self._today()))
        self.outcome.clear()
        self.outcome.addItem(self.tr("Outcome…"), None)
        for result in RESULTS[kind]:
            self.outcome.addItem(in_language(RESULT_NAMES[result]), result.value)
        self._name_results()
        self.outcome.setEnabled(bool(RESULTS[kind]))

    def _name_results(self) -> None:
        """Write “Outcome: interested” where there is room, else “Interested”."""
        compact = self.next_label.isHidden()
        for number in range(1, self.outcome.count()):
            name = in_language(RESULT_NAMES[Result(self.outcome.itemData(number))])
            long = self.tr("Outcome: %1").replace("%1", name)
            self.outcome.setItemText(number, name[:1].upper() + name[1:] if compact else long)

    def _choose_next(self, choice: Next, day: date | None) -> None:
        self._other = day
        self.next.set_value(choice)
        self._show_other()

    def _pick_day(self) -> None:
        """Ask for a day: typed, as “fri” or “2w”, or from a month."""
        self.next.set_value("other" if self._other else "none")
        over, title = self.next.chip("other"), self.tr("Another date")
        ask_day(over, title, self._today(), self._take_day, today_too=True)

    def _take_day(self, day: date) -> None:
        self._choose_next("other", day)

    def _show_other(self) -> None:
        if self._other is not None:
            text = words.day_text(self._other, self._today())
            self.next.chip("other").set_text(text)

    def _save(self) -> None:
        self.saved.emit(self.draft())

    def _leave(self) -> None:
        self.fold()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds; Ctrl+Enter saves; Alt+1 to 5 choose the kind, Alt+N and a digit what is next."""
        digits = range(int(Qt.Key.Key_1), int(Qt.Key.Key_1) + len(KINDS))
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self._leave()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        elif alt and event.key() in digits and self.is_open():
            self.kinds.set_value(KINDS[event.key() - int(Qt.Key.Key_1)])
        elif alt and event.key() == Qt.Key.Key_O:
            self.outcome.setFocus()
        elif alt and event.key() == Qt.Key.Key_N:
            self.next.chips()[0].setFocus()
        elif event.key() in digits and any(chip.hasFocus() for chip in self.next.chips()):
            self.next.chips()[event.key() - int(Qt.Key.Key_1)].click()
        else:
            super().keyPressEvent(event)


def _as_next(value: object) -> Next:
    """Return the value of a chip as what it is."""
    known: tuple[Next, ...] = ("tomorrow", "three", "week", "other")
    return next((one for one in known if one == value), "none")


class _Text(QPlainTextEdit):
    """The text: Tab leaves it, Esc folds the form, Ctrl+Enter saves."""

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What happened"))
        self.setPlaceholderText(self.tr("What happened, in a sentence or two"))
        self.setFixedHeight(62)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
