"""Step 2: which column is what, and what holds for everybody in the file."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from crm.domain.custom_fields import own_column
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.card import Card
from crm.ui.widgets.painting import isolate
from crm.ui.wizard import words
from crm.ui.wizard.choices import FileChoices
from crm.ui.wizard.column_grid import ColumnGrid
from crm.ui.wizard.new_field import NewFieldDialog

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions, Reading
    from crm.ui.wizard.steps import Draft

_LEAST = 250
"""So high is the table of columns at least; what does not fit then is reached by scrolling."""


class MatchPage(QScrollArea):
    """Shows a reading. `changed(object)` carries the ImportOptions after each choice.

    Choices that need the file to be read again come with `reread(object)` instead;
    `sheets_wanted(object)` carries the names of other sheets that are to follow.
    """

    changed = Signal(object)
    reread = Signal(object)
    sheets_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.banner = Banner("check", "done", self)
        self.again = Banner("info", "warn", self)
        self.again.hide()
        self.sheets = Banner("info", "done", self)
        self.sheets.hide()
        self.take = self.sheets.add_button(self.tr("Import them too, one after the other"))
        self._others: list[str] = []
        self.grid = ColumnGrid(self)
        self.choices = FileChoices(self)
        self._own: list[tuple[str, object]] = []  # the organisation's own fields
        card = Card(parent=self)
        card.body.addWidget(self.grid)
        card.setMinimumHeight(_LEAST)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        for part in (self.banner, self.sheets, self.again):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addWidget(self.choices)
        self.setWidget(ground)
        ground.setAutoFillBackground(False)  # setWidget switches it on
        self.grid.chosen.connect(self._choose)
        self.grid.decided.connect(self._decide)
        self.take.clicked.connect(self._take_sheets)
        self.grid.field_wanted.connect(self._ask_for_field)
        self.choices.changed.connect(self.changed)
        self.choices.reread.connect(self.reread)

    @property
    def options(self) -> "ImportOptions | None":
        """What is chosen."""
        return self.choices.options

    def show_reading(self, reading: "Reading", options: "ImportOptions") -> None:
        """Show what was found in the file, read with *options*."""
        head = words.settled(reading.head, options.columns)
        looks = any(words.needs_a_look(column) for column in head["columns"])
        self.banner.set_tone("warn" if looks else "done", "warning" if looks else "check")
        self.banner.say(words.recognised(head), "  ".join(head["notes"]))
        self.grid.show_columns(head["columns"], options.policies)
        self.choices.show_head(head, options)

    def offer_fields(self, own: Sequence[tuple[str, object]]) -> None:
        """Offer the organisation's own fields; those that files make come after them."""
        self._own = list(own)
        self.grid.offer_fields(self._own)

    def show_file(self, draft: "Draft", run: Any) -> None:
        """Say which other sheets hold people, and whether this very file was imported before."""
        self._others = draft.other_sheets()
        self.sheets.setVisible(bool(self._others))
        if self._others:
            names = ", ".join(f"“{isolate(name)}”" for name in self._others)
            said = self.tr(
                "%n other sheet(s) of this file holds(hold) people too: {names}",
                "",
                len(self._others),
            )
            self.sheets.say(said.format(names=names))
            self.take.show()
        again = run is not None and not draft.is_further_sheet()
        self.again.setVisible(again)
        if again:
            here = run.at.astimezone()
            when = QLocale().toString(here, QLocale.FormatType.ShortFormat)
            self.again.say(words.earlier(run, when))

    def _take_sheets(self) -> None:
        self.sheets_wanted.emit(self._others)
        words = self.tr(
            "%n other sheet(s) of this file follows(follow) when this one is imported.",
            "",
            len(self._others),
        )
        self.sheets.say(words)
        self.take.hide()

    def _choose(self, heading: str, field: str | None) -> None:
        if self.options is not None:
            columns = {**self.options.columns, heading: field}
            self.choices.options = replace(self.options, columns=columns)
            self.reread.emit(self.options)

    def _ask_for_field(self, heading: str, examples: Sequence[str]) -> None:
        dialog = NewFieldDialog(self, heading, examples)
        dialog.wanted.connect(lambda name, kind: self._make_field(heading, name, kind))
        dialog.open()

    def _make_field(self, heading: str, name: str, kind: str) -> None:
        """Let a column go into a field that is made with the import."""
        if self.options is None:
            return
        fields = {**self.options.new_fields, name: kind}
        self.choices.options = replace(self.options, new_fields=fields)
        if (one := (name, own_column(name))) not in self._own:
            self.offer_fields([*self._own, one])
        self._choose(heading, own_column(name))

    def _decide(self, heading: str, policy: str | None) -> None:
        if self.options is None:
            return
        from crm.queries.planning.import_plan import ColumnPolicy

        policies = {name: one for name, one in self.options.policies.items() if name != heading}
        if policy is not None:
            policies[heading] = ColumnPolicy(policy)
        self.choices.options = replace(self.options, policies=policies)
        self.changed.emit(self.options)
