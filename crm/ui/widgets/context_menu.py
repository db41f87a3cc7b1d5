"""The menu of a thing: what can be done with it, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from crm.ui.commands import Command
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens


def context_menu(commands: Sequence[Command | None], parent: QWidget) -> QMenu:
    """Return a menu of *commands*, which goes when it is closed; None stands for a line."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in commands:
        if command is None:
            menu.addSeparator()
            continue
        key = f"\t{command.keys[0]}" if command.keys else ""
        picture = icons.icon(command.icon, tokens().muted)
        action = menu.addAction(picture, f"{command.text}{key}")
        action.setEnabled(command.enabled())
        action.triggered.connect(command.run)
    return menu
