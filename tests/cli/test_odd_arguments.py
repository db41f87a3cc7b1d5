"""Arguments that a person may well type and few programs expect."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.terminal import Rollbook

pytestmark = pytest.mark.usefixtures("book")


def test_an_event_is_named_by_its_id_where_two_have_one_title(rollbook: Rollbook) -> None:
    first, second = (rollbook("event", "new", title).out.strip() for title in ("Choir", "choir"))
    said = rollbook("event", "attend", "CHOIR", "c1")
    assert said.status == 2
    assert f"Name one by its id: {second}, {first}." in said.err
    assert rollbook("event", "attend", first, "c1").status == 0


def test_an_event_begins_at_a_time_that_was_typed(rollbook: Rollbook) -> None:
    rollbook("event", "new", "Tuesday talk", "--at", "Tuesday 18:30", "--json")
    [talk, *_] = rollbook("event", "list", "--json").objects
    begins = datetime.fromisoformat(talk["starts_at"]).astimezone()
    assert (begins.weekday(), begins.hour, begins.minute) == (1, 18, 30)


def test_what_is_named_twice_is_meant_once(rollbook: Rollbook) -> None:
    said = rollbook("inquiry", "assign", "i1", "I1", "i01", "--json")
    assert said.objects[0]["inquiries"] == ["i1"]
    assert rollbook("tag", "add", "Twice", "c1", "c1", "--json").objects[0]["contacts"] == 1
    rollbook("delete", "c1", "c1")
    assert "Delete 2" not in rollbook("history").out


def test_a_search_for_a_tag_says_what_is_odd_about_it(rollbook: Rollbook) -> None:
    said = rollbook("tag", "add", "French", "contry:FR")
    assert "Did you mean country?" in said.err
    assert rollbook("tag", "add", "Odd", "c²").status == 0


def test_numbers_are_asked_for_since_a_month_a_week_or_some_days(rollbook: Rollbook) -> None:
    ever = rollbook("stats", "--json").objects[0]["signups"]
    assert ever > 0
    assert rollbook("stats", "--json", "--since", "2001").objects[0]["signups"] == ever
    assert rollbook("stats", "--json", "--since", "999w").objects[0]["signups"] == ever
    assert rollbook("stats", "--since", "mon").status == 0


def test_a_name_that_is_too_long_for_the_system_is_no_fault_of_ours(rollbook: Rollbook) -> None:
    name = "n" * 300
    for words in (["new", name, "--plain"], ["list", "--book", name], ["restore", name, "--yes"]):
        said = rollbook(*words)
        assert said.status == 8, words
        assert "nnn” cannot be" in said.err


def test_columns_of_no_name_are_the_usual_ones(rollbook: Rollbook) -> None:
    assert rollbook("list", "--columns", "") == rollbook("list")


def test_nobody_is_tagged_where_a_search_finds_nobody(rollbook: Rollbook) -> None:
    said = rollbook("tag", "add", "Ghosts", "zzzz")
    assert (said.status, said.err) == (0, "Nobody matches. Nothing was changed.\n")
    assert "Ghosts" not in rollbook("tag", "list").out


def test_who_did_not_come_is_said_by_name_or_of_all_the_rest(rollbook: Rollbook) -> None:
    event = rollbook("event", "new", "Choir").out.strip()
    rollbook("event", "register", event, "c1", "c2", "c3", "c4")
    rollbook("event", "attend", event, "c1")
    assert rollbook("event", "noshow", event, "c2").status == 0
    assert rollbook("event", "noshow", event, "--rest", "--json").objects[0]["contacts"] == 2
    listed = rollbook("event", "show", event, "--json").objects
    assert sorted(one["status"] for one in listed) == ["attended", "no-show", "no-show", "no-show"]
    rollbook("event", "attend", event, "c2")
    assert len(rollbook("list", "noshow:choir", "--json").objects) == 2
    for words in (["c1"], ["c9"]):
        assert "Nothing was changed" in rollbook("event", "noshow", event, *words).err
    assert rollbook("event", "noshow", event).status == 2


def test_a_question_that_is_not_open_cannot_be_skipped(rollbook: Rollbook) -> None:
    for number in ("99999", "r99999"):
        said = rollbook("questions", "answer", number, "skip")
        assert said.status == 2
        assert f"No question {number} is open." in said.err


def test_the_history_of_nobody_is_not_an_empty_list(rollbook: Rollbook) -> None:
    said = rollbook("history", "--contact", "c99999")
    assert (said.status, said.out) == (2, "")
    assert "There is no contact c99999" in said.err
    rollbook("delete", "c2")
    assert rollbook("history", "--contact", "c2").status == 0


def test_no_export_takes_the_place_of_the_book_itself(book: Path, rollbook: Rollbook) -> None:
    odd = book.rename(book.with_name("members.csv"))
    said = rollbook("export", "--book", str(odd), "-o", str(odd))
    assert said.status == 4
    assert "open in another program" in said.err
    assert rollbook("check", "--book", str(odd)).status == 0


def test_a_place_without_backups_is_told_of_once(
    rollbook: Rollbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no folder").touch()
    monkeypatch.setenv("ROLLBOOK_BACKUPS", str(tmp_path / "no folder"))
    said = rollbook("tag", "add", "Choir", "c1")
    assert said.status == 0
    assert said.err.count("No backup could be made") == 1
