"""The import wizard, the dialogs and the pages without a book: nothing cut, nothing nameless."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from crm.domain.errors import Problem, UserError
from crm.store.labels import Label
from crm.store.opening import create_book
from crm.ui.application import Application
from crm.ui.dialogs.new_book import NewBookDialog
from crm.ui.dialogs.passphrase import PassphraseDialog
from crm.ui.outcomes import Fault
from crm.ui.wizard.steps import Step
from tests.screens.looking import cut_texts, nameless
from tests.screens.test_inbox_screens import Theme, long_words, mirrored
from tests.ui.conftest import program
from tests.ui.windows import shown

__all__ = ["long_words", "mirrored", "program"]

SAMPLE = Path(__file__).parents[1] / "samples" / "join-form.csv"
SIZES = [(1446, 900), (1024, 640)]
WAIT_MS = 20_000


def look(window: QWidget, name: str) -> None:
    """Find nothing cut and nothing nameless; keep the picture if somebody wants to see it."""
    QApplication.processEvents()
    assert (name, cut_texts(window)) == (name, [])
    assert (name, nameless(window)) == (name, [])
    if folder := os.environ.get("ROLLBOOK_PICTURES"):
        assert window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.fixture
def opened(program: Application, tmp_path: Path, qtbot: QtBot) -> Callable[[int, int], Application]:
    book = tmp_path / "riverside.rollbook"
    create_book(book, organisation="Riverside Network", user="Sam").close()

    def open_in(width: int, height: int) -> Application:
        program.window.resize(width, height)
        program.show(book)
        qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
        program.window.resize(width, height)
        return program

    return open_in


def walk_the_wizard(program: Application, qtbot: QtBot, name: str) -> None:
    """Look at every page of the wizard on the way through an import."""
    program.files.import_file()
    wizard = program.files.wizard
    assert wizard is not None
    look(wizard, f"{name}_choose")
    wizard.take([SAMPLE])
    for step in (Step.MATCH, Step.CHECK, Step.REVIEW, Step.DONE):
        qtbot.waitUntil(
            lambda step=step: wizard.way.step is step and not wizard.jobs.busy,  # type: ignore[misc]
            timeout=WAIT_MS,
        )
        look(wizard, f"{name}_{step}")
        if step is not Step.DONE:
            wizard.frame.next.click()
    wizard.reject()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=20_000)


def open_the_dialogs(program: Application, qtbot: QtBot, name: str) -> None:
    """Look at every dialog."""
    window, book = program.window, Path("riverside.rollbook")
    told = UserError("This does not open the book. Nothing was changed. Try again.", Problem.BUSY)
    openers: dict[str, Callable[[], None]] = {
        "new": program.files.new_book,
        "export": program.files.export,
        "backups": program.files.backups.restore,
        "changes": program.edits.show_changes,
        "keys": program.help.show_keys,
        "about": program.help.show_about,
        "passphrase": lambda: PassphraseDialog(window, book, told.message).open(),
        "problem": lambda: program._say_problem(told),  # noqa: SLF001 - as a worker does
        "fault": lambda: program._broke(Fault(Label("Import"), ValueError())),  # noqa: SLF001
    }
    for kind, opener in openers.items():
        opener()
        dialog = shown(QDialog)
        assert isinstance(dialog, QDialog)
        if isinstance(dialog, NewBookDialog):
            dialog.lock.setChecked(True)
        qtbot.wait(30)
        look(dialog, f"{name}_{kind}")
        dialog.reject()
        qtbot.waitUntil(lambda: shown(QDialog) is None, timeout=WAIT_MS)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_cut_in_the_wizard_and_the_dialogs(
    opened: Callable[[int, int], Application],
    home: Path,
    qtbot: QtBot,
    width: int,
    height: int,
    theme: Theme,
) -> None:
    program = opened(width, height)
    program.views.set_theme(theme)
    walk_the_wizard(program, qtbot, f"wizard_{width}x{height}_{theme}")
    open_the_dialogs(program, qtbot, f"dialog_{width}x{height}_{theme}")
    [log] = home.rglob("rollbook.log")
    assert "while: Import" in log.read_text()


@pytest.mark.parametrize("strange", ["mirrored", "long_words"])
def test_mirrored_or_with_longer_words_everything_still_fits(
    request: pytest.FixtureRequest,
    opened: Callable[[int, int], Application],
    home: Path,
    qtbot: QtBot,
    strange: str,
) -> None:
    request.getfixturevalue(strange)
    program = opened(1024, 640)
    walk_the_wizard(program, qtbot, f"wizard_{strange}")
    open_the_dialogs(program, qtbot, f"dialog_{strange}")
    assert [*home.rglob("rollbook.log")], "the dialog of a fault was among them"


@pytest.mark.parametrize("strange", ["mirrored", "long_words", ""])
def test_the_pages_without_a_book_fit(
    request: pytest.FixtureRequest, program: Application, tmp_path: Path, qtbot: QtBot, strange: str
) -> None:
    if strange:
        request.getfixturevalue(strange)
    program.window.resize(1024, 640)
    program.show(None)
    look(program.window, f"first_{strange}")
    program.books.open(tmp_path / "gone.rollbook")
    qtbot.waitUntil(program.trouble.isVisible, timeout=WAIT_MS)
    look(program.window, f"trouble_{strange}")
