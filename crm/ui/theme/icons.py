"""Line icons, tinted in any colour and sharp at any scale."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap, QTransform

from crm import assets

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_DIRECTIONAL = frozenset(
    {"reply", "arrow-right", "arrow-left", "chevron-right", "chevron-left", "undo", "redo", "send"}
)


def pixmap(name: str, color: str, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """Return the icon *name* in *color*, *size* device-independent pixels square.

    Icons that point somewhere are mirrored in right-to-left interfaces.
    """
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _render(name, color, size, ratio, rtl and name in _DIRECTIONAL)


def icon(name: str, color: str, *, size: int = 18, disabled: str | None = None) -> "QIcon":
    """Return a QIcon of *name* in *color*, for menus and ready-made Qt widgets."""
    from PySide6.QtGui import QIcon

    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled is not None:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def draw(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Paint the icon *name* into *rect*, which is square."""
    image = pixmap(name, color, round(rect.width()), painter.device().devicePixelRatio())
    painter.drawPixmap(rect.toRect(), image)


@cache
def _source(name: str) -> str:
    return assets.text(f"icons/{name}.svg")


@cache
def _render(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:  # noqa: FBT001 - a key of the cache
    from PySide6.QtSvg import QSvgRenderer

    svg = _source(name).replace("currentColor", QColor(color).name())
    pixels = QSize(round(size * ratio), round(size * ratio))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    if mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result
