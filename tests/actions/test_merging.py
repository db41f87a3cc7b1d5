"""Merging contacts: what is united, what is chosen, what is kept, and that all comes back."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.bin import restore_items
from crm.actions.contacts import add_point, new_contact, set_contact_fields
from crm.actions.custom_fields import new_custom_field, set_custom_value
from crm.actions.events import attend_contacts, register_contacts
from crm.actions.matches import answer_match
from crm.actions.merging import merge_contacts
from crm.actions.present import add
from crm.actions.tags import tag_contacts
from crm.domain.custom_fields import FieldKind, own_field_key
from crm.domain.errors import UserError
from crm.queries.bin import bin_rows
from crm.queries.contacts import contact_facts
from crm.queries.custom_fields import custom_values
from crm.queries.inquiries import inquiry_detail
from crm.queries.merging import comparison, earlier_values, merged_into
from crm.queries.open_matches import open_matches
from crm.queries.search import find_contacts
from crm.store.labels import label
from crm.store.store import Store
from crm.store.tables import ConsentEvent, Match, Participant
from tests.books import NOW, contents, do

_LABEL = label("Merge")


@pytest.fixture
def two(book: Store) -> tuple[int, int]:
    """Ines, and Inès again: another address, one number in common, other tags."""
    one = do(book, new_contact, full_name="Ines Moreau", given_name="Ines", family_name="Moreau",
             email="i.moreau@example.org", phone="+33 6 12 34 56 78", notes="Plays the oboe.")  # fmt: skip
    other = do(book, new_contact, full_name="Inès Moreau", given_name="Inès", country="FR",
               email="ines.moreau@example.org", phone="+33612345678", city="Lyon", notes="Hosts.")  # fmt: skip
    do(book, tag_contacts, [one], "Open meeting")
    do(book, tag_contacts, [one, other], "Volunteer")
    do(book, tag_contacts, [other], "Host")
    return one, other


def _facts(book: Store, contact_id: int) -> Any:
    found = book.read(contact_facts, contact_id)
    assert found is not None
    return found


def _match(session: Session, one: int, other: int, answer: str | None = None) -> int:
    return add(session, Match, contact_id=one, other_id=other, strength="strong", reasons="[]",
               answer=answer)  # fmt: skip


def test_empty_fields_are_filled_and_points_and_tags_united(
    book: Store, two: tuple[int, int]
) -> None:
    keep, other = two
    do(book, merge_contacts, keep, [other])
    facts = _facts(book, keep)
    assert (facts.name, facts.given_name, facts.country, facts.city) == (
        "Ines Moreau", "Ines", "FR", "Lyon",
    )  # fmt: skip
    assert [point.text for point in facts.points] == [
        "i.moreau@example.org", "ines.moreau@example.org", "+33 6 12 34 56 78",
    ]  # fmt: skip
    assert facts.tags == ("Host", "Open meeting", "Volunteer")
    assert facts.notes == "Plays the oboe.\n\nHosts."


def test_a_chosen_name_brings_its_parts_and_the_other_name_is_kept(
    book: Store, two: tuple[int, int]
) -> None:
    keep, other = two
    do(book, merge_contacts, keep, [other], {"full_name": other})
    facts = _facts(book, keep)
    assert (facts.name, facts.given_name, facts.family_name) == ("Inès Moreau", "Inès", "Moreau")
    kept = [(row.field, row.value, row.source_id) for row in book.read(earlier_values, keep)]
    assert kept == [("full_name", "Ines Moreau", keep), ("given_name", "Ines", keep)]


def test_an_empty_value_can_be_chosen_and_a_result_typed(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    do(book, merge_contacts, keep, [other], {"country": keep}, {"full_name": "Inés M."})
    facts = _facts(book, keep)
    assert (facts.name, facts.country) == ("Inés M.", None)
    kept = {(row.field, row.value) for row in book.read(earlier_values, keep)}
    assert {("full_name", "Ines Moreau"), ("full_name", "Inès Moreau"), ("country", "FR")} <= kept


def test_own_fields_are_chosen_and_filled_like_others(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    number = do(book, new_custom_field, "Member no.")
    size = do(book, new_custom_field, "Size", FieldKind.CHOICE, ["S", "L"])
    do(book, set_custom_value, [keep], number, "0412")
    do(book, set_custom_value, [other], number, "0977")
    do(book, set_custom_value, [other], size, "l")
    do(book, merge_contacts, keep, [other], {own_field_key(number): other})
    assert book.read(custom_values, [keep])[keep] == {number: "0977", size: "L"}
    kept = [(row.field, row.value) for row in book.read(earlier_values, keep)]
    assert (own_field_key(number), "0412") in kept


def test_what_belongs_to_the_other_comes_along(book: Store) -> None:
    do(book, merge_contacts, 1, [5])
    detail = book.read(inquiry_detail, 5, now=NOW)
    assert detail is not None
    assert detail.contact.id == 1
    assert {row.inquiry_id for row in detail.timeline if row.kind == "email"} == {5}
    assert [event.split(":")[0] for event in detail.contact.events] == ["Open evening"]


def test_the_same_event_is_united_fact_by_fact(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    early, late = NOW - timedelta(days=9), NOW - timedelta(days=3)
    do(book, register_contacts, 1, [other], early)
    do(book, register_contacts, 1, [keep], late)
    do(book, attend_contacts, 1, [other], late)
    do(book, merge_contacts, keep, [other])
    query = select(Participant.registered_at, Participant.attended_at)
    query = query.where(Participant.contact_id == keep)
    assert book.read(lambda session: session.execute(query).all()) == [(early, late)]


@pytest.mark.parametrize("withdrawn_first", [True, False])
def test_the_stricter_consent_wins_and_says_so(
    book: Store, two: tuple[int, int], *, withdrawn_first: bool
) -> None:
    keep, other = two
    dates = [datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)]
    no, yes = dates if withdrawn_first else reversed(dates)
    for contact, given, at in ((keep, False, no), (other, True, yes)):
        do(book, add, ConsentEvent, contact_id=contact, purpose="Newsletter", given=given, at=at,
           words="", source="form")  # fmt: skip
    do(book, merge_contacts, keep, [other])
    query = select(ConsentEvent.given, ConsentEvent.source).where(ConsentEvent.contact_id == keep)
    events = book.read(lambda session: session.execute(query.order_by(ConsentEvent.at)).all())
    assert events[-1].given is False
    assert events[-1].source == (
        "the stricter consent of merged contacts" if withdrawn_first else "form"
    )


def test_the_merged_record_is_a_pointer_not_found_and_not_in_the_bin(
    book: Store, two: tuple[int, int]
) -> None:
    keep, other = two
    do(book, merge_contacts, keep, [other])
    assert book.read(merged_into, other) == keep
    assert book.read(bin_rows) == []
    assert list(book.read(find_contacts, "moreau", now=NOW, me=None)) == [keep]
    with pytest.raises(UserError, match=f"merged into contact c{keep}"):
        do(book, add_point, other, "phone", "+33 1")
    with pytest.raises(UserError, match=f"merged into contact c{keep}"):
        do(book, restore_items, [("contact", other)])


def test_pointers_follow_a_later_merge(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    do(book, merge_contacts, keep, [other])
    do(book, merge_contacts, 1, [keep])
    assert book.read(merged_into, other) == 1


def test_answers_to_matches_with_others_are_carried_over(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    between = do(book, _match, other, keep)
    with_third = do(book, _match, other, 1)
    do(book, _match, keep, 2)
    do(book, _match, other, 2, "different")
    do(book, answer_match, between, "same")
    left = [(row.id, row.contact_id, row.other_id) for row in book.read(open_matches)]
    assert left == [(with_third, keep, 1)]


def test_same_person_keeps_the_older_record(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    do(book, answer_match, do(book, _match, other, keep), "same")
    assert book.read(merged_into, other) == keep


def test_a_merge_is_undone_though_somebody_went_on_working(
    book: Store, two: tuple[int, int]
) -> None:
    keep, other = two
    _result, changes = book.write(_LABEL, merge_contacts, keep, [other], {"full_name": other})
    do(book, set_contact_fields, [keep], birth_date=date(1990, 1, 2))
    report, _changes = book.undo(changes.step_id)
    assert (report.kept, report.impossible) == ((), ())
    assert _facts(book, other).name == "Inès Moreau"
    assert _facts(book, keep).birth_date == date(1990, 1, 2)
    assert _facts(book, keep).name == "Ines Moreau"


def test_undo_brings_back_every_row_and_redo_merges_again(
    book: Store, two: tuple[int, int]
) -> None:
    keep, other = two
    before = book.read(contents)
    do(book, merge_contacts, keep, [other, 1], {"full_name": other, "notes": 1})
    after = book.read(contents)
    book.undo()
    assert book.read(contents) == before
    book.redo()
    assert book.read(contents) == after


@pytest.mark.parametrize(("keep", "others"), [(1, []), (1, [1]), (1, [2, 3, 4, 5, 6]), (1, [99])])
def test_what_cannot_be_merged_is_refused(book: Store, keep: int, others: list[int]) -> None:
    before = book.read(contents)
    with pytest.raises(UserError, match="Nothing was changed"):
        do(book, merge_contacts, keep, others)
    assert book.read(contents) == before


def test_contacts_side_by_side(book: Store, two: tuple[int, int]) -> None:
    keep, other = two
    found = book.read(comparison, [keep, other])
    assert found is not None
    assert found.shown["full_name"] == {keep: "Ines Moreau", other: "Inès Moreau"}
    assert found.emails[other] == ("ines.moreau@example.org",)
    assert found.tags[other] == ("Host", "Volunteer")
    do(book, merge_contacts, keep, [other])
    assert book.read(comparison, [keep, other]) is None
