"""Saved views at work: shown in the sidebar, opened on their page, saved, changed and removed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from crm.queries.searching.rows import ViewRow
from crm.store.changes import Changes
from crm.store.labels import Label, label
from crm.ui.commands import Command
from crm.ui.late import Late
from crm.ui.menus import Entry
from crm.ui.views.counting import ViewCounts
from crm.ui.views.words import view_name
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

_ACTIONS = "crm.actions.views"
view_rows = Late("crm.queries.views", "view_rows")
save_view = Late(_ACTIONS, "save_view")
rename_view = Late(_ACTIONS, "rename_view")
change_view = Late(_ACTIONS, "change_view")
hide_view = Late(_ACTIONS, "hide_view")
delete_view = Late(_ACTIONS, "delete_view")
order_views = Late(_ACTIONS, "order_views")

PAGE_OF = {"contacts": "contacts", "inquiries": "inbox", "followups": "followups"}
"""What a view lists, and the page that shows such a list."""


class SavedViews(QObject):
    """Belongs to the window for as long as it lives; `begin` turns it to another book."""

    def __init__(self, window: MainWindow) -> None:
        """Show nothing until a book is open."""
        super().__init__(window)
        self._window, self.list = window, window.sidebar.views
        self.rows: tuple[ViewRow, ...] = ()
        self._counts: ViewCounts | None = None
        self._opening = False
        self.list.opened.connect(self.open)
        self.list.rename_wanted.connect(self.rename)
        self.list.removal_wanted.connect(self.remove)
        self.list.moved.connect(self.move)
        self.list.arranged.connect(self.arrange)
        self.list.asked.connect(self.ask)
        window.turned.connect(self._turned)
        window.left.connect(self._leave)
        self.menu = QMenu(self.tr("Saved &views"), window)
        self.menu.aboutToShow.connect(self._fill)

    def begin(self, worker: Worker) -> None:
        """Show the views of the book of *worker*."""
        frame = self._window.frame
        assert frame is not None
        self._leave()
        self._counts = ViewCounts(frame, frame)
        self._counts.counted.connect(self.list.set_count)
        worker.changed.connect(self._follow)
        self._read()

    def visible(self) -> list[ViewRow]:
        """Return the views that stand in the sidebar, in order."""
        return [row for row in self.rows if not row.hidden]

    def entries(self) -> list[Entry]:
        """Return the lines of the View menu."""
        words = self.tr("Save this vie&w…")
        save = Command("save_view", words, ("Ctrl+D",), "star", self.save, self.can_save)
        return [save, self.menu]

    # What can be done

    def open(self, view: ViewRow) -> None:
        """Show the list of a view on the page it belongs to."""
        self._opening = True
        target: dict[str, object] = {"search": view.search}
        if view.layout:
            target["layout"] = view.layout
        self._window.go(PAGE_OF[view.what], target)
        self._opening = False
        self._window.sidebar.set_current("")
        self.list.mark_shown(view.ref)

    def can_save(self) -> bool:
        """Say whether the page shows a list that can be kept as a view."""
        page = self._window.page()
        listing = page.listing() if page is not None else None
        return listing is not None and listing.what in PAGE_OF

    def save(self) -> None:
        """Ask for a name and keep what the page shows."""
        page = self._window.page()
        listing = page.listing() if page is not None else None
        if page is None or listing is None or listing.what not in PAGE_OF:
            return
        from crm.ui.views.dialogs import SaveDialog

        dialog, layout = SaveDialog(self._window, listing), page.layout_state()

        def save(name: str) -> None:
            ids = tuple(listing.selected) if dialog.holds_selection() else ()
            self._write(
                lambda ref: label("Save the view {view}", view=int(ref)),
                save_view,
                name,
                listing.what,
                listing.search,
                layout,
                ids=ids,
                then=lambda _ref: dialog.saved(),
                failed=dialog.refuse,
            )

        dialog.named.connect(save)
        dialog.open()

    def rename(self, view: ViewRow) -> None:
        """Ask for another name; one that is built in keeps its own."""
        if view.built_in:
            return
        words = self.tr("Rename view")
        from crm.ui.views.dialogs import NameDialog

        dialog = NameDialog(self._window, words, self.tr("Rename"), view.name)

        def rename(name: str) -> None:
            self._write(
                label("Rename the view {view}", view=int(view.ref)),
                rename_view,
                view.ref,
                name,
                then=lambda _done: dialog.saved(),
                failed=dialog.refuse,
            )

        dialog.named.connect(rename)
        dialog.open()

    def remove(self, view: ViewRow) -> None:
        """Hide a view that is built in, delete one that is not."""
        if view.built_in:
            self._write(label("Hide the view “{name}”", name=view.name), hide_view, view.ref)
        else:
            self._write(label("Delete the view “{name}”", name=view.name), delete_view, view.ref)

    def show_again(self, view: ViewRow) -> None:
        """Show a hidden view in the sidebar again."""
        said = label("Show the view “{name}” again", name=view.name)
        self._write(said, hide_view, view.ref, hidden=False)

    def replace(self, view: ViewRow) -> None:
        """Let a view find what the page shows now, in its layout."""
        page = self._window.page()
        listing = page.listing() if page is not None else None
        if page is not None and listing is not None and listing.what == view.what:
            self._write(
                label("Change the view {view}", view=int(view.ref)),
                change_view,
                view.ref,
                search=listing.search,
                layout=page.layout_state(),
            )

    def move(self, view: ViewRow, by: int) -> None:
        """Move a view up or down."""
        refs = [row.ref for row in self.visible()]
        place = refs.index(view.ref)
        if 0 <= place + by < len(refs):
            refs.insert(place + by, refs.pop(place))
            self.arrange(refs)

    def arrange(self, refs: list[str]) -> None:
        """Put the views into this order."""
        self._write(label("Order the views"), order_views, refs)

    def ask(self, view: ViewRow, place: QPoint) -> None:
        """Show the menu of a view."""
        from crm.ui.views.menu import ViewMenu

        menu = ViewMenu(self.list, view)

        def choose(kind: str, name: str) -> None:
            said = label("Change the look of the view “{name}”", name=view.name)
            if kind == "icon":
                self._write(said, change_view, view.ref, icon=name)
            else:
                self._write(said, change_view, view.ref, colour=name)

        menu.offer_looks(choose)
        menu.offer_hidden([row for row in self.rows if row.hidden], self.show_again)
        if not view.built_in:
            menu.replace.triggered.connect(lambda: self.replace(view))
            page = self._window.page()
            listing = page.listing() if page is not None else None
            menu.replace.setEnabled(listing is not None and listing.what == view.what)
        menu.open_at(place)

    # Inside

    def _fill(self) -> None:
        self.menu.clear()
        for view in self.visible():
            action = self.menu.addAction(view_name(view).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, view=view: self.open(view))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No view is saved yet")).setEnabled(False)

    def _write(
        self,
        what: Label | Callable[[Any], Label],
        action: Late,
        *args: Any,
        then: Callable[[Any], None] | None = None,
        **more: Any,
    ) -> None:
        worker = self._window.worker
        if worker is not None:
            worker.write(what, action, *args, then=then, **more)

    def _read(self) -> None:
        worker = self._window.worker
        if worker is not None:
            worker.read(self, view_rows, then=self._show)

    def _show(self, rows: list[ViewRow]) -> None:
        pages = {kind.id for kind in self._window.kinds}
        first = not self.rows
        self.rows = tuple(row for row in rows if PAGE_OF[row.what] in pages)
        self.list.show_views(self.visible())
        self._window.sidebar.show_views(shown=bool(self.rows))
        if self._counts is not None:
            self._counts.count(self.visible(), at_once=first)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("saved_views"):
            self._read()
        elif self._counts is not None:
            self._counts.count(self.visible())

    def _turned(self, _page: str) -> None:
        if not self._opening:
            self.list.mark_shown("")  # the list of a page, not of a view

    def _leave(self) -> None:
        self.rows, self._counts = (), None
        self.list.show_views(())
        self._window.sidebar.show_views(shown=False)
