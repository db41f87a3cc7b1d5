"""The grid of contacts and the export of it as they look.

For how the pictures are made see the screens of the Inbox.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.demo.fill import fill_demo
from crm.store.opening import create_book
from crm.ui.application import Application
from crm.ui.contacts.page import ContactsPage
from crm.ui.contacts.plan_dialog import PlanDialog
from crm.ui.dialogs.export import ExportDialog
from tests.books import NOW
from tests.screens.looking import cut_texts
from tests.screens.test_inbox_screens import Theme, keep_picture, long_words, mirrored
from tests.ui.conftest import program
from tests.ui.windows import shown

__all__ = ["long_words", "mirrored", "program"]

SIZES = [(1446, 900), (1024, 640)]
WAIT_MS = 20_000
Opened = Callable[[int, int], ContactsPage]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The book of invented people, made once."""
    path = tmp_path_factory.mktemp("demo") / "riverside.rollbook"
    with create_book(
        path,
        organisation="Riverside Network",
        user="Sam Okafor",
        clock=lambda: NOW,
        automatic_backups=False,
    ) as store:
        fill_demo(store, now=NOW)
    return path.read_bytes()


@pytest.fixture
def opened(program: Application, qtbot: QtBot, tmp_path: Path, demo: bytes) -> Opened:
    program.window.clock = NOW.astimezone
    path = tmp_path / "riverside.rollbook"
    path.write_bytes(demo)

    def open_in(width: int, height: int) -> ContactsPage:
        window = program.window
        window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: window.facts is not None, timeout=WAIT_MS)
        window.go("contacts")
        page = window.page()
        assert isinstance(page, ContactsPage)
        qtbot.waitUntil(lambda: page.reader.complete, timeout=WAIT_MS)
        window.resize(width, height)
        look_at_rows(page, qtbot)
        return page

    return open_in


def look_at_rows(page: ContactsPage, qtbot: QtBot) -> None:
    """Wait until every line on the screen has been read."""

    def read() -> bool:
        page.grid.viewport().grab()
        lines = page.grid.seen_lines()
        ids = [page.model.lines.id_at(line) for line in lines]
        return bool(ids) and all(page.model.row_of(one) for one in ids if one is not None)

    qtbot.waitUntil(read, timeout=WAIT_MS)
    qtbot.wait(20)
    QApplication.processEvents()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_grid_fits_in_any_size(
    opened: Opened, program: Application, qtbot: QtBot, width: int, height: int, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    page.model.mark(page.model.lines.between(1, 3))
    look_at_rows(page, qtbot)
    keep_picture(page.window(), f"contacts_{width}x{height}_{theme}")
    page.lay_out(page.layout_now.with_(group="country", sort="-last_contact"))
    qtbot.waitUntil(lambda: bool(page.model.lines.groups), timeout=WAIT_MS)
    look_at_rows(page, qtbot)
    keep_picture(page.window(), f"contactsgrouped_{width}x{height}_{theme}")


@pytest.mark.parametrize("strange", ["mirrored", "long_words"])
def test_mirrored_or_with_longer_words_the_grid_still_fits(
    request: pytest.FixtureRequest, opened: Opened, qtbot: QtBot, strange: str
) -> None:
    request.getfixturevalue(strange)
    page = opened(1024, 640)
    page.mark_all()
    look_at_rows(page, qtbot)
    keep_picture(page.window(), f"contacts_1024x640_{strange}")
    page.search.search_for("nobody is called so")
    qtbot.waitUntil(lambda: not len(page.model.lines), timeout=WAIT_MS)
    QApplication.processEvents()
    keep_picture(page.window(), f"contactsempty_1024x640_{strange}")
    hint = page.window().minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 640


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_dialogs_of_the_grid_fit(
    opened: Opened, program: Application, qtbot: QtBot, theme: Theme
) -> None:
    program.views.set_theme(theme)
    page = opened(1024, 640)
    page.model.mark(page.model.lines.between(1, 3))
    program.files.export()
    export = shown(ExportDialog)
    assert isinstance(export, ExportDialog)
    qtbot.waitUntil(lambda: "3" in export.primary.text(), timeout=WAIT_MS)
    QApplication.processEvents()
    assert export.height() <= 620
    keep_picture(export, f"export_{export.width()}x{export.height()}_{theme}")
    export.reject()
    page.acts.plan_followups()
    qtbot.waitUntil(lambda: shown(PlanDialog) is not None, timeout=WAIT_MS)
    plan = shown(PlanDialog)
    assert isinstance(plan, PlanDialog)
    QApplication.processEvents()
    assert cut_texts(plan) == []
    keep_picture(plan, f"plan_{plan.width()}x{plan.height()}_{theme}")
    plan.reject()
