"""One window for each book."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm.ui.single_instance import Claim


def test_a_second_window_knocks_and_the_first_hears_it(qtbot: QtBot, tmp_path: Path) -> None:
    book = tmp_path / "club.rollbook"
    first, second = Claim(book), Claim(book)
    assert first.take()
    first.listen()
    assert not second.take()
    with qtbot.waitSignal(first.knocked, timeout=3000):
        assert second.knock()
    first.release()
    assert second.take()
    second.release()


@pytest.mark.usefixtures("qtbot")
def test_other_books_have_windows_of_their_own(tmp_path: Path) -> None:
    one, other = Claim(tmp_path / "one.rollbook"), Claim(tmp_path / "other.rollbook")
    assert one.take()
    assert other.take()
    one.release()
    other.release()


@pytest.mark.usefixtures("qtbot")
def test_the_same_book_by_another_path_is_the_same_book(tmp_path: Path) -> None:
    book = tmp_path / "club.rollbook"
    book.touch()
    (tmp_path / "folder").mkdir()
    one, same = Claim(book), Claim(tmp_path / "folder" / ".." / "club.rollbook")
    assert one.take()
    assert not same.take()
    one.release()
