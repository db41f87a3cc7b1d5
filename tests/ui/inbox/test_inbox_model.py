"""The Inbox as a Qt model, watched by Qt's own tester."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.domain.inquiries import Status
from crm.queries.rows import InboxGroup, InboxIds, InboxRow
from crm.ui.inbox.model import InboxModel
from crm.ui.row_pages import PAGE
from crm.ui.worklist.model import HEADING, ID, LINGERS, MARKED, ROW

NOW = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)


def row(number: int) -> InboxRow:
    return InboxRow(
        id=number,
        contact_id=number,
        name=f"Person {number}",
        source="Website form",
        country="FR",
        message="Hello",
        status=Status.NEW,
        submitted_at=NOW - timedelta(hours=2),
        due_at=NOW + timedelta(days=3),
        late=False,
        unread=True,
        assignee=None,
        has_match=False,
        outcome=None,
        snoozed_until=None,
    )


def ids(count: int) -> InboxIds:
    late = min(2, count)
    groups = (InboxGroup("late", late), InboxGroup("today", count - late))
    return InboxIds(tuple(range(1, count + 1)), groups)


def answered(qapp: QApplication) -> InboxModel:
    """Return a model whose questions are answered at once."""
    made = InboxModel(qapp)

    def answer(wanted: tuple[int, ...]) -> None:
        made.set_rows([row(one) for one in wanted if one < 900_000])

    made.wanted.connect(answer)
    return made


@pytest.fixture
def model(qapp: QApplication) -> Iterator[InboxModel]:
    made = answered(qapp)
    failing = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(made, failing, made)
    yield made
    made.deleteLater()


def test_rows_are_asked_for_by_pages_when_they_are_looked_at(
    qapp: QApplication, qtbot: QtBot
) -> None:
    model = answered(qapp)
    model.show(ids(100_000), NOW)
    line = model.index(50_000)
    assert line.data(ROW) is None
    qtbot.waitUntil(lambda: line.data(ROW) is not None, timeout=20_000)
    assert line.data(ROW).name == f"Person {line.data(ID)}"
    assert "Person" in line.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.rowCount() == 100_002
    fetched = sum(model.row_of(one) is not None for one in range(1, 100_001))
    assert 0 < fetched <= 2 * PAGE


def test_headings_cannot_be_selected_and_say_how_many(model: InboxModel) -> None:
    model.show(ids(5), NOW)
    heading = model.index(0)
    assert heading.data(HEADING).count == 2
    assert "2" in heading.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable


def test_what_is_done_moves_into_the_fold_and_undo_brings_it_back(model: InboxModel) -> None:
    model.show(ids(4), NOW)
    model.add_done([2])
    assert list(model.lines.ids) == [1, 3, 4]
    assert model.done == [2]
    fold = model.index(model.rowCount() - 1)
    assert fold.flags() & Qt.ItemFlag.ItemIsSelectable
    model.toggle_done()
    assert model.index(model.rowCount() - 1).data(ID) == 2
    model.show(ids(4), NOW)
    assert model.done == []
    assert list(model.lines.ids) == [1, 2, 3, 4]


def test_the_current_one_stays_when_it_no_longer_matches(model: InboxModel) -> None:
    model.show(ids(4), NOW)
    model.show(InboxIds((1, 4), (InboxGroup("today", 2),)), NOW, keep=3)
    assert model.lines.ids == (1, 4, 3)
    line = model.lines.line_of(3)
    assert line is not None
    assert model.index(line).data(LINGERS) is True


def test_marks_stay_on_what_is_still_there(model: InboxModel) -> None:
    model.show(ids(4), NOW)
    model.mark([1, 3])
    model.mark([1])
    assert model.marked == {3}
    line = model.lines.line_of(3)
    assert line is not None
    assert model.index(line).data(MARKED) is True
    model.show(ids(2), NOW)
    assert model.marked == set()


def test_a_row_that_is_gone_is_not_asked_for_for_ever(model: InboxModel, qtbot: QtBot) -> None:
    asked: list[object] = []
    model.wanted.connect(asked.append)
    model.show(InboxIds((900_001,), (InboxGroup("today", 1),)), NOW)
    assert model.index(1).data(ROW) is None
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert model.index(1).data(ROW) is None
    qtbot.wait(20)
    assert len(asked) <= 2
