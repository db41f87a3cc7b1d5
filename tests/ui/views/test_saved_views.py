"""Saved views in the window: in the sidebar with their counts, opened, saved, moved and removed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm.actions.inquiries import close_inquiries
from crm.domain.inquiries import Outcome
from crm.queries.searching.rows import ViewRow
from crm.store.labels import label
from crm.ui.application import Application
from crm.ui.contacts.page import ContactsPage
from crm.ui.inbox.page import InboxPage
from crm.ui.views.dialogs import NameDialog, SaveDialog
from crm.ui.views.list import ViewList
from tests.books import NOW, small_book
from tests.ui.windows import shown

WAIT_MS = 20_000


class Desk:
    """Somebody at the window over the small book."""

    def __init__(self, program: Application, qtbot: QtBot, path: Path) -> None:
        self.program, self.qtbot, self.window = program, qtbot, program.window
        self.window.clock = NOW.astimezone
        program.show(path)
        self.window.activateWindow()
        self.until(lambda: self.window.facts is not None and bool(program.saved.rows))
        self.settle()

    @property
    def lines(self) -> ViewList:
        return self.program.saved.list

    @property
    def inbox(self) -> InboxPage:
        found = self.window.inbox
        assert found is not None
        return found

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=WAIT_MS)

    def settle(self) -> None:
        worker = self.window.worker
        assert worker is not None
        for _ in range(3):
            self.until(lambda: not worker.is_busy())
            self.qtbot.wait(5)

    def names(self) -> list[str]:
        return [self.lines.item(row).text() for row in range(self.lines.count())]

    def view(self, name: str) -> ViewRow:
        return self.lines.views()[self.names().index(name)]

    def go_to(self, name: str) -> None:
        self.lines.setFocus()
        self.lines.setCurrentRow(self.names().index(name))

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.lines, key)
        self.settle()

    def search(self, text: str) -> None:
        box = self.inbox.list_pane.search
        box.search_for(text)
        self.settle()

    def save(self, name: str) -> None:
        self.program.saved.save()
        dialog = shown(SaveDialog)
        assert isinstance(dialog, SaveDialog)
        dialog.name.setText(name)
        QTest.keySequence(dialog.name, "Return")
        self.until(lambda: name in self.names())
        self.settle()


@pytest.fixture
def desk(program: Application, qtbot: QtBot, tmp_path: Path) -> Desk:
    with small_book(tmp_path) as store:
        path = store.path
    return Desk(program, qtbot, path)


def test_built_in_views_stand_in_the_sidebar_and_count_who_is_in_them(desk: Desk) -> None:
    assert desk.names()[:3] == ["My inquiries", "Late first replies", "Due this week"]
    desk.until(lambda: desk.lines.count_of("late") is not None)
    desk.until(lambda: desk.lines.count_of("due") is not None)
    assert desk.lines.count_of("late") == 1
    worker = desk.window.worker
    assert worker is not None
    worker.write(label("Close"), close_inquiries, [1], Outcome.SPAM)
    desk.until(lambda: desk.lines.count_of("late") == 0)


def test_a_click_shows_the_list_of_a_view_and_marks_it(desk: Desk) -> None:
    item = desk.lines.item(desk.names().index("Late first replies"))
    place = desk.lines.visualItemRect(item).center()
    QTest.mouseClick(desk.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(lambda: len(desk.inbox.shown_ids()) == 1)
    assert desk.inbox.list_pane.search.text() == "late -snoozed"
    assert desk.lines.shown_ref == "late"
    desk.window.go("followups")
    assert desk.lines.shown_ref == ""


def test_what_is_shown_is_saved_with_its_filter_and_opened_again(desk: Desk) -> None:
    desk.inbox.list_pane.filters.choose("new")
    desk.search("country:FR")
    ids = desk.inbox.shown_ids()
    assert len(ids) == 2
    desk.program.saved.save()
    dialog = shown(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    assert dialog.name.text() == "New, France"
    assert not dialog.chosen.isVisible()
    dialog.name.setText("New in France")
    QTest.keySequence(dialog.name, "Return")
    desk.until(lambda: "New in France" in desk.names())
    ref = desk.view("New in France").ref
    desk.until(lambda: desk.lines.count_of(ref) == 2)
    desk.inbox.list_pane.filters.choose("all")
    desk.search("")
    desk.go_to("New in France")
    desk.press("Return")
    desk.until(lambda: desk.inbox.shown_ids() == ids)
    assert desk.inbox.list_pane.filters.value() == "new"
    assert desk.inbox.list_pane.search.text() == "country:FR"
    assert desk.window.toast.words() == "Save the view New in France"


def test_the_selected_ones_alone_can_be_saved(desk: Desk) -> None:
    desk.inbox.model.mark(desk.inbox.shown_ids()[:2], on=True)
    desk.program.saved.save()
    dialog = shown(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    dialog.chosen.setChecked(True)
    dialog.name.setText("These two")
    QTest.keySequence(dialog.name, "Return")
    desk.until(lambda: "These two" in desk.names())
    first, second = desk.inbox.shown_ids()[:2]
    assert desk.view("These two").search == f"id:i{first},i{second}"


def test_a_name_that_is_taken_is_refused_in_the_dialog_and_typed_text_stays(desk: Desk) -> None:
    desk.program.saved.save()
    dialog = shown(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    dialog.name.setText("volunteers")
    QTest.keySequence(dialog.name, "Return")
    desk.until(lambda: "There is a view “volunteers” already" in dialog.trouble.words())
    assert (dialog.isVisible(), dialog.name.text()) == (True, "volunteers")
    dialog.name.setText(" ")
    QTest.keySequence(dialog.name, "Return")
    assert "at least one letter" in dialog.trouble.words()
    dialog.reject()


def test_views_are_renamed_moved_and_deleted_by_keys_and_each_is_undone(desk: Desk) -> None:
    desk.save("Mine alone")
    desk.go_to("Mine alone")
    desk.press("F2")
    dialog = shown(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.name.setText("Ours")
    QTest.keySequence(dialog.name, "Return")
    desk.until(lambda: desk.names()[-1] == "Ours")
    order = desk.names()
    desk.press("Alt+Up")
    assert desk.names() == [*order[:-2], order[-1], order[-2]]
    assert desk.lines.currentItem().text() == "Ours"
    desk.press("Alt+Up", "Alt+Down", "Alt+Down", "Alt+Down")
    assert desk.names() == order
    desk.press("Del")
    assert desk.names() == order[:-1]
    trail = desk.window.trail
    assert trail is not None
    trail.undo()
    desk.until(lambda: desk.names() == order)


def test_built_in_views_are_hidden_and_come_back_through_the_menu(desk: Desk) -> None:
    order = desk.names()
    desk.go_to("Late first replies")
    desk.press("F2")
    assert shown(NameDialog) is None
    desk.press("Del")
    assert "Late first replies" not in desk.names()
    desk.program.saved.ask(desk.lines.views()[0], desk.lines.mapToGlobal(desk.lines.pos()))
    menu = desk.lines.findChild(QMenu)
    assert menu is not None
    hidden = [one for one in menu.findChildren(QMenu) if one.title() == "Hidden &views"]
    hidden[0].actions()[0].trigger()
    menu.close()
    desk.until(lambda: desk.names() == order)


def test_a_view_is_given_another_look_and_another_search(desk: Desk) -> None:
    desk.save("Ours")
    desk.search("late")
    desk.program.saved.replace(desk.view("Ours"))
    desk.until(lambda: desk.view("Ours").search.endswith("(late)"))
    desk.program.saved.ask(desk.view("Ours"), desk.lines.mapToGlobal(desk.lines.pos()))
    menu = desk.lines.findChild(QMenu)
    assert menu is not None
    titles = {one.title(): one for one in menu.findChildren(QMenu)}
    titles["&Colour"].actions()[1].trigger()
    titles["&Icon"].actions()[1].trigger()
    menu.close()
    desk.until(lambda: (desk.view("Ours").colour, desk.view("Ours").icon) == ("new", "star"))


def test_views_dragged_into_another_order_stay_so(desk: Desk) -> None:
    refs = [view.ref for view in desk.lines.views()]
    desk.lines.arranged.emit(refs[::-1])  # what a drop tells
    desk.until(lambda: [view.ref for view in desk.lines.views()] == refs[::-1])


def test_views_are_in_the_menu_too(desk: Desk) -> None:
    menu = desk.program.saved.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == desk.names()
    menu.actions()[1].trigger()
    assert desk.lines.shown_ref == "late"


def test_unlisted_pages_mark_no_line_and_narrow_windows_show_icons(desk: Desk) -> None:
    desk.window.go("bin")
    assert not any(one.isChecked() for one in desk.window.sidebar.buttons().values())
    desk.window.go("inbox")
    assert desk.window.sidebar.buttons()["inbox"].isChecked()
    desk.window.sidebar.set_window_width(1024)
    assert desk.lines.narrow
    tip = desk.lines.item(1).toolTip()
    assert "Late first replies" in tip


def test_a_view_of_contacts_brings_its_columns_and_order_back(desk: Desk) -> None:
    desk.window.go("contacts")
    page = desk.window.page()
    assert isinstance(page, ContactsPage)
    page.search.search_for("country:FR,DE")
    desk.until(lambda: page.listing().search == "country:FR,DE")
    page.apply_layout({"columns": ["name", "city"], "sort": ["-name"], "group": ""})
    desk.settle()
    desk.save("Neighbours")
    assert desk.view("Neighbours").layout["columns"] == ["name", "city"]
    page.apply_layout({})
    page.search.search_for("")
    desk.settle()
    desk.program.saved.open(desk.view("Neighbours"))
    desk.settle()
    assert page.search.text() == "country:FR,DE"
    assert page.layout_state()["sort"] == ["-name"]
    ids = list(page.listing().ids)
    desk.until(lambda: desk.lines.count_of(desk.view("Neighbours").ref) == len(ids))
    desk.program.saved.open(desk.view("Volunteers"))
    assert page.layout_state()["columns"] == ["name", "city"]  # one that says nothing leaves it
