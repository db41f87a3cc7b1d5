"""The one message box: plain text, buttons that say what they do, an answer when one is clicked."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel

Choice = tuple[str, Callable[[], object] | None]
"""What a button says and what it does; None only closes the box."""

_tr = QCoreApplication.translate


class Message(QDialog):
    """A title, a text and buttons. The first choice is the default; Esc only closes."""

    def __init__(
        self, parent: QWidget, title: str, text: str, choices: tuple[Choice, ...], *, trouble: bool
    ) -> None:
        """Show *text* under *title*, with a sign of *trouble* or without."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("Rollbook")
        self.setAccessibleName(f"{title} {text}")
        self.title = PlainLabel(title, weight="semibold", size=1.08, wrap=True)
        self.text = PlainLabel(text, tone="muted", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setVisible(bool(text))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(_Sign(trouble=trouble), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.buttons: list[Button] = []
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for number, (name, action) in enumerate(choices):
            button = Button(name, look="plain" if number else "primary")
            button.clicked.connect(self._closer(action))
            self.buttons.append(button)
            foot.insertWidget(1, button)  # the default stands last
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(foot)
        self.setMinimumWidth(460)
        self.buttons[0].setDefault(True)
        self.buttons[0].setFocus()

    def _closer(self, action: Callable[[], object] | None) -> Callable[[], None]:
        def close() -> None:
            self.accept()
            if action is not None:
                action()

        return close


class _Sign(QWidget):
    """A round sign in front of the words."""

    def __init__(self, *, trouble: bool) -> None:
        super().__init__()
        self._trouble = trouble
        self.setFixedSize(36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        ink, soft = t.overdue if self._trouble else (t.accent, t.selected)
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 18, fill=soft)
        icons.draw(painter, "warning" if self._trouble else "info", ink, QRectF(9, 9, 18, 18))
        painter.end()


def tell(parent: QWidget, title: str, text: str, *choices: Choice) -> Message:
    """Show *text* under *title*. Without *choices* there is one button, OK."""
    return _shown(parent, title, text, choices, trouble=False)


def complain(parent: QWidget, title: str, text: str, *choices: Choice) -> Message:
    """Show an error."""
    return _shown(parent, title, text, choices, trouble=True)


def _shown(
    parent: QWidget, title: str, text: str, choices: tuple[Choice, ...], *, trouble: bool
) -> Message:
    message = Message(
        parent, title, text, choices or ((_tr("Message", "OK"), None),), trouble=trouble
    )
    message.open()
    return message
