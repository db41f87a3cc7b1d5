"""The file of an open book is moved, replaced or deleted by somebody else."""

from pathlib import Path

import pytest

from crm.actions.inquiries import assign_inquiries
from crm.domain.errors import Problem, UserError
from crm.queries.inquiries import inquiry_detail
from crm.store.labels import label
from crm.store.opening import open_book
from crm.store.store import Store
from tests.books import NOW, small_book

RITA = 1


def assign(store: Store, inquiry_id: int) -> None:
    store.write(
        label("Assign {inquiry}", inquiry=inquiry_id), assign_inquiries, (inquiry_id,), RITA
    )


def assignee(store: Store, inquiry_id: int) -> object:
    detail = store.read(inquiry_detail, inquiry_id, now=NOW)
    assert detail is not None
    return detail.row.assignee


def test_what_was_saved_before_a_book_was_moved_is_in_the_moved_file(tmp_path: Path) -> None:
    store = small_book(tmp_path)
    assign(store, 1)
    moved = store.path.rename(tmp_path / "moved.rollbook")
    store.close()
    assert not store.path.exists()
    with open_book(moved, automatic_backups=False) as found:
        assert assignee(found, 1) is not None


def test_nothing_is_said_to_be_saved_in_a_book_that_was_moved(tmp_path: Path) -> None:
    store = small_book(tmp_path)
    assign(store, 1)
    moved = store.path.rename(tmp_path / "moved.rollbook")
    with pytest.raises(UserError, match="moved, renamed or deleted") as caught:
        assign(store, 2)
    assert caught.value.problem is Problem.PLACE
    assert assignee(store, 1) is not None  # reading goes on
    moved.rename(store.path)
    assign(store, 2)
    store.close()
    with open_book(store.path, automatic_backups=False) as found:
        assert assignee(found, 1) is not None
        assert assignee(found, 2) is not None


def test_another_file_in_the_place_of_the_book_is_left_alone(tmp_path: Path) -> None:
    store = small_book(tmp_path)
    assign(store, 1)
    store.path.rename(tmp_path / "moved.rollbook")
    store.path.write_bytes(b"something else")
    with pytest.raises(UserError, match="moved, renamed or deleted"):
        assign(store, 2)
    store.close()
    assert store.path.read_bytes() == b"something else"
