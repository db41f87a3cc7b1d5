"""Fonts: the system's own, or Inter where Linux has none made for screens; sizes as factors."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from crm import assets

TITLE = 1.5
BIG = 1.9
CARD_TITLE = 0.95
BODY = 1.0
SECOND = 0.94
SMALL = 0.85
HEADING = 0.78

_REGULAR = QFont.Weight.Normal
_MEDIUM = QFont.Weight.Medium
_SEMIBOLD = QFont.Weight.DemiBold
WEIGHTS = {"regular": _REGULAR, "medium": _MEDIUM, "semibold": _SEMIBOLD}

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_POOR = ("dejavu", "bitstream", "liberation", "freesans", "nimbus", "sans", "helvetica", "arial")
_POINTS = 9.75


def use_ui_font(app: QApplication) -> None:
    """Give *app* the font of the window: the system's, unless it is one made for print or none.

    Windows, macOS and the Linux desktops that ship a font for screens keep theirs.
    """
    font = app.font()
    if sys.platform.startswith("linux") and font.family().casefold().startswith(_POOR):
        families: list[str] = []
        for name in _FILES:
            number = QFontDatabase.addApplicationFont(str(assets.path(f"fonts/{name}")))
            families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if families:
            font.setFamilies([families[0], font.family()])
            font.setPointSizeF(max(font.pointSizeF(), _POINTS))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            app.setFont(font)


def sized(factor: float, weight: str = "regular") -> QFont:
    """Return the application's font at *factor* of its size; weights are those of `WEIGHTS`."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    font.setWeight(WEIGHTS[weight])
    return font


def kept(factor: float, weight: str = "regular") -> QFont:
    """Return the same as `sized`, made once for as long as the application's own font stays.

    For delegates, who need it for every cell. Do not change what you are given.
    """
    base = QApplication.font()
    if base != _Kept.base:
        _kept.cache_clear()
        _Kept.base = base
    return _kept(factor, weight)


class _Kept:
    """The application's font for which fonts are kept now."""

    base = QFont()


@cache
def _kept(factor: float, weight: str) -> QFont:
    return sized(factor, weight)
