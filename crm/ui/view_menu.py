"""The View menu: pages and the look of the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from crm.ui.commands import Command
from crm.ui.menus import Entry
from crm.ui.pages import PageKind
from crm.ui.theme.appearance import Appearance, Mode
from crm.ui.window import MainWindow


class ViewMenu(QObject):
    """What can be shown, and how."""

    def __init__(self, window: MainWindow, look: Appearance) -> None:
        """Belong to *window*."""
        super().__init__(window)
        self._window, self._look = window, look
        self.theme = QMenu(self.tr("&Theme"), window)
        self._group = QActionGroup(self)
        names: list[tuple[Mode, str]] = [
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ]
        for mode, text in names:
            action = self.theme.addAction(text)
            action.setCheckable(True)
            action.setChecked(look.mode() == mode)
            action.triggered.connect(lambda _on=False, mode=mode: self.set_theme(mode))
            self._group.addAction(action)

    def entries(self) -> list[Entry]:
        """Return the lines of the menu."""
        window = self._window
        pages = [self._page(kind) for kind in window.kinds if kind.keys]
        pane = Command("pane", self.tr("Next &pane"), ("F6",), "arrow-right", window.next_pane)
        return [*pages, pane, None, self.theme]

    def _page(self, kind: PageKind) -> Command:
        window = self._window

        def show() -> None:
            window.go(kind.id)

        return Command(kind.id, kind.text, kind.keys, kind.icon, show, window.is_open)

    def set_theme(self, mode: Mode) -> None:
        """Switch the look and keep it."""
        self._look.set_mode(mode)
        self._window.settings.set_mode(mode)
