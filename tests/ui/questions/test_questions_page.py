"""The page of questions: answered with keys, put off, undone; and looking for duplicates."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm.actions.contacts import new_contact
from crm.actions.entering import new_inquiry
from crm.queries.merging import merged_into
from crm.queries.open_matches import open_matches
from crm.queries.search import find_contacts
from crm.store.store import Store
from crm.ui.questions.page import QuestionsPage
from tests.actions.facts import facts, import_facts
from tests.books import NOW, do, small_book
from tests.ui.at_page import WAIT_MS, AtPage


class Asked(AtPage[QuestionsPage]):
    """The page over a book with two open matches: of c10 and c1, and of c11 and c2."""

    def __init__(self, qtbot: QtBot, store: Store, *, held: bool = False) -> None:
        if held:
            _hold(store)
        else:
            do(store, new_inquiry, full_name="Max Late", email="lola@example.org")
            do(store, new_inquiry, full_name="Ned New", email="nadia@example.org", country="FR")
        super().__init__(qtbot, store, QuestionsPage, size=(1100, 720))
        stack, nothing = self.page.stack, self.page.nothing
        qtbot.waitUntil(lambda: stack.currentWidget() is not nothing, timeout=WAIT_MS)
        self.settle()
        self.page.focus_first()

    def titles(self) -> list[str]:
        return [
            ask.title.replace("\u2068", "").replace("\u2069", "") for ask in self.page.model.asks
        ]

    def shown(self) -> tuple[int, ...]:
        found = self.page.compare.model.found
        assert found is not None
        return found.ids


def _hold(store: Store) -> None:
    """Bring in an evening at which “Maier Jonas” was: two people are called so."""
    at: dict[str, Any] = {"event": "Book launch", "event_at": "2026-03-18T18:00:00+00:00"}
    signed = {"registered_at": "2026-03-01T10:00:00+00:00", "registration": "registered", **at}
    came = {"joined_at": "2026-03-18T18:03:00+00:00", "attended": True, **at}
    both = [facts(n, "Jonas Maier", f"{n}@example.org", **signed) for n in (1, 2)]
    import_facts(store, "registration", *both)
    shown = {"section": "Other Attended", "display_name": "Maier Jonas", "line": 9, **came}
    import_facts(store, "attendance", facts(0, "Maier Jonas", **shown))


@pytest.fixture
def held(qtbot: QtBot, tmp_path: Path) -> Iterator[Asked]:
    """The page over a book with one row that waits."""
    made = Asked(qtbot, small_book(tmp_path), held=True)
    yield made
    made.worker.shut()


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path) -> Iterator[Asked]:
    made = Asked(qtbot, small_book(tmp_path))
    yield made
    made.worker.shut()


def test_open_matches_are_listed_and_shown_side_by_side(asked: Asked) -> None:
    assert len(asked.titles()) == 2
    assert asked.page.count.text() == "2"
    assert asked.shown() == (1, 10)
    assert asked.page.compare.why.text() == "Same e-mail. Different name"


def test_one_makes_them_one_with_the_values_that_were_chosen(asked: Asked) -> None:
    name = next(row for row in asked.page.compare.model.rows if row.field == "full_name")
    asked.page.compare.model.choose(asked.page.compare.model.rows.index(name), 10)
    asked.press("1")
    assert asked.store.read(merged_into, 10) == 1
    assert len(asked.titles()) == 1
    assert asked.shown() == (2, 11)
    asked.worker.undo()
    asked.settle()
    assert asked.store.read(merged_into, 10) is None
    assert len(asked.titles()) == 2


def test_two_and_three_are_remembered(asked: Asked) -> None:
    asked.press("2")
    asked.press("3")
    assert asked.store.read(open_matches) == []
    assert "Nothing is open" in asked.page.nothing.words.text()
    asked.worker.undo()
    asked.settle()
    assert asked.shown() == (2, 11)


def test_four_puts_a_question_off_to_the_end(asked: Asked) -> None:
    before = asked.titles()
    asked.press("4")
    assert asked.titles() == before[::-1]
    assert asked.shown() == (2, 11)
    assert len(asked.store.read(open_matches)) == 2


def test_looking_finds_duplicates_that_nobody_asked_about(asked: Asked) -> None:
    second = do(asked.store, new_contact, full_name="Otto Older")
    asked.page.look.click()
    asked.settle()
    assert "Otto Older, twice" in asked.titles()
    assert asked.said
    asked.press("End")
    assert asked.shown() == (9, second)
    asked.press("3")
    assert "Otto Older, twice" not in asked.titles()
    asked.worker.undo()
    asked.settle()
    assert "Otto Older, twice" in asked.titles()


def test_a_value_is_chosen_and_a_result_typed_by_keys_alone(asked: Asked) -> None:
    table, model = asked.page.compare.table, asked.page.compare.model
    row = next(i for i, line in enumerate(model.rows) if line.field == "full_name")
    table.setFocus()
    table.setCurrentIndex(model.index(row, 1))
    QTest.keySequence(table, "Right")
    assert model.result(model.rows[row]) == "Max Late"
    QTest.keySequence(table, "Left")
    assert model.result(model.rows[row]) == "Lola Late"
    assert model.setData(model.index(row, 3), "L. Late")
    QTest.keySequence(table, "Ctrl+Return")
    asked.settle()
    assert asked.store.read(merged_into, 10) == 1


def test_a_row_that_waits_shows_whom_it_may_mean(held: Asked) -> None:
    assert held.titles() == ["Maier Jonas"]
    assert held.page.who.title.text() == "Whom does “Maier Jonas” mean?"
    assert "line 9" in held.page.who.why.text()
    cards = [card.text() for card in held.page.who.cards()]
    assert cards == [
        "Jonas Maier (c10)",
        "Jonas Maier (c11)",
        "Somebody who is not in the book yet",
        "Nobody",
    ]


def test_the_second_of_those_it_may_mean_is_chosen_with_a_click(held: Asked) -> None:
    held.page.who.cards()[1].click()
    held.settle()
    assert held.titles() == []
    found = held.store.read(find_contacts, 'attended:"Book launch"', now=NOW, me=None)
    assert list(found) == [11]
    held.worker.undo()
    held.settle()
    assert held.titles() == ["Maier Jonas"]


@pytest.mark.parametrize(("key", "came"), [("1", [10]), ("3", [12]), ("4", [])])
def test_keys_answer_a_row_that_waits(held: Asked, key: str, came: list[int]) -> None:
    held.press(key)
    found = held.store.read(find_contacts, 'attended:"Book launch"', now=NOW, me=None)
    assert list(found) == came
    assert bool(held.titles()) == (key == "4")


def test_once_all_that_was_found_is_answered_what_came_meanwhile_is_looked_for(
    asked: Asked,
) -> None:
    second = do(asked.store, new_contact, full_name="Otto Older")
    asked.page.look.click()
    asked.settle()
    third = do(asked.store, new_contact, full_name="Nina Newer")
    fourth = do(asked.store, new_contact, full_name="Nina Newer")
    asked.press("End")
    assert asked.shown() == (9, second)
    asked.press("3")
    assert "Nina Newer, twice" in asked.titles()
    asked.press("End")
    assert asked.shown() == (third, fourth)
