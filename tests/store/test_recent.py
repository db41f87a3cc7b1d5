"""Which books were opened last."""

from pathlib import Path

import pytest

from crm.store.recent import KEPT, config_folder, forget, last_opened, recent_books, remember


def test_the_newest_comes_first_and_once(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember(tmp_path / name)
    assert recent_books() == [tmp_path / "a", tmp_path / "b"]


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        remember(tmp_path / str(number))
    assert len(recent_books()) == KEPT
    forget(tmp_path / str(KEPT + 2))
    assert recent_books()[0] == tmp_path / str(KEPT + 1)


@pytest.mark.parametrize("content", ["", "[]", '{"books": 3}', '{"books": [1, null]}', "\x00\xff"])
def test_a_broken_list_is_an_empty_one(content: str, tmp_path: Path) -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "recent.json").write_bytes(content.encode("latin-1"))
    assert recent_books() == []
    remember(tmp_path / "a")
    assert recent_books() == [tmp_path / "a"]


def test_a_folder_that_cannot_be_written_to_stops_nobody(tmp_path: Path) -> None:
    config_folder().parent.mkdir(parents=True, exist_ok=True)
    config_folder().write_text("a file where the folder should be")
    remember(tmp_path / "a")
    assert last_opened() is None
