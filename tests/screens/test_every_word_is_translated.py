"""Every word that the window says goes through its translation.

The window speaks a language that puts ⟦ ⟧ around whatever is translated, over a book in Greek: a
Latin word outside these brackets is one that nobody can translate.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crm import assets
from crm.domain.saying import Phrasebook, speak
from crm.intake.countries import country_names
from crm.intake.languages import language_name
from crm.ui import translation
from crm.ui.application import Application
from crm.ui.dialogs.export_columns import ExportColumns
from crm.ui.widgets import painting
from crm.ui.widgets.picker import Picker
from crm.ui.wizard.steps import Step
from tests.books import NOW
from tests.screens.greek_book import greek_book
from tests.screens.looking import seen
from tests.ui.conftest import program

__all__ = ["program"]

WAIT_MS = 20_000
_MONTHS = "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc"
_OURS = re.compile(
    rf"\S*@\S+|[\w/.-]+\.(?:rollbook|xlsx|csv|ics|vcf)|/\S+|\b[a-z]+:\S*|(?<!\S)-[a-z]+|Rollbook|Qt|Python|Linux"
    rf"|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
    rf"|\b(?:{_MONTHS})\b\.?|\b(?:lun|mar|mer|jeu|ven|sam|dim)\."
)
"""Names of files, fields of searches, names of months: what no translation is asked for."""
_NAMED = {
    *country_names("fr"),
    *(language_name(code, "fr") for code in ("en", "fr", "de", "es", "it", "nl", "pl", "pt")),
    *translation.LANGUAGES.values(),
}
_LATIN = re.compile(r"[A-Za-z]{3,}")


class Brackets(QTranslator):
    """Translates everything into itself in brackets."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Return *source* in brackets."""
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are translations."""
        return False


class Listener:
    """Notes what is painted, and what labels, buttons, lists and menus say."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}

    def note(self, text: str, where: str) -> None:
        self.said.setdefault(text, where)

    def hear(self, window: QWidget, where: str) -> None:
        window.grab()
        for one in [window, *seen(window)]:
            for text in _texts(one):
                self.note(text, where)

    def untranslated(self) -> list[tuple[str, str]]:
        left = ((text, _OURS.sub("", _outside(text)), where) for text, where in self.said.items())
        return sorted(
            (where, text)
            for text, rest, where in left
            if _LATIN.search(rest) and text not in _NAMED
        )


def _texts(one: QWidget) -> Iterator[str]:
    yield from (one.toolTip().removeprefix("<qt>").removesuffix("</qt>"), one.accessibleName())
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    if isinstance(one, QLineEdit):
        yield from (one.text(), one.placeholderText())
    if isinstance(one, QComboBox):
        yield from (one.itemText(number) for number in range(one.count()))
    if isinstance(one, QListWidget) and not isinstance(one, ExportColumns):
        yield from (one.item(number).text() for number in range(one.count()))
    if isinstance(one, QMenu):
        yield from (action.text() for action in one.actions())


