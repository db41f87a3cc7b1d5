"""What the window says when something goes wrong: a sentence for people, or a fault of ours."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from crm.domain.errors import UserError
from crm.store.labels import Label
from crm.ui.application import Application
from crm.ui.dialogs.message import Message
from crm.ui.outcomes import Fault
from tests.ui.windows import shown


def test_a_fault_is_shown_with_details_that_hold_no_personal_data(
    program: Application, home: Path
) -> None:
    program.show(None)
    try:
        raise ValueError("Ana Silva, ana@example.org")
    except ValueError as error:
        program._broke(Fault(Label("Close {inquiry}"), error))  # noqa: SLF001 - as the worker does
    message = shown(Message)
    assert isinstance(message, Message)
    assert message.title.text() == "Something went wrong and we could not finish “Close”."
    message.buttons[1].click()
    details = QApplication.clipboard().text()
    [log] = home.rglob("rollbook.log")
    assert details in log.read_text()
    assert "ValueError" in details
    assert "Ana" not in log.read_text()


def test_a_sentence_is_shown_as_it_is(program: Application) -> None:
    program.show(None)
    program._say_problem(UserError("<b>No</b> room. Nothing was changed."))  # noqa: SLF001
    message = shown(Message)
    assert isinstance(message, Message)
    assert (message.title.text(), message.text.text()) == (
        "<b>No</b> room.",
        "Nothing was changed.",
    )
    message.buttons[0].click()
