"""Events and who was there; users, sections and settings."""

from datetime import datetime, timedelta

import pytest

from crm.actions.events import attend_contacts, event_by_title, new_event, register_contacts
from crm.actions.sections import new_section
from crm.actions.settings import set_setting
from crm.actions.users import new_user, rename_user, retire_user
from crm.domain.errors import UserError
from crm.queries.events import event_rows, participant_rows
from crm.queries.sections import section_named, section_of_country, section_rows
from crm.queries.settings import setting, settings
from crm.queries.users import user_named, user_rows
from crm.store.store import Store
from crm.store.tables import Participant
from tests.books import NOW, Clock, do


def statuses(book: Store, event_id: int) -> dict[str, str]:
    return {row.name: row.status for row in book.read(participant_rows, event_id, now=NOW)}


def test_attending_never_erases_having_registered(book: Store) -> None:
    assert do(book, attend_contacts, 1, [1, 1, 2]) == 2
    (event,) = book.read(event_rows)
    assert (event.registered, event.attended, event.walk_ins) == (3, 4, 2)
    assert statuses(book, 1)["Lola Late"] == "attended"
    assert do(book, attend_contacts, 1, [1, 2]) == 0


def test_absence_is_not_a_no_show(book: Store) -> None:
    assert statuses(book, 1)["Lola Late"] == "attendance unknown"


def test_registering_again_after_a_cancellation_counts(book: Store, clock: Clock) -> None:
    def cancel(session: object, at: datetime) -> None:
        from sqlalchemy import update
        from sqlalchemy.orm import Session

        assert isinstance(session, Session)
        session.execute(
            update(Participant).where(Participant.contact_id == 1).values(cancelled_at=at)
        )

    do(book, cancel, NOW)
    assert statuses(book, 1)["Lola Late"] == "cancelled"
    clock.moment += timedelta(hours=1)
    assert do(book, register_contacts, 1, [1]) == 1
    assert statuses(book, 1)["Lola Late"] == "attendance unknown"


def test_an_event_is_found_by_its_title_or_made(book: Store) -> None:
    assert do(book, event_by_title, " OPEN  évening ") == 1
    second = do(book, event_by_title, "Book launch")
    assert do(book, new_event, "Book launch") > second
    assert do(book, event_by_title, "book launch") == second + 1
    with pytest.raises(UserError, match="needs a title"):
        do(book, event_by_title, " ")
    with pytest.raises(UserError, match="no event e99"):
        do(book, register_contacts, 99, [1])


def test_a_name_of_signs_alone_is_a_name_like_any_other(book: Store) -> None:
    party = do(book, event_by_title, "🎉")
    assert do(book, event_by_title, " 🎉 ") == party != do(book, event_by_title, "🦉")
    for make in (new_user, new_section):
        do(book, make, "🎉")
        do(book, make, "🦉")
        with pytest.raises(UserError):
            do(book, make, "🦉")


def test_users_have_names_of_their_own(book: Store) -> None:
    ana = do(book, new_user, " Ana ", "ana@example.org")
    do(book, rename_user, ana, "ANA")
    for words, action, args in (
        ("already", new_user, ("sam",)),
        ("already", rename_user, (ana, "Rita")),
        ("needs a name", new_user, ("",)),
    ):
        with pytest.raises(UserError, match=words):
            do(book, action, *args)
    do(book, retire_user, ana)
    assert [user.name for user in book.read(user_rows)] == ["Rita", "Sam"]
    assert book.read(user_named, "RITA") == 1
    assert book.read(user_named, "Ana") is None


def test_a_country_has_one_section(book: Store) -> None:
    made = do(book, new_section, "Iberia", ["Spain", "PT", "España"], 5)
    assert [(row.name, row.countries) for row in book.read(section_rows)] == [
        ("France", ("FR",)),
        ("Iberia", ("ES", "PT")),
    ]
    assert book.read(section_of_country, "PT") == book.read(section_named, "IBERIA") == made
    for words, args in (
        ("France answers for FR", ("Paris", ["FR"])),
        ("know no country", ("Nowhere", ["Atlantis"])),
        ("no other section", ("france",)),
        ("one day", ("Now", [], 0)),
    ):
        with pytest.raises(UserError, match=words):
            do(book, new_section, *args)


def test_settings_are_kept_and_changed(book: Store) -> None:
    do(book, set_setting, "region", "GB")
    do(book, set_setting, "region", "FR")
    assert book.read(setting, "region") == "FR"
    assert book.read(setting, "none", "default") == "default"
    assert book.read(settings)["organisation"] == "Reading"
