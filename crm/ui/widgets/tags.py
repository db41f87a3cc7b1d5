"""The tags of somebody as small signs, each with a cross to take it off, and a way to add more."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm.ui.theme import icons
from crm.ui.theme.appearance import tokens
from crm.ui.widgets import painting
from crm.ui.widgets.flow import FlowLayout
from crm.ui.widgets.pills import pill_font

_HEIGHT = 24
_CROSS = 12
_LONGEST = 220


class TagSign(QAbstractButton):
    """One tag, or the sign that adds one. Pressing it takes the tag off."""

    def __init__(self, text: str, icon: str, spoken: str, parent: QWidget) -> None:
        """Show *text* with *icon* behind it; *spoken* says what pressing it does."""
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(spoken)
        self.setToolTip(painting.plain_tip(spoken))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of text and icon; a very long tag is cut."""
        words = QFontMetrics(pill_font()).horizontalAdvance(self.text())
        return QSize(min(words, _LONGEST) + _CROSS + 26, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        t, rect = tokens(), self.rect()
        ink, soft = t.neutral
        adds = self._icon == "plus"
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill = t.hover if self.underMouse() else t.surface if adds else soft
        painting.box(
            painter, QRectF(rect), _HEIGHT / 2, fill=fill, outline=t.border2 if adds else None
        )
        if self.hasFocus():
            painting.box(painter, QRectF(rect), _HEIGHT / 2, outline=t.accent, width=2)
        end = painting.square(rect.width() - _CROSS - 9, _HEIGHT // 2, _CROSS)
        end = painting.mirrored(self.layoutDirection(), rect, end)
        icons.draw(painter, self._icon, t.muted, QRectF(end))
        words = QRect(10, 0, rect.width() - _CROSS - 24, rect.height())
        words = painting.mirrored(self.layoutDirection(), rect, words)
        painting.text(painter, words, self.text(), pill_font(), t.muted if adds else ink)
        painter.end()


class TagRow(QWidget):
    """`removed(str)` carries the tag to take off; `wanted()` asks for one more."""

    removed = Signal(str)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no tag yet."""
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._tags: tuple[str, ...] = ()
        self.add = TagSign(self.tr("Tag"), "plus", self.tr("Add a tag (T)"), self)
        self.add.clicked.connect(self.wanted)
        self._flow.addWidget(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show *tags* in place of those before."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        for sign in self.signs():
            self._flow.removeWidget(sign)
            sign.deleteLater()
        self._flow.removeWidget(self.add)
        for tag in self._tags:
            spoken = self.tr("Take off the tag %1").replace("%1", tag)
            sign = TagSign(tag, "cross", spoken, self)
            sign.clicked.connect(self._remove)
            self._flow.addWidget(sign)
            sign.show()
        self._flow.addWidget(self.add)
        self.setTabOrder(self, self.add)
        self.updateGeometry()

    def signs(self) -> list[TagSign]:
        """Return the signs of the tags, in order."""
        found = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [one for one in widgets if isinstance(one, TagSign) and one is not self.add]

    def _remove(self) -> None:
        sign = self.sender()
        if isinstance(sign, TagSign):
            self.removed.emit(sign.text())
