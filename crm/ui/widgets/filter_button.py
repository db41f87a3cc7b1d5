"""A button whose menu writes search text, so that people learn the language by looking."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from crm.domain.search_typing import quoted, with_term, without_term
from crm.queries.searching.rows import FieldValue
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.search_box import SearchBox
from crm.ui.widgets.search_values import SearchValues
from crm.ui.widgets.search_words import SearchWord, search_words

FIELDS = ("status", "country", "tag", "event", "attended", "assigned", "section", "source",
          "joined", "contacted", "due", "has", "no")  # fmt: skip
FLAGS = ("late", "overdue", "mine", "unassigned", "snoozed", "dup", "consent")
_MOST = 14


class FilterButton(IconButton):
    """Offers fields with their most frequent values, and flags. A choice already made is ticked."""

    def __init__(self, box: SearchBox, parent: QWidget | None = None) -> None:
        """Write into *box*, with values from its book."""
        super().__init__(self.tr("Filter"), "sliders", parent)
        self._box = box
        self._values = SearchValues(box.frame, self)
        self._values.came.connect(self._came)
        self._words = {word.name: word for word in search_words()}
        self._open: dict[str, QMenu] = {}
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> QMenu:
        """Show the menu below the button and return it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Filter"))
        self._open = {}
        for name in FIELDS:
            self._add_field(menu, self._words[name])
        menu.addSeparator()
        for name in FLAGS:
            word = self._words[name]
            meaning = word.meaning[:1].upper() + word.meaning[1:]
            self._add(menu, f"{meaning}\t{name}", name)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _add_field(self, menu: QMenu, word: SearchWord) -> None:
        meaning = word.meaning[:1].upper() + word.meaning[1:]
        inside = menu.addMenu(f"{meaning}\t{word.word}")
        self._open[word.name] = inside
        inside.addAction(self.tr("Looking…")).setEnabled(False)

        def want() -> None:
            self._values.want(word.name)
            self._came(word.name)

        inside.aboutToShow.connect(want)

    def _came(self, field: str) -> None:
        menu, values = self._open.get(field), self._values.of(field)
        if menu is None or not isValid(menu) or not values:
            return  # the menu may be closed by the time the values are there
        menu.clear()
        for value in [one for one in values if one.count != 0][:_MOST]:
            self._add_value(menu, self._words[field], value)
        menu.addSeparator()
        other = menu.addAction(self.tr("Type another…"))
        other.triggered.connect(self._typer(self._words[field].word))

    def _add_value(self, menu: QMenu, word: SearchWord, value: FieldValue) -> None:
        count = "" if value.count is None else f"\t{QLocale().toString(value.count)}"
        note = f" · {value.note}" if value.note else ""
        shown = f"{value.text}{note}".replace("&", "&&")
        self._add(menu, f"{shown}{count}", f"{word.word}{quoted(value.text)}")

    def _add(self, menu: QMenu, shown: str, term: str) -> None:
        action = menu.addAction(shown)
        action.setCheckable(True)
        rest = without_term(self._box.text(), term)
        action.setChecked(rest is not None)

        def choose() -> None:
            text = self._box.text()
            rest = without_term(text, term)
            self._box.search_for(with_term(text, term) if rest is None else rest)

        action.triggered.connect(choose)

    def _typer(self, word: str) -> Callable[[], None]:
        def write() -> None:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._box.end(False)  # noqa: FBT003 - Qt's
            before = self._box.text()
            self._box.insert(f"{' ' if before and not before.endswith(' ') else ''}{word}")

        return write
