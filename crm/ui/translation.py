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
    language = chosen if chosen in LANGUAGES else QLocale.system().name()[:2]
    language = language if language in LANGUAGES else SOURCE
    QLocale.setDefault(_formats(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, f"{qt}/qtbase_{language}.qm")
    _add(app, str(assets.path(f"translations/rollbook_{language}.qm")))
    speak(None if language == SOURCE else _phrasebook(), language)
    return language


def _formats(language: str) -> QLocale:
    """Return how numbers and dates are written: as the system does, in words of *language*.

    A system of another language has its formats for its country: names of months would be in two
    languages then, so the country's own way to write that language is taken, if there is one.
    """
    system = QLocale.system()
    if system.name()[:2] == language or (system.name() == "C" and language == SOURCE):
        return system
    there = QLocale(QLocale.codeToLanguage(language), system.territory())
    return there if there.territory() == system.territory() else QLocale(language)


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
