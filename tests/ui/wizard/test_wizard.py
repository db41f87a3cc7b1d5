"""The import wizard over a real book and real files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.importing.reading import read_file
from crm.files.tables import Column, write_table
from crm.intake.own_columns import REASON
from crm.queries.planning.import_plan import ImportOptions
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.steps import Step
from tests.intake.layouts.shape import workbook
from tests.store.making import rows

SAMPLES = Path(__file__).parents[2] / "samples"
WAIT_MS = 20_000


@pytest.fixture
def wizard(program: Application, book: Path, qtbot: QtBot) -> ImportWizard:
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.files.import_file()
    assert program.files.wizard is not None
    return program.files.wizard


def at(wizard: ImportWizard, step: Step) -> Callable[[], bool]:
    return lambda: wizard.way.step is step and not wizard.jobs.busy


def trouble(wizard: ImportWizard) -> str:
    return wizard.frame.trouble.words()


def test_the_sample_goes_all_the_way(
    wizard: ImportWizard, program: Application, qtbot: QtBot, book: Path
) -> None:
    wizard.take([SAMPLES / "join-form.csv"])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert "7 of 7 columns matched" in wizard.match.banner.title.text()
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.CHECK), timeout=WAIT_MS)
    (doubt,) = wizard.check.doubts
    doubt.choose(1)
    wizard.frame.next.click()
    assert wizard.frame.next.text() == "Add 76 inquiries"
    assert wizard.review.model.rowCount() == 79
    wizard.review.filters.set_value("set_aside")
    assert wizard.review.model.rowCount() == 2
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)
    assert wizard.done_page.numbers.text().startswith("76 inquiries added")
    wizard.frame.next.click()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=20_000)
    program.window.close()
    with open_book(book) as store:
        assert rows(store, "SELECT count(*) FROM inquiries") == [(76,)]
        assert rows(store, "SELECT answer FROM matches") == [("household",)]


def test_undoing_the_import_from_its_last_page_empties_the_inbox(
    wizard: ImportWizard, program: Application, qtbot: QtBot
) -> None:
    _import(wizard, qtbot)
    inbox = program.window.inbox
    assert inbox is not None
    qtbot.waitUntil(lambda: len(inbox.shown_ids()) == 76, timeout=WAIT_MS)
    wizard.done_page.undo.click()
    qtbot.waitUntil(lambda: len(inbox.shown_ids()) == 0, timeout=WAIT_MS)
    assert program.window.toast.words() == "Undone: Import join-form.csv"


def test_the_second_file_of_a_form_asks_nothing(
    wizard: ImportWizard, program: Application, qtbot: QtBot
) -> None:
    _import(wizard, qtbot)
    wizard.frame.next.click()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=20_000)
    program.files.import_file([SAMPLES / "join-form-a-week-later.csv"])
    again = program.files.wizard
    assert again is not None
    qtbot.waitUntil(at(again, Step.MATCH), timeout=WAIT_MS)
    assert "as last time" in again.match.banner.title.text()
    assert again.focusWidget() is again.frame.next
    again.frame.next.click()
    qtbot.waitUntil(at(again, Step.REVIEW), timeout=WAIT_MS)
    assert again.frame.next.text() == "Add 12 inquiries and update 1"
    again.reject()


def test_the_same_file_again_says_when_it_was_imported(
    wizard: ImportWizard, program: Application, qtbot: QtBot
) -> None:
    _import(wizard, qtbot)
    wizard.frame.next.click()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=20_000)
    program.files.import_file([SAMPLES / "join-form.csv"])
    again = program.files.wizard
    assert again is not None
    qtbot.waitUntil(at(again, Step.MATCH), timeout=WAIT_MS)
    assert "imported by Sam" in again.match.again.title.text()
    again.frame.next.click()
    qtbot.waitUntil(at(again, Step.REVIEW), timeout=WAIT_MS)
    assert again.frame.next.text() == "Nothing to import"
    assert not again.frame.next.isEnabled()
    again.reject()


def test_another_field_for_a_column_is_read_again_at_once(
    wizard: ImportWizard, qtbot: QtBot
) -> None:
    wizard.take([SAMPLES / "join-form.csv"])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    line = wizard.match.grid.lines[5]
    line.combo.setCurrentIndex(line.combo.findData("source"))
    line.combo.activated.emit(line.combo.currentIndex())
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert line.combo.currentData() == "source"
    wizard.frame.next.click()
    qtbot.waitUntil(lambda: wizard.way.draft.plan is not None, timeout=WAIT_MS)
    plan = wizard.way.draft.plan
    assert plan is not None
    assert plan.rows[0].facts.source == "Is there a group in my town?"
    wizard.go_back()
    assert line.combo.currentData() == "source"


def test_without_a_name_or_an_address_there_is_no_going_on(
    wizard: ImportWizard, qtbot: QtBot
) -> None:
    wizard.take([SAMPLES / "join-form.csv"])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    for line in wizard.match.grid.lines[1:3]:
        line.combo.setCurrentIndex(0)
        line.combo.activated.emit(0)
    qtbot.waitUntil(lambda: "No column" in trouble(wizard), timeout=WAIT_MS)
    assert not wizard.frame.next.isEnabled()
    line = wizard.match.grid.lines[2]
    line.combo.setCurrentIndex(line.combo.findData("email"))
    line.combo.activated.emit(line.combo.currentIndex())
    qtbot.waitUntil(wizard.frame.next.isEnabled, timeout=WAIT_MS)
    assert trouble(wizard) == ""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.xlsx", b"%PDF-1.7 not a spreadsheet"),
        ("empty.csv", b""),
        ("noise.csv", bytes(range(256)) * 40),
        ("numbers.csv", b"a,b\n1,2\n3,4\n"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_sentence_and_another_can_be_chosen(
    wizard: ImportWizard, qtbot: QtBot, tmp_path: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    wizard.take([bad])
    qtbot.waitUntil(lambda: bool(trouble(wizard)), timeout=WAIT_MS)
    assert wizard.way.step is Step.CHOOSE
    wizard.take([SAMPLES / "join-form.csv"])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert trouble(wizard) == ""


def test_rows_can_be_pasted(wizard: ImportWizard, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Name\tE-mail\nAna Silva\tana@example.org\n")
    wizard.choose.paste.click()
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert [line.combo.currentData() for line in wizard.match.grid.lines] == ["full_name", "email"]


def test_a_spreadsheet_with_several_sheets_lets_one_choose(
    wizard: ImportWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    write_table(path, [Column("Name"), Column("E-mail")], [["Ana", "ana@example.org"]])
    wizard.take([path])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert wizard.match.choices.sheet.isHidden()
    assert "1 row" in wizard.frame.file.text()


def test_other_sheets_with_people_follow_one_after_the_other(
    wizard: ImportWizard, program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    heads = ["Name", "E-mail"]
    path = tmp_path / "all.xlsx"
    path.write_bytes(
        workbook(
            {
                "Members": [heads, ["Ana Silva", "ana@example.org"], ["Bo", "bo@example.org"]],
                "Read me": [["Do not print"]],
                "Donors": [heads, ["Cem Ak", "cem@example.org"]],
            }
        )
    )
    wizard.take([path])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert wizard.match.choices.sheet.currentText() == "Members"
    said = wizard.match.sheets.title.text()
    assert said.startswith("1 other sheet of this file holds people too: ")
    wizard.match.take.click()
    assert wizard.match.take.isHidden()
    for sheet, further in (("Members", True), ("Donors", False)):
        qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
        assert f"sheet “{sheet}”" in wizard.frame.file.text().replace("\u2068", "").replace(
            "\u2069", ""
        )
        assert wizard.match.again.isHidden()
        wizard.frame.next.click()
        qtbot.waitUntil(at(wizard, Step.REVIEW), timeout=WAIT_MS)
        wizard.frame.next.click()
        qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)
        assert wizard.frame.next.text() == ("Next sheet" if further else "Show them")
        assert f"sheet {1 if further else 2} of 2" in wizard.frame.file.text()
        wizard.frame.next.click()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=WAIT_MS)


def test_rows_set_aside_are_saved_with_the_reason(
    wizard: ImportWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    from crm.ui.wizard.set_aside import write_set_aside

    _import(wizard, qtbot)
    plan = wizard.way.draft.plan
    assert plan is not None
    target = tmp_path / "aside.csv"
    assert write_set_aside(target, plan) == 2
    assert REASON in target.read_text("utf-8-sig").splitlines()[0]
    again = read_file(target, ImportOptions(), [])  # mended or not, it can be dropped in again
    headings = [column["heading"] for column in again.head["columns"]]
    assert REASON not in headings
    assert "Your name" in headings


def test_a_file_dropped_on_the_window_opens_the_wizard(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QDropEvent

    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / "join-form.csv"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    program.window.drops.eventFilter(program.window, event)
    wizard = program.files.wizard
    assert wizard is not None
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    wizard.reject()


def _import(wizard: ImportWizard, qtbot: QtBot) -> None:
    wizard.take([SAMPLES / "join-form.csv"])
    for step in (Step.MATCH, Step.CHECK, Step.REVIEW):
        qtbot.waitUntil(at(wizard, step), timeout=WAIT_MS)
        wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)


def test_what_holds_for_everybody_goes_into_the_plan(wizard: ImportWizard, qtbot: QtBot) -> None:
    wizard.take([SAMPLES / "join-form.csv"])
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    page = wizard.match.choices
    page.occasion.setCurrentText("Book launch")
    page.presence.setCurrentIndex(1)
    page.presence.activated.emit(1)
    page.tag.setCurrentText("spring, host")
    page.known.setCurrentIndex(1)
    page.known.activated.emit(1)
    page.remember.setChecked(False)
    options = wizard.way.draft.options
    assert options is not None
    assert (options.event, options.attended) == ("Book launch", True)
    assert options.tags == ("spring", "host")
    assert (options.on_match.value, options.remember) == ("overwrite", False)


def test_the_first_step_has_the_focus_on_the_button_that_asks_for_a_file(
    wizard: ImportWizard,
) -> None:
    assert wizard.focusWidget() is wizard.choose.choose
