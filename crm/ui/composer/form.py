"""The form at the foot of an inquiry in which one logs what happened and what comes next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from crm.domain.interactions import Kind
from crm.queries.rows import UserRow
from crm.ui.composer.draft import KINDS, Draft
from crm.ui.composer.parts import Parts


class Composer(Parts):
    """Folded to one line until it is opened.

    `saved(object)` carries the Draft of something new, `corrected(object)` that of something logged
    before, `removal_wanted(object)` the id of that; `opened()` comes when it is unfolded; `left()`
    says that the reader goes back to the list.
    """

    saved = Signal(object)
    corrected = Signal(object)
    removal_wanted = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Make the form; *now* tells the moment on the user's clock."""
        super().__init__(now, parent)
        self._connect()
        self.reset(Kind.CALL)
        self.fold()

    def _connect(self) -> None:
        self.folded.opened.connect(self.open)
        self.kinds.chosen.connect(self._kind_chosen)
        self.next.chosen.connect(self.fit)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.end_correction)
        self.remove.clicked.connect(self._remove)
        self.text.submitted.connect(self._save)
        self.text.left.connect(self._leave)

    def reset(self, kind: Kind, draft: Draft | None = None) -> None:
        """Empty the form for another inquiry, with *kind* chosen; or bring a *draft* back."""
        self._kind = kind
        self._corrects, self._before = (draft.corrects, draft.before) if draft else (None, None)
        self._begun: Draft | None = None
        usual = None if self._corrects else Kind.CALL
        self.kinds.set_value(kind if kind in KINDS else usual)
        self._kind_chosen(self.kinds.value() or kind)
        self.text.setPlainText(draft.text if draft else "")
        self.inbound.setChecked(draft.inbound if draft else False)
        self.when.show_moment(draft.at if draft else None)
        self.who.choose(draft.assignee_id if draft else None)
        if draft is not None:
            self.outcome.choose(draft.result)
            self.next.show_day(draft.follow_up_on)
        self.show_purpose(new=self._corrects is None)

    def correct(self, logged: Draft) -> None:
        """Put right what was *logged*; what is being written comes back afterwards."""
        before = self._before if self._corrects else self.draft()
        self.reset(logged.kind, replace(logged, before=before if before and before.text else None))
        self._begun = self.draft()
        self.open()

    def end_correction(self) -> None:
        """Go back to what was being written before, if anything was."""
        before = self._before
        self.reset(before.kind if before else self._kind, before)
        self.fold()
        self.left.emit()

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
        day = None if self._corrects else self.next.day()
        return Draft(
            kind=Kind(str(self.kinds.value() or self._kind)),
            text=self.text.toPlainText().strip(),
            result=self.outcome.result(),
            inbound=self.inbound.isChecked(),
            follow_up_on=day,
            at=self.when.at,
            assignee_id=self.who.chosen if day else None,
            corrects=self._corrects,
            before=self._before,
        )

    def unsaved(self) -> Draft | None:
        """Return what is written and not saved, None if nothing is."""
        draft = self.draft()
        if self._corrects is not None and draft == self._begun:
            return self._before
        return draft if draft.text or draft.corrects else None

    def _kind_chosen(self, value: object) -> None:
        kind = Kind(str(value))
        self.next.show_usual(kind)
        self.outcome.offer(kind)

    def _save(self) -> None:
        draft = self.draft()
        if draft.corrects is None:
            self.saved.emit(draft)
        elif draft == self._begun:
            self.end_correction()
        else:
            self.corrected.emit(draft)

    def _remove(self) -> None:
        self.removal_wanted.emit(self._corrects)

    def _leave(self) -> None:
        if self._corrects is not None and self.draft() == self._begun:
            self.end_correction()
            return
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
