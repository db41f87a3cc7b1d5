"""The chips that say when to get back to somebody: a few usual days, none, or another date."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm.domain.interactions import Kind
from crm.ui.composer.draft import Next, choice_of, default_next, next_day
from crm.ui.inbox.words import day_text
from crm.ui.widgets.chips import ChipGroup
from crm.ui.worklist.asking import ask_day

_CHOICES: tuple[Next, ...] = ("tomorrow", "three", "week", "none", "other")


class NextDay(ChipGroup):
    """`changed()` tells that another day is chosen."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        """Offer the usual days; *today* tells the day of the user's clock."""
        super().__init__([(value, "…", "") for value in _CHOICES], "", parent)
        self.setAccessibleName(self.tr("Next follow-up"))
        self._today = today
        self._other: date | None = None
        other = self.chip("other")
        other.clicked.connect(self._ask)
        other.setToolTip(self.tr("Another date"))
        other.setAccessibleName(self.tr("Another date"))
        self.set_short(short=False)

    def day(self) -> date | None:
        """Return the day that is chosen, None for none."""
        chosen: Next = next((one for one in _CHOICES if one == self.value()), "none")
        return self._other if chosen == "other" else next_day(chosen, self._today())

    def show_day(self, day: date | None) -> None:
        """Choose the chip that stands for *day*."""
        self._choose(*choice_of(day, self._today()))

    def show_usual(self, kind: Kind) -> None:
        """Choose what is usual after an interaction of *kind*."""
        self._choose(*default_next(kind, self._today()))

    def set_short(self, *, short: bool) -> None:
        """Say the days in few letters, where there is little room."""
        words = {
            "tomorrow": (self.tr("Tomorrow"), self.tr("1 d")),
            "three": (self.tr("In 3 days"), self.tr("3 d")),
            "week": (self.tr("Next week"), self.tr("1 wk")),
            "none": (self.tr("None"), self.tr("None")),
        }
        for value, texts in words.items():
            self.chip(value).set_text(texts[short])
        self._show_other()

    def _choose(self, choice: Next, day: date | None) -> None:
        self._other = day
        self.set_value(choice)
        self._show_other()
        self.changed.emit()

    def _ask(self) -> None:
        """Ask for a day: typed, as “fri” or “2w”, or from a month."""
        self.set_value("other" if self._other else "none")
        over, title = self.chip("other"), self.tr("Another date")
        ask_day(over, title, self._today(), self._take, today_too=True)

    def _take(self, day: date) -> None:
        self._choose("other", day)

    def _show_other(self) -> None:
        day = self._other
        self.chip("other").set_text("…" if day is None else day_text(day, self._today()))
