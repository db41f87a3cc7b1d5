"""The example book: large, believable, sound, and the same again for the same moment."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.actions.demo.fill import fill_demo
from crm.actions.importing.reading import reading_of
from crm.domain.dates import local_day
from crm.domain.inquiries import Outcome, Status
from crm.domain.interactions import Kind, Result, answers_person, is_attempt
from crm.intake.filekinds import FileKind
from crm.queries.custom_fields import custom_field_rows
from crm.queries.events import event_rows
from crm.queries.followups import followup_rows
from crm.queries.forms import known_profiles
from crm.queries.inbox import inbox_counts, inbox_ids, inbox_rows
from crm.queries.inquiries import inquiry_detail
from crm.queries.matches import probable_duplicates
from crm.queries.planning.import_plan import ImportOptions
from crm.queries.planning.planner import plan_import
from crm.queries.search import count_contacts
from crm.store.check import check_book
from crm.store.opening import create_book
from crm.store.search_index import index_faults
from crm.store.store import Store
from crm.store.tables import (
    Contact,
    ContactPoint,
    ContactTag,
    FollowUp,
    Inquiry,
    Interaction,
    Order,
    Participant,
    Submission,
    tracked_tables,
)

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
TODAY = local_day(NOW)
SAMPLES = Path(__file__).parents[1] / "samples"
ME = 1


def _demo(path: Path, now: datetime = NOW, people: int = 2000) -> Store:
    store = create_book(path, user="Sam Okafor", automatic_backups=False)
    fill_demo(store, now=now, people=people)
    return store


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The whole example book, open. Tests leave it as it is."""
    with _demo(tmp_path_factory.mktemp("demo") / "example.rollbook") as store:
        yield store


def _all(store: Store, query: Any) -> list[Any]:
    return store.read(lambda session: list(session.execute(query).all()))


