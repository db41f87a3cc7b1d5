"""The page of contacts: found, sorted, grouped, marked, and never jumping."""

from array import array

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crm.actions.contacts import delete_contacts, set_contact_fields
from crm.actions.entering import new_inquiry
from crm.store.labels import label
from crm.ui.contacts.delegate import ROW_HEIGHT
from tests.ui.contacts.gridding import Gridding

ALL = [
    "Ada Active",
    "Clara Closed",
    "Lola Late",
    "Nadia New",
    "Otto Older",
    "Sven Snoozed",
    "Wanda Waited",
    "Willem Waiting",
    "Yves Yesterday",
]


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_everybody_is_there_by_name(at: Gridding) -> None:
    assert at.names() == ALL
    assert at.page.parts.count.text().strip("\u2068\u2069").startswith("9 ")
    assert at.grid.current_id() == at.ids(["Ada Active"])[0]


def test_what_comes_below_the_screen_lengthens_the_bar_and_paints_nothing(at: Gridding) -> None:
    at.model.show(array("q", range(1, 61)))
    at.grid.grab()
    at.settle()
    painted = Painted(at.grid.viewport())
    at.model.more(array("q", range(1, 1001)))
    at.settle()
    rows_seen = at.grid.viewport().height() // ROW_HEIGHT
    assert at.grid.verticalScrollBar().maximum() >= (999 - rows_seen) * ROW_HEIGHT
    assert painted.times == 0
    at.model.show(array("q", [3, 2, 1]))
    at.settle()
    assert painted.times > 0


def test_a_search_finds_some_and_says_when_it_finds_nobody(at: Gridding) -> None:
    at.find("country:FR")
    assert at.names() == ["Clara Closed", "Lola Late", "Nadia New"]
    at.find("nobody at all")
    assert at.model.rowCount() == 0
    assert "“nobody at all”" in at.page.parts.empty.words.text()
    at.page.parts.empty.button.click()
    at.settle()
    assert at.names() == ALL


def test_a_click_on_a_title_sorts_up_then_down_then_as_usual(at: Gridding) -> None:
    at.page.grid.head.sort_wanted.emit("country")
    assert at.names()[:3] == ["Clara Closed", "Lola Late", "Nadia New"]
    assert at.names()[-1] == "Otto Older"  # nothing known comes last both ways
    at.page.grid.head.sort_wanted.emit("country")
    at.settle()
    assert at.names()[0] == "Ada Active"
    assert at.names()[-1] == "Otto Older"
    at.page.grid.head.sort_wanted.emit("country")
    at.settle()
    assert at.names() == ALL


def test_groups_have_headings_that_fold(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(group="country"))
    at.settle()
    shown = at.names()
    assert shown[:4] == ["France, 3", "Clara Closed", "Lola Late", "Nadia New"]
    assert shown[-2:] == ["None, 1", "Otto Older"]
    at.grid.setCurrentIndex(at.model.index(0, 1))
    at.press("Space")
    assert at.names()[:2] == ["France, 3", "Germany, 1"]
    at.press("Space")
    assert at.names() == shown


def test_space_and_boxes_mark_and_the_bar_says_how_many(at: Gridding) -> None:
    at.go_to("Clara Closed")
    at.press("Space")
    box = at.grid.visualRect(at.model.index(4, 0)).center()
    QTest.mouseClick(
        at.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, box
    )
    assert list(at.page.targets()) == at.ids(ALL[1:5])
    assert at.page.bulk.isVisible()
    assert at.page.bulk.words.text().startswith("4 ")
    at.press("Esc")
    assert not at.page.bulk.isVisible()
    at.press("Ctrl+A")
    assert len(at.page.targets()) == len(ALL)
    at.grid.head.all_wanted.emit()
    assert not at.model.marks


def test_a_row_that_no_longer_matches_stays_until_the_list_is_refreshed(at: Gridding) -> None:
    at.find("country:FR")
    lola = at.ids(["Lola Late"])[0]
    at.worker.write(label("Set"), set_contact_fields, [lola], country="DE")
    at.settle()
    assert at.names() == ["Clara Closed", "Lola Late", "Nadia New"]
    assert at.model.lingering == {lola}
    at.press("F5")
    assert at.names() == ["Clara Closed", "Nadia New"]


