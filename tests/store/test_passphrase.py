"""A book locked with a passphrase, or with another one, and its backups with it."""

from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store.backups import list_backups, make_backup
from crm.store.check import check_book
from crm.store.key import is_encrypted
from crm.store.opening import create_book, open_book
from crm.store.passphrase import change_passphrase
from tests.store.making import add_contact, everything, index_is_true, names, rows

OLD, NEW = "open sesame", "close sesame"


def a_book(folder: Path, passphrase: str | None) -> Path:
    """Make a book with a backup, a contact that is gone again, and two that are there."""
    path = folder / "club.rollbook"
    with create_book(path, passphrase, automatic_backups=False) as store:
        add_contact(store, "Gone")
        store.undo()
        add_contact(store, "Zerlina Example")
        make_backup(store)
        add_contact(store, "Bo")
    return path


@pytest.mark.parametrize("old", [None, OLD])
def test_a_book_with_a_new_passphrase_is_the_same_book(tmp_path: Path, old: str | None) -> None:
    path = a_book(tmp_path, old)
    before = contents(path, old)
    assert change_passphrase(path, old, NEW) == 0
    assert is_encrypted(path)
    assert contents(path, NEW) == before
    with open_book(path, NEW, automatic_backups=False) as store:
        assert check_book(store).ok
        assert index_is_true(store)
        add_contact(store, "Cy")
        store.undo()
        store.undo()
        assert names(store) == ["Zerlina Example"]


@pytest.mark.parametrize("old", [None, OLD])
def test_the_old_passphrase_opens_nothing_any_more(tmp_path: Path, old: str | None) -> None:
    path = a_book(tmp_path, old)
    change_passphrase(path, old, NEW)
    for file in (path, *(backup.path for backup in list_backups(path))):
        with pytest.raises(UserError) as error:
            open_book(file, old, automatic_backups=False)
        assert error.value.problem is Problem.PASSPHRASE
        with open_book(file, NEW, automatic_backups=False) as store:
            assert "Zerlina Example" in names(store)


def test_no_file_holds_a_name_once_a_plain_book_is_locked(tmp_path: Path, home: Path) -> None:
    path = a_book(tmp_path, None)
    old = path.with_name("same file under another name")
    old.hardlink_to(path)
    change_passphrase(path, None, NEW)
    files = [one for folder in (tmp_path, home) for one in folder.rglob("*") if one.is_file()]
    assert path in files
    assert old in files
    assert not [one for one in files if b"Zerlina" in one.read_bytes()]


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    path = a_book(tmp_path, OLD)
    before = path.read_bytes()
    with pytest.raises(UserError) as error:
        change_passphrase(path, "open barley", NEW)
    assert error.value.problem is Problem.PASSPHRASE
    assert path.read_bytes() == before


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    path = a_book(tmp_path, None)
    with pytest.raises(UserError, match=r"at least 8 characters\. Nothing was changed"):
        change_passphrase(path, None, "short")
    assert not is_encrypted(path)


def test_a_book_that_is_open_elsewhere_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.store.restore.WAIT_MS", 1)
    path = a_book(tmp_path, None)
    with open_book(path, automatic_backups=False) as store:
        assert names(store)
        with pytest.raises(UserError) as error:
            change_passphrase(path, None, NEW)
        assert error.value.problem is Problem.BUSY
    assert not is_encrypted(path)


def test_a_backup_with_a_passphrase_of_its_own_keeps_it(tmp_path: Path) -> None:
    path = a_book(tmp_path, OLD)
    (backup,) = list_backups(path)
    change_passphrase(backup.path, OLD, "another one")
    assert change_passphrase(path, OLD, NEW) == 1
    with open_book(backup.path, "another one", automatic_backups=False) as store:
        assert names(store) == ["Zerlina Example"]


def contents(path: Path, passphrase: str | None) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of a book, its steps, and what its search finds."""
    with open_book(path, passphrase, automatic_backups=False) as store:
        found = everything(store) | {"steps": rows(store, "SELECT * FROM steps ORDER BY id")}
        found["journal"] = rows(store, "SELECT * FROM journal ORDER BY id")
        return found | {"sequences": rows(store, "SELECT * FROM sqlite_sequence ORDER BY name")}