def _contents(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, without the ids that are unique in the world."""
    return {
        table.name: [
            tuple(row)
            for row in session.execute(
                select(*(c for c in table.columns if c.name != "uid")).order_by(table.c.id)
            )
        ]
        for table in tracked_tables()
    }


def test_the_book_is_sound(demo: Store) -> None:
    report = check_book(demo)
    assert report.faults == ()
    assert report.counts["contacts"] == 2000
    with demo.exclusive() as connection:
        assert index_faults(connection) == []


def test_files_are_read_beside_what_the_book_remembers_of_its_own_form(demo: Store) -> None:
    profiles = demo.read(known_profiles)
    assert [one["kind"] for one in profiles] == [FileKind.JOIN_FORM]
    options = ImportOptions()
    with reading_of(SAMPLES / "join-form.csv", options, profiles) as reading:
        summary = demo.read(plan_import, reading, options).summary
    assert (summary.kind, summary.rows) == ("join_form", 79)


def test_people_come_from_thirty_seven_countries(demo: Store) -> None:
    assert len(_all(demo, select(Contact.country).distinct())) == 37


def test_filling_leaves_the_clock_and_the_user_alone(demo: Store) -> None:
    assert demo.user_id == ME
    assert demo.clock() is not demo.clock()  # it does not stand still


def test_there_are_inquiries_in_every_state_and_with_every_outcome(demo: Store) -> None:
    inquiries = _all(demo, select(Inquiry.status, Inquiry.outcome))
    assert {status for status, _ in inquiries} == set(Status)
    assert {outcome for _, outcome in inquiries if outcome} == set(Outcome)


def test_the_inbox_is_one_that_a_person_could_clear(demo: Store) -> None:
    found = demo.read(inbox_ids, now=NOW, me=ME)
    rows = demo.read(inbox_rows, found.ids, now=NOW)
    groups = {group.key: group.count for group in found.groups}
    assert len(rows) == 23
    assert (rows[0].name, rows[0].has_match, rows[0].late) == ("Inès Moreau", True, True)
    assert 2 <= groups["late"] <= 3
    assert groups["today"] == 4
    assert groups["yesterday"] == 3
    assert all(row.message and row.country for row in rows)
    counts = demo.read(inbox_counts, now=NOW, me=ME)
    assert counts.snoozed >= 4
    assert min(counts.new, counts.mine, counts.active, counts.waiting) >= 3


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 18, 0, 4, tzinfo=UTC),
        datetime(2026, 3, 1, 1, 0, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    ],
    ids=["just after midnight", "first of March", "leap day"],
)
def test_it_is_believable_at_any_moment(tmp_path: Path, now: datetime) -> None:
    with _demo(tmp_path / "book.rollbook", now, people=400) as store:
        found = store.read(inbox_ids, now=now.astimezone(), me=ME)
        groups = {group.key: group.count for group in found.groups}
        assert (len(found.ids), groups["today"], groups["yesterday"]) == (23, 4, 3)
        assert store.read(inbox_rows, found.ids[:1], now=now)[0].name == "Inès Moreau"
        assert check_book(store).faults == ()
        assert _all(store, select(Inquiry.id).where(Inquiry.submitted_at > now)) == []


def test_ines_has_a_past_and_a_double(demo: Store) -> None:
    first = demo.read(inbox_ids, now=NOW, me=ME).ids[0]
    detail = demo.read(inquiry_detail, first, now=NOW)
    assert detail is not None
    assert [match.other_name for match in detail.matches] == ["Ines Moreau"]
    assert detail.matches[0].other_point == "i.moreau@example.org"
    assert detail.matches[0].reasons == ("same phone", "similar name")
    assert "How would you like to take part?" in {answer.question for answer in detail.answers}
    told = [row.detail for row in detail.timeline]
    assert any("Welcome e-mail" in text for text in told)
    assert any(row.title.startswith("Snoozed until") for row in detail.timeline)
    assert "Knows the Grenoble group, ask Léa to introduce them." in told


def test_nobody_is_closed_without_an_outcome_or_answered_before_they_wrote(demo: Store) -> None:
    for one in _all(demo, select(Inquiry.__table__)):
        assert (one.status == Status.CLOSED) == (one.outcome is not None)
        assert (one.status == Status.CLOSED) == (one.closed_at is not None)
        assert (one.outcome == Outcome.DUPLICATE) == (one.duplicate_of_id is not None)
        assert (one.outcome == Outcome.REFERRED) == (one.referred_to_id is not None)
        assert one.submitted_at < one.due_at
        moments = [one.submitted_at, one.first_response_at, one.closed_at]
        told = [moment for moment in moments if moment is not None]
        assert told == sorted(told)
        assert told[-1] <= NOW
        assert one.status != Status.NEW or one.first_response_at is None


def test_the_first_response_is_the_first_talk_that_reached_somebody(demo: Store) -> None:
    talks: dict[int, list[Any]] = {}
    for talk in _all(demo, select(Interaction.__table__).order_by(Interaction.at)):
        assert talk.at <= NOW
        if talk.inquiry_id:
            talks.setdefault(talk.inquiry_id, []).append(talk)
    for one in _all(demo, select(Inquiry.__table__)):
        reached = [
            talk.at
            for talk in talks.get(one.id, ())
            if answers_person(
                Kind(talk.kind), Result(talk.result) if talk.result else None, inbound=talk.inbound
            )
        ]
        assert one.first_response_at == (reached[0] if reached else None)
        tried = [
            talk for talk in talks.get(one.id, ()) if is_attempt(Kind(talk.kind), inbound=False)
        ]
        assert one.outcome != Outcome.NO_REPLY or tried


def test_follow_ups_are_due_overdue_and_later(demo: Store) -> None:
    days = [row.due_on for row in demo.read(followup_rows, now=NOW)]
    assert sum(day < TODAY for day in days) >= 3
    assert sum(day == TODAY for day in days) >= 3
    assert sum(day > TODAY for day in days) >= 8
    closed = (
        select(FollowUp.id)
        .join(Inquiry, Inquiry.id == FollowUp.inquiry_id)
        .where(Inquiry.status == Status.CLOSED, FollowUp.done_at.is_(None))
        .where(FollowUp.cancelled_at.is_(None))
    )
    assert _all(demo, closed) == []


def test_the_book_launch_had_350_registrations_from_everywhere_and_150_came(demo: Store) -> None:
    launch = next(row for row in demo.read(event_rows) if row.registered == 350)
    assert (launch.attended, launch.walk_ins) == (150, 0)
    assert launch.starts_at is not None
    assert launch.starts_at < NOW
    countries = (
        select(Contact.country)
        .join(Participant, Participant.contact_id == Contact.id)
        .where(Participant.event_id == launch.id)
        .distinct()
    )
    assert len(_all(demo, countries)) == 37
    assert any(row.starts_at and row.starts_at > NOW for row in demo.read(event_rows))
    lyon = next(row for row in demo.read(event_rows) if "Lyon" in row.title)
    assert lyon.walk_ins > 0


def test_every_form_kept_its_answers_word_for_word(demo: Store) -> None:
    forms = select(func.count()).select_from(Inquiry).where(Inquiry.origin == "form")
    kept = select(func.count()).select_from(Submission)
    assert _all(demo, forms) == _all(demo, kept)


def test_addresses_and_numbers_are_nobodys(demo: Store) -> None:
    points = _all(demo, select(ContactPoint.kind, ContactPoint.text, ContactPoint.value))
    for kind, text, value in points:
        assert value, text
        if kind == "email":
            assert text.endswith(("@example.org", "@example.com", "@example.net"))
    emails = Counter(text for kind, text, _ in points if kind == "email")
    assert emails.most_common(1)[0][1] == 1


def test_people_have_tags(demo: Store) -> None:
    many = select(ContactTag.tag_id, func.count()).group_by(ContactTag.tag_id)
    assert len(_all(demo, many)) >= 6


def test_the_same_moment_makes_the_same_book(tmp_path: Path) -> None:
    found = []
    for name in ("one", "other"):
        with _demo(tmp_path / f"{name}.rollbook", people=300) as store:
            found.append(store.read(_contents))
    created = {"users", "settings"}  # the first user and the book's settings are made by the clock
    for table in found[0].keys() - created:
        assert found[0][table] == found[1][table], table


def test_the_last_thing_done_can_be_undone(tmp_path: Path) -> None:
    with _demo(tmp_path / "book.rollbook", people=300) as store:
        before = store.read(inbox_ids, now=NOW, me=ME).ids
        marta = _all(
            store,
            select(Inquiry.id)
            .join(Contact, Contact.id == Inquiry.contact_id)
            .where(Contact.full_name == "Marta Silva", Inquiry.outcome == Outcome.JOINED)
            .order_by(Inquiry.id.desc()),
        )[0][0]
        store.undo()
        after = store.read(inbox_ids, now=NOW, me=ME).ids
        assert set(after) - set(before) == {marta}


def test_there_are_own_fields_orders_and_somebody_who_may_be_there_twice(demo: Store) -> None:
    assert demo.read(custom_field_rows)[0].name == "Member number"
    assert demo.read(count_contacts, "has:membernumber speaksinpublic:yes", now=NOW, me=ME) == 30
    assert len(_all(demo, select(Order.id))) == 45
    assert demo.read(probable_duplicates)
