"""The grey line below a search box: what is odd about the search, and what was probably meant."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm.domain.saying import in_language
from crm.domain.search import Hint
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel
from crm.ui.widgets.search_box import SearchBox

_LONGEST = 40


class SearchHint(QWidget):
    """Says the first hint of *box*; a button puts right what can be put right."""

    def __init__(self, box: SearchBox, parent: QWidget | None = None) -> None:
        """Belong to *box*; be hidden while nothing is odd."""
        super().__init__(parent)
        self._box = box
        self._hint: Hint | None = None
        self.words = PlainLabel("", self, tone="muted", size=fonts.SECOND, wrap=True)
        self.button = Button("", "", self, look="link")
        self.button.clicked.connect(self._use)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        box.hinted.connect(self.say)
        self.hide()

    def text(self) -> str:
        """Return what is said, empty if nothing is odd."""
        return self.words.text() if self._hint is not None else ""

    def say(self, hints: Sequence[Hint]) -> None:
        """Say the first of *hints*, or be quiet."""
        self._hint = hints[0] if hints else None
        self.setVisible(self._hint is not None)
        if self._hint is not None:
            self.words.setText(in_language(self._hint.text))
            instead = self._hint.instead
            shown = instead if len(instead) <= _LONGEST else instead[: _LONGEST - 1] + "…"
            self.button.setText(self.tr("Use %1").replace("%1", shown).replace("&", "&&"))
            self.button.setVisible(bool(instead))

    def _use(self) -> None:
        if self._hint is not None:
            self._box.use(self._hint)
