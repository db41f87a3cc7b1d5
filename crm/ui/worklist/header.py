"""The head of an item of work: who, in which state, and where it stands in the list."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.theme.tokens import Tone
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.pills import Avatar, KeyCap, Pill


class Header(QWidget):
    """Avatar, name, pills, one line about where it came from; at the end “1 of 23” and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.avatar = Avatar(50, self)
        self.name = ElidingLabel("", self, size=fonts.TITLE, weight="medium", hug=True)
        self.origin = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.pills = [Pill("", "new"), Pill("", "overdue"), Pill("", "closed")]
        self.place = PlainLabel("", self, tone="muted", size=fonts.SECOND)
        self._keys = [KeyCap("K", self), KeyCap("J", self)]
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addSpacing(4)
        for pill in self.pills:
            first.addWidget(pill)
        first.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addLayout(first)
        lines.addWidget(self.origin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.avatar)
        row.addLayout(lines, 1)
        row.addWidget(self.place)
        keys = QHBoxLayout()
        keys.setSpacing(9)
        for key in self._keys:
            keys.addWidget(key)
        row.addLayout(keys)

    def show_pills(self, *pills: tuple[str, Tone] | None) -> None:
        """Show up to three pills; None hides one."""
        shown = (*pills, None, None, None)[: len(self.pills)]
        for pill, said in zip(self.pills, shown, strict=True):
            pill.setVisible(said is not None)
            if said is not None:
                pill.set(*said)

    def show_origin(self, *parts: str) -> None:
        """Show one line under the name, of *parts* of which some may be empty."""
        found = [isolate(part) for part in parts if part]
        self.origin.setText("\u00a0\u00a0·\u00a0\u00a0".join(found))

    def show_place(self, place: int | None, count: int) -> None:
        """Say which of how many this is, *place* counted from 0."""
        if place is None:
            self.place.setText("")
            return
        text = self.tr("%1 of %2").replace("%1", str(place + 1)).replace("%2", str(count))
        self.place.setText(isolate(text))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Leave the keys out."""
        for key in self._keys:
            key.setVisible(not compact)
