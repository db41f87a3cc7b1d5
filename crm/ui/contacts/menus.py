"""The menus that open over the grid: of the columns, of a title, of a row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from crm.ui.contacts import keys
from crm.ui.contacts.columns_menu import ColumnsMenu, HeadingMenu
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import key_tip

if TYPE_CHECKING:
    from crm.ui.contacts.page import ContactsPage


class GridMenus(QObject):
    """Opens them where they were asked for."""

    def __init__(self, page: "ContactsPage") -> None:
        """Serve the grid of *page*."""
        super().__init__(page)
        self._page = page
        for place, opener in ((page.grid, self.open_row), (page.grid.head, self.open_heading)):
            place.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            place.customContextMenuRequested.connect(opener)

    def choose_columns(self) -> None:
        """Offer all columns below the button for it."""
        page = self._page
        if page.reader.facts is not None:
            menu = ColumnsMenu(page, page.reader.facts.columns, page.layout_now, page.lay_out)
            button = page.parts.buttons[0]
            menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def open_heading(self, at: QPoint) -> None:
        """Open the menu of the title at a point of the head."""
        page, head = self._page, self._page.grid.head
        logical = head.logicalIndexAt(at)
        if 0 < logical <= len(page.model.columns):
            column = page.model.columns[logical - 1]
            menu = HeadingMenu(page, column, page.layout_now, page.lay_out)
            menu.popup(head.mapToGlobal(at))

    def open_row(self, at: QPoint) -> None:
        """Open the menu of what is meant at a point of the grid."""
        page = self._page
        if page.grid.current_id() is None:
            return
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = {command.id.removeprefix("contacts."): command for command in page.commands()}
        for name in keys.MENU:
            command = named[name]
            picture = icons.icon(command.icon, tokens().muted)
            action = menu.addAction(picture, key_tip(command.text, command.keys))
            action.setEnabled(command.enabled())
            action.triggered.connect(command.run)
        menu.popup(page.grid.viewport().mapToGlobal(at))
