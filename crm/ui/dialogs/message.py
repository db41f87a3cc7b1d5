"""The one message box: plain text, buttons that say what they do, an answer when one is clicked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from crm.ui.theme import fonts

Choice = tuple[str, Callable[[], None] | None]
"""What a button says and what it does; None only closes the box."""


def tell(
    parent: QWidget,
    title: str,
    text: str,
    *choices: Choice,
    more: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
) -> QMessageBox:
    """Show *text* under *title*. The first of *choices* is the default, the last is Esc's.

    *more* stands in smaller type below. Without choices there is one button, OK.
    """
    box = QMessageBox(icon, _window_title(), title, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText("\n\n".join(part for part in (text, more) if part))
    for name, weight in (
        ("qt_msgbox_label", "semibold"),
        ("qt_msgbox_informativelabel", "regular"),
    ):
        label = box.findChild(QLabel, name)
        if label is not None:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(fonts.sized(fonts.BODY, weight))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_buttons(box, choices or ((box.tr("OK"), None),))
    box.open()
    return box


def complain(parent: QWidget, title: str, text: str, *choices: Choice) -> QMessageBox:
    """Show an error that a user can do something about."""
    return tell(parent, title, text, *choices, icon=QMessageBox.Icon.Warning)


def _add_buttons(box: QMessageBox, choices: Sequence[Choice]) -> None:
    roles = QMessageBox.ButtonRole
    actions: dict[int, Callable[[], None]] = {}
    for number, (words, action) in enumerate(choices):
        last = number == len(choices) - 1
        button = box.addButton(words, roles.RejectRole if last else roles.AcceptRole)
        if number == 0:
            box.setDefaultButton(button)
        if last:
            box.setEscapeButton(button)
        if action is not None:
            actions[id(button)] = action

    def done() -> None:
        chosen = actions.get(id(box.clickedButton()))
        if chosen is not None:
            chosen()

    box.finished.connect(done)


def _window_title() -> str:
    return "Rollbook"
