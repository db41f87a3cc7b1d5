"""Help inside the program: there, complete, and about what one was just doing."""

import re
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm import assets
from crm.cli.program import build_parser
from crm.domain.search_fields import DATES, FLAGS
from crm.ui.application import Application
from crm.ui.help.page import HelpPage
from crm.ui.help.topics import topics

WAIT_MS = 20_000
LANGUAGES = sorted(one.name for one in assets.path("help").iterdir())


@pytest.fixture
def page(program: Application, book: Path, qtbot: QtBot) -> HelpPage:
    """The help, opened from the Inbox with its key."""
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.window.activateWindow()
    program.window.menu_bar.action("help").trigger()
    found = program.window.page()
    assert isinstance(found, HelpPage)
    return found


def titles(page: HelpPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_help_opens_on_what_one_was_doing(page: HelpPage) -> None:
    assert page.list.currentItem().text() == "The Inbox"
    assert "Whoever waits longer" in page.text.toPlainText()
    assert titles(page)[-1] == "All keys"


def test_the_keys_are_those_of_the_program(program: Application, page: HelpPage) -> None:
    page.open("keys")
    words = page.text.toPlainText()
    inbox = program.window.inbox
    assert inbox is not None
    for command in inbox.commands():
        assert not command.keys or command.text.replace("&", "").rstrip("…") in words


def test_the_help_can_be_searched(page: HelpPage) -> None:
    page.search.searched.emit("passphrase")
    assert "Undo, backups, passphrase" in titles(page)
    assert "Follow-ups" not in titles(page)
    page.search.searched.emit("xylophone")
    assert titles(page) == []
    assert "speaks of this" in page.text.toPlainText()


def test_esc_goes_back(program: Application, page: HelpPage) -> None:
    QTest.keySequence(page.list, "Esc")
    assert program.window.page() is program.window.inbox


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_topics(language: str) -> None:
    there = [topic.id for topic in topics(language, [])]
    assert there == [topic.id for topic in topics("en", [])]
    assert all(topic.title for topic in topics(language, []))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_search_understands_is_in_the_help(language: str) -> None:
    text = next(topic.text for topic in topics(language, []) if topic.id == "searching")
    for word in (*DATES, *FLAGS):
        assert re.search(rf"`{word}\b", text), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_in_the_help_are_understood(language: str) -> None:
    text = next(topic.text for topic in topics(language, []) if topic.id == "command-line")
    lines = [line for line in text.splitlines() if line.startswith("rollbook ")]
    assert len(lines) > 5
    for line in lines:
        assert callable(build_parser().parse_args(line.split()[1:]).run)
