"""Backups: checked, private, thinned by age, made by themselves, never in the user's way."""

import os
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store import backups, copying
from crm.store.backups import (
    backup_folder,
    before_import,
    list_backups,
    make_backup,
)
from crm.store.check import check_book
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from tests.store.making import Clock, add_contact, names, raw_rows


def reasons(store: Store) -> list[str]:
    """Return why there are backups, the oldest first."""
    return [backup.reason for backup in reversed(list_backups(store.path, store.key))]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder for backups."""
    monkeypatch.setenv("ROLLBOOK_BACKUPS", str(tmp_path / "backups"))
    return tmp_path / "backups"


def test_a_backup_is_the_book_at_one_moment(store: Store, folder: Path) -> None:
    add_contact(store, "Ana")
    path = make_backup(store)
    add_contact(store, "Bo")
    assert path.parent.parent == folder
    assert path.name == "2026-03-18T090003-by-hand.rollbook"
    assert raw_rows(path, None, "SELECT full_name FROM contacts") == [("Ana",)]
    assert check_book(path).ok


def test_a_backup_is_one_file_that_only_we_may_read(store: Store) -> None:
    path = make_backup(store)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_backup_of_a_locked_book_is_locked_with_the_same_passphrase(tmp_path: Path) -> None:
    with create_book(tmp_path / "club.rollbook", "open sesame", automatic_backups=False) as store:
        add_contact(store, "Ana Nocker")
        path = make_backup(store)
        assert [info.contacts for info in list_backups(store.path, store.key)] == [1]
        assert [info.ok for info in list_backups(store.path, None)] == [False]
    assert b"Nocker" not in path.read_bytes()
    with pytest.raises(UserError) as caught:
        open_book(path, "close sesame")
    assert caught.value.problem is Problem.PASSPHRASE
    with open_book(path, "open sesame", automatic_backups=False) as copy:
        assert names(copy) == ["Ana Nocker"]


def test_a_backup_sent_elsewhere_is_called_like_the_book(store: Store, tmp_path: Path) -> None:
    path = make_backup(store, folder=tmp_path / "stick" / "club")
    assert path.parent == tmp_path / "stick" / "club"
    assert path.name == "club-2026-03-18T090002.rollbook"
    assert check_book(path).ok
    assert list_backups(store.path) == []


def test_two_backups_within_a_second_do_not_overwrite_each_other(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "clock", lambda: datetime(2026, 3, 18, 9, tzinfo=UTC))
    assert make_backup(store) != make_backup(store)
    assert len(list_backups(store.path)) == 2


def test_others_may_write_while_a_backup_is_made(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact(store, "Ana")
    monkeypatch.setattr(copying, "PAGES", 1)
    writing = threading.Thread(
        target=lambda: [add_contact(store, f"Bo {number}") for number in range(30)]
    )
    writing.start()
    path = make_backup(store)
    writing.join()
    assert check_book(path).ok
    assert len(names(store)) == 31


def test_a_copy_that_is_not_whole_never_takes_its_name(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([5, 4])
    monkeypatch.setattr(copying, "count_contacts", lambda _raw: next(counts))
    with pytest.raises(UserError, match="damaged"):
        make_backup(store)
    assert list(backup_folder(store.path).iterdir()) == []


# By themselves


def test_the_first_change_of_a_day_is_preceded_by_a_backup(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, clock=clock) as store:
        add_contact(store, "Ana")
        assert reasons(store) == []
    with open_book(path, clock=clock) as store:
        assert reasons(store) == ["on-close"]
        clock.now += timedelta(days=1)
        add_contact(store, "Bo")
        assert reasons(store) == ["on-close"]  # it holds this very state already
        clock.now += timedelta(days=1)
        add_contact(store, "Cleo")
        add_contact(store, "Dan")
        assert reasons(store) == ["on-close", "first-change"]
    assert reasons(store) == ["on-close", "first-change", "on-close"]
    assert [info.contacts for info in list_backups(path)] == [4, 2, 1]


def test_closing_a_book_without_a_change_makes_no_backup(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, clock=clock, automatic_backups=False).close()
    with open_book(path, clock=clock) as store:
        assert names(store) == []
    assert reasons(store) == []


def test_commands_in_a_row_do_not_make_a_backup_each(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, clock=clock).close()
    for name in ("Ana", "Bo", "Cleo"):
        with open_book(path, clock=clock) as store:
            add_contact(store, name)
    assert reasons(store).count("on-close") == 1
    clock.now += timedelta(minutes=6)
    with open_book(path, clock=clock) as store:
        add_contact(store, "Dan")
    assert reasons(store).count("on-close") == 2


def test_an_import_begins_with_a_backup_unless_there_is_one_of_this_state(
    tmp_path: Path, clock: Clock
) -> None:
    with create_book(tmp_path / "club.rollbook", clock=clock) as store:
        add_contact(store, "Ana")
        first = before_import(store)
        assert first is not None
        assert before_import(store) == first
        add_contact(store, "Bo")
        assert before_import(store) != first
    assert before_import(Store(tmp_path / "club.rollbook")) is None


def test_a_backup_that_fails_does_not_keep_the_user_from_writing(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "club.rollbook"
    (tmp_path / "no folder").touch()
    monkeypatch.setenv("ROLLBOOK_BACKUPS", str(tmp_path / "no folder"))
    create_book(path, clock=clock, automatic_backups=False).close()
    with open_book(path, clock=clock) as store:
        add_contact(store, "Ana")
        assert names(store) == ["Ana"]
        assert len(store.notices) == 1
        assert "No backup could be made" in store.notices[0]
        with pytest.raises(UserError, match="cannot be written"):
            before_import(store)
        assert names(store) == ["Ana"]
    assert len(store.notices) == 2


def test_older_backups_are_thinned_when_a_new_one_is_made(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "copy_book", lambda _book, _key, target: target.touch())
    by_hand = make_backup(store)
    for _time in range(12 * 40):
        clock.now += timedelta(hours=2)
        make_backup(store, "before-import")
    kept = [path.name for path in backup_folder(store.path).iterdir()]
    assert by_hand.name in kept
    assert 12 + 29 + 1 + 1 <= len(kept) <= 13 + 30 + 3 + 1


def test_strange_files_among_the_backups_are_left_alone(store: Store) -> None:
    folder = make_backup(store).parent
    (folder / "notes.txt").write_text("mine")
    (folder / "2026-13-45T999999-x.rollbook").write_text("mine")
    (folder / "2026-01-01T000000-by-hand.rollbook").write_text("no book")
    listed = list_backups(store.path)
    assert [(info.ok, info.contacts) for info in listed] == [(True, 0), (False, None)]
    make_backup(store, "on-close")
    assert len(list(folder.iterdir())) == 5


def test_what_a_killed_program_left_of_a_backup_is_cleared_away(store: Store) -> None:
    folder = make_backup(store).parent
    for name in ("old.rollbook.partial", "old.rollbook.partial-journal", "new.rollbook.partial"):
        (folder / name).touch()
        if name.startswith("old"):
            os.utime(folder / name, (0, 0))
    make_backup(store)
    assert [path.name for path in folder.glob("*.partial*")] == ["new.rollbook.partial"]


def test_a_new_book_left_empty_needs_no_backup(tmp_path: Path, clock: Clock) -> None:
    create_book(tmp_path / "club.rollbook", clock=clock).close()
    assert list_backups(tmp_path / "club.rollbook") == []


def test_who_opens_a_damaged_book_is_told_of_the_last_good_backup(
    store: Store, clock: Clock
) -> None:
    good = make_backup(store)
    clock.now += timedelta(hours=1)
    bad = make_backup(store)
    bad.write_bytes(bad.read_bytes()[:5000])
    store.close()
    store.path.write_bytes(b"rubbish")
    with pytest.raises(UserError, match="damaged") as caught:
        open_book(store.path)
    assert caught.value.problem is Problem.DAMAGED
    assert str(good) in caught.value.message
    assert "2026-03-18 10:00" in caught.value.message  # as the clock on the wall shows it
