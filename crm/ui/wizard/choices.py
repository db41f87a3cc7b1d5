"""What holds for the whole file: its kind, how it is read, and what everybody in it gets."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from crm.ui.inbox.words import country_text
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel
from crm.ui.wizard.choice_words import delimiters, encodings
from crm.ui.wizard.field_words import kind_names

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions

_ABREAST = 3
OF_EVENTS = ("registration", "attendance")


class FileChoices(QWidget):
    """`changed(object)` carries ImportOptions after a choice about people.

    `reread(object)` carries them after one for which the file must be read again.
    """

    changed = Signal(object)
    reread = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer everything; what does not fit the file is hidden once it is known."""
        super().__init__(parent)
        self.options: ImportOptions | None = None
        self.kind = Combo(self.tr("What kind of file this is"))
        self.dates = Combo(self.tr("Dates like 03/04"))
        self.occasion = Combo(self.tr("Event for everyone in this file"))
        self.presence = Combo(self.tr("What everyone did at the event"))
        self.tag = Combo(self.tr("Tag for everyone in this file"))
        self.known = Combo(self.tr("Contacts that are known"))
        self.assignee = Combo(self.tr("Who takes the new inquiries"))
        self.section = Combo(self.tr("Section, where no country decides"))
        self.region = Combo(self.tr("Phone numbers without a country"))
        self.sheet = Combo(self.tr("Sheet"))
        self.encoding = Combo(self.tr("Encoding of the text"))
        self.delimiter = Combo(self.tr("Between the columns"))
        self.remember = QCheckBox(self.tr("Remember these choices for files like this"), self)
        self.remember.setChecked(True)
        self._captions: dict[Combo, ElidingLabel] = {}
        self._absent: set[Combo] = set()  # what does not fit the file
        self._read_as: tuple[Any, ...] = (None, None, None)
        self._fill()
        self._lay_out()
        self._connect()

    def show_head(self, head: dict[str, Any], options: "ImportOptions") -> None:
        """Show what was found in a file read with *options*."""
        self.options = options
        self._read_as = _read_as(head)
        kind = head["kind"]
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.dates.setCurrentIndex(0 if head["day_first"] is not False else 1)
        _show_value(self.encoding, head["encoding"])
        _show_value(self.delimiter, head["delimiter"])
        sheets = [sheet for sheet in head["sheets"] if sheet]
        if self.sheet.count() != len(sheets):
            self.sheet.clear()
            for sheet in sheets:
                self.sheet.addItem(sheet, sheet)
        self.sheet.setCurrentIndex(max(self.sheet.findData(head["sheet"]), 0))
        shown = {
            self.dates: head["day_first"] is not None,
            self.presence: kind not in OF_EVENTS and bool(self._event()[0]),
            self.assignee: kind == "join_form",
            self.sheet: len(sheets) > 1,
            self.encoding: bool(head["encoding"]),
            self.delimiter: bool(head["delimiter"]),
        }
        for combo, visible in shown.items():
            self._row(combo, visible=visible)
        none = self.tr("As the file says") if kind in OF_EVENTS else self.tr("No event")
        self.occasion.setItemText(0, none)

    def offer(self, name: str, choices: Sequence[tuple[str, object]]) -> None:
        """Offer *choices* (what they are called, their value) of the book in the combo *name*."""
        combo: Combo = getattr(self, name)
        while combo.count() > 1:
            combo.removeItem(1)
        for text, value in choices:
            combo.addItem(text, value)

    def _fill(self) -> None:
        for combo, choices in (
            (self.kind, [(name, kind) for kind, name in kind_names().items()]),
            (self.dates, [(self.tr("3 April (day first)"), True)]),
            (self.dates, [(self.tr("4 March (month first)"), False)]),
            (self.presence, [(self.tr("registered"), False), (self.tr("attended"), True)]),
            (self.occasion, [(self.tr("No event"), None)]),
            (self.tag, [(self.tr("No tag"), None)]),
            (self.assignee, [(self.tr("Nobody yet"), None)]),
            (self.section, [(self.tr("None"), None)]),
            (self.region, [(self.tr("As the row says"), None), *_countries()]),
            (self.encoding, encodings()),
            (self.delimiter, delimiters()),
            (self.known, self._policies()),
        ):
            for text, value in choices:
                combo.addItem(text, value)
        for combo in (self.occasion, self.tag):
            combo.setEditable(True)
            if (edit := combo.lineEdit()) is not None:
                edit.setAccessibleName(combo.accessibleName())

    def _policies(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Fill what is empty"), "fill"),
            (self.tr("Overwrite with the file"), "overwrite"),
            (self.tr("Leave as they are"), "skip"),
            (self.tr("Take nobody for known"), "new"),
        ]

    def _lay_out(self) -> None:
        order = (
            self.kind, self.sheet, self.occasion, self.presence, self.tag, self.known, self.dates,
            self.assignee, self.section, self.region, self.encoding, self.delimiter,
        )  # fmt: skip
        for combo in order:
            caption = ElidingLabel(combo.accessibleName(), tone="muted", size=0.92)
            caption.setParent(self)
            self._captions[combo] = caption
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        for place in range(_ABREAST):
            self._grid.setColumnStretch(place, 1)
        self._close_up()

    def _close_up(self) -> None:
        """Put what is shown side by side, without holes, in the order of reading."""
        shown = [combo for combo in self._captions if combo not in self._absent]
        for number, combo in enumerate(shown):
            row, place = divmod(number, _ABREAST)
            self._grid.addWidget(self._captions[combo], row * 2, place)
            self._grid.addWidget(combo, row * 2 + 1, place)
        self._grid.addWidget(self.remember, 2 * len(self._captions), 0, 1, _ABREAST)

    def _connect(self) -> None:
        self.remember.toggled.connect(self._tell)
        for combo in (self.presence, self.known, self.assignee, self.section):
            combo.activated.connect(self._tell)
        for combo in (self.occasion, self.tag):
            combo.editTextChanged.connect(self._tell)
        for combo in (self.kind, self.region, self.dates, self.sheet):
            combo.activated.connect(self._tell_reread)
        for combo in (self.encoding, self.delimiter):
            combo.activated.connect(self._tell_reread)

    def _row(self, combo: Combo, *, visible: bool) -> None:
        combo.setVisible(visible)
        self._captions[combo].setVisible(visible)
        if (combo in self._absent) == visible:
            self._absent ^= {combo}
            self._close_up()

    def _event(self) -> tuple[str | None, int | None]:
        """Return the title of the event and, if it is one of the book, its id."""
        text = _typed(self.occasion)
        at = self.occasion.findText(text) if text else -1
        return text, self.occasion.itemData(at) if at > 0 else None

    def _tell(self) -> None:
        if self.options is None:
            return
        from crm.queries.planning.import_plan import OnMatch

        event, event_id = self._event()
        kind = self.kind.currentData()
        self._row(self.presence, visible=event is not None and kind not in OF_EVENTS)
        self.options = replace(
            self.options,
            on_match=OnMatch(self.known.currentData()),
            remember=self.remember.isChecked(),
            event=event,
            event_id=event_id,
            attended=bool(self.presence.currentData()),
            tags=_several(self.tag),
            assignee_id=self.assignee.currentData(),
            section_id=self.section.currentData(),
        )
        self.changed.emit(self.options)

    def _tell_reread(self) -> None:
        if self.options is None:
            return
        sheet = self._shown(self.sheet)
        encoding, delimiter = self._shown(self.encoding), self._shown(self.delimiter)
        old = self.options
        other = (sheet, encoding, delimiter) != self._read_as
        self.options = replace(
            old,
            kind=self.kind.currentData(),
            region=self.region.currentData(),
            day_first=self._shown(self.dates),
            sheet=sheet,
            encoding=encoding,
            delimiter=delimiter,
            columns={} if other else old.columns,
        )
        self.reread.emit(self.options)

    def _shown(self, combo: Combo) -> Any:
        return None if combo in self._absent else combo.currentData()