def _outside(text: str) -> str:
    kept, depth = [], 0
    for char in text:
        depth += (char == "⟦") - (char == "⟧")
        kept += [char] if not depth and char != "⟧" else []
    return "".join(kept)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Listener]:
    """Let the window speak in brackets from its very start."""
    heard, brackets, install = Listener(), Brackets(), translation.install
    templates = json.loads(assets.text("translations/said.json"))
    known, paint = set(templates), painting.text

    def speak_in_brackets(app: QApplication, chosen: str = "") -> str:
        language = install(app, chosen)
        app.installTranslator(brackets)
        speak(Phrasebook(lambda text: f"⟦{text}⟧" if text in known else text, templates), "fr")
        return language

    def paint_and_note(painter: object, rect: object, words: str, *rest: object) -> None:
        heard.note(words, "painted")
        paint(painter, rect, words, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(translation, "install", speak_in_brackets)
    monkeypatch.setattr(painting, "text", paint_and_note)
    yield heard
    monkeypatch.undo()
    qapp.removeTranslator(brackets)
    translation.install(qapp)


@pytest.fixture
def opened(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, listener: Listener
) -> Application:
    """Show the Greek book in brackets."""
    program: Application = request.getfixturevalue("program")  # once it speaks in brackets
    del listener
    program.window.clock = NOW.astimezone
    program.window.resize(1200, 800)
    program.show(greek_book(tmp_path))
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    settle(program, qtbot)
    return program


def settle(program: Application, qtbot: QtBot) -> None:
    """Wait until everything asked of the book has been answered and shown."""
    for _ in range(3):
        worker = program.window.worker
        qtbot.waitUntil(lambda worker=worker: not worker or not worker.is_busy(), timeout=WAIT_MS)  # type: ignore[misc]
        qtbot.wait(10)


def small_windows(program: Application) -> list[QWidget]:
    """Return what is open over the window."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    shown += [one for one in program.window.findChildren(Picker) if one.isVisible()]
    return [one for one in shown if one is not program.window]


COMMANDS = {
    "inbox": ("log", "choose", "snooze", "wait", "tag", "close", "event", "contact", "reply"),
    "followups": ("plan", "done", "move", "no_answer", "start"),
    "contacts": ("all", "columns", "tag", "set", "event", "followups", "addresses"),
    "events": (),
    "questions": (),
    "bin": (),
    "contact": ("log", "edit", "followup", "consent", "event", "fields"),
}
"""Page → commands that open small windows or say something."""


def try_commands(program: Application, qtbot: QtBot, listener: Listener, *names: str) -> None:
    """Do what the page offers by these names, and hear what opens or is said."""
    page = program.window.page()
    assert page is not None
    known = {one.id.rpartition(".")[2]: one for one in page.commands()}
    for name in names:
        known[name].run()
        settle(program, qtbot)
        listener.hear(program.window, name)
        for window in small_windows(program):
            listener.hear(window, name)
            window.close()


@pytest.mark.parametrize("page", COMMANDS)
def test_every_word_of_a_page_can_be_translated(
    opened: Application, listener: Listener, qtbot: QtBot, page: str
) -> None:
    opened.window.go(page, 1 if page == "contact" else None)
    settle(opened, qtbot)
    listener.hear(opened.window, page)
    try_commands(opened, qtbot, listener, *COMMANDS[page])
    assert listener.untranslated() == []


def test_every_word_of_the_dialogs_can_be_translated(
    opened: Application, listener: Listener, qtbot: QtBot
) -> None:
    openers = {
        "new": opened.files.new_book,
        "export": opened.files.export,
        "backups": opened.files.backups.restore,
        "changes": opened.edits.show_changes,
        "keys": opened.help.show_keys,
        "save": opened.saved.save,
        "passphrase": opened.files.locking.change,
        "entry": opened.window.menu_bar.action("new_entry").trigger,
    }
    for name, opener in openers.items():
        opener()
        settle(opened, qtbot)
        for window in small_windows(opened):
            listener.hear(window, name)
            window.close()
    for menu in opened.window.menu_bar.findChildren(QMenu):
        menu.aboutToShow.emit()
        listener.hear(menu, "menus")
    opened.preferences.show_settings()
    settle(opened, qtbot)
    settings = next(one for one in small_windows(opened) if isinstance(one, QDialog))
    names = settings.findChildren(QListWidget)[0]
    for number in range(names.count()):
        names.setCurrentRow(number)
        settle(opened, qtbot)
        listener.hear(settings, f"settings {number}")
    settings.reject()
    assert listener.untranslated() == []


def test_every_word_of_the_import_can_be_translated(
    opened: Application, listener: Listener, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "1.csv"
    file.write_text(
        "Όνομα;Ηλεκτρονικό ταχυδρομείο;Χώρα;Ημερομηνία;Μήνυμα\n"
        "Ελένη Παππά;1@2.gr;Ελλάδα;03/04/2026;Γεια\nΕλένη Παππά;1@2.gr;Ελλάδα;03/04/2026;Γεια\n"
        "Πέτρος Νέος;3@4.gr;Ελλάδα;03/04/2026;Ναι\n;;;;\n",
        "utf-8",
    )
    opened.files.import_file()
    wizard = opened.files.wizard
    assert wizard is not None
    listener.hear(wizard, "choose")
    wizard.take([file])
    heard = {Step.CHOOSE}
    while Step.DONE not in heard:
        qtbot.waitUntil(lambda: wizard.way.step not in heard, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not wizard.jobs.busy, timeout=WAIT_MS)
        settle(opened, qtbot)
        heard.add(wizard.way.step)
        listener.hear(wizard, str(wizard.way.step))
        wizard.frame.next.click()
    wizard.reject()
    settle(opened, qtbot)
    listener.hear(opened.window, "imported")
    assert listener.untranslated() == []


def test_a_word_that_nobody_translates_is_found() -> None:
    listener = Listener()
    for text in ("⟦Close ⟦Ελένη⟧: ⟦joined⟧⟧", "today ⟦at⟧ 12:00", "3 nov.", "country:FR", "Ελένη"):
        listener.note(text, "here")
    assert listener.untranslated() == [("here", "today ⟦at⟧ 12:00")]
