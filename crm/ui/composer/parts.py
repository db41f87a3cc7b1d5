"""The parts of the form to log and where they stand; what they do is the form's business."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm.domain.interactions import KIND_NAMES
from crm.domain.saying import in_language
from crm.ui.composer.draft import KIND_ICONS, KINDS
from crm.ui.composer.folded_form import FoldedForm
from crm.ui.composer.marks import WhenChip, WhoChip
from crm.ui.composer.next import NextDay
from crm.ui.composer.outcome import OutcomeCombo
from crm.ui.composer.text import Text
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import Chip, ChipGroup
from crm.ui.widgets.labels import PlainLabel

_SIDE = 17


class Parts(QFrame):
    """For something new, or for something that was logged and is put right."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Make the parts; *now* tells the moment on the user's clock."""
        super().__init__(parent)
        self.setObjectName("Card")
        self._now, self._is_new = now, True
        self._has_room = False  # known once somebody has given it a size
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
        self.outcome = OutcomeCombo(self)
        self.next_label = PlainLabel(self.tr("Next follow-up"), tone="muted", size=fonts.SECOND)
        self.next = NextDay(self._today, self)
        self.who = WhoChip(self)
        self.save = Button("", "check", look="primary")
        self.name_save(
            self.tr("Save and next"), self.tr("Save and go to the next inquiry (Ctrl+Enter)")
        )
        self.cancel = Button(self.tr("Cancel"), look="flat")
        self.remove = Button(self.tr("Delete"), "trash", look="flat")
        self._lay_out()
        for part in (self.when, self.next, self.who):
            part.changed.connect(self.fit)

    def show_purpose(self, *, new: bool) -> None:
        """Show what is needed for something *new*, or to put something right."""
        self._is_new = new
        self.fit()

    def name_save(self, words: str, tip: str) -> None:
        """Say what the button to save does."""
        self._save_words = words
        self.save.setText(words)
        self.save.setToolTip(tip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words and icons out where there is little room."""
        super().resizeEvent(event)
        self._has_room = True
        self.fit()

    def fit(self, _chosen: object = None) -> None:
        """Leave out as much as there is no room for."""
        for level in range(6 if self._has_room else 0):
            self._spare(level)
            if all(row.minimumSize().width() + 2 * _SIDE + 2 <= self.width() for row in self._rows):
                break

    def _spare(self, level: int) -> None:
        """Leave out more with each *level*, from 0 for everything to 5 for the least."""
        new = self._is_new
        self.escape.setVisible(level < 1)
        self.title.setVisible(level < 2)
        self.title.setText(self.tr("Log a follow-up") if new else self.tr("Put right"))
        self.next_label.setVisible(new and level < 3)
        self.next.setVisible(new)
        self.who.set_wanted(wanted=new and self.next.value() != "none")
        for button in (self.cancel, self.remove):
            button.setVisible(not new)
        self._shrink(level)

    def _shrink(self, level: int) -> None:
        """Say in fewer letters, and with less space, what is left."""
        self.next_label.setText(self.tr("Next follow-up") if level < 1 else self.tr("Next"))
        compact = level >= 4
        self.inbound.set_text(self.tr("From them") if compact else self.tr("They contacted us"))
        self.next.set_short(short=compact)
        for part in (self.kinds, self.next, self.inbound, self.when, self.who):
            part.set_compact(compact)
        self._rows[0].setSpacing(6 if compact else 14)
        self._rows[1].setSpacing(4 if compact else 7)
        self.save.setText(self._save_words if self._is_new and level < 5 else self.tr("Save"))
        self.save.icon_name = "" if compact else "check"
        self.save.updateGeometry()
        width = 178 if level < 2 else 120 if level < 4 else 84
        self.outcome.set_brief(brief=level >= 2, width=width)
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
        last.addWidget(self.outcome, 3)
        last.addStretch(1)
        last.addWidget(self.next_label)
        last.addWidget(self.next)
        last.addWidget(self.who)
        last.addWidget(self.remove)
        last.addWidget(self.cancel)
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

    def _today(self) -> date:
        return self._now().date()