def _read_as(head: dict[str, Any]) -> tuple[Any, ...]:
    """Return sheet, encoding and separator of a file as the combos for them would say."""
    several = len([sheet for sheet in head["sheets"] if sheet]) > 1
    sheet = head["sheet"] if several else None
    return sheet, head["encoding"] or None, head["delimiter"] or None


def _show_value(combo: Combo, value: object) -> None:
    """Choose *value*; offer it first if it is none of the usual ones."""
    if value and combo.findData(value) < 0:
        combo.addItem(str(value), value)
    combo.setCurrentIndex(max(combo.findData(value), 0))


def _typed(combo: Combo) -> str | None:
    text = combo.currentText().strip()
    return text if text and text != combo.itemText(0) else None


def _several(combo: Combo) -> tuple[str, ...]:
    """Return what is typed, split at commas unless it is offered as one."""
    text = _typed(combo)
    if text is None or combo.findText(text) >= 0:
        return (text,) if text else ()
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _countries() -> list[tuple[str, str]]:
    codes = {
        QLocale.territoryToCode(territory)
        for territory in QLocale.Country
        if territory != QLocale.Country.AnyCountry
    }
    named = [(country_text(code), code) for code in codes if len(code) == 2 and code.isalpha()]
    return sorted(named, key=lambda pair: pair[0].casefold())
