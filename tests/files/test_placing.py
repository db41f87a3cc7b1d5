"""Files appear whole or not at all, and each obstacle has its sentence."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.files.placing import placed
from crm.files.tables import Column, write_table


def _put(path: Path, content: bytes = b"new") -> None:
    with placed(path) as stream:
        stream.write(content)


def _refused(path: Path, words: str, problem: Problem) -> None:
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(UserError, match=words) as caught:
        _put(path)
    assert caught.value.problem is problem
    assert f"“{path.name}”" in caught.value.message
    assert before == (sorted(path.parent.iterdir()) if path.parent.is_dir() else [])


def test_a_finished_file_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    _put(path)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_unfinished_file_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")

    def rows() -> Iterator[tuple[str]]:
        yield ("Ana",)
        raise LookupError

    with pytest.raises(LookupError):
        write_table(path, [Column("Name")], rows())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("lock", [".~lock.list.xlsx#", "~$list.xlsx", "list.xlsx-wal"])
def test_a_list_open_in_a_spreadsheet_program_is_left_alone(tmp_path: Path, lock: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"old")
    (tmp_path / lock).touch()
    _refused(path, "open in another program", Problem.BUSY)
    assert path.read_bytes() == b"old"


def test_a_lock_without_its_list_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / ".~lock.list.xlsx#").touch()
    _put(tmp_path / "list.xlsx")


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    _refused(tmp_path / "nowhere" / "list.csv", "folder for .* is not there", Problem.PLACE)


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    _refused(tmp_path / "a" / "list.csv", "folder for .* is not there", Problem.PLACE)


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "list.csv").mkdir()
    _refused(tmp_path / "list.csv", "is a folder", Problem.PLACE)


def test_a_write_protected_list_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    path.chmod(0o444)
    _refused(path, "write-protected", Problem.PLACE)
    path.chmod(0o644)


def test_a_name_beyond_what_the_disk_takes_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        _put(tmp_path / ("x" * 300 + ".csv"))
    assert caught.value.problem is Problem.PLACE


@pytest.mark.parametrize(
    ("code", "words", "problem"),
    [
        (errno.ENOSPC, "no room left", Problem.NO_ROOM),
        (errno.EDQUOT, "no room left", Problem.NO_ROOM),
        (errno.EACCES, "may not write", Problem.PLACE),
        (errno.EROFS, "write-protected", Problem.PLACE),
        (errno.EIO, "could not be saved", Problem.PLACE),
    ],
)
def test_a_disk_that_fails_at_the_last_moment_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, problem: Problem
) -> None:
    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr("crm.files.placing.os.fsync", fail)
    _refused(path, words, problem)
    assert path.read_bytes() == b"old"
