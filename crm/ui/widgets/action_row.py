"""A row of buttons of which the last ones move into a menu where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from crm.ui.commands import Command
from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import HEIGHT, Button, IconButton, key_tip
from crm.ui.widgets.painting import plain_tip

_GAP = 8


class ActionRow(QWidget):
    """The first command is the primary one; *last*, if given, stands apart at the end."""

    def __init__(
        self,
        commands: Sequence[Command],
        last: Command | None = None,
        parent: QWidget | None = None,
        *,
        primary: bool = True,
    ) -> None:
        """Show *commands* from the start of the line and *last* at its end."""
        super().__init__(parent)
        self._commands = list(commands)
        self.buttons: list[Button] = []
        for number, command in enumerate(commands):
            button = Button.of(command, look="primary" if primary and not number else "plain")
            button.setParent(self)
            self.buttons.append(button)
        self.last = Button.of(last) if last else None
        if self.last:
            self.last.setParent(self)
        self.more = IconButton(self.tr("More actions"), "more", self)
        self.more.look = "plain"
        self.more.clicked.connect(self._open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def hidden_commands(self) -> list[Command]:
        """Return the commands that are in the menu now."""
        pairs = zip(self.buttons, self._commands, strict=True)
        return [command for button, command in pairs if button.isHidden()]

    def refresh(self) -> None:
        """Grey out what cannot be done now."""
        for button, command in zip(self.buttons, self._commands, strict=True):
            there = command.enabled()
            button.setEnabled(there)
            tip = key_tip(command.text, command.keys)
            button.setToolTip(plain_tip(tip if there else command.reason() or tip))
            button.setAccessibleDescription("" if there else command.reason())

    def sizeHint(self) -> QSize:
        """Return the width of all buttons."""
        shown = [*self.buttons, *([self.last] if self.last else [])]
        return QSize(sum(b.sizeHint().width() + _GAP for b in shown) + _GAP, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the first button, the menu and the last one."""
        shown = [self.buttons[0], self.more, *([self.last] if self.last else [])]
        return QSize(sum(b.sizeHint().width() + _GAP for b in shown), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room."""
        super().resizeEvent(event)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        """Share out again when a text or the direction has changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._share_out()
        return super().event(event)

    def width_within(self, room: int) -> int:
        """Return the width of what is shown if there are *room* pixels."""
        whole = self.sizeHint().width() - _GAP
        if self.last or whole <= room:
            return min(whole, room)
        room -= self.more.sizeHint().width() + _GAP
        used = 0
        for number, button in enumerate(self.buttons):
            wider = used + button.sizeHint().width() + _GAP
            if number and wider - _GAP > room:
                break
            used = wider
        return used + self.more.sizeHint().width()

    def _share_out(self) -> None:
        end = self.width()
        if self.last:
            width = self.last.sizeHint().width()
            self._put(self.last, end - width, width)
            end -= width + 2 * _GAP
        widths = [button.sizeHint().width() for button in self.buttons]
        fits = len(widths)
        if sum(widths) + _GAP * (fits - 1) > end:
            end -= self.more.sizeHint().width() + _GAP
            while fits > 1 and sum(widths[:fits]) + _GAP * (fits - 1) > end:
                fits -= 1
        left = 0
        for number, (button, width) in enumerate(zip(self.buttons, widths, strict=True)):
            button.setVisible(number < fits)
            if number < fits:
                self._put(button, left, width)
                left += width + _GAP
        self.more.setVisible(fits < len(widths))
        self._put(self.more, left, self.more.sizeHint().width())

    def _put(self, button: Button, left: int, width: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        button.setGeometry(left, 0, width, HEIGHT)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.hidden_commands():
            picture = icons.icon(command.icon, tokens().muted)
            action = menu.addAction(picture, key_tip(command.text, command.keys))
            action.setEnabled(command.enabled())
            action.triggered.connect(command.run)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
