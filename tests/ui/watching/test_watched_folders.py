"""Watched folders in the window: what comes in by itself, what waits, and what is never asked again."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from crm.actions.watching import watch_folder
from crm.queries.forms import watched_folders
from crm.store.opening import open_book
from crm.store.store import Store
from crm.ui.application import Application
from crm.ui.preferences.dialog import SettingsDialog
from crm.ui.preferences.forms import FormSettings
from crm.ui.wizard.steps import Step
from tests.actions.forms import form, imported
from tests.books import do

WAIT_MS = 20_000
NIA = "18/03/2026 23:33:00,Nia Campbell,nia@example.org,,UK,Hello,No"
AWA = "19/03/2026 23:33:00,Awa Koné,awa@example.org,,France,Bonjour,Yes"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    return made


@pytest.fixture
def opened(program: Application, book: Path, folder: Path, qtbot: QtBot) -> Application:
    """The program on a book that knows a form and watches a folder for it."""
    with open_book(book) as store:
        imported(store, form(NIA))
        do(store, watch_folder, "Pasted rows", str(folder))
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    return program


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def look(program: Application, qtbot: QtBot) -> None:
    """Look, and wait until the look is over."""
    worker = program.window.worker
    assert worker is not None
    program.watching.look()
    for _ in range(3):
        qtbot.waitUntil(
            lambda: not worker.is_busy() and not program.watching.is_looking(), timeout=WAIT_MS
        )


def contacts(program: Application) -> int:
    def count(session: object) -> int:
        query = "SELECT count(*) FROM contacts"
        return int(session.connection().exec_driver_sql(query).scalar())  # type: ignore[attr-defined]

    return in_book(program).read(count)


def in_book(program: Application) -> Store:
    worker = program.window.worker
    assert worker is not None
    store = worker._store  # noqa: SLF001
    assert store is not None
    return store


def test_a_file_of_the_form_comes_in_and_can_be_taken_back(
    opened: Application, folder: Path, qtbot: QtBot
) -> None:
    put(folder, "join.csv", form(NIA, AWA))
    look(opened, qtbot)
    assert opened.window.toast.words() == "1 new from join.csv"
    assert contacts(opened) == 2
    assert opened.watching.waiting == []
    opened.window.toast.button.click()
    qtbot.waitUntil(lambda: contacts(opened) == 1, timeout=WAIT_MS)
    look(opened, qtbot)
    assert contacts(opened) == 1  # whoever undid it does not want it back


def test_a_file_in_which_nothing_is_new_says_nothing(
    opened: Application, folder: Path, qtbot: QtBot
) -> None:
    put(folder, "join.csv", form(NIA) + "\n")
    look(opened, qtbot)
    assert not opened.window.toast.isVisible()
    assert opened.window.trail is not None
    assert opened.window.trail.next_undo() == ""


def test_other_files_wait_until_somebody_leaves_them(
    opened: Application, folder: Path, qtbot: QtBot
) -> None:
    put(folder, "shoes.csv", "Shop,Shoes\nHigh Street,2\n")
    put(folder, "picture.png", "not a table")
    look(opened, qtbot)
    assert opened.watching.strip.isVisible()
    assert opened.watching.strip.words.text().startswith("shoes.csv waits: ")
    put(folder, "more.csv", "Name,E-mail\nBen Moss,ben@example.org\n")
    look(opened, qtbot)
    assert opened.watching.strip.words.text() == "2 files wait: more.csv, shoes.csv"
    opened.watching.strip.away.click()
    assert not opened.watching.strip.isVisible()
    look(opened, qtbot)
    assert opened.watching.waiting == []
    assert contacts(opened) == 1


def test_a_waiting_file_is_looked_at_in_the_wizard_and_then_never_offered_again(
    opened: Application, folder: Path, qtbot: QtBot
) -> None:
    put(folder, "people.csv", "Name,E-mail\nBen Moss,ben@example.org\n")
    look(opened, qtbot)
    assert opened.watching.strip.words.text() == (
        "people.csv waits: it is not like the form “Pasted rows”"
    )
    opened.watching.strip.button.click()
    wizard = opened.files.wizard
    assert wizard is not None
    opened.watching.look()  # somebody imports: nothing is looked at
    assert not opened.watching.is_looking()
    for step in (Step.MATCH, Step.REVIEW, Step.DONE):
        at: Callable[[], bool] = lambda step=step: (  # type: ignore[misc]  # noqa: E731
            wizard.way.step is step and not wizard.jobs.busy
        )
        qtbot.waitUntil(at, timeout=WAIT_MS)
        if step is not Step.DONE:
            wizard.frame.next.click()
    wizard.reject()
    qtbot.waitUntil(lambda: opened.files.wizard is None, timeout=WAIT_MS)
    look(opened, qtbot)
    assert opened.watching.waiting == []
    assert opened.window.trail is not None
    opened.window.trail.undo()
    qtbot.waitUntil(lambda: contacts(opened) == 1, timeout=WAIT_MS)
    look(opened, qtbot)
    assert (opened.watching.waiting, contacts(opened)) == ([], 1)


def test_a_form_is_given_a_folder_and_another_name_in_the_settings(
    opened: Application, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.preferences.show_settings()
    dialog = opened.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    part = dialog.findChild(FormSettings)
    assert isinstance(part, FormSettings)
    qtbot.waitUntil(lambda: part.list.count() == 1, timeout=WAIT_MS)
    assert part.folder.text() == str(folder)
    part.delete.click()
    qtbot.waitUntil(lambda: not part.delete.isEnabled(), timeout=WAIT_MS)
    assert in_book(opened).read(watched_folders) == []
    part.name.setText("Join form")
    part.save.click()
    qtbot.waitUntil(lambda: "Join form" in part.list.item(0).text(), timeout=WAIT_MS)

    def choose(_parent: object, _title: str, then: Callable[[Path], None], *_more: object) -> None:
        then(folder)

    monkeypatch.setattr("crm.ui.preferences.forms.ask_folder", choose)
    part.add.click()
    qtbot.waitUntil(part.delete.isEnabled, timeout=WAIT_MS)
    assert in_book(opened).read(watched_folders) == [("Join form", str(folder))]
    dialog.reject()
    qtbot.waitUntil(lambda: opened.window.findChild(QDialog) is None, timeout=WAIT_MS)
