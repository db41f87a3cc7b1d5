"""The form at the foot of an inquiry in which one logs what happened and what comes next."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm.domain.interactions import KIND_NAMES, RESULT_NAMES, Kind, Result
from crm.domain.saying import in_language
from crm.queries.rows import UserRow
from crm.ui.composer.draft import KIND_ICONS, KINDS, RESULTS, Draft
from crm.ui.composer.folded_form import FoldedForm
from crm.ui.composer.marks import WhenChip, WhoChip
from crm.ui.composer.next import NextDay
from crm.ui.composer.text import Text
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import Chip, ChipGroup
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel

_SIDE = 17


class Composer(QFrame):
    """Folded to one line until it is opened.

    `saved(object)` carries the Draft; `opened()` comes when it is unfolded; `left()` says that the
    reader goes back to the list.
    """

    saved = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Make the form; *now* tells the moment on the user's clock."""
        super().__init__(parent)
        self.setObjectName("Card")
        self._now = now
        self.folded = FoldedForm(self)
        self.title = PlainLabel(
            self.tr("Log a follow-up"), tone="muted", size=fonts.CARD_TITLE, weight="semibold"
        )
        names = [(kind, in_language(KIND_NAMES[kind]), KIND_ICONS[kind]) for kind in KINDS]
        self.kinds = ChipGroup(names, self.tr("How you were in touch"))
        self.inbound = Chip(self.tr("They contacted us"))
        self.escape = PlainLabel(self.tr("Esc to close"), tone="muted", size=fonts.SMALL)
        self.when = WhenChip(now, self)
        self.text = Text(self)
        self.outcome = Combo(self.tr("Outcome"), self)
        self.outcome.setMinimumWidth(150)
        self.next_label = PlainLabel(self.tr("Next follow-up"), tone="muted", size=fonts.SECOND)
        self.next = NextDay(self._today, self)
        self.who = WhoChip(self)
        self.save = Button("", "check", look="primary")
        self.name_save(
            self.tr("Save and next"), self.tr("Save and go to the next inquiry (Ctrl+Enter)")
        )
        self._lay_out()
        self._connect()
        self.reset(Kind.CALL)
        self.fold()
        for part in (self.when, self.next, self.who):
            part.changed.connect(self._fit)

    def _connect(self) -> None:
        self.folded.opened.connect(self.open)
        self.kinds.chosen.connect(self._kind_chosen)
        self.next.chosen.connect(self._next_chosen)
        self.save.clicked.connect(self._save)
        self.text.submitted.connect(self._save)
        self.text.left.connect(self._leave)

    def name_save(self, words: str, tip: str) -> None:
        """Say what the button to save does."""
        self._save_words = words
        self.save.setText(words)
        self.save.setToolTip(tip)

    def reset(self, kind: Kind, draft: Draft | None = None) -> None:
        """Empty the form for another inquiry, with *kind* chosen; or bring a *draft* back."""
        self.kinds.set_value(kind if kind in KINDS else Kind.CALL)
        self._kind_chosen(self.kinds.value())
        self.text.setPlainText(draft.text if draft else "")
        self.inbound.setChecked(draft.inbound if draft else False)
        self.when.show_moment(draft.at if draft else None)
        self.who.choose(draft.assignee_id if draft else None)
        if draft is not None:
            self.outcome.setCurrentIndex(max(0, self.outcome.findData(draft.result)))
            self.next.show_day(draft.follow_up_on)

    def show_assignee(self, user: UserRow | None) -> None:
        """Say whose the work is: they do what comes next, unless somebody else is chosen."""
        self.who.show_usual(user)

    def open(self) -> None:
        """Unfold and put the cursor into the text."""
        self.folded.hide()
        self._form.show()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit()

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
        result = self.outcome.currentData()
        day = self.next.day()
        return Draft(
            kind=Kind(str(self.kinds.value())),
            text=self.text.toPlainText().strip(),
            result=Result(result) if result else None,
            inbound=self.inbound.isChecked(),
            follow_up_on=day,
            at=self.when.at,
            assignee_id=self.who.chosen if day else None,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words and icons out where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for level in range(6):
            self._spare(level)
            if all(row.minimumSize().width() + 2 * _SIDE + 2 <= self.width() for row in self._rows):
                break

    def _spare(self, level: int) -> None:
        """Leave out more with each *level*, from 0 for everything to 5 for the least."""
        self.escape.setVisible(level < 1)
        self.title.setVisible(level < 2)
        self.next_label.setVisible(level < 3)
        self.next_label.setText(self.tr("Next follow-up") if level < 1 else self.tr("Next"))
        compact = level >= 4
        self.inbound.set_text(self.tr("From them") if compact else self.tr("They contacted us"))
        self.next.set_short(short=compact)
        for part in (self.kinds, self.next, self.inbound, self.when, self.who):
            part.set_compact(compact)
        self._rows[0].setSpacing(6 if compact else 14)
        self._rows[1].setSpacing(4 if compact else 7)
        self.save.setText(self._save_words if level < 5 else self.tr("Save"))
        self.save.icon_name = "" if compact else "check"
        self.save.updateGeometry()
        self.outcome.setMinimumWidth(178 if level < 2 else 120 if level < 4 else 84)
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
        first.addWidget(self.when)
        first.addWidget(self.escape)
        self.outcome.setMaximumWidth(220)
        last.addWidget(self.outcome, 3)
        last.addStretch(1)
        last.addWidget(self.next_label)
        last.addWidget(self.next)
        last.addWidget(self.who)
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

    def _kind_chosen(self, value: object) -> None:
        kind = Kind(str(value))
        self.next.show_usual(kind)
        self.outcome.clear()
        self.outcome.addItem(self.tr("Outcome…"), None)
        for result in RESULTS[kind]:
            self.outcome.addItem(in_language(RESULT_NAMES[result]), result.value)
        self._name_results()
        self.outcome.setEnabled(bool(RESULTS[kind]))

    def _name_results(self) -> None:
        """Write “Outcome: interested” where there is room, else “Interested”."""
        compact = self.outcome.minimumWidth() < 150
        for number in range(1, self.outcome.count()):
            name = in_language(RESULT_NAMES[Result(self.outcome.itemData(number))])
            long = self.tr("Outcome: %1").replace("%1", name)
            self.outcome.setItemText(number, name[:1].upper() + name[1:] if compact else long)

    def _next_chosen(self) -> None:
        self.who.set_wanted(wanted=self.next.value() != "none")

    def _today(self) -> date:
        return self._now().date()

    def _save(self) -> None:
        self.saved.emit(self.draft())

    def _leave(self) -> None:
        self.fold()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds; Ctrl+Enter saves; Alt and a key goes to a part, digits choose in it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self._leave()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        elif not self.is_open() or not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do a key of the open form; say whether it is one."""
        digit = event.key() - int(Qt.Key.Key_1)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if 0 <= digit < len(KINDS):
                self.kinds.set_value(KINDS[digit])
            elif event.key() == Qt.Key.Key_O:
                self.outcome.setFocus()
            elif event.key() == Qt.Key.Key_N:
                self.next.chips()[0].setFocus()
            elif event.key() == Qt.Key.Key_T:
                self.when.ask()
            elif event.key() == Qt.Key.Key_W and self.who.isVisible():
                self.who.ask()
            else:
                return False
            return True
        chips = self.next.chips()
        if 0 <= digit < len(chips) and any(chip.hasFocus() for chip in chips):
            chips[digit].click()
            return True
        return False
