"""What is done with many contacts at once: one step, one undo."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from crm.ui.contacts.plan_dialog import PlanDialog
from crm.ui.dialogs.merge import MergeDialog
from crm.ui.widgets.picker import SearchPicker
from tests.store.making import rows
from tests.ui.contacts.gridding import Gridding
from tests.ui.windows import shown

TWO = ["Lola Late", "Nadia New"]


@pytest.fixture
def two(at: Gridding) -> list[int]:
    """Mark two contacts."""
    ids = at.ids(TWO)
    at.model.mark(ids)
    return ids


def command(at: Gridding, name: str) -> Any:
    return next(one for one in at.page.commands() if one.id == f"contacts.{name}")


def test_all_are_tagged_at_once_and_one_undo_takes_it_back(at: Gridding, two: list[int]) -> None:
    at.press("Ctrl+T")
    at.pick_on("Host")
    tagged = "SELECT contact_id FROM contact_tags JOIN tags ON tags.id = tag_id WHERE key = 'host'"
    assert rows(at.store, tagged) == [(id_,) for id_ in sorted(two)]
    at.worker.undo()
    at.settle()
    assert rows(at.store, tagged) == []


def test_a_field_is_set_for_all(at: Gridding, two: list[int]) -> None:
    command(at, "set").run()
    at.settle()
    at.pick_on("Country")
    at.pick_on("Norway")
    column = at.model.column_of("country")
    assert column is not None
    assert [at.text(line, column) for line in (2, 3)] == ["Norway", "Norway"]
    assert len(two) == 2


def test_inquiries_are_assigned_and_contacts_added_to_an_event(
    at: Gridding, two: list[int]
) -> None:
    command(at, "assign").run()
    at.settle()
    at.pick_on("Sam")
    mine = "SELECT contact_id FROM inquiries WHERE assignee_id = 2 AND contact_id IN (1, 2)"
    assert rows(at.store, mine) == [(id_,) for id_ in sorted(two)]
    command(at, "event").run()
    at.settle()
    at.pick_on("Open evening: attended")
    came = "SELECT contact_id FROM participants WHERE attended_at IS NOT NULL ORDER BY 1"
    assert [one for one in rows(at.store, came) if one[0] in two] == [(1,), (2,)]
    command(at, "event").run()
    at.settle()
    at.pick_on("Picnic")
    at.pick_on("Attended")
    [label] = rows(at.store, "SELECT label FROM steps ORDER BY id DESC LIMIT 1")
    assert "Note that {count} contacts came" in str(label[0])
    titles = "SELECT title FROM events WHERE id = (SELECT max(event_id) FROM participants)"
    assert rows(at.store, titles) == [("Picnic",)]


def test_a_follow_up_is_planned_for_each(at: Gridding, two: list[int]) -> None:
    command(at, "followups").run()
    at.settle()
    dialog = shown(PlanDialog)
    assert isinstance(dialog, PlanDialog)
    dialog.when.setText("yesterday")
    dialog.primary.click()
    assert "passed" in dialog.trouble.words()
    dialog.when.setText("2w")
    dialog.purpose.setText("Invite")
    dialog.primary.click()
    at.settle()
    assert rows(at.store, "SELECT contact_id, due_on FROM followups WHERE purpose = 'Invite'") == [
        (id_, "2026-12-02") for id_ in two
    ]


def test_addresses_are_copied_for_the_bcc_line(at: Gridding, two: list[int]) -> None:
    command(at, "addresses").run()
    at.settle()
    assert QApplication.clipboard().text() == "lola@example.org, nadia@example.org"
    assert "BCC" in at.said[-1]
    assert len(two) == 2


def test_the_bin_takes_them_without_a_question(at: Gridding, two: list[int]) -> None:
    at.press("Delete")
    assert not set(TWO) & set(at.names())
    assert not at.page.bulk.isVisible()
    at.worker.undo()
    at.settle()
    assert set(TWO) <= set(at.names())
    assert len(two) == 2


def test_two_to_five_can_be_merged(at: Gridding, two: list[int]) -> None:
    command(at, "merge").run()
    at.settle()
    dialog = shown(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert dialog.heading.text() == "Merge 2 contacts into one"
    field = dialog.model.rows[0].field
    dialog.model.choices[field] = two[1]
    another = next(one for one in at.ids(at.names()) if one not in two)
    dialog.another.click()
    picker = dialog.findChild(SearchPicker)
    assert picker is not None
    at.qtbot.waitUntil(picker.isVisible)
    picker.close()
    dialog.add(another)
    at.settle()
    assert dialog.heading.text() == "Merge 3 contacts into one"
    assert dialog.model.order == (*two, another)
    assert dialog.model.choices[field] == two[1], "what was chosen stays chosen"
    assert not dialog.different.isVisible()
    dialog.reject()
    at.page.mark_all()
    assert not command(at, "merge").enabled()
    command(at, "merge").run()
    assert "two to five" in at.said[-1]
    assert len(two) == 2
