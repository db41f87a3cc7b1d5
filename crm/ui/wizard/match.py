"""Step 2: which column is what, and what holds for everybody in the file."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.inbox.words import country_text
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.card import Card
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel
from crm.ui.wizard import words
from crm.ui.wizard.column_grid import ColumnGrid

if TYPE_CHECKING:
    from crm.queries.import_plan import ImportOptions, Reading


class MatchPage(QWidget):
    """Shows a reading. `changed(object)` carries the ImportOptions after each choice.

    Choices that need the file to be read again come with `reread(object)` instead.
    """

    changed = Signal(object)
    reread = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.options: ImportOptions | None = None
        self.banner = Banner("check", "done", self)
        self.again = Banner("info", "warn", self)
        self.again.hide()
        self.grid = ColumnGrid(self)
        self.grid.chosen.connect(self._choose)
        card = Card(parent=self)
        card.body.addWidget(self.grid)
        self.remember = QCheckBox(self.tr("Remember the columns for files like this"), self)
        self.remember.setChecked(True)
        self.sheet = Combo(self.tr("Sheet"))
        self.dates = Combo(self.tr("Dates like 03/04"))
        self.region = Combo(self.tr("Phone numbers without a country"))
        self.occasion = Combo(self.tr("Event for everyone in this file"))
        self.presence = Combo(self.tr("What everyone did at the event"))
        self.tag = Combo(self.tr("Tag for everyone in this file"))
        self.known = Combo(self.tr("Contacts that are known"))
        self._lay_out(card)
        self._fill()
        self._connect()

    def show_reading(self, reading: "Reading", options: "ImportOptions") -> None:
        """Show what was found in the file, read with *options*."""
        head = words.settled(reading.head, options.columns)
        self.options = options
        looks = any(words.needs_a_look(column) for column in head["columns"])
        self.banner.set_tone("warn" if looks else "done", "warning" if looks else "check")
        self.banner.say(words.recognised(head), "  ".join(head["notes"]))
        self.grid.show_columns(head["columns"])
        self._show_sheets(head)
        self._row(self.dates, visible=head["day_first"] is not None)
        self.dates.setCurrentIndex(0 if head["day_first"] is not False else 1)

    def show_earlier(self, run: Any) -> None:
        """Say that this very file was imported before, if it was."""
        self.again.setVisible(run is not None)
        if run is not None:
            here = run.at.astimezone()
            when = QLocale().toString(here, QLocale.FormatType.ShortFormat)
            self.again.say(words.earlier(run, when))

    def show_choices(self, events: list[str], tags: list[str]) -> None:
        """Offer the *events* and *tags* of the book."""
        for combo, texts, none in (
            (self.occasion, events, self.tr("No event")),
            (self.tag, tags, self.tr("No tag")),
        ):
            combo.clear()
            combo.addItem(none, None)
            for text in texts:
                combo.addItem(text, text)

    def _lay_out(self, card: Card) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addWidget(self.again)
        column.addWidget(card, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self._captions: dict[Combo, PlainLabel] = {}
        fields = (self.occasion, self.tag, self.region, self.known, self.dates)
        for number, combo in enumerate(fields):
            caption = PlainLabel(combo.accessibleName(), tone="muted", size=0.94)
            self._captions[combo] = caption
            row, place = divmod(number, 2)
            grid.addWidget(caption, row, place * 3)
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(combo, 1)
            if combo is self.occasion:
                line.addWidget(self.presence, 1)
            grid.addLayout(line, row, place * 3 + 1)
        grid.addWidget(self.remember, 2, 3, 1, 2)
        self._captions[self.sheet] = PlainLabel(
            self.sheet.accessibleName(), tone="muted", size=0.94
        )
        grid.addWidget(self._captions[self.sheet], 3, 0)
        grid.addWidget(self.sheet, 3, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        grid.setColumnMinimumWidth(2, 12)
        column.addLayout(grid)

    def _fill(self) -> None:
        self.dates.addItem(self.tr("3 April (day first)"), True)  # noqa: FBT003 - user data
        self.dates.addItem(self.tr("4 March (month first)"), False)  # noqa: FBT003 - user data
        self.presence.addItem(self.tr("registered"), False)  # noqa: FBT003 - user data
        self.presence.addItem(self.tr("attended"), True)  # noqa: FBT003 - user data
        self.presence.hide()
        self.known.addItem(self.tr("Fill what is empty"), "fill")
        self.known.addItem(self.tr("Overwrite with the file"), "overwrite")
        self.known.addItem(self.tr("Leave as they are"), "skip")
        self.region.addItem(self.tr("As the row says"), None)
        for name, code in _countries():
            self.region.addItem(name, code)
        for combo in (self.occasion, self.tag):
            combo.setEditable(True)
            if (edit := combo.lineEdit()) is not None:
                edit.setAccessibleName(combo.accessibleName())
        self._row(self.sheet, visible=False)
        self._row(self.dates, visible=False)

    def _connect(self) -> None:
        self.remember.toggled.connect(self._tell)
        self.presence.activated.connect(self._tell)
        self.known.activated.connect(self._tell)
        for combo in (self.occasion, self.tag):
            combo.editTextChanged.connect(self._tell)
        for combo in (self.region, self.dates, self.sheet):
            combo.activated.connect(self._tell_reread)

    def _show_sheets(self, head: dict[str, Any]) -> None:
        sheets = [sheet for sheet in head["sheets"] if sheet]
        self._row(self.sheet, visible=len(sheets) > 1)
        if self.sheet.count() != len(sheets):
            self.sheet.clear()
            for sheet in sheets:
                self.sheet.addItem(sheet, sheet)
        self.sheet.setCurrentIndex(max(self.sheet.findData(head["sheet"]), 0))

    def _row(self, combo: Combo, *, visible: bool) -> None:
        combo.setVisible(visible)
        self._captions[combo].setVisible(visible)

    def _choose(self, heading: str, field: str | None) -> None:
        if self.options is not None:
            self.options = replace(self.options, columns={**self.options.columns, heading: field})
            self.reread.emit(self.options)

    def _tell(self) -> None:
        event = _chosen(self.occasion)
        self.presence.setVisible(event is not None)
        if self.options is not None:
            from crm.queries.import_plan import OnMatch

            self.options = replace(
                self.options,
                on_match=OnMatch(self.known.currentData()),
                remember=self.remember.isChecked(),
                event=event,
                attended=bool(self.presence.currentData()),
                tag=_chosen(self.tag),
            )
            self.changed.emit(self.options)

    def _tell_reread(self) -> None:
        if self.options is not None:
            dated = self.dates.currentData() if not self.dates.isHidden() else None
            sheet = self.sheet.currentData() if not self.sheet.isHidden() else None
            other = sheet != self.options.sheet and not self.sheet.isHidden()
            self.options = replace(
                self.options,
                region=self.region.currentData(),
                day_first=dated,
                sheet=sheet,
                columns={} if other else self.options.columns,
            )
            self.reread.emit(self.options)


def _chosen(combo: Combo) -> str | None:
    text = combo.currentText().strip()
    return text if text and text != combo.itemText(0) else None


def _countries() -> list[tuple[str, str]]:
    codes = {
        QLocale.territoryToCode(territory)
        for territory in QLocale.Country
        if territory != QLocale.Country.AnyCountry
    }
    named = [(country_text(code), code) for code in codes if len(code) == 2 and code.isalpha()]
    return sorted(named, key=lambda pair: pair[0].casefold())
