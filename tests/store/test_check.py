"""A check says in sentences what is wrong with a book, and never a traceback."""

import random
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store.check import check_book
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from tests.store.making import add_contact, index_is_true, names, raw_rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed book with forty contacts."""
    with create_book(tmp_path / "club.rollbook", automatic_backups=False) as store:
        for number in range(40):
            add_contact(store, f"Ana {number} " + "Silva " * 20)
    return tmp_path / "club.rollbook"


def test_a_sound_book_has_no_faults_and_its_rows_are_counted(path: Path) -> None:
    report = check_book(path)
    assert report.ok
    assert (report.counts["contacts"], report.counts["users"]) == (40, 1)


def test_an_open_book_can_be_checked(store: Store) -> None:
    add_contact(store, "Ana")
    assert check_book(store).counts["contacts"] == 1
    assert check_book(store.path).ok


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("INSERT INTO open_step VALUES (1, 1)", "begun and never ended"),
        ("DELETE FROM steps WHERE id = 5", "belong"),
        ("DROP TABLE orders", "The part “orders” is missing"),
        ("DROP TABLE search_text", "The part “search_text” is missing"),
        ("UPDATE journal SET op = 'X' WHERE id = 3", "cannot be read"),
        ("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'contacts'", "given out twice"),
        ("DELETE FROM search_text WHERE contact_id = 3", "Search"),
        ("UPDATE search_text SET who = 'nobody' WHERE contact_id = 3", "Search"),
        ("INSERT INTO name_trigrams (name_trigrams) VALUES ('delete-all')", "Search"),
    ],
)
def test_what_is_wrong_is_said(path: Path, damage: str, said: str) -> None:
    raw_rows(path, None, damage)
    report = check_book(path)
    assert not report.ok
    assert said in " ".join(report.faults)


@pytest.mark.parametrize("seed", range(25))
def test_any_damage_gives_sentences_and_not_a_traceback(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    if seed % 5 == 0:
        del content[chance.randrange(len(content)) :]
    else:
        for _flip in range(200):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    report = check_book(path)
    assert not report.ok
    assert all(fault.endswith(".") or "The first:" in fault for fault in report.faults)
    assert what_happens(path) in {None, Problem.DAMAGED, Problem.NEWER, Problem.PLACE}


def what_happens(path: Path) -> Problem | None:
    """Work with a damaged book. Return what the user is told."""
    try:
        with open_book(path, automatic_backups=False) as store:
            names(store)
            add_contact(store, "Bo")
    except UserError as error:
        return error.problem
    return None


def test_a_damaged_locked_book_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, "open sesame", automatic_backups=False) as store:
        add_contact(store, "Ana")
    content = bytearray(path.read_bytes())
    content[4096 * 20 + 50] ^= 1
    path.write_bytes(content)
    assert not check_book(path, "open sesame").ok


def test_a_locked_book_needs_its_passphrase_to_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, "open sesame", automatic_backups=False).close()
    assert check_book(path, "open sesame").ok
    for passphrase in (None, "wrong"):
        with pytest.raises(UserError) as caught:
            check_book(path, passphrase)
        assert caught.value.problem is Problem.PASSPHRASE


def test_a_missing_book_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        check_book(tmp_path / "nowhere.rollbook")
    assert caught.value.problem is Problem.PLACE


def test_checking_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    assert check_book(path).ok
    assert path.read_bytes() == before


def test_the_index_is_true_after_any_write(store: Store) -> None:
    add_contact(store, "Ana")
    assert index_is_true(store)
