"""The language of the window: which there are, and putting one in place before anything is shown."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crm import assets
from crm.domain.saying import Phrasebook, speak

LANGUAGES = {"en": "English", "fr": "Français"}
"""Code → what its speakers call it."""

SOURCE = "en"
_SAID = "Said"


class _State:
    """The translators in use: Qt keeps no hold on them."""

    installed: list[QTranslator] = []


def install(app: QCoreApplication, chosen: str = "") -> str:
    """Speak the *chosen* language from now on, else the system's, else English. Return its code."""
    for old in _State.installed:
        app.removeTranslator(old)
    _State.installed.clear()
    QLocale.setDefault(QLocale(chosen) if chosen in LANGUAGES else QLocale.system())
    language = chosen if chosen in LANGUAGES else QLocale.system().name()[:2]
    language = language if language in LANGUAGES else SOURCE
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, f"{qt}/qtbase_{language}.qm")
    _add(app, str(assets.path(f"translations/rollbook_{language}.qm")))
    speak(None if language == SOURCE else _phrasebook())
    return language


def _add(app: QCoreApplication, file: str) -> None:
    translator = QTranslator(app)
    if translator.load(file):
        app.installTranslator(translator)
        _State.installed.append(translator)


def _phrasebook() -> Phrasebook:
    """Return the book for what the rooms below the window say."""
    import json

    templates = json.loads(assets.text("translations/said.json"))
    return Phrasebook(lambda text: QCoreApplication.translate(_SAID, text), templates)
