"""What most dialogs look like: a title, a form, a problem if there is one, two buttons."""

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm.ui.theme import fonts, icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel, stand_at_start
from crm.ui.widgets.toast import announce


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
        self.heading = PlainLabel(title, size=1.3, weight="semibold", wrap=True)
        outer.addWidget(self.heading)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as what is in it needs: words are longer in some languages."""
        wanted = self.minimumSizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), wanted))
        super().showEvent(event)

    def complain(self, words: str) -> None:
        """Show what is wrong under the form; an empty text takes it away."""
        self.trouble.say(words)
        self.adjustSize()

    def form(self) -> QFormLayout:
        """Add a form and return it: labels above their fields."""
        form = captions_above()
        self.body.addLayout(form)
        return form


def captions_above() -> QFormLayout:
    """Return a form whose captions stand over their fields."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(5)
    form.setContentsMargins(0, 0, 0, 0)
    return form


class Problem(QWidget):
    """A red strip whose words wrap, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self._words = PlainLabel("", self, tone="overdue", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.addSpacing(31)  # for the icon, on whichever side that is
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show *words* on as many lines as it takes; an empty text hides it."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and icon."""
        ink, soft = tokens().overdue
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), 6, fill=soft)
        place = painting.square(14, self.height() // 2, 18)
        place = painting.mirrored(self.layoutDirection(), self.rect(), place)
        icons.draw(painter, "warning", ink, QRectF(place))
        painter.end()


def caption(text: str, field: QWidget) -> QLabel:
    """Return the label that stands over *field* and gives it its name and its mnemonic."""
    label = QLabel(text)
    stand_at_start(label)
    label.setFont(fonts.sized(fonts.SECOND, "medium"))
    label.setProperty("tone", "muted")
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return label
