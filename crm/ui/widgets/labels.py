"""Labels which show text as it is: never as HTML, and never wider than there is room."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crm.ui.theme import fonts
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting


def stand_at_start(label: QLabel) -> None:
    """Align a label, unless it is centred, as the interface reads and not as its letters do."""
    sides = Qt.AlignmentFlag.AlignHorizontal_Mask
    centred = label.alignment() & Qt.AlignmentFlag.AlignHCenter
    if not centred:
        upright = label.alignment() & ~sides
        start = painting.aligned(label.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        label.setAlignment(upright | start)


class PlainLabel(QLabel):
    """A label that takes its text literally. *tone* names a colour token."""

    def __init__(
        self,
        words: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "text",
        size: float = fonts.BODY,
        weight: str = "regular",
        wrap: bool = False,
        own_direction: bool = False,
    ) -> None:
        """Show *words* in a *size* that is a factor of the application's font.

        They begin where the interface does; people's texts may have an *own_direction*.
        """
        super().__init__(parent)
        self._own_direction = own_direction
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setFont(fonts.sized(size, weight))
        self.setWordWrap(wrap)
        if not own_direction:
            stand_at_start(self)
        self.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and not self._own_direction:
            stand_at_start(self)

    def set_tone(self, tone: str) -> None:
        """Change the colour by its name."""
        self.setProperty("tone", tone)
        self.style().polish(self)


class ElidingLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room; the tool tip has it all.

    It asks for no width of its own, so that long data cannot dictate the window's. With *hug*
    it does not grow over its text either, so that what follows stands right behind it.
    """

    def __init__(
        self,
        words: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "text",
        size: float = fonts.BODY,
        weight: str = "regular",
        hug: bool = False,
    ) -> None:
        """Show *words* on one line."""
        self._hug = hug
        super().__init__(words, parent, tone=tone, size=size, weight=weight)
        policy = QSizePolicy.Policy.Maximum if hug else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        """Show *words* from now on; line breaks become spaces."""
        super().setText(" ".join(words.splitlines()))
        self.updateGeometry()
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """Return a width that no text enlarges."""
        return QSize(24, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the size of the whole text on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def is_cut(self) -> bool:
        """Say whether some of the text does not fit."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in the tool tip as soon as it is cut."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line with an ellipsis."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painting.text(painter, self.rect(), self.text(), self.font(), self._colour())
        painter.end()

    def _colour(self) -> str:
        value = getattr(tokens(), str(self.property("tone")))
        return str(value if isinstance(value, str) else value[0])

    def _tip(self) -> None:
        self.setToolTip(painting.plain_tip(self.text()) if self.is_cut() else "")


class ClickLabel(ElidingLabel):
    """One line that does something: by click, Enter or Space, which `clicked()` tells."""

    clicked = Signal()

    def __init__(
        self, words: str, parent: QWidget | None = None, *, weight: str = "regular"
    ) -> None:
        """Show *words*."""
        super().__init__(words, parent, tone="accent", weight=weight, hug=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Tell of a click, Enter or Space; show the focus ring."""
        from PySide6.QtGui import QKeyEvent, QMouseEvent

        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            if event.key() in keys and not event.modifiers():
                self.clicked.emit()
                return True
        if (
            isinstance(event, QMouseEvent)
            and kind == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.clicked.emit()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and, when it has the focus, a line under it."""
        super().paintEvent(event)
        if self.hasFocus():
            from PySide6.QtGui import QColor, QPen

            painter = QPainter(self)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            bottom = self.height() - 1
            painter.drawLine(0, bottom, self.width(), bottom)
            painter.end()


class LinkLabel(ClickLabel):
    """One line that can be opened, such as an e-mail address."""

    def __init__(self, words: str, target: str, parent: QWidget | None = None) -> None:
        """Show *words*; *target* (http, https, mailto or tel) opens in its program."""
        super().__init__(words, parent)
        self._target = target
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Open it in the program the system has for it."""
        open_link(self._target)


def open_link(target: str) -> bool:
    """Open *target* in the program the system has for it: http, https, mailto and tel only."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    url = QUrl(target)
    if url.scheme() not in ("http", "https", "mailto", "tel"):
        return False
    return QDesktopServices.openUrl(url)
