"""Joining an inquiry to what the book knows: an event, another contact, an answer to a match."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.entering import new_inquiry
from crm.actions.events import attend_contacts, note_event
from crm.queries.events import event_rows, participant_rows
from crm.queries.open_matches import open_matches
from crm.ui.dialogs.merge import MergeDialog
from crm.ui.theme import appearance
from tests.books import NOW, do, small_book
from tests.ui.inbox.sitting import Sitting


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    appearance.apply(qapp, "light")
    store = small_book(tmp_path)
    phone = "+33 1 99 00 34 56"
    do(store, new_inquiry, full_name="Ines Moreau", email="i@example.org", phone=phone)
    do(store, new_inquiry, full_name="Inès Moreau", email="ines@example.org", phone=phone)
    made = Sitting(qtbot, store)
    made.page.open(11)
    made.settle()
    yield made
    assert made.problems == []
    made.worker.shut()


def dialogs(desk: Sitting) -> list[MergeDialog]:
    return [one for one in desk.page.findChildren(MergeDialog) if one.isVisible()]


def test_an_event_is_chosen_by_typing_and_whether_they_came(desk: Sitting) -> None:
    contact = desk.book(11).contact.id
    desk.pick("V", "open")
    desk.pick_on("Return")  # it is over, so that they came is ready for Enter
    rows = {row.contact_id: row.status for row in desk.store.read(participant_rows, 1, now=NOW)}
    assert rows[contact] == "attended"
    desk.press("U")
    rows = {row.contact_id: row.status for row in desk.store.read(participant_rows, 1, now=NOW)}
    assert contact not in rows


def test_a_new_event_is_made_for_all_that_are_marked_in_one_step(desk: Sitting) -> None:
    desk.press("X", "J", "X")
    desk.pick("0", "Picnic")
    desk.pick_on("1")
    (picnic,) = [one for one in desk.store.read(event_rows) if one.title == "Picnic"]
    assert picnic.registered == 2
    desk.press("U")
    assert "Picnic" not in [one.title for one in desk.store.read(event_rows)]


def test_the_page_of_the_contact_is_two_keys_away(desk: Sitting) -> None:
    desk.pick("M", "Return")
    assert desk.went == [("contact", desk.book(11).contact.id)]


def test_another_contact_is_found_by_typing_and_compared(desk: Sitting) -> None:
    QTest.keySequence(desk.page.list, "Ctrl+L")
    picker = desk.picker()
    assert picker.shown()[1] == "2   Same as Ines Moreau, i@example.org"
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "nadia")
    desk.qtbot.waitUntil(lambda: picker.shown() == ["Nadia New, nadia@example.org"], timeout=20_000)
    QTest.keySequence(edit, "Return")
    desk.qtbot.waitUntil(lambda: bool(dialogs(desk)), timeout=20_000)
    dialogs(desk)[0].reject()


def test_whom_it_probably_is_can_be_compared_with_one_key(desk: Sitting) -> None:
    desk.press("D")
    desk.qtbot.waitUntil(lambda: bool(dialogs(desk)), timeout=20_000)
    dialogs(desk)[0].reject()
    desk.page.open(1)
    desk.settle()
    desk.press("3")
    assert desk.said == ["Nobody alike is known. M finds any other contact."]
    assert dialogs(desk) == []


def test_the_banner_says_where_the_other_was_last(desk: Sitting) -> None:
    other = desk.book(11).matches[0].other_id
    do(desk.store, attend_contacts, 1, [other], NOW - timedelta(days=30))
    do(desk.store, note_event, [other], attended=False, title="Picnic")
    desk.page.reader.reload()
    banner = desk.page.inquiry.banner
    desk.qtbot.waitUntil(lambda: "Picnic" in banner.detail.text(), timeout=20_000)
    assert "Registered for “Picnic” on " in banner.detail.text()
    do(desk.store, attend_contacts, 2, [other])
    desk.page.reader.reload()
    desk.qtbot.waitUntil(lambda: "Came to “Picnic”" in banner.detail.text(), timeout=20_000)


def test_the_same_person_becomes_one_contact_and_undo_makes_two_again(desk: Sitting) -> None:
    banner = desk.page.inquiry.banner
    assert banner.isVisible()
    before = desk.book(11).contact.id
    banner.same.click()
    desk.settle()
    assert desk.book(11).contact.id == desk.book(10).contact.id
    assert not desk.page.inquiry.banner.isVisible()
    desk.press("U")
    assert desk.book(11).contact.id == before


@pytest.mark.parametrize("button", ["household", "different"])
def test_what_is_answered_is_not_asked_again(desk: Sitting, button: str) -> None:
    getattr(desk.page.inquiry.banner, button).click()
    desk.settle()
    assert not desk.page.inquiry.banner.isVisible()
    assert desk.store.read(open_matches, desk.book(11).contact.id) == []
