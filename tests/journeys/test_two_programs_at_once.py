"""The window and the command line in one book at the same time."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm.actions.entering import new_inquiry
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.tables import Inquiry
from crm.ui.application import Application
from tests.journeys.person import Person


def test_what_the_other_program_adds_appears_and_can_be_worked_on(
    program: Application, book: Path, qtbot: QtBot
) -> None:
    sam = Person(program, qtbot)
    sam.open(book)
    assert sam.inbox.shown_ids() == ()
    with open_book(book, automatic_backups=False) as other:
        other.write(label("Enter an inquiry"), new_inquiry, full_name="Ana Silva")
        sam.until(lambda: len(sam.inbox.shown_ids()) == 1)
        assert sam.names() == ["Ana Silva"]
        sam.settle()
        sam.press("N")
        sam.settle()
        statuses = other.read(lambda session: session.scalars(select(Inquiry.status)).all())
        assert statuses == ["waiting"]
