"""Making and opening books: every strange file gets a sentence, and nothing is touched."""

import logging
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from crm.domain.errors import Problem, UserError
from crm.store.engine import make_engine
from crm.store.key import Key, derive, is_encrypted, new_key
from crm.store.opening import create_book, open_book
from tests.store.making import add_contact, names, raw_rows

SESAME = "Ein Schlüssel, 100 % geheim"


def refused(path: Path, passphrase: str | None = None) -> UserError:
    """Return what the user is told on opening a file."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UserError) as caught:
        open_book(path, passphrase, automatic_backups=False)
    assert before == (path.read_bytes() if path.is_file() else None)
    assert not path.with_name(path.name + "-wal").exists()
    return caught.value


def test_a_book_is_not_locked_with_a_passphrase_that_anybody_guesses(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="at least 8 characters"):
        create_book(tmp_path / "club.rollbook", "sesame", automatic_backups=False)
    assert list(tmp_path.iterdir()) == []


def test_a_new_book_is_empty_and_private_and_has_somebody_to_work_with_it(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, user="Ana", organisation="Choir", automatic_backups=False) as store:
        assert store.user_id == 1
        assert names(store) == []
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["club.rollbook"]
    assert raw_rows(path, None, "SELECT value FROM settings WHERE name = 'organisation'") == [
        ("Choir",)
    ]
    with open_book(path, automatic_backups=False) as store:
        assert store.user_id == 1


@pytest.mark.parametrize("passphrase", [None, SESAME])
def test_a_book_is_safe_from_the_moment_it_is_made(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, passphrase, automatic_backups=False) as store:
        add_contact(store, "Ana")
        cut = tmp_path / "cut.rollbook"  # what a power cut would leave
        cut.write_bytes(path.read_bytes())
        log = path.with_name("club.rollbook-wal")
        cut.with_name("cut.rollbook-wal").write_bytes(log.read_bytes())
        with open_book(cut, passphrase, automatic_backups=False) as found:
            assert names(found) == ["Ana"]
        alone = tmp_path / "alone.rollbook"
        alone.write_bytes(path.read_bytes())
    with open_book(alone, passphrase, automatic_backups=False) as found:
        assert names(found) == []  # without the log there are no rows, but it is a book


@pytest.mark.parametrize("problem", ["there", "no folder", "cloud"])
def test_a_book_is_not_made_where_it_would_harm_or_be_harmed(tmp_path: Path, problem: str) -> None:
    folder = {"there": "", "no folder": "nowhere", "cloud": "Dropbox"}[problem]
    path = tmp_path / folder / "club.rollbook"
    if problem != "no folder":
        path.parent.mkdir(exist_ok=True)
    if problem == "there":
        path.write_text("mine")
    with pytest.raises(UserError):
        create_book(path)
    assert not path.exists() or path.read_text() == "mine"


STRANGE = {
    "empty": b"",
    "text": b"Dear Ana, this is a letter and no book.\n" * 10,
    "pdf": b"%PDF-1.7\n\xe2\xe3\xcf\xd3" + b"\xff" * 9000,
    "zip": b"PK\x03\x04" + b"\xf0" * 7000,
    "half a head": b"SQLite format 3\x00" + b"\x10",
    "rubbish under the right head": b"SQLite format 3\x00" + b"\xaa" * 4080,
}


@pytest.mark.parametrize("content", STRANGE.values(), ids=STRANGE)
def test_files_of_other_kinds_are_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "club.rollbook"
    path.write_bytes(content)
    assert not is_encrypted(path)
    error = refused(path)
    assert error.problem is Problem.DAMAGED
    assert "Nothing was changed" in error.message


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE photos (id)")
        foreign.commit()
    assert refused(path).problem is Problem.DAMAGED


def test_a_missing_book_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.rollbook").problem is Problem.PLACE
    assert refused(tmp_path).problem is Problem.PLACE


# Locked books


def test_a_locked_book_cannot_be_read_past_us(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, SESAME, automatic_backups=False) as store:
        add_contact(store, "Ana Nocker")
        log = path.with_name("club.rollbook-wal").read_bytes()
    assert is_encrypted(path)
    for content in (path.read_bytes(), log):
        assert b"Nocker" not in content
        assert b"CREATE TABLE" not in content
    with closing(sqlite3.connect(path)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM contacts")
    with open_book(path, SESAME, automatic_backups=False) as store:
        assert names(store) == ["Ana Nocker"]


@pytest.mark.parametrize(
    "wrong", [None, "", "ein Schlüssel, 100 % geheim", SESAME + " ", "' OR 1=1", "x" * 10_000]
)
def test_a_wrong_passphrase_is_said_to_be_wrong(tmp_path: Path, wrong: str | None) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, SESAME, automatic_backups=False).close()
    assert refused(path, wrong).problem is Problem.PASSPHRASE


def test_a_plain_book_opens_whatever_passphrase_is_given(tmp_path: Path) -> None:
    create_book(tmp_path / "club.rollbook", automatic_backups=False).close()
    with open_book(tmp_path / "club.rollbook", "needless", automatic_backups=False) as store:
        assert names(store) == []


def test_the_key_is_the_one_that_sqlcipher_derives(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, SESAME, automatic_backups=False).close()
    import sqlcipher3.dbapi2 as driver

    with closing(driver.connect(path)) as raw:
        raw.execute(f"PRAGMA key = '{SESAME}'")
        assert raw.execute("SELECT count(*) FROM contacts").fetchone() == (0,)


def test_a_key_never_shows_itself(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    key = new_key(SESAME)
    path = tmp_path / "club.rollbook"
    with create_book(path, SESAME, automatic_backups=False) as store:
        add_contact(store, "Ana Nocker")
        digits = store.key.digits if store.key else ""
        said = f"{store.key!r} {store.key} {[store.key]} {caplog.text}"
    assert digits
    assert not any(secret in said for secret in (digits, digits[:64], SESAME, "Nocker"))
    assert repr(key) == "Key(…)"


def test_two_books_with_one_passphrase_have_two_keys() -> None:
    assert new_key(SESAME) != new_key(SESAME)
    assert derive(SESAME, bytes(16)) == derive(SESAME, bytes(16))
    assert isinstance(new_key(SESAME), Key)


def test_errors_of_the_database_do_not_name_people(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, automatic_backups=False).close()
    engine = make_engine(path, None)
    with pytest.raises(DBAPIError) as caught, engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO contacts (full_name) VALUES (?)", ("Ana Nocker",))
    engine.dispose()
    assert "Nocker" not in str(caught.value)
