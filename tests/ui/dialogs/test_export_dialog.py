"""The export dialog: whom, which columns, as what; it writes over no file unless somebody means it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.consent import note_consent
from crm.actions.entering import new_inquiry
from crm.queries.history import history
from crm.store.labels import label
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.contacts.page import ContactsPage
from crm.ui.dialogs.export import ExportDialog
from crm.ui.widgets.picker import Picker
from tests.books import NOW
from tests.ui.windows import shown

WAIT_MS = 20_000
Opened = Callable[[], ExportDialog]


@pytest.fixture
def page(program: Application, book: Path, qtbot: QtBot) -> ContactsPage:
    with open_book(book, automatic_backups=False) as store:
        for name in ("Ana Silva", "Bo Berg", "Cy Young"):
            given = name.split()[0].lower()
            email = f"{given}@example.org"
            store.write(label("Enter"), new_inquiry, full_name=name, email=email, country="FR")
        store.write(label("Note"), note_consent, 2, purpose="Newsletter", given=True, at=NOW)
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.window.go("contacts")
    found = program.window.page()
    assert isinstance(found, ContactsPage)
    qtbot.waitUntil(lambda: len(found.model.lines) == 3, timeout=WAIT_MS)
    return found


@pytest.fixture
def opened(program: Application, page: ContactsPage, qtbot: QtBot) -> Opened:
    del page

    def open_dialog() -> ExportDialog:
        program.files.export()
        found = shown(ExportDialog)
        assert isinstance(found, ExportDialog)
        qtbot.waitUntil(lambda: found.primary.text() != "Export", timeout=WAIT_MS)
        return found

    return open_dialog


def write(dialog: ExportDialog, path: Path, qtbot: QtBot) -> list[list[str]]:
    dialog.place.setText(str(path))
    with qtbot.waitSignal(dialog.exported, timeout=WAIT_MS):
        dialog.primary.click()
    if path.suffix != ".csv":
        return []
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0][-1] == "Rollbook ID"
    return [row[:-1] for row in rows]


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, target = opened(), tmp_path / "list.xlsx"
    target.write_bytes(b"somebody's work")
    dialog.place.setText(str(target))
    dialog.primary.click()
    assert "already" in dialog.trouble.words()
    assert target.read_bytes() == b"somebody's work"
    with qtbot.waitSignal(dialog.exported, timeout=WAIT_MS):
        dialog.primary.click()
    assert target.read_bytes().startswith(b"PK")


def test_a_name_that_is_taken_is_not_suggested(opened: Opened) -> None:
    dialog = opened()
    first = Path(dialog.place.text())
    assert not first.exists()
    first.write_bytes(b"")
    dialog.format.set_value("csv")
    dialog.format.set_value("xlsx")
    assert dialog.place.text() == str(first.with_stem(f"{first.stem} (2)"))
    dialog.reject()


def test_the_file_holds_what_is_shown_in_its_order_under_ones_own_headings(
    opened: Opened, page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.lay_out(page.layout_now.with_(columns=("name", "email"), sort="-email"))
    qtbot.waitUntil(lambda: page.model.index(0, 1).data() == "Cy Young", timeout=WAIT_MS)
    dialog = opened()
    assert [key for key, _ in dialog.columns.chosen()] == ["name", "email"]
    dialog.columns.setCurrentRow(1)
    QTest.keyClick(dialog.columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.columns.item(0).setText("Write to")
    dialog.format.set_value("csv")
    assert write(dialog, tmp_path / "list.csv", qtbot) == [
        ["Write to", "Name"],
        ["cy@example.org", "Cy Young"],
        ["bo@example.org", "Bo Berg"],
        ["ana@example.org", "Ana Silva"],
    ]


def test_only_those_marked_are_exported_and_of_them_only_who_agreed(
    opened: Opened, page: ContactsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.model.mark([1, 2])
    dialog = opened()
    assert dialog.who.value() == "selected"
    assert dialog.primary.text() == "Export 2 contacts"
    assert "1" in dialog.parts.left_out.text()
    dialog.consent.setChecked(True)
    qtbot.waitUntil(lambda: dialog.primary.text() == "Export 1 contact", timeout=WAIT_MS)
    first = dialog.parts.sample.item(0, 0)
    assert first is not None
    assert first.text() == "Bo Berg"
    dialog.format.set_value("csv")
    assert [row[0] for row in write(dialog, tmp_path / "list.csv", qtbot)] == ["Name", "Bo Berg"]


def test_choices_are_kept_as_a_template_and_taken_up_again(
    opened: Opened, program: Application, qtbot: QtBot
) -> None:
    dialog = opened()
    titles = {dialog.columns.item(row).text(): row for row in range(dialog.columns.count())}
    dialog.columns.item(titles["Status"]).setCheckState(Qt.CheckState.Unchecked)
    dialog.columns.item(0).setText("Who")
    dialog.format.set_value("csv_here")
    kept = dialog.template("Mail list")
    dialog.parts.keep.click()
    picker = next(one for one in dialog.findChildren(Picker) if one.isVisible())
    field = picker.findChild(QLineEdit)
    assert field is not None
    field.setText("Mail list")
    QTest.keySequence(field, "Return")
    qtbot.waitUntil(lambda: dialog.parts.templates.count() == 2, timeout=WAIT_MS)
    dialog.reject()
    again = opened()
    qtbot.waitUntil(lambda: again.parts.templates.count() == 2, timeout=WAIT_MS)
    again.parts.templates.activated.emit(1)
    qtbot.waitUntil(lambda: again.columns.chosen() == list(kept.columns), timeout=WAIT_MS)
    assert again.format.value() == "csv_here"
    assert not again.parts.forget.isEnabled()
    again.parts.templates.setCurrentIndex(1)
    again.parts.forget.click()
    qtbot.waitUntil(lambda: again.parts.templates.count() == 1, timeout=WAIT_MS)
    again.reject()
    trail = program.window.trail
    assert trail is not None
    trail.undo()
    qtbot.waitUntil(lambda: bool(trail.next_redo()), timeout=WAIT_MS)
    third = opened()
    qtbot.waitUntil(lambda: third.parts.templates.count() == 2, timeout=WAIT_MS)
    third.reject()


def test_what_was_exported_by_whom_and_how_many_stands_in_the_history(
    opened: Opened, program: Application, tmp_path: Path, book: Path, qtbot: QtBot
) -> None:
    write(opened(), tmp_path / "all.csv", qtbot)
    worker = program.window.worker
    assert worker is not None
    qtbot.waitUntil(lambda: not worker.is_busy(), timeout=WAIT_MS)
    with open_book(book, automatic_backups=False) as store:
        newest = store.read(history)[0]
    assert newest.text == "Export 3 contacts (csv): *"
    assert newest.by == "Sam"
    assert not newest.undoable
    assert program.window.trail is not None
    assert "Export" not in program.window.trail.next_undo()


def test_contacts_go_out_as_cards(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.format.set_value("vcf")
    assert not dialog.columns.isEnabled()
    write(dialog, tmp_path / "list.vcf", qtbot)
    assert (tmp_path / "list.vcf").read_text().count("BEGIN:VCARD") == 3


def test_without_a_column_there_is_nothing_to_export(opened: Opened) -> None:
    dialog = opened()
    for row in range(dialog.columns.count()):
        dialog.columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.primary.isEnabled()
    dialog.reject()
