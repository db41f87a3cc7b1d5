"""The Follow-ups page and the form to reply as they look, in every size, light and dark."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.followups import new_followup
from crm.actions.replies import new_template
from crm.store.opening import open_book
from crm.ui.application import Application
from crm.ui.followups.page import FollowUpsPage
from crm.ui.inbox.page import InboxPage
from crm.ui.reply.draft import ReplyDraft
from tests.books import NOW, TODAY, do
from tests.screens.looking import cut_texts, nameless
from tests.screens.riverside import riverside_book
from tests.screens.test_inbox_screens import SIZES, Theme, keep_picture, long_words, mirrored
from tests.ui.conftest import program

__all__ = ["long_words", "mirrored", "program"]

PLANS = (
    (1, -2, "Send the poster files"),
    (7, -1, "Call about speaking at the school"),
    (5, 0, "Confirm the date of the reading"),
    (3, 0, "Ask for the Japanese leaflet"),
    (4, 1, "Explain the reduced fee"),
    (6, 2, "Thank for helping at the stall"),
    (9, 30, ""),
)
Opened = Callable[[int, int], FollowUpsPage]


def follow_ups_book(folder: Path) -> Path:
    """Return the book of the pictures with something to do in every group."""
    path = riverside_book(folder)
    with open_book(path, clock=lambda: NOW, automatic_backups=False) as store:
        for contact, days, purpose in PLANS:
            due_on = TODAY + timedelta(days=days)
            do(store, new_followup, contact_id=contact, due_on=due_on, purpose=purpose)
        body = "Dear {first_name},\n\nthank you for coming to {event}.\n\n{my_name}"
        do(store, new_template, "After the event", body, subject="Thank you")
    return path


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path) -> Opened:
    program.window.clock = NOW.astimezone
    path = follow_ups_book(tmp_path)

    def open_in(width: int, height: int) -> FollowUpsPage:
        window = program.window
        window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: window.facts is not None, timeout=20_000)
        window.go("followups")
        page = window.page()
        assert isinstance(page, FollowUpsPage)
        qtbot.waitUntil(lambda: page.followup.detail is not None, timeout=20_000)
        last = page.shown_ids()[-1]
        qtbot.waitUntil(lambda: page.model.row_of(last) is not None, timeout=20_000)
        window.resize(width, height)
        qtbot.wait(20)
        return page

    return open_in


def look(page: FollowUpsPage | InboxPage, name: str) -> None:
    """Find nothing cut and nothing nameless; make the picture again if that is asked for."""
    window = page.window()
    QApplication.processEvents()
    assert cut_texts(window) == []
    assert nameless(window) == []
    keep_picture(window, name)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_follow_ups_fit_in_any_size(
    opened: Opened, program: Application, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    look(page, f"followups_{width}x{height}_{theme}")
    page.walk()
    look(page, f"followups_{width}x{height}_{theme}_walk")


@pytest.mark.usefixtures("mirrored")
def test_follow_ups_are_mirrored_right_to_left(opened: Opened) -> None:
    page = opened(1446, 900)
    look(page, "followups_1446x900_mirrored")
    window = page.window()
    list_left = page.list_pane.mapTo(window, page.list_pane.rect().topLeft()).x()
    detail_left = page.detail_pane.mapTo(window, page.detail_pane.rect().topLeft()).x()
    assert list_left > detail_left


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_longer_words_fit_among_follow_ups(opened: Opened, width: int, height: int) -> None:
    page = opened(width, height)
    look(page, f"followups_{width}x{height}_long")
    page.model.mark(page.shown_ids(), on=True)
    look(page, f"followups_{width}x{height}_long_marked")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_form_to_reply_fits_in_any_size(
    opened: Opened, program: Application, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    text = "Dear Inès,\n\nthank you for coming to {event}. Do you know {frist_name}?\n\nSam"
    draft = ReplyDraft("ines@example.org", "Thank you", text, "After the event")
    page.view.replies.begin(page.shown_ids()[0], draft)
    look(page, f"reply_{width}x{height}_{theme}")
    page.view.replies.form.opened.emit("Text copied, paste it into your message.")
    look(page, f"reply_{width}x{height}_{theme}_sent")


@pytest.mark.usefixtures("long_words")
def test_the_form_to_reply_fits_with_longer_words(opened: Opened) -> None:
    page = opened(1024, 640)
    draft = ReplyDraft("ines@example.org", "Thank you", "{event}", "After the event")
    page.view.replies.begin(page.shown_ids()[0], draft)
    look(page, "reply_1024x640_long")
