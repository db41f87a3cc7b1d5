"""The page of contacts: a grid over all of them, with search, columns and what can be done."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm.queries.grid_rows import GridColumn, GridFacts
from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.contacts import keys
from crm.ui.contacts.acts import ContactActs
from crm.ui.contacts.bulk import BulkBar
from crm.ui.contacts.cells import editor_of
from crm.ui.contacts.layout import Layout
from crm.ui.contacts.menus import GridMenus
from crm.ui.contacts.model import GridModel
from crm.ui.contacts.reader import GridReader
from crm.ui.contacts.table import GridTable
from crm.ui.contacts.top import GridFrame
from crm.ui.contacts.view import GridView
from crm.ui.frame import Frame
from crm.ui.page import Listing, Page
from crm.ui.widgets.search_box import SearchBox
from crm.ui.widgets.toast import announce

_KEPT = "contacts_layout"


class ContactsPage(Page):
    """Everybody. `open` takes a search text, or {"search": text, "layout": `layout_state()`}."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read the book of *frame*."""
        super().__init__(frame, parent)
        self.menu, self.groups = self.tr("&Contact"), keys.GROUPS
        self.model = GridModel(self)
        self.grid = GridView(self.model, self)
        self.reader = GridReader(frame, self.model, self)
        placeholder = self.tr("Search contacts, e.g. moreau country:FR tag:volunteer")
        self.search = SearchBox(frame, "contacts", placeholder, self.tr("Search contacts"), self)
        self.layout_now = Layout.of(_parsed(frame.settings.text(_KEPT)))
        self._afresh, self._later = True, False
        self.acts = ContactActs(self, self)
        self.menus = GridMenus(self)
        self.table = GridTable(self, self)
        self.grid.cells.choices_of = self.choices_of
        self._commands = keys.contact_commands(self)
        named = {command.id.removeprefix("contacts."): command for command in self._commands}
        bulk = [named[name] for name in keys.BULK]
        self.bulk = BulkBar(bulk, named["none"], self)
        beside = keys.buttons(self, named)
        save = keys.save_button(self)
        self.parts = GridFrame(self.search, self.grid, beside, save, self.bulk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()

    # What the window calls

    def start(self) -> None:
        """Read the book for the first time: columns first, then who is in it."""
        self.reader.read_facts()

    def open(self, target: object) -> None:
        """Search for a text, or show a search in a layout."""
        if isinstance(target, dict):
            if target.get("layout"):
                self.apply_layout(target["layout"])
            target = target.get("search", "")
        if isinstance(target, str):
            self.search.search_for(target)

    def target(self) -> object:
        """Return the search and the layout."""
        return {"search": self.search.text(), "layout": self.layout_state()}

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched; nothing that is shown moves."""
        self._later = bool(changes) and self.grid.is_editing()
        if changes and not self._later:
            self.reader.reload()

    def commands(self) -> list[Command]:
        """Return what can be done here, for menus and the key sheet."""
        return self._commands

    def panes(self) -> list[QWidget]:
        """Return search and grid."""
        return [self.search, self.grid]

    def focus_first(self) -> None:
        """Put the focus into the grid."""
        shown = self.grid if len(self.model.lines) else self.parts.empty.button
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def listing(self) -> Listing:
        """Return who is found, and who of them is marked."""
        ids = self.model.lines.ids
        marked = self.model.marks.among(ids)
        layout = self.layout_now
        return Listing(
            "contacts", self.reader.search, ids, marked, layout.columns, layout.sort or "name"
        )

    def layout_state(self) -> dict[str, object]:
        """Return columns, widths, sorting and grouping, such as JSON can hold them."""
        return self.layout_now.state()

    def apply_layout(self, state: object) -> None:
        """Lay the grid out as `layout_state` said it once was."""
        self.lay_out(Layout.of(state))

    def keep(self) -> None:
        """Keep the layout for the next time."""
        self.frame.settings.keep(_KEPT, json.dumps(self.layout_now.state()))

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the grid scrolls."""
        return QSize(460, 400)

    # What acts and cells ask

    def anchor(self) -> QWidget:
        """Return what small windows open over."""
        return self.bulk if self.bulk.isVisible() else self.grid

    def facts_columns(self) -> Sequence[GridColumn]:
        """Return all columns there are."""
        return self.reader.facts.columns if self.reader.facts else ()

    def choices_of(self, column: GridColumn) -> tuple[str, ...]:
        """Return what cells of a column can be set to; empty where anything can be typed."""
        facts = self.reader.facts
        if column.choices or facts is None:
            return column.choices
        lists = {
            "country": facts.countries,
            "section": facts.sections,
            "tags": facts.tags,
            "yes_no": (self.tr("yes"), self.tr("no")),
        }
        return lists.get(editor_of(column) or "", ())

    def has_targets(self) -> bool:
        """Say whether anybody is meant."""
        return bool(self.model.marks) or self.grid.current_id() is not None

    def has_contacts(self) -> bool:
        """Say whether anybody is found."""
        return len(self.model.lines) > 0

    def marked_count(self) -> int:
        """Return how many are marked."""
        return self.model.marks.count(self.model.lines.ids)

    # What commands do

    def targets(self) -> Sequence[int]:
        """Return the contacts that are meant: those marked, else the current one."""
        marked = self.model.marks.among(self.model.lines.ids)
        current = self.grid.current_id()
        return marked or ([] if current is None else [current])

    def open_current(self) -> None:
        """Show the current contact on its page."""
        if (contact_id := self.grid.current_id()) is not None:
            self.open_contact(contact_id)

    def open_contact(self, contact_id: object) -> None:
        """Show a contact on its page."""
        self.frame.go("contact", contact_id)

    def edit_current(self) -> None:
        """Edit the current cell, if it can be edited."""
        index = self.grid.currentIndex()
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.grid.edit(index)

    def export_marked(self) -> None:
        """Ask how to hand on those who are marked."""
        self.frame.do("export")

    def mark_all(self) -> None:
        """Mark everybody who is found."""
        self.model.marks.mark_all()
        self.model.marked()

    def turn_all(self) -> None:
        """Mark everybody, or nobody if everybody is marked."""
        if self.model.marks.is_all():
            self.mark_none()
        else:
            self.mark_all()

    def mark_none(self) -> None:
        """Take all marks away."""
        self.model.marks.clear()
        self.model.marked()

    def refresh_all(self) -> None:
        """Read the list from its start: who no longer matches leaves it."""
        self._read()

    def lay_out(self, layout: Layout) -> None:
        """Lay the grid out anew; who is current stays current."""
        before, self.layout_now = self.layout_now, layout
        self.reader.layout = layout
        if layout.columns != before.columns:
            current = self.grid.current_id()
            self.model.set_columns(self.reader.columns())
            self.grid.go_to(current)
        if layout.columns != before.columns or layout.widths != before.widths:
            self.grid.lay_out(layout)
        self.grid.head.show_sorting(layout.sort)
        if layout.sort != before.sort or layout.group != before.group:
            self._read()

    # Inside

    def _connect(self) -> None:
        self.reader.known.connect(self._take_facts)
        self.reader.fresh.connect(self.grid.place.go_to_top)
        self.reader.found.connect(self._show_found)
        self.search.searched.connect(self._read)
        self.search.left.connect(self.focus_first)
        self.model.marks_changed.connect(self._show_marks)
        self.grid.opened.connect(self.open_contact)
        self.grid.all_wanted.connect(self.mark_all)
        self.grid.edit_ended.connect(self._edit_ended)
        self.grid.ordered.connect(self._order)
        self.grid.sized.connect(self._size)
        head = self.grid.head
        head.all_wanted.connect(self.turn_all)
        head.sort_wanted.connect(self._sort)
        self.parts.empty.clicked.connect(self._way_out)

    def _take_facts(self, facts: GridFacts) -> None:
        columns = self.reader.columns() or list(facts.columns[:1])
        self.reader.layout = self.layout_now
        if columns != self.model.columns:
            self.model.set_columns(self.reader.columns())
            self.grid.lay_out(self.layout_now)
        if self._afresh:
            self._afresh = False
            self._read()

    def _read(self) -> None:
        if self.reader.facts is not None:
            self.reader.start(self.search.text(), self.search.caret(), self.layout_now)

    def _show_found(self, complete: bool) -> None:  # noqa: FBT001 - a signal
        """Show how many there are, or in place of the grid why there is nobody."""
        found = len(self.model.lines.ids)
        focused = self.grid.hasFocus() or self.parts.empty.button.hasFocus()
        searched = self.reader.search.strip()
        self.parts.show_found(found, searched, complete=complete, spent_ms=self.reader.spent_ms)
        if focused:
            self.focus_first()
        if complete:
            announce(self.grid, self.parts.count.text())

    def _show_marks(self) -> None:
        self.bulk.show_count(self.model.marks.count(self.model.lines.ids))
        self.grid.head.viewport().update()

    def _order(self, order: Sequence[str]) -> None:
        self.lay_out(self.layout_now.with_(columns=tuple(order)))

    def _size(self, key: str, width: int) -> None:
        self.layout_now = self.layout_now.with_(widths={**self.layout_now.widths, key: width})

    def _sort(self, key: str) -> None:
        self.lay_out(self.layout_now.sorted_by(key))

    def _way_out(self) -> None:
        if self.reader.search.strip():
            self.search.search_for("")
            self.focus_search()
        else:
            self.frame.import_wanted.emit(())

    def _edit_ended(self) -> None:
        if self._later:
            self._later = False
            self.reader.reload()


def _parsed(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
