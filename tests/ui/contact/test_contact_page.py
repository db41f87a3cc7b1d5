"""The page of a contact: what it shows, edits, and keeps when the contact is gone."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from crm.actions.consent import note_consent
from crm.actions.contacts import set_contact_fields
from crm.actions.custom_fields import new_custom_field
from crm.actions.entering import new_inquiry
from crm.domain.custom_fields import FieldKind
from crm.queries.history import history
from crm.ui.contact.history import CHANGES, WITH_THEM
from crm.ui.timeline.model import ROW
from crm.ui.widgets.buttons import IconButton
from crm.ui.widgets.chips import Chip
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ClickLabel
from tests.books import do
from tests.ui.contact.visiting import Visit


def _said(visit: Visit) -> list[str]:
    model = visit.page.view.history.timeline.model()
    return [model.index(row, 0).data(ROW).title for row in range(model.rowCount())]


def test_only_what_is_filled_is_shown(visit: Visit) -> None:
    shown = visit.texts(visit.page.view.facts)
    assert "France" in shown
    assert "Language" not in shown
    assert visit.page.view.header.name.text() == "Lola Late"
    assert visit.page.view.header.status.text() == "New"


def test_every_field_saves_itself_as_one_step_of_undo(visit: Visit) -> None:
    visit.press("F2")
    assert visit.page.view.is_editing()
    visit.type(visit.row("Name"), "Lola Latimer")
    visit.type(visit.row("Country"), "spain")
    visit.type(visit.row("Born"), "2 May 1990")
    facts = visit.book().facts
    assert (facts.name, facts.country, facts.birth_date) == ("Lola Latimer", "ES", date(1990, 5, 2))
    assert visit.row("Country").text() == "Spain"
    visit.store.undo()
    assert visit.book().facts.birth_date is None
    assert visit.book().facts.name == "Lola Latimer"


def test_nonsense_is_told_beside_the_field_and_stays_there(visit: Visit) -> None:
    visit.press("F2")
    row = visit.row("Country")
    visit.type(row, "Frnce")
    assert "no country “Frnce”" in row.message.text()
    assert row.text() == "Frnce"
    assert visit.book().facts.country == "FR"
    do(visit.store, set_contact_fields, [1], notes="meanwhile")
    visit.page.open(1)
    visit.settle()
    assert row.text() == "Frnce"
    assert visit.page.unsaved() == 1
    visit.type(row, "France")
    assert not row.message.isVisible()
    assert visit.page.unsaved() == 0


def test_a_birthday_to_come_is_refused(visit: Visit) -> None:
    visit.press("F2")
    visit.type(visit.row("Born"), "2 May")
    assert "days to come" in visit.row("Born").message.text()


def test_addresses_and_numbers_are_added_changed_and_removed(visit: Visit) -> None:
    visit.press("F2")
    visit.type(visit.row("Add an e-mail address"), "lola@example.net")
    visit.type(visit.row("Add a telephone number"), "call the shop")
    points = [(point.kind, point.text) for point in visit.book().facts.points]
    assert points == [
        ("email", "lola@example.org"),
        ("email", "lola@example.net"),
        ("phone", "call the shop"),
    ]
    assert "kept as it is" in visit.row("Phone").message.text()
    second = visit.row("Email", "lola@example.net")
    use_first = next(b for b in second.findChildren(IconButton) if "first" in b.accessibleName())
    visit.click(use_first)
    assert visit.book().facts.points[0].text == "lola@example.net"
    visit.type(visit.row("Email", "lola@example.org"), "")
    assert [p.text for p in visit.book().facts.points if p.kind == "email"] == ["lola@example.net"]


def test_a_postal_address_begins_with_any_of_its_parts(visit: Visit) -> None:
    visit.press("F2")
    visit.type(visit.row("City"), "Lyon")
    visit.type(visit.row("Street"), "12 rue du Lac")
    [address] = visit.book().addresses
    assert (address.city, address.street) == ("Lyon", "12 rue du Lac")
    visit.press("Esc")
    visit.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Lola Late\n12 rue du Lac\nLyon\nFrance"


def test_own_fields_are_edited_like_the_others(visit: Visit) -> None:
    size = do(visit.store, new_custom_field, "Size", FieldKind.CHOICE, ["S", "L"])
    number = do(visit.store, new_custom_field, "Years", FieldKind.NUMBER)
    visit.open(1)
    visit.press("F2")
    combo = visit.row("Size").editor
    assert isinstance(combo, Combo)
    combo.setFocus()
    QTest.keyClicks(combo, "L")
    combo.activated.emit(combo.currentIndex())
    visit.settle()
    visit.type(visit.row("Years"), "many")
    assert "no number" in visit.row("Years").message.text()
    visit.type(visit.row("Years"), "12")
    assert visit.book().own_values == {size: "L", number: "12"}


def test_notes_are_saved_when_they_are_left(visit: Visit) -> None:
    visit.press("F2")
    notes = visit.row("Notes").editor
    assert isinstance(notes, QPlainTextEdit)
    notes.setFocus()
    QTest.keyClicks(notes, "Sings.")
    visit.row("Name").editor.setFocus()
    visit.settle()
    assert visit.book().facts.notes == "Sings."


def test_tags_are_added_and_taken_off(visit: Visit) -> None:
    QTest.keySequence(visit.page.view, "T")
    visit.pick_on("Choir")
    assert visit.book().facts.tags == ("Choir", "Volunteer")
    sign = next(s for s in visit.page.view.header.tags.signs() if s.text() == "Volunteer")
    visit.click(sign)
    assert visit.book().facts.tags == ("Choir",)


def test_taking_back_that_somebody_came_does_not_say_that_they_stayed_away(visit: Visit) -> None:
    for _came_and_back in range(2):
        chips = {c.text(): c for c in visit.page.view.events.findChildren(Chip) if c.isVisible()}
        visit.click(chips["Attended"])
    steps = [step.text for step in visit.store.read(history, limit=2)]
    came = "that Lola Late came to Open evening"
    assert steps == [f"Take back {came}", f"Note {came}"]


def test_events_are_toggled_fact_by_fact_and_added(visit: Visit) -> None:
    chips = {c.text(): c for c in visit.page.view.events.findChildren(Chip)}
    visit.click(chips["Attended"])
    [event] = visit.book().events
    assert event.registered_at is not None
    assert event.attended_at is not None
    chips = {c.text(): c for c in visit.page.view.events.findChildren(Chip) if c.isVisible()}
    visit.click(chips["Registered"])
    assert visit.book().events[0].registered_at is None
    [link] = visit.page.view.events.findChildren(ClickLabel)
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert visit.went[-1][0] == "events"
    visit.open(2)
    QTest.keySequence(visit.page.view, "V")
    visit.pick_on("open")
    assert visit.book(2).events[0].title == "Open evening"
    QTest.keySequence(visit.page.view, "V")
    visit.pick_on("Picnic")
    assert "Picnic" in [event.title for event in visit.book(2).events]


def test_an_inquiry_is_opened_in_the_inbox(visit: Visit) -> None:
    link = visit.page.view.inquiries.findChild(ClickLabel)
    assert link is not None
    visit.click(link)
    assert visit.went == [("inbox", 1)]


def test_followups_are_planned_moved_and_done(visit: Visit) -> None:
    QTest.keySequence(visit.page.view, "F")
    visit.pick_on("2w")
    [followup] = visit.book().followups
    assert followup.due_on == date(2026, 12, 2)
    visit.page.view.followups.done.emit(followup.id)
    visit.settle()
    assert visit.book().followups == ()


def test_consent_is_withdrawn_and_given_with_a_date(visit: Visit) -> None:
    do(visit.store, note_consent, 1, purpose="Newsletter", given=True)
    visit.open(1)
    link = next(
        one for one in visit.page.view.facts.findChildren(ClickLabel) if one.text() == "Withdraw"
    )
    visit.click(link)
    [consent] = visit.book().consents
    assert not consent.given
    assert any("withdrawn on 18 November 2026" in t for t in visit.texts(visit.page.view.facts))


def test_what_is_logged_is_kept_until_it_is_saved(visit: Visit) -> None:
    visit.press("L")
    QTest.keyClicks(visit.page.view.composer.text, "Spoke with her.")
    visit.open(2)
    assert visit.page.view.composer.text.toPlainText() == ""
    visit.open(1)
    assert visit.page.view.composer.text.toPlainText() == "Spoke with her."
    assert visit.page.unsaved() == 1
    visit.press("L")
    visit.press("Ctrl+Return")
    assert visit.page.unsaved() == 0
    assert any(row.detail == "Spoke with her." for row in visit.book().timeline)


def test_the_timeline_is_filtered_and_folds_changes(visit: Visit) -> None:
    do(visit.store, set_contact_fields, [1], notes="x", language="fr", source="A friend")
    visit.open(1)
    history = visit.page.view.history
    assert any(title.startswith("3 field") for title in _said(visit))
    history.filters.set_value(WITH_THEM)
    assert all("changed" not in title for title in _said(visit))
    assert any(title.startswith("Signed up") for title in _said(visit))
    history.filters.set_value(CHANGES)
    assert _said(visit)[-1].startswith("3 field")


def test_one_change_is_opened_and_taken_back_by_keys(visit: Visit) -> None:
    do(visit.store, set_contact_fields, [1], notes="x", language="fr")
    visit.open(1)
    timeline = visit.page.view.history.timeline
    last = timeline.model().rowCount() - 1
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(last, 0))
    visit.press("Return")
    assert set(_said(visit)[-2:]) == {"Notes", "Language"}
    row = _said(visit).index("Language")
    timeline.setCurrentIndex(timeline.model().index(row, 0))
    visit.press("Space")
    facts = visit.book().facts
    assert (facts.notes, facts.language) == ("x", None)


def test_a_change_is_taken_back_by_a_click_on_the_word_alone(visit: Visit) -> None:
    do(visit.store, set_contact_fields, [1], notes="x")
    visit.open(1)
    timeline = visit.page.view.history.timeline
    last = timeline.model().rowCount() - 1
    timeline.act(last)
    rect = timeline.visualRect(timeline.model().index(last + 1, 0))
    visit.click(timeline.viewport(), QPoint(60, rect.center().y()))
    assert visit.book().facts.notes == "x"
    visit.click(timeline.viewport(), QPoint(rect.right() - 8, rect.center().y()))
    assert visit.book().facts.notes == ""


@pytest.mark.parametrize("answer", ["same", "different"])
def test_the_banner_takes_an_answer_and_shows_who_is_left(visit: Visit, answer: str) -> None:
    do(visit.store, new_inquiry, full_name="Max Late", email="lola@example.org")
    visit.open(10)
    banner = visit.page.view.banner
    visit.qtbot.waitUntil(banner.isVisible, timeout=20_000)
    visit.click(banner.same if answer == "same" else banner.different)
    assert visit.page.view.header.name.text() == ("Lola Late" if answer == "same" else "Max Late")
    assert not banner.isVisible()


def test_all_that_is_held_is_written_to_a_file(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    visit.page.dialogs.write_to(path, 1)
    visit.qtbot.waitUntil(path.exists)
    visit.settle()
    assert "all.xlsx" in visit.said[-1]
