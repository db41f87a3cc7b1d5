"""Replying to an inquiry: the template, the gaps, the mail program, and whether it was sent."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.contacts import remove_point
from crm.actions.replies import new_template
from crm.domain.interactions import Kind
from crm.ui.reply import form as reply_form
from crm.ui.theme import appearance
from crm.ui.widgets.painting import plain_tip
from tests.books import do, small_book
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the links that are opened, none of them really."""
    links: list[str] = []

    def open_link(link: str) -> bool:
        links.append(link)
        return "@" in link

    monkeypatch.setattr(reply_form, "open_link", open_link)
    return links


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication, opened: list[str]) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    store = small_book(tmp_path)
    do(store, new_template, "Welcome", "Dear {full_name},\n\n{my_name}", subject="Hello")
    do(store, new_template, "Evening", "See you at {event}, {frist_name}")
    do(store, new_template, "Long", "word " * 400)
    made = Sitting(qtbot, store)
    yield made
    assert made.problems == []
    made.worker.shut()
    del opened


def parts(desk: Sitting) -> Any:
    return desk.page.view.replies


def test_a_reply_is_two_keys_and_ctrl_enter_and_logged_when_it_was_sent(
    desk: Sitting, opened: list[str]
) -> None:
    ids = desk.page.shown_ids()
    desk.pick("R", "Welcome")
    form = parts(desk).form
    assert form.isVisible()
    assert not desk.page.inquiry.composer.isVisible()
    assert form.text.toPlainText() == "Dear Lola Late,\n\nRita"
    assert form.to.currentText() == "lola@example.org"
    QTest.keySequence(form.text, "Ctrl+Return")
    assert opened == [
        "mailto:lola@example.org?subject=Hello&body=Dear%20Lola%20Late%2C%0D%0A%0D%0ARita"
    ]
    assert parts(desk).bar.isVisible()
    parts(desk).bar.yes.click()
    desk.settle()
    kinds = [(row.kind, row.detail) for row in desk.book(1).timeline if row.kind == Kind.EMAIL]
    assert len(kinds) == 1
    assert "Dear Lola Late" in kinds[0][1]
    assert not desk.book(1).row.late
    assert desk.page.list.current_id() == ids[1]
    assert not parts(desk).bar.isVisible()
    desk.press("U")
    assert desk.book(1).row.late


def test_who_says_no_has_the_text_back(desk: Sitting) -> None:
    desk.pick("R", "Welcome")
    parts(desk).form.text.appendPlainText("PS")
    parts(desk).form.send.click()
    parts(desk).bar.no.click()
    assert parts(desk).form.isVisible()
    assert parts(desk).form.text.toPlainText().endswith("PS")
    assert desk.book(1).row.late


def test_gaps_that_nobody_knows_block_the_button_and_say_why(
    desk: Sitting, opened: list[str]
) -> None:
    desk.page.list.select(2)
    desk.settle()
    desk.pick("R", "Evening")
    form = parts(desk).form
    assert not form.send.isEnabled()
    assert form.reason.text() == "We do not know {event}: write it yourself, or take it out."
    QTest.keySequence(form.text, "Ctrl+Return")
    assert opened == []
    assert form.text.textCursor().selectedText() == "{event}"
    QTest.keyClicks(form.text, "the library")
    assert "nothing called {frist_name}" in form.reason.text()
    form.text.setPlainText("See you at the library")
    assert form.send.isEnabled()
    form.text.setPlainText("  ")
    assert form.reason.text() == "Write something first."


def test_a_long_text_goes_through_the_clipboard(desk: Sitting, opened: list[str]) -> None:
    desk.pick("R", "Long")
    parts(desk).form.send.click()
    assert opened == ["mailto:lola@example.org"]
    assert QGuiApplication.clipboard().text() == ("word " * 400).strip()
    assert parts(desk).bar.detail.text() == "Text copied, paste it into your message."


def test_where_no_mail_program_answers_the_text_is_copied(
    desk: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_form, "open_link", lambda _link: False)
    desk.pick("R", "Welcome")
    parts(desk).form.send.click()
    assert QGuiApplication.clipboard().text().startswith("Dear Lola")
    assert parts(desk).bar.detail.text().startswith("No mail program answered.")


def test_a_reply_is_kept_for_its_person_until_it_is_closed(desk: Sitting) -> None:
    desk.pick("R", "Welcome")
    parts(desk).form.text.appendPlainText("PS")
    desk.page.list.step(1)
    desk.settle()
    assert not parts(desk).form.isVisible()
    assert desk.page.inquiry.composer.isVisible()
    assert desk.page.unsaved() == 1
    assert desk.page.drafts() is not None
    desk.page.list.step(-1)
    desk.settle()
    assert parts(desk).form.text.toPlainText().endswith("PS")
    QTest.keySequence(parts(desk).form.text, "Esc")
    assert not parts(desk).form.isVisible()
    assert desk.page.unsaved() == 0
    assert desk.page.drafts() is None


def test_somebody_without_an_address_cannot_be_replied_to_and_the_button_says_why(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    appearance.apply(qapp, "light")
    store = small_book(tmp_path)
    do(store, remove_point, 1)
    desk = Sitting(qtbot, store)
    row = desk.page.inquiry.offered
    assert row is not None
    assert not row.buttons[0].isEnabled()
    assert row.buttons[0].toolTip() == plain_tip("No e-mail address is known of this person.")
    desk.press("R")
    assert desk.said == ["No e-mail address is known of this person."]
    desk.page.list.select(2)
    desk.settle()
    assert row.buttons[0].isEnabled()
    assert "(R)" in row.buttons[0].toolTip()
    desk.worker.shut()


def test_templates_are_edited_from_where_they_are_picked(desk: Sitting) -> None:
    wanted: list[str] = []
    desk.frame.command_wanted.connect(wanted.append)
    desk.pick("R", "Edit the")
    assert wanted == ["templates"]
    desk.pick("R", "Without")
    assert parts(desk).form.text.toPlainText() == ""
    assert parts(desk).form.subject.hasFocus()
