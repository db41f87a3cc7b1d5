"""Our own export comes home with a cell that was changed in the book meanwhile, too."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from crm.actions.contacts import new_contact, set_contact_fields
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.wizard.dialog import ImportWizard
from crm.ui.wizard.steps import Step
from tests.actions.test_round_trip import edited, exported, of
from tests.books import do
from tests.store.making import rows

WAIT_MS = 20_000


def at(wizard: ImportWizard, step: Step) -> Callable[[], bool]:
    return lambda: wizard.way.step is step and not wizard.jobs.busy


def test_who_is_right_is_answered_on_the_way(
    program: Application, book: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_book(book) as store:
        do(store, new_contact, full_name="Ana Silva", email="ana@example.org", city="Lisboa")
        path = edited(exported(store, tmp_path), of("Ana Silva", City="Faro"))
        do(store, set_contact_fields, [1], city="Porto")
    program.show(book)
    qtbot.waitUntil(program.window.is_open, timeout=WAIT_MS)
    program.files.import_file([path])
    wizard = program.files.wizard
    assert wizard is not None
    qtbot.waitUntil(at(wizard, Step.MATCH), timeout=WAIT_MS)
    assert "Recognised as Contacts exported by Rollbook." in wizard.match.banner.title.text()
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.CHECK), timeout=WAIT_MS)
    (doubt,) = wizard.check.doubts
    choices = [doubt.choices.itemText(n) for n in range(doubt.choices.count())]
    assert choices == ["1  The file is right", "2  The book is right", "3  Later"]
    doubt.choose(0)
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.REVIEW), timeout=WAIT_MS)
    assert wizard.review.model.index(0, 6).data() == "City: Porto → Faro"
    wizard.frame.next.click()
    qtbot.waitUntil(at(wizard, Step.DONE), timeout=WAIT_MS)
    wizard.reject()
    qtbot.waitUntil(lambda: program.files.wizard is None, timeout=WAIT_MS)
    program.window.close()
    with open_book(book) as store:
        assert rows(store, "SELECT city FROM addresses WHERE contact_id = 1") == [("Faro",)]
