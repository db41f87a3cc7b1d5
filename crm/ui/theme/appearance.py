"""Which look is on: system, light, dark or the system's high contrast; switched while running."""

from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from crm.ui.theme import DRESSED, STYLE, fonts, style
from crm.ui.theme.tokens import DARK, LIGHT, Tokens

Mode = Literal["system", "light", "dark"]

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class _State:
    """What is on at the moment. One per process, as there is one application."""

    tokens: Tokens = LIGHT
    appearance: "Appearance | None" = None


def tokens() -> Tokens:
    """Return the colours to paint with now."""
    return _State.tokens


def apply(app: QApplication, mode: Mode = "system") -> "Appearance":
    """Dress *app* and return the one appearance, which also follows the system from now on."""
    if _State.appearance is None:
        if app.property(DRESSED) != STYLE:
            app.setStyle(STYLE)
        fonts.use_ui_font(app)
        _State.appearance = Appearance(app)
    _State.appearance.set_mode(mode)
    return _State.appearance


def native_tokens(palette: QPalette) -> Tokens:
    """Return colours taken from the system's own high-contrast *palette*: text on window only."""
    window, text = palette.window().color().name(), palette.windowText().color().name()
    accent = palette.highlight().color().name()
    accent_text = palette.highlightedText().color().name()
    ink = (text, window)
    colours: dict[str, Any] = {
        **dict.fromkeys(("window", "sidebar", "surface", "hover", "selected"), window),
        **dict.fromkeys(("border", "border2", "input", "text", "muted", "faint"), text),
        **dict.fromkeys(("warn_border", "toast_accent"), text),
        **dict.fromkeys(("accent", "accent_hover"), accent),
        **dict.fromkeys(("new", "active", "waiting", "done", "closed", "overdue"), ink),
        **dict.fromkeys(("neutral", "warn", "toast"), ink),
    }
    dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    hues = (ink,) * len(LIGHT.hues)
    return Tokens(dark=dark, contrast=True, accent_text=accent_text, hues=hues, **colours)


class Appearance(QObject):
    """Keeps palette and style sheet in step with the chosen mode and with the system."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Remember *app* and its style hints, which PySide would free without a reference."""
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._mode: Mode = "system"
        self._hints.colorSchemeChanged.connect(self._follow)

    def mode(self) -> Mode:
        """Return what was chosen."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Switch to *mode* at once."""
        self._mode = mode
        if mode == "system":
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(_SCHEMES[mode])
        self._dress()

    def _follow(self) -> None:
        if self._mode == "system":
            self._dress()

    def _wants_contrast(self) -> bool:
        accessibility = getattr(self._hints, "accessibility", None)
        if accessibility is None:  # older than Qt 6.10
            return False
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _dress(self) -> None:
        if self._wants_contrast():
            self._app.setStyleSheet("")
            self._app.setPalette(QPalette())
            _State.tokens = native_tokens(self._app.palette())
        else:
            dark = self._mode == "dark" or (
                self._mode == "system" and self._hints.colorScheme() == Qt.ColorScheme.Dark
            )
            _State.tokens = DARK if dark else LIGHT
            self._app.setPalette(style.palette(_State.tokens))
            self._app.setStyleSheet(style.sheet(_State.tokens))
        self.changed.emit()
