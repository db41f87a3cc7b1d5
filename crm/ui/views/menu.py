"""The menu of a saved view: open, rename, how it looks, where it stands, hide or delete."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crm.queries.searching.rows import ViewRow
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.views.list import ViewList
from crm.ui.views.words import colour_names, icon_names, view_name


class ViewMenu(QMenu):
    """What can be done with one view of *views*; each line names its key."""

    def __init__(self, views: ViewList, view: ViewRow) -> None:
        """Act on *view*."""
        super().__init__(views)
        self._views, self._view = views, view
        self.setAccessibleName(view_name(view))
        self._add(self.tr("&Open") + "\tEnter", lambda: views.opened.emit(view))
        if not view.built_in:
            self._add(self.tr("&Rename…") + "\tF2", lambda: views.rename_wanted.emit(view))
            self.replace = self._add(self.tr("Replace with what is &shown now"), _nothing)
        self.icons = self.addMenu(self.tr("&Icon"))
        self.colours = self.addMenu(self.tr("&Colour"))
        self.addSeparator()
        refs = [one.ref for one in views.views()]
        up = self._add(self.tr("Move &up") + "\tAlt+↑", lambda: views.moved.emit(view, -1))
        down = self._add(self.tr("Move &down") + "\tAlt+↓", lambda: views.moved.emit(view, 1))
        up.setEnabled(view.ref != refs[0])
        down.setEnabled(view.ref != refs[-1])
        self.addSeparator()
        words = self.tr("&Hide") if view.built_in else self.tr("De&lete")
        self._add(words + "\tDel", lambda: views.removal_wanted.emit(view))
        self.hidden = self.addMenu(self.tr("Hidden &views"))

    def offer_looks(self, choose: Callable[[str, str], None]) -> None:
        """Offer icons and colours; *choose* gets "icon" or "colour", and which."""
        for name, words in icon_names():
            action = self.icons.addAction(icons.icon(name, tokens().muted), words)
            action.triggered.connect(lambda _on=False, name=name: choose("icon", name))
        for name, words in colour_names():
            action = self.colours.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == self._view.colour)
            action.triggered.connect(lambda _on=False, name=name: choose("colour", name))

    def offer_hidden(self, views: Sequence[ViewRow], show: Callable[[ViewRow], None]) -> None:
        """Offer to show hidden views again."""
        self.hidden.menuAction().setVisible(bool(views))
        for view in views:
            action = self.hidden.addAction(view_name(view).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, view=view: show(view))

    def open_at(self, place: QPoint) -> None:
        """Show it there; it goes for good afterwards."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)

    def _add(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(do)
        return action


def _nothing() -> None:
    """Wait for somebody who knows what is shown."""
