"""Cells of the grid: edited in place, copied, pasted by the five rules."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from crm.domain.pasting import MOST_ROWS
from crm.queries.contacts import contact_facts
from crm.ui.dialogs.message import Message
from tests.ui.contacts.gridding import Gridding
from tests.ui.windows import shown


def city(at: Gridding, contact_id: int) -> str | None:
    facts = at.store.read(contact_facts, contact_id)
    assert facts is not None
    return facts.city


@pytest.fixture(autouse=True)
def cities(at: Gridding) -> None:
    """Show names and cities only."""
    at.page.lay_out(at.page.layout_now.with_(columns=("name", "city", "country", "source")))
    at.settle()


def clipboard(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_typing_opens_a_field_enter_saves_and_moves_down_and_undo_takes_it_back(
    at: Gridding,
) -> None:
    at.go_to("Lola Late", "city")
    QTest.keyClick(at.grid, Qt.Key.Key_L)
    field = at.field()
    assert field.text() == "l"
    QTest.keyClicks(field, "yon")
    QTest.keySequence(field, "Return")
    at.settle()
    assert city(at, 1) == "lyon"
    assert at.grid.current_id() == at.ids(["Nadia New"])[0]
    assert not at.grid.is_editing()
    assert at.went == []  # Enter was for the field alone
    at.worker.undo()
    at.settle()
    assert city(at, 1) is None


def test_esc_leaves_a_cell_as_it_was_and_tab_goes_right(at: Gridding) -> None:
    at.go_to("Lola Late", "city")
    at.press("F2")
    at.field().setText("Lyon")
    QTest.keySequence(at.field(), "Esc")
    at.settle()
    assert city(at, 1) is None
    at.press("F2")
    at.field().setText("Lyon")
    QTest.keyClick(at.field(), Qt.Key.Key_Tab)
    at.settle()
    assert city(at, 1) == "Lyon"
    assert at.grid.currentIndex().column() == at.model.column_of("country")


def test_what_the_program_works_out_cannot_be_typed_into(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(columns=("status", "name")))
    at.settle()
    at.grid.setCurrentIndex(at.model.index(0, 1))
    at.press("F2")
    QTest.keyClick(at.grid, Qt.Key.Key_X)
    assert not at.grid.is_editing()


def test_a_country_is_chosen_from_a_list_by_typing(at: Gridding) -> None:
    at.go_to("Lola Late", "country")
    at.press("F2")
    combo = at.field().parent()
    assert isinstance(combo, QComboBox)
    assert combo.findText("Germany") > 0
    at.field().setText("germany")
    QTest.keySequence(at.field(), "Return")
    at.settle()
    assert at.text(2, 3) == "Germany"


def test_what_cannot_be_saved_is_said_and_stays_in_its_field(at: Gridding) -> None:
    at.type_in("Lola Late", "country", "Atlantis")
    assert "We know no country" in at.said[-1]
    assert at.grid.is_editing()
    assert at.field().text() == "Atlantis"
    assert at.grid.current_id() == 1


def test_a_date_that_can_be_read_in_two_ways_is_shown_in_words_first(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(columns=("name", "birth_date")))
    at.settle()
    at.go_to("Lola Late", "birth_date")
    at.press("F2")
    at.field().setText("12/3/1980")
    QTest.keySequence(at.field(), "Return")
    assert at.field().text() == "12 Mar 1980"
    QTest.keySequence(at.field(), "Return")
    at.settle()
    facts = at.store.read(contact_facts, 1)
    assert facts is not None
    assert str(facts.birth_date) == "1980-03-12"


def test_what_happens_elsewhere_waits_until_the_field_is_closed(at: Gridding) -> None:
    from crm.actions.entering import new_inquiry
    from crm.store.labels import label

    at.go_to("Lola Late", "city")
    at.press("F2")
    at.field().setText("Lyo")
    at.worker.write(label("Enter"), new_inquiry, full_name="Bea Brand")
    at.settle()
    assert at.field().text() == "Lyo"
    QTest.keySequence(at.field(), "Esc")
    assert "Bea Brand" in at.names()


def test_a_cell_a_block_and_marked_rows_are_copied_as_a_table(at: Gridding) -> None:
    at.go_to("Lola Late")
    at.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Lola Late\n"
    at.press("Shift+Down", "Shift+Down", "Shift+Right", "Shift+Right", "Ctrl+Shift+C")
    mime = QApplication.clipboard().mimeData()
    assert mime.text().splitlines()[:2] == ["Name\tCity\tCountry", "Lola Late\t\tFrance"]
    assert mime.html().count("<tr>") == 4
    at.go_to("Otto Older")
    at.press("Space", "Ctrl+C")
    assert QApplication.clipboard().text() == "Otto Older\t\t\t\n"


def test_one_cell_is_pasted_into_all_that_are_selected(at: Gridding) -> None:
    clipboard("Lyon")
    at.go_to("Lola Late", "city")
    at.press("Shift+Down", "Ctrl+V")
    assert [city(at, id_) for id_ in at.ids(["Lola Late", "Nadia New"])] == ["Lyon", "Lyon"]
    assert city(at, at.ids(["Otto Older"])[0]) is None
    at.go_to("Otto Older", "city")
    at.page.mark_all()
    at.press("Ctrl+V")
    assert {city(at, id_) for id_ in at.model.lines.ids} == {"Lyon"}
    at.worker.undo()
    at.settle()
    assert city(at, at.ids(["Otto Older"])[0]) is None


def test_a_block_goes_into_a_block_and_one_row_into_all_selected_rows(at: Gridding) -> None:
    clipboard('Lyon\tFrance\n"two\nlines"\tSpain\n')
    at.go_to("Lola Late", "city")
    at.press("Ctrl+V")
    assert [at.text(line, 3) for line in (2, 3)] == ["France", "Spain"]
    assert city(at, at.ids(["Nadia New"])[0]) == "two lines"
    clipboard("Bonn\tGermany")
    at.press("Shift+Down", "Shift+Down", "Ctrl+V")
    assert [at.text(line, 3) for line in (2, 3, 4, 5)] == ["Germany"] * 3 + ["Sweden"]


def test_rows_for_which_there_is_no_room_become_contacts_if_wanted(at: Gridding) -> None:
    clipboard("Yves Neu\tBonn\nZoe Ziegler\tKiel\n\tnobody\n")
    at.go_to("Yves Yesterday")
    at.press("Ctrl+V")
    dialog = shown(Message)
    assert isinstance(dialog, Message)
    assert dialog.title.text().startswith("2 ")
    dialog.buttons[0].click()
    at.settle()
    assert at.names()[-2:] == ["Yves Neu", "Zoe Ziegler"]
    assert city(at, at.ids(["Zoe Ziegler"])[0]) == "Kiel"
    at.worker.undo()
    at.settle()
    assert at.names()[-1] == "Yves Yesterday"


def test_cells_that_cannot_be_set_are_left_out_and_said(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(columns=("name", "status", "city")))
    at.settle()
    clipboard("Lola Lang\tClosed\tLyon\n")
    at.go_to("Lola Late")
    at.press("Ctrl+V")
    assert (at.text(2), at.text(2, 2), at.text(2, 3)) == ("Lola Lang", "New", "Lyon")
    assert at.said[-1].startswith("1 ")


def test_a_whole_list_is_a_matter_for_the_import(at: Gridding) -> None:
    clipboard("x\n" * (MOST_ROWS + 1))
    at.go_to("Lola Late")
    at.press("Ctrl+V")
    assert "import" in at.said[-1]
    at.press("Ctrl+Shift+V")
    wanted = at.imports[-1]
    assert isinstance(wanted, list)
    path = wanted[0]
    assert isinstance(path, Path)
    assert path.read_text().startswith("x\nx\n")


@pytest.mark.parametrize("text", ["", "\n\n", "\0", '"open', "\t\t\n", "a" * 300_000])
def test_anything_can_be_pasted_and_nothing_breaks(at: Gridding, text: str) -> None:
    clipboard(text)
    at.go_to("Lola Late", "source")
    at.press("Ctrl+V")
    assert at.names()[2] == "Lola Late"
