"""A first look at a book: only at one that is as usual; all else is left to its opening."""

from pathlib import Path

import pytest

from crm.store.engine import open_file
from crm.store.first_look import first_look
from crm.store.opening import create_book
from crm.store.tables import User
from crm.store.who import be_user


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "club.rollbook"
    create_book(path, user="Sam", automatic_backups=False).close()
    return path


def test_it_knows_who_works_here(plain: Path) -> None:
    from crm.store.opening import open_book

    with open_book(plain, automatic_backups=False) as store:
        store.housekeep(lambda session: session.add(User(name="Kim")))
    for known, found in ((1, 1), (2, 2), (7, 1)):
        be_user(plain, known)
        look = first_look(plain)
        assert look is not None
        assert look.user_id == found
        look.close()


def test_a_locked_book_is_not_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "locked.rollbook"
    create_book(path, "correct horse", user="Sam", automatic_backups=False).close()
    assert first_look(path) is None


def test_what_is_no_book_is_not_even_opened(tmp_path: Path) -> None:
    other = tmp_path / "other.rollbook"
    for content in (b"", b"Name,E-mail\n", b"SQLite format 3\x00" + b"x" * 5000):
        other.write_bytes(content)
        assert first_look(other) is None
        assert [one.name for one in tmp_path.iterdir()] == [other.name]
    assert first_look(tmp_path / "gone.rollbook") is None
    assert first_look(tmp_path) is None


def test_a_newer_or_foreign_book_is_left_to_its_opening(plain: Path) -> None:
    for pragma in ("user_version = 999", "application_id = 7"):
        raw = open_file(plain, None)
        raw.execute(f"PRAGMA {pragma}").close()
        raw.close()
        assert first_look(plain) is None


def test_a_damaged_book_is_left_to_its_opening(plain: Path) -> None:
    content = plain.read_bytes()
    plain.write_bytes(content[:100] + b"x" * (len(content) - 100))
    assert first_look(plain) is None


def test_a_book_in_a_synced_folder_is_not_opened(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = plain.parent / "Dropbox"
    folder.mkdir()
    synced = plain.rename(folder / plain.name)
    monkeypatch.setattr(Path, "home", lambda: plain.parent)
    assert first_look(synced) is None
    assert [one.name for one in folder.iterdir()] == [synced.name]
