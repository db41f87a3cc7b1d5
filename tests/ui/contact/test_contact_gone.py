"""The page of a contact that is copied from, left, or gone meanwhile, and names of every kind."""

from unittest.mock import patch

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from crm.actions.addresses import add_address
from crm.actions.contacts import delete_contacts, set_contact_fields
from crm.actions.merging import merge_contacts
from crm.queries.contacts import contact_facts
from crm.ui.dialogs.erase import EraseDialog
from crm.ui.widgets.labels import LinkLabel
from tests.books import do
from tests.ui.contact.visiting import Visit


def test_copying_with_nothing_selected_copies_name_and_address(visit: Visit) -> None:
    visit.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Lola Late <lola@example.org>"
    assert visit.said[-1] == "Copied: Lola Late <lola@example.org>"


def test_an_address_opens_the_mail_program(visit: Visit) -> None:
    link = visit.page.view.facts.findChild(LinkLabel)
    assert link is not None
    with patch("crm.ui.widgets.labels.open_link") as opened:
        visit.click(link)
    opened.assert_called_once_with("mailto:lola@example.org")


def test_a_contact_merged_meanwhile_leaves_a_sentence_and_the_text(visit: Visit) -> None:
    visit.press("L")
    QTest.keyClicks(visit.page.view.composer.text, "Not saved yet.")
    do(visit.store, merge_contacts, 2, [1])
    visit.page.open(1)
    visit.settle()
    gone = visit.page.gone
    assert "merged into another one, c2" in gone.words.words.text()
    assert gone.kept.toPlainText() == "Not saved yet."
    visit.click(gone.copy)
    assert QGuiApplication.clipboard().text() == "Not saved yet."
    visit.click(gone.words.button)
    assert visit.page.view.header.name.text() == "Nadia New"
    assert visit.problems == []


def test_a_contact_deleted_meanwhile_is_restored_with_a_click(visit: Visit) -> None:
    do(visit.store, delete_contacts, [1])
    visit.page.open(1)
    visit.settle()
    assert "in the bin" in visit.page.gone.words.words.text()
    visit.click(visit.page.gone.words.button)
    assert visit.page.is_shown()
    assert visit.book().facts.name == "Lola Late"


def test_a_contact_that_never_was_leads_back(visit: Visit) -> None:
    visit.open(99)
    assert "not in the book any more" in visit.page.gone.words.words.text()
    visit.click(visit.page.gone.words.button)
    assert visit.back == [True]


def test_saving_about_a_contact_that_is_gone_keeps_the_text(visit: Visit) -> None:
    visit.press("L")
    QTest.keyClicks(visit.page.view.composer.text, "Too late.")
    do(visit.store, delete_contacts, [1])
    visit.press("Ctrl+Return")
    assert visit.page.view.composer.text.toPlainText() == "Too late."
    assert "in the bin" in str(visit.problems[0])


def test_escape_leaves_the_form_first_and_then_the_page(visit: Visit) -> None:
    visit.press("F2")
    visit.press("Esc")
    assert not visit.page.view.is_editing()
    assert visit.back == []
    visit.press("Esc")
    assert visit.back == [True]


def test_deleting_goes_back_and_can_be_undone(visit: Visit) -> None:
    visit.page.acts.delete()
    visit.settle()
    assert visit.back == [True]
    visit.store.undo()
    assert visit.book().facts.name == "Lola Late"


@pytest.mark.parametrize("name", ["x" * 5000, "<b>Ana</b> & co", "שלום " * 40, "a\u202eb"])
def test_any_name_is_shown_as_it_is(visit: Visit, name: str) -> None:
    do(visit.store, set_contact_fields, [1], full_name=name, notes=name)
    do(visit.store, add_address, 1, street=name)
    visit.open(1)
    assert visit.page.view.header.name.text() == visit.book().facts.name
    assert visit.page.view.width() <= 1150
    visit.press("F2")
    field = visit.row("Name").editor
    assert isinstance(field, QLineEdit)
    assert field.text() == visit.book().facts.name


def test_erasing_asks_for_the_name_and_goes_back(visit: Visit) -> None:
    visit.page.dialogs.erase()
    dialog = visit.page.window().findChild(EraseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.typed, "Somebody else")
    assert not dialog.primary.isEnabled()
    dialog.typed.clear()
    QTest.keyClicks(dialog.typed, "lola late")
    with visit.qtbot.waitSignal(dialog.erased):
        visit.click(dialog.primary)
    assert visit.back == [True]
    assert visit.store.read(contact_facts, 1) is None
