"""A backup put back: checked first, what was there kept, over a damaged book too."""

from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store.backups import make_backup
from crm.store.check import check_book
from crm.store.opening import create_book, open_book
from crm.store.restore import restore
from tests.store.making import add_contact, names, raw_rows


def book_and_backup(folder: Path, passphrase: str | None = None) -> tuple[Path, Path]:
    """Make a book with Ana and Bo in it, and its backup with Ana alone."""
    path = folder / "club.rollbook"
    with create_book(path, passphrase, automatic_backups=False) as store:
        add_contact(store, "Ana")
        backup = make_backup(store)
        add_contact(store, "Bo")
    return path, backup


def names_in(path: Path, passphrase: str | None = None) -> list[object]:
    """Return the names in a book."""
    with open_book(path, passphrase, automatic_backups=False) as store:
        return names(store)


@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_a_restored_book_is_what_the_backup_was_and_nothing_is_lost(
    tmp_path: Path, passphrase: str | None
) -> None:
    path, backup = book_and_backup(tmp_path, passphrase)
    safe = restore(path, backup, passphrase)
    assert names_in(path, passphrase) == ["Ana"]
    assert safe is not None
    assert "before-restore" in safe.name
    assert names_in(safe, passphrase) == ["Ana", "Bo"]
    assert check_book(path, passphrase).ok
    restore(path, safe, passphrase)
    assert names_in(path, passphrase) == ["Ana", "Bo"]


def test_a_log_left_by_a_killed_program_is_kept_and_not_played_into_the_restored_book(
    tmp_path: Path,
) -> None:
    path, backup = book_and_backup(tmp_path)
    with open_book(path, automatic_backups=False) as store:
        add_contact(store, "Cleo")
        killed = path.read_bytes(), path.with_name("club.rollbook-wal").read_bytes()
    path.write_bytes(killed[0])
    path.with_name("club.rollbook-wal").write_bytes(killed[1])
    safe = restore(path, backup)
    assert names_in(path) == ["Ana"]
    assert safe is not None
    assert names_in(safe) == ["Ana", "Bo", "Cleo"]


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_book_damaged_beyond_reading_is_copied_aside_as_it_is(
    tmp_path: Path, damage: bytes
) -> None:
    path, backup = book_and_backup(tmp_path)
    path.write_bytes(damage)
    safe = restore(path, backup)
    assert safe is not None
    assert safe.read_bytes() == damage
    assert names_in(path) == ["Ana"]


def test_a_book_damaged_inside_is_copied_aside_as_it_is(tmp_path: Path) -> None:
    path, backup = book_and_backup(tmp_path)
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)
    safe = restore(path, backup)
    assert safe is not None
    assert safe.read_bytes() == content
    assert names_in(path) == ["Ana"]


def test_a_lost_book_is_restored(tmp_path: Path) -> None:
    path, backup = book_and_backup(tmp_path)
    path.unlink()
    assert restore(path, backup) is None
    assert names_in(path) == ["Ana"]


def test_a_damaged_backup_is_refused_and_the_book_stays(tmp_path: Path) -> None:
    path, backup = book_and_backup(tmp_path)
    backup.write_bytes(backup.read_bytes()[: 4096 * 3])
    with pytest.raises(UserError) as caught:
        restore(path, backup)
    assert caught.value.problem is Problem.DAMAGED
    assert names_in(path) == ["Ana", "Bo"]


def test_a_backup_of_a_newer_version_or_a_missing_one_is_refused(tmp_path: Path) -> None:
    path, backup = book_and_backup(tmp_path)
    raw_rows(backup, None, "PRAGMA user_version = 999")
    with pytest.raises(UserError, match="newer version"):
        restore(path, backup)
    with pytest.raises(UserError, match="no backup"):
        restore(path, tmp_path / "nowhere.rollbook")
    assert names_in(path) == ["Ana", "Bo"]


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    path, backup = book_and_backup(tmp_path, "open sesame")
    before = path.read_bytes()
    for passphrase in (None, "wrong"):
        with pytest.raises(UserError) as caught:
            restore(path, backup, passphrase)
        assert caught.value.problem is Problem.PASSPHRASE
    assert path.read_bytes() == before


@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_a_book_that_is_open_is_not_restored_over(
    tmp_path: Path, passphrase: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.store.restore.WAIT_MS", 10)
    path, backup = book_and_backup(tmp_path, passphrase)
    with open_book(path, passphrase, automatic_backups=False) as store:
        with pytest.raises(UserError, match="open in another") as caught:
            restore(path, backup, passphrase)
        assert caught.value.problem is Problem.BUSY
        add_contact(store, "Cleo")
    assert names_in(path, passphrase) == ["Ana", "Bo", "Cleo"]