def test_after_a_change_elsewhere_the_list_does_not_move(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(sort="-name"))
    at.settle()
    at.go_to("Otto Older", "email")
    first = at.ids(["Yves Yesterday"])[0]
    at.worker.write(label("Set"), set_contact_fields, [first], full_name="Aaron Yesterday")
    at.settle()
    assert at.names()[0] == "Aaron Yesterday"
    assert at.grid.current_id() == at.ids(["Otto Older"])[0]
    assert at.grid.currentIndex().column() == at.model.column_of("email")


def test_who_comes_is_shown_and_who_goes_to_the_bin_is_not(at: Gridding) -> None:
    at.worker.write(label("Enter"), new_inquiry, full_name="Bea Brand")
    at.settle()
    assert at.names()[:2] == ["Ada Active", "Bea Brand"]
    at.worker.write(label("Delete"), delete_contacts, at.ids(["Clara Closed"]))
    at.settle()
    assert at.names() == ["Ada Active", "Bea Brand", *ALL[2:]]


def test_columns_are_chosen_ordered_and_kept(at: Gridding) -> None:
    at.page.lay_out(at.page.layout_now.with_(columns=("email", "name"), widths={"email": 301}))
    at.settle()
    assert at.text(0) == "ada@example.org"
    assert at.grid.columnWidth(1) == 301
    at.grid.ordered.emit(["name", "email"])
    at.settle()
    assert at.text(0) == "Ada Active"
    state = at.page.layout_state()
    at.page.apply_layout(None)
    assert at.page.layout_now.columns[1] == "status"
    at.page.open({"search": "otto", "layout": state})
    at.settle()
    assert at.names() == ["Otto Older"]
    assert [column.key for column in at.model.columns] == ["name", "email"]


def test_dragging_a_title_moves_its_column(at: Gridding, qtbot: object) -> None:
    at.grid.head.moveSection(1, 3)
    at.settle()
    assert [column.key for column in at.model.columns][:3] == ["status", "email", "name"]
    assert at.grid.head.visualIndex(3) == 3
    at.grid.head.sectionHandleDoubleClicked.emit(3)
    assert at.grid.columnWidth(3) < 200
    del qtbot


def test_enter_opens_the_contact_and_a_reader_hears_the_whole_row(at: Gridding) -> None:
    at.go_to("Lola Late", "email")
    at.press("Return")
    assert at.went == [("contact", at.ids(["Lola Late"])[0])]
    said = at.model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lola Late, Status: New, Email: lola@example.org, Country: France")


def test_a_double_click_edits_a_cell_and_opens_a_name(at: Gridding) -> None:
    at.names()
    place = at.grid.visualRect(at.model.index(1, 1)).center()
    QTest.mouseDClick(at.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert at.went == [("contact", at.ids(["Clara Closed"])[0])]
    column = at.model.column_of("source")
    assert column is not None
    place = at.grid.visualRect(at.model.index(1, column)).center() + QPoint(1, 1)
    QTest.mouseDClick(at.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert at.grid.is_editing()


def test_tab_goes_through_the_page_as_it_is_read(at: Gridding) -> None:
    page, order = at.page, []
    at.page.parts.buttons[0].setFocus()
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    parts = page.parts
    assert order[:4] == parts.buttons
    assert order[4:] == [page.search, parts.filter, parts.save, page.grid]


def test_a_paste_into_groups_leaves_headings_out(at: Gridding) -> None:
    columns = ("name", "city")
    at.page.lay_out(at.page.layout_now.with_(group="country", columns=columns))
    at.settle()
    at.go_to("Nadia New", "city")
    QApplication.clipboard().setText("Lyon\nBonn\n")
    at.press("Ctrl+V")
    shown = {at.text(line): at.text(line, 2) for line in range(at.model.rowCount())}
    assert (shown["Nadia New"], shown["Yves Yesterday"]) == ("Lyon", "Bonn")
