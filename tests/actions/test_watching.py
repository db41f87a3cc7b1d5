"""A watched folder: what appears there is brought in, unless somebody has to look at it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.actions.watching import Outcome, look_at_folder, look_at_folders, watch_folder
from crm.domain.errors import UserError
from crm.queries.forms import watched_folders
from crm.store.opening import create_book
from crm.store.store import Store
from tests.actions.forms import FIRST, contents, form, imported, rows_of
from tests.books import do

NIA = "18/03/2026 23:33:00,Nia Campbell,nia@example.org,,UK,Hello,No"
AWA = "19/03/2026 23:33:00,Awa Koné,awa@example.org,,France,Bonjour,Yes"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_book(tmp_path / "book.rollbook", automatic_backups=False) as made:
        imported(made, form(NIA))
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def put(folder: Path, name: str, text: str | bytes, *, age: float = 60) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    moment = path.stat().st_mtime - age
    os.utime(path, (moment, moment))
    return path


def test_a_file_of_a_known_form_comes_in_once(store: Store, folder: Path) -> None:
    do(store, watch_folder, "Pasted rows", str(folder))
    assert store.read(watched_folders) == [("Pasted rows", str(folder))]
    put(folder, "new.csv", form(NIA, AWA))
    [found] = look_at_folders(store)
    assert (found.outcome, found.path.name, found.reason) == (Outcome.IMPORTED, "new.csv", None)
    assert found.summary is not None
    assert (found.summary.new, found.summary.same) == (1, 1)
    assert look_at_folders(store) == []
    put(folder, "the same under another name.csv", form(NIA, AWA))
    assert look_at_folders(store) == []
    store.undo()
    assert rows_of(store, "SELECT count(*) FROM contacts") == [(1,)]
    assert look_at_folders(store) == []  # whoever undid it does not want it back


def test_other_files_wait_and_change_nothing(store: Store, folder: Path) -> None:
    put(folder, "a.csv", FIRST.read_bytes(), age=90)
    put(folder, "b.csv", b"\x00\x01\x02 nothing of use")
    before = contents(store)
    found = look_at_folder(store, folder, "Pasted rows")
    assert [one.outcome for one in found] == [Outcome.WAITING, Outcome.UNREADABLE]
    assert all(one.reason and one.step is None for one in found)
    assert contents(store) == before


@pytest.mark.parametrize("name", [".hidden.csv", "~$open.xlsx", "half.csv.part", "empty.csv"])
def test_what_is_no_whole_file_is_passed_over(name: str, store: Store, folder: Path) -> None:
    put(folder, name, "" if name.startswith("empty") else form(AWA))
    put(folder, "being written.csv", form(AWA), age=0)
    (folder / "a folder").mkdir()
    assert look_at_folder(store, folder, "Pasted rows") == []


def test_a_folder_that_is_not_there_and_a_form_that_is_unknown(store: Store, folder: Path) -> None:
    assert look_at_folder(store, folder / "nowhere", "Pasted rows") == []
    with pytest.raises(UserError, match="No form called"):
        do(store, watch_folder, "Nothing", str(folder))
    do(store, watch_folder, "Pasted rows", str(folder))
    do(store, watch_folder, "Pasted rows", None)
    assert store.read(watched_folders) == []
