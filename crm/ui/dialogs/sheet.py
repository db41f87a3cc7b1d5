"""What most dialogs look like: a title, a form, a problem if there is one, two buttons."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel


class Sheet(QDialog):
    """Add widgets to `body`; the primary button calls `accept`, which a dialog may refuse."""

    def __init__(
        self, parent: QWidget | None, title: str, do: str, *, intro: str = "", width: int = 500
    ) -> None:
        """Head it with *title* and *intro*; the primary button says *do*."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(f"{title} – Rollbook")
        self.setMinimumWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(QMargins(24, 20, 24, 20))
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(title, size=1.3, weight="semibold", wrap=True))
        if intro:
            outer.addWidget(PlainLabel(intro, tone="muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        outer.addLayout(self.body, 1)
        self.trouble = Problem(self)
        outer.addWidget(self.trouble)
        self.primary = Button(do, look="primary")
        self.cancel = Button(self.tr("Cancel"))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        outer.addLayout(self.buttons)
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def complain(self, words: str) -> None:
        """Show what is wrong under the form; an empty text takes it away."""
        self.trouble.say(words)
        self.adjustSize()

    def form(self) -> QFormLayout:
        """Add a form and return it: labels above their fields."""
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(5)
        form.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(form)
        return form


class Problem(Banner):
    """A red banner whose words wrap, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__("warning", "overdue", parent)
        self.title.hide()
        self.detail.hide()
        self._words = PlainLabel("", self, tone="overdue", wrap=True)
        self._row.insertWidget(0, self._words, 1)
        self.hide()

    def say(self, title: str, detail: str = "") -> None:
        """Show *title* and *detail* as one text of as many lines as it takes."""
        words = f"{title} {detail}".strip()
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


def caption(text: str, field: QWidget) -> QLabel:
    """Return the label that stands over *field* and gives it its name and its mnemonic."""
    label = QLabel(text)
    label.setFont(fonts.sized(fonts.SECOND, "medium"))
    label.setProperty("tone", "muted")
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return label
