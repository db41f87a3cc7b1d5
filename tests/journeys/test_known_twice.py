"""A story: somebody is known twice, is put right field by field, made one, and made two again."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.contact.page import ContactPage
from crm.ui.dialogs.merge import MergeDialog
from crm.ui.questions.page import QuestionsPage
from tests.books import NOW
from tests.journeys.person import Person
from tests.screens.people_book import people_book


def _contact(person: Person) -> ContactPage:
    page = person.program.window.page()
    assert isinstance(page, ContactPage)
    person.until(page.is_shown)
    return page


def _open_ines(person: Person) -> ContactPage:
    """Go to her by typing what is known of her into the box that goes everywhere."""
    person.press("Ctrl+K")
    person.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    person.write("ines bookshop")
    person.settle()
    person.press("Return")
    person.until(lambda: isinstance(person.program.window.page(), ContactPage))
    person.settle()
    return _contact(person)


def _put_right(person: Person, page: ContactPage) -> None:
    """Type another name and stick a tag on her."""
    person.press("F2")
    person.until(page.view.is_editing)
    person.press("Ctrl+A")
    person.write("I. Moreau-Roux")
    person.press("Tab")
    person.until(lambda: page.view.header.name.text() == "I. Moreau-Roux")
    person.press("Esc")
    person.pick("T", "Choir")
    person.until(lambda: "Choir" in [sign.text() for sign in page.view.header.tags.signs()])


def _make_one(person: Person, page: ContactPage) -> None:
    """Compare her with the other record and merge both, with the other spelling of the name."""
    person.press("D")
    person.until(lambda: bool(person.program.window.findChildren(MergeDialog)))
    dialog = person.program.window.findChildren(MergeDialog)[-1]
    person.until(lambda: dialog.model.rowCount() > 0)
    person.press_on(dialog.table, "Right")  # the other spelling of the name
    person.press_on(dialog.table, "Ctrl+Return")
    person.until(lambda: page.view.header.name.text() == "Ines Moreau")
    person.settle()
    assert not page.view.banner.isVisible()
    detail = page.detail()
    assert detail is not None
    assert len(detail.inquiries) == 2
    assert ("full_name", "I. Moreau-Roux") in [(row.field, row.value) for row in detail.earlier]


def test_somebody_known_twice_is_made_one_and_two_again(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window.clock = NOW.astimezone
    person = Person(program, qtbot)
    person.open(people_book(tmp_path))
    page = _open_ines(person)
    assert page.view.header.name.text() == "Inès Moreau"

    _put_right(person, page)
    _make_one(person, page)

    program.window.activateWindow()
    person.until(program.window.isActiveWindow)
    page.focus_first()
    person.press("Ctrl+Z")
    person.until(lambda: page.view.header.name.text() == "I. Moreau-Roux")

    person.press("G", "Q")
    person.until(lambda: isinstance(program.window.page(), QuestionsPage))
    questions = program.window.page()
    assert isinstance(questions, QuestionsPage)
    person.until(lambda: questions.compare.model.rowCount() > 0)
    person.press("3")
    person.until(lambda: questions.stack.currentWidget() is questions.nothing)
    person.press("Ctrl+Z")
    person.until(lambda: questions.stack.currentWidget() is questions.compare)
