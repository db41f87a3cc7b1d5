"""One table of commands: no key twice, no mnemonic twice, everything within reach and named."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from crm import assets
from crm.ui.application import Application
from crm.ui.commands import Command
from crm.ui.dialogs.keys import KeySheet
from crm.ui.keys import is_bare
from crm.ui.pages import page_kinds
from tests.books import NOW, small_book
from tests.ui.windows import shown

WAIT_MS = 20_000
PAGES = [kind.id for kind in page_kinds()]


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path) -> Application:
    with small_book(tmp_path) as store:
        path = store.path
    program.window.clock = NOW.astimezone
    program.show(path)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(program.saved.rows), timeout=WAIT_MS)
    return program


def go(opened: Application, page: str) -> list[Command]:
    """Show a page and return all that can be done there."""
    opened.window.go(page, 1 if page == "contact" else None)
    current = opened.window.page()
    assert current is not None
    found = [*current.commands(), *opened.window.menu_bar.commands()]
    return list({command.id: command for command in found}.values())


def plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


@pytest.mark.parametrize("page", PAGES)
def test_no_key_means_two_things_on_one_page(opened: Application, page: str) -> None:
    keys = [QKeySequence(key).toString() for one in go(opened, page) for key in one.keys]
    assert all(keys), "every key is one that Qt knows"
    assert {key for key, times in Counter(keys).items() if times > 1} == set()
    starts = {key.partition(", ")[0] for key in keys if ", " in key}
    assert starts & set(keys) == set(), "a letter that begins a sequence does nothing by itself"


@pytest.mark.parametrize("page", PAGES)
def test_every_command_is_in_a_menu_or_on_the_sheet_and_has_words_and_an_icon(
    opened: Application, page: str
) -> None:
    commands = go(opened, page)
    in_menus = {command.id for command in opened.window.menu_bar.commands()}
    opened.help.show_keys()
    sheet = shown(KeySheet)
    assert sheet is not None
    on_sheet = {label.text() for label in sheet.findChildren(QLabel)}
    sheet.close()
    for command in commands:
        assert command.id in in_menus or plain(command.text) in on_sheet, command.id
        assert command.text.strip()
        assert not command.icon or assets.path(f"icons/{command.icon}.svg").is_file()


@pytest.mark.parametrize("page", PAGES)
def test_mnemonics_are_told_apart(opened: Application, page: str) -> None:
    go(opened, page)
    bar = opened.window.menu_bar
    tops = [action for action in bar.actions() if action.text()]
    assert not twice([action.text() for action in tops])
    for top in tops:
        menu = top.menu()
        assert isinstance(menu, QMenu)
        texts = [one.text().partition("\t")[0] for one in menu.actions() if not one.isSeparator()]
        assert not twice(texts), (top.text(), texts)


def twice(texts: list[str]) -> set[str]:
    marks = [found[1].casefold() for text in texts if (found := re.search("&([^&])", text))]
    return {mark for mark, times in Counter(marks).items() if times > 1}


def test_keys_with_control_are_listened_to_by_the_menu_bar(opened: Application) -> None:
    go(opened, "inbox")
    bar = opened.window.menu_bar
    for command in bar.commands():
        wanted = {QKeySequence(key).toString() for key in command.keys if not is_bare(key)}
        heard = {shortcut.toString() for shortcut in bar.action(command.id).shortcuts()}
        assert wanted <= heard, command.id
