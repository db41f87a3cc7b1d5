"""The settings: each is saved at once, those of the book as steps that can be undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.entering import enter_contact
from crm.actions.tags import tag_contacts
from crm.queries.sections import section_rows
from crm.queries.settings import setting
from crm.queries.tags import tag_rows
from crm.queries.users import user_rows
from crm.store.opening import open_book
from crm.store.store import Store
from crm.ui import translation
from crm.ui.application import Application
from crm.ui.preferences.desk import DeskSettings
from crm.ui.preferences.dialog import SettingsDialog
from crm.ui.preferences.organisation import OrganisationSettings
from crm.ui.preferences.people import PeopleSettings
from crm.ui.preferences.safety import SafetySettings
from crm.ui.preferences.sections import SectionSettings
from crm.ui.preferences.tags import TagSettings
from tests.books import do

WAIT_MS = 20_000


@pytest.fixture
def dialog(program: Application, book: Path, qtbot: QtBot) -> SettingsDialog:
    """The settings over an open book."""
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.preferences.show_settings()
    found = program.window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    settle(program, qtbot)
    return found


def settle(program: Application, qtbot: QtBot) -> None:
    worker = program.window.worker
    assert worker is not None
    for _ in range(3):
        qtbot.waitUntil(lambda: not worker.is_busy(), timeout=WAIT_MS)
        qtbot.wait(5)


def in_book(program: Application) -> Store:
    """Return the store of the open book."""
    worker = program.window.worker
    assert worker is not None
    store = worker._store  # noqa: SLF001
    assert store is not None
    return store


def test_the_organisation_gets_another_name_and_undo_the_old_one_back(
    program: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    part = dialog.findChild(OrganisationSettings)
    assert isinstance(part, OrganisationSettings)
    assert part.name.text() == "Riverside Network"
    part.name.setText("Hillside Network")
    part.name.editingFinished.emit()
    settle(program, qtbot)
    assert program.window.windowTitle() == "Hillside Network – Rollbook"
    assert program.window.trail is not None
    program.window.trail.undo()
    settle(program, qtbot)
    assert in_book(program).read(setting, "organisation") == "Riverside Network"
    dialog.reject()


def test_people_are_added_renamed_and_retired(
    program: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    part = dialog.findChild(PeopleSettings)
    assert isinstance(part, PeopleSettings)
    part.name.setText("Rita Svensson")
    QTest.keySequence(part.name, "Return")
    settle(program, qtbot)
    assert part.list.count() == 2
    part.list.setCurrentRow(1)
    part.name.setText("Rita Berg")
    part.save.click()
    settle(program, qtbot)
    assert [row.name for row in in_book(program).read(user_rows)][1] == "Rita Berg"
    part.add.click()
    settle(program, qtbot)
    assert "works with this book already" in dialog.trouble.words()
    part.list.setCurrentRow(1)
    part.delete.click()
    settle(program, qtbot)
    assert part.list.count() == 1
    part.list.setCurrentRow(0)
    assert not part.delete.isEnabled()
    dialog.reject()


def test_who_says_to_be_somebody_is_so_on_this_computer_from_now_on(
    program: Application, book: Path, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    part = dialog.findChild(PeopleSettings)
    assert isinstance(part, PeopleSettings)
    part.name.setText("Rita Svensson")
    part.add.click()
    settle(program, qtbot)
    part.me.setCurrentIndex(1)
    part.me.activated.emit(1)
    qtbot.waitUntil(
        lambda: program.window.facts is not None and program.window.facts.me == "Rita Svensson",
        timeout=WAIT_MS,
    )
    assert program.window.frame is not None
    rita = program.window.frame.me()
    program.files.close_book()
    with open_book(book, automatic_backups=False) as store:
        assert store.user_id == rita


def test_sections_are_added_changed_and_deleted_with_undo(
    program: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    part = dialog.findChild(SectionSettings)
    assert isinstance(part, SectionSettings)
    part.name.setText("Alps")
    part.countries.setText("Switzerland, Autriche")
    part.days.setCurrentIndex(part.days.findData(5))
    part.add.click()
    settle(program, qtbot)
    (section,) = in_book(program).read(section_rows)
    assert (section.name, section.answer_by_days, section.countries) == ("Alps", 5, ("AT", "CH"))
    part.list.setCurrentRow(0)
    part.countries.setText("Switzerland, Nowhereland")
    part.save.click()
    settle(program, qtbot)
    assert "no country “Nowhereland”" in dialog.trouble.words()
    part.countries.setText("CH; Italy")
    part.save.click()
    settle(program, qtbot)
    assert in_book(program).read(section_rows)[0].countries == ("CH", "IT")
    part.list.setCurrentRow(0)
    part.delete.click()
    settle(program, qtbot)
    assert in_book(program).read(section_rows) == []
    assert program.window.trail is not None
    program.window.trail.undo()
    settle(program, qtbot)
    assert in_book(program).read(section_rows)[0].countries == ("CH", "IT")
    dialog.reject()


def test_what_is_set_for_this_computer_is_kept(
    program: Application, dialog: SettingsDialog
) -> None:
    desk, safety = dialog.findChild(DeskSettings), dialog.findChild(SafetySettings)
    assert isinstance(desk, DeskSettings)
    assert isinstance(safety, SafetySettings)
    desk.letters.setChecked(False)
    desk.theme.setCurrentIndex(desk.theme.findData("dark"))
    desk.theme.activated.emit(2)
    safety.idle.setCurrentIndex(safety.idle.findData(5))
    safety.idle.activated.emit(1)
    safety.minimised.setChecked(True)
    settings = program.settings
    assert not settings.flag("single_letters", usual=True)
    assert settings.mode() == "dark"
    assert program.files.locking.idle_minutes() == 5
    assert settings.text("lock_minimised") == "yes"
    desk.theme.setCurrentIndex(desk.theme.findData("light"))
    desk.theme.activated.emit(1)
    dialog.reject()


def test_a_language_that_is_left_again_leaves_no_dates_behind(qapp: QApplication) -> None:
    translation.install(qapp, "fr")
    assert QLocale().dayName(1) == "lundi"
    translation.install(qapp)
    assert QLocale().name() == QLocale.system().name()


def test_no_part_is_wider_than_the_room_it_has_also_in_french(
    program: Application, book: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, "fr")
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.preferences.show_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.names.item(2).text() == "Sections"
    for number, (name, part) in enumerate(dialog.parts):
        dialog.names.setCurrentRow(number)
        room = part.parentWidget()
        assert room is not None
        assert part.minimumSizeHint().width() <= room.width(), name
        shown = dialog.names.fontMetrics().horizontalAdvance(name)
        assert shown < dialog.names.viewport().width(), name


def tags(store: Store) -> list[tuple[str, int]]:
    """Return the tags of the book, and how many contacts carry each."""
    return [(row.name, row.contacts) for row in store.read(tag_rows)]


def undo(program: Application, qtbot: QtBot) -> None:
    """Take back the last step."""
    assert program.window.trail is not None
    program.window.trail.undo()
    settle(program, qtbot)


def test_tags_become_one_and_undo_parts_them_again(
    program: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    store = in_book(program)
    for name in ("Choir", "Koor"):
        person = do(store, enter_contact, full_name=f"Ana {name}")
        do(store, tag_contacts, [person], name)
    part = dialog.findChild(TagSettings)
    assert isinstance(part, TagSettings)
    part._load()  # noqa: SLF001 - written behind the window's back
    settle(program, qtbot)

    assert tags(store) == [("Choir", 1), ("Koor", 1)]
    assert not part.save.isEnabled()
    part.list.setCurrentRow(1)
    part.name.setText("choir")
    assert part.note.text() == "There is a tag “Choir” already: the two become one."
    part.save.click()
    settle(program, qtbot)
    assert tags(store) == [("Choir", 2)]
    undo(program, qtbot)
    assert tags(store) == [("Choir", 1), ("Koor", 1)]
    dialog.reject()


def test_a_tag_is_renamed_and_deleted_each_with_its_undo(
    program: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    store = in_book(program)
    person = do(store, enter_contact, full_name="Ana Silva")
    do(store, tag_contacts, [person], "Koor")
    part = dialog.findChild(TagSettings)
    assert isinstance(part, TagSettings)
    part._load()  # noqa: SLF001 - written behind the window's back
    settle(program, qtbot)
    part.list.setCurrentRow(0)
    part.name.setText("Band")
    QTest.keySequence(part.name, "Return")
    settle(program, qtbot)
    assert tags(store) == [("Band", 1)]
    part.list.setCurrentRow(0)
    part.delete.click()
    settle(program, qtbot)
    assert tags(store) == []
    undo(program, qtbot)
    assert tags(store) == [("Band", 1)]
    dialog.reject()
