"""The reply templates among the settings: written, changed, deleted and brought back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm.queries.replies import template_rows
from crm.queries.reply_rows import TemplateRow
from crm.ui.application import Application
from crm.ui.preferences.dialog import SettingsDialog
from crm.ui.preferences.templates import TemplateSettings

WAIT_MS = 20_000


@pytest.fixture
def part(program: Application, book: Path, qtbot: QtBot) -> TemplateSettings:
    """The templates in the settings over an open book."""
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.preferences.show_templates()
    dialog = program.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    found = dialog.findChild(TemplateSettings)
    assert isinstance(found, TemplateSettings)
    assert found.isVisible()
    qtbot.waitUntil(lambda: found.language.count() > 1, timeout=WAIT_MS)
    return found


def in_book(program: Application) -> list[TemplateRow]:
    """Return the templates that the book has."""
    store = program.window.worker._store if program.window.worker else None  # noqa: SLF001
    assert store is not None
    return store.read(template_rows)


def write(part: TemplateSettings, name: str, text: str) -> None:
    part.name.setText(name)
    part.text.setPlainText(text)


def test_a_template_is_added_changed_deleted_and_brought_back(
    program: Application, part: TemplateSettings, qtbot: QtBot
) -> None:
    assert not part.save.isEnabled()
    write(part, "Welcome", "Dear ")
    part.put_gap("first_name")
    part.language.setCurrentIndex(part.language.findData("fr"))
    part.add.click()
    qtbot.waitUntil(lambda: part.list.count() == 1, timeout=WAIT_MS)
    (row,) = in_book(program)
    assert (row.name, row.language) == ("Welcome", "fr")
    assert "{first_name}" in row.body
    part.list.setCurrentRow(0)
    part.subject.setText("Hello")
    part.save.click()
    qtbot.waitUntil(lambda: in_book(program)[0].subject == "Hello", timeout=WAIT_MS)
    part.delete.click()
    qtbot.waitUntil(lambda: part.list.count() == 0, timeout=WAIT_MS)
    program.edits.undo()
    qtbot.waitUntil(lambda: part.list.count() == 1, timeout=WAIT_MS)
    assert in_book(program)[0].subject == "Hello"


def test_a_gap_of_no_known_name_is_remarked_upon(part: TemplateSettings) -> None:
    write(part, "Welcome", "Dear {first_name}")
    assert not part.unknown.isVisible()
    write(part, "Welcome", "Dear {frist_name} at {event}")
    assert part.unknown.isVisible()
    assert "{frist_name}" in part.unknown.text()
    assert "{event}" not in part.unknown.text()


def test_what_is_typed_stays_while_something_else_changes(
    program: Application, part: TemplateSettings, qtbot: QtBot
) -> None:
    write(part, "Welcome", "Dear you")
    part.add.click()
    qtbot.waitUntil(lambda: part.list.count() == 1, timeout=WAIT_MS)
    part.list.setCurrentRow(0)
    part.text.setPlainText("Half a new")
    part.name.setText("Another")
    part.add.click()
    qtbot.waitUntil(lambda: part.list.count() == 2, timeout=WAIT_MS)
    assert part.text.toPlainText() == "Half a new"
    assert len(in_book(program)) == 2


def test_a_template_without_a_text_is_refused_in_the_dialog(
    part: TemplateSettings, qtbot: QtBot
) -> None:
    dialog = part.window()
    assert isinstance(dialog, SettingsDialog)
    write(part, "Welcome", "")
    part.add.click()
    qtbot.waitUntil(lambda: "needs a text" in dialog.trouble.words(), timeout=WAIT_MS)
    assert part.list.count() == 0
