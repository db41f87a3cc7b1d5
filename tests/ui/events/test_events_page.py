"""The Events page: who registered and who came, by keys, at the door, and taken back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm.actions.events import attend_contacts, new_event, register_contacts
from crm.actions.followups import new_followup
from crm.queries.events import event_rows, participant_rows
from crm.ui.contacts.plan_dialog import PlanDialog
from crm.ui.events.asked import search_of
from crm.ui.events.dialog import EventDialog
from crm.ui.events.page import EventsPage
from crm.ui.events.people import CAME, REGISTERED
from crm.ui.widgets.context_menu import context_menu
from tests.books import NOW, TODAY, do, small_book
from tests.ui.at_page import WAIT_MS, AtPage
from tests.ui.windows import shown


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[AtPage[EventsPage]]:
    """The page with an evening that is over: c1 to c4 registered, c1 and c5 came."""
    store = small_book(tmp_path)
    evening = do(store, new_event, "Choir evening", NOW - timedelta(days=2), "Hall")
    do(store, register_contacts, evening, [1, 2, 3, 4], NOW - timedelta(days=9))
    do(store, attend_contacts, evening, [1, 5], NOW - timedelta(days=2))
    desk = AtPage(qtbot, store, EventsPage)
    qtbot.waitUntil(lambda: bool(desk.page.model.events), timeout=WAIT_MS)
    desk.page.open(evening)
    desk.settle()
    qtbot.waitUntil(lambda: len(desk.page.people.everybody) == 5, timeout=WAIT_MS)
    for model in (desk.page.model, desk.page.people):
        QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.page
        )
    desk.page.detail.table.setFocus()
    yield desk
    assert not desk.problems
    desk.worker.shut()


def statuses(at: AtPage[EventsPage]) -> dict[int, str]:
    at.settle()
    event = at.page.occasion()
    assert event is not None
    return {
        row.contact_id: row.status for row in at.store.read(participant_rows, event.id, now=NOW)
    }


def go_to(at: AtPage[EventsPage], contact_id: int) -> None:
    line = at.page.people.line_of(contact_id)
    assert line is not None
    at.page.detail.table.setCurrentIndex(at.page.people.index(line, 0))


def test_people_stand_in_the_order_of_their_names_with_what_is_known(
    at: AtPage[EventsPage],
) -> None:
    people = at.page.people
    names = [row.name for row in people.rows]
    assert names == sorted(names, key=str.casefold)
    assert [people.count(kind) for kind in ("all", "registered", "attended", "walk-in")] == [
        5, 4, 2, 1,
    ]  # fmt: skip
    assert at.page.detail.kinds.chip("unknown").text() == "Not known 3"


def test_keys_note_who_came_and_take_it_back(at: AtPage[EventsPage]) -> None:
    go_to(at, 2)
    at.press("Space")
    assert statuses(at)[2] == "attended"
    assert (
        at.page.detail.table.currentIndex().data()
        == at.page.people.rows[at.page.people.line_of(2) or 0].name
    )
    at.press("Space")
    assert statuses(at)[2] == "attendance unknown"
    at.press("N")
    assert statuses(at)[2] == "no-show"
    at.press("N")
    assert statuses(at)[2] == "attendance unknown"
    go_to(at, 5)
    at.press("N")
    assert at.said, "a walk-in cannot be a no-show"
    at.press("R")
    at.undo()
    assert statuses(at)[5] == "attended"


def test_a_click_on_a_fact_notes_it_for_that_person_alone(at: AtPage[EventsPage]) -> None:
    line = at.page.people.line_of(3)
    at.page.detail.table.pressed_fact.emit(line, CAME)
    assert statuses(at)[3] == "attended"
    at.page.detail.table.pressed_fact.emit(at.page.people.line_of(3), REGISTERED)
    assert statuses(at)[3] == "attended"
    assert at.page.people.count("registered") == 3


def test_the_rest_did_not_come_only_once_somebody_says_so(at: AtPage[EventsPage]) -> None:
    assert at.page.people.count("no-show") == 0
    at.page.acts.rest()
    assert {one for one, status in statuses(at).items() if status == "no-show"} == {2, 3, 4}
    at.undo()
    assert set(statuses(at).values()) == {"attended", "attendance unknown"}


def test_at_the_door_part_of_a_name_and_enter_are_enough(at: AtPage[EventsPage]) -> None:
    door = at.page.detail.door
    at.page.focus_search()
    name = next(row.name for row in at.page.people.rows if row.contact_id == 3)
    QTest.keyClicks(door, name[:4].lower())
    QTest.keySequence(door, "Return")
    assert statuses(at)[3] == "attended"
    assert door.text() == ""
    QTest.keyClicks(door, name)
    QTest.keySequence(door, "Return")
    assert "already" in at.said[-1]


def test_somebody_nobody_knows_walks_in(at: AtPage[EventsPage]) -> None:
    door = at.page.detail.door
    QTest.keyClicks(door, "Zora Newcomer")
    QTest.keySequence(door, "Ctrl+Return")
    picker = at.picker()
    at.qtbot.waitUntil(lambda: picker.shown() == ["New: Zora Newcomer"], timeout=WAIT_MS)
    edit = picker.findChild(QLineEdit)
    assert edit is not None
    QTest.keySequence(edit, "Return")
    at.qtbot.waitUntil(lambda: at.page.people.count("walk-in") == 2, timeout=WAIT_MS)
    assert "Zora Newcomer" in [row.name for row in at.page.people.rows]
    at.undo()
    at.qtbot.waitUntil(lambda: at.page.people.count("all") == 5, timeout=WAIT_MS)


def test_people_are_added_from_the_menu_as_well(at: AtPage[EventsPage]) -> None:
    [add] = [one for one in at.page.commands() if one.text == "Add people…"]
    menu = context_menu([add], at.page)
    menu.actions()[0].trigger()
    assert at.picker().isVisible()
    menu.deleteLater()


def test_chips_show_some_and_the_grid_finds_the_same(at: AtPage[EventsPage]) -> None:
    at.page.detail.kinds.set_value("walk-in")
    assert [row.contact_id for row in at.page.people.rows] == [5]
    at.press("S")
    [(page, search)] = at.went
    assert (page, search) == (
        "contacts",
        'attended:"Choir evening" -registered:"Choir evening"',
    )
    listing = at.page.listing()
    assert listing is not None
    assert (listing.what, list(listing.ids)) == ("contacts", [5])


def test_one_of_two_events_of_a_title_is_named_by_its_id(at: AtPage[EventsPage]) -> None:
    do(at.store, new_event, "choir EVENING")
    events = at.store.read(event_rows)
    twins = [one for one in events if one.title.casefold() == "choir evening"]
    assert [search_of(one, events, "all", "ka") for one in twins] == [
        f"event:e{one.id} ka" for one in twins
    ]


def test_an_event_is_entered_changed_and_put_into_the_bin(at: AtPage[EventsPage]) -> None:
    at.page.make_new()
    dialog = shown(EventDialog)
    assert isinstance(dialog, EventDialog)
    dialog.accept()
    assert dialog.trouble.words().startswith("An event needs a title")
    dialog.title.setText("Picnic")
    dialog.day.setText("12 dec")
    dialog.time.setText("noon")
    dialog.accept()
    assert "no time" in dialog.trouble.words()
    dialog.time.setText("15h30")
    dialog.accept()
    at.qtbot.waitUntil(lambda: at.page.model.rowCount() == 3, timeout=WAIT_MS)
    picnic = next(one for one in at.store.read(event_rows) if one.title == "Picnic")
    assert picnic.starts_at is not None
    assert f"{picnic.starts_at.astimezone():%d.%m. %H:%M}" == "12.12. 15:30"
    at.page.open(picnic.id)
    at.settle()
    assert "Nobody on this list yet" in at.page.detail.nobody.words.text()
    at.page.edit()
    dialog = shown(EventDialog)
    assert isinstance(dialog, EventDialog)
    assert dialog.time.text() == "15:30"
    dialog.place.setText("Park")
    dialog.accept()
    at.qtbot.waitUntil(lambda: "Park" in at.page.detail.when.text(), timeout=WAIT_MS)
    at.page.acts.delete()
    at.qtbot.waitUntil(lambda: at.page.model.rowCount() == 2, timeout=WAIT_MS)
    at.undo()
    at.qtbot.waitUntil(lambda: at.page.model.rowCount() == 3, timeout=WAIT_MS)


def test_a_follow_up_is_planned_for_each_who_came_and_has_none(at: AtPage[EventsPage]) -> None:
    planned = do(at.store, new_followup, contact_id=5, due_on=TODAY, purpose="Thank them")
    assert planned
    at.page.start()
    at.qtbot.waitUntil(lambda: at.page.acts.unplanned() == [1], timeout=WAIT_MS)
    at.press("F")
    at.qtbot.waitUntil(lambda: shown(PlanDialog) is not None, timeout=WAIT_MS)
    dialog = shown(PlanDialog)
    assert isinstance(dialog, PlanDialog)
    dialog.accept()
    at.qtbot.waitUntil(lambda: at.page.acts.unplanned() == [], timeout=WAIT_MS)
