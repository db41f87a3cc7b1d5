"""One day at the command line: each command does what it says, as one step that undo takes back."""

from pathlib import Path

import pytest

from tests.cli.terminal import Rollbook

pytestmark = pytest.mark.usefixtures("book")

WRITING = [
    "log i1 --kind call --outcome interested --text Hello --follow-up 2w",
    "log c1 --kind email --inbound --at 2026-11-17T10:00",
    "inquiry assign i1 i2",
    "inquiry assign i4 --to none",
    "inquiry assign i2 --to Sam",
    "inquiry wait i4 --until fri",
    "inquiry snooze i1 --until 2w",
    "inquiry close i1 i2 --outcome spam",
    "inquiry close i2 --outcome duplicate --of i1",
    "inquiry close i2 --outcome referred --section France",
    "inquiry reopen i8",
    "followup move f1 --to 2w",
    "followup done f1",
    "followup cancel f1",
    "followup new i1 --due fri --purpose Call",
    "followup new c9 --due 2026-12-24",
    "delete i1",
    "delete c1 c2",
    "merge c1 c2",
    "merge c1 c2 c5 c8",
    "tag add Choir Lola",
    "tag add Choir c1 c2",
    "tag remove Volunteer tag:volunteer",
    "tag rename Volunteer Helper",
    "tag delete volunteer",
    "event new Picnic --at 2026-12-24T15:00 --place Park",
    "event register e1 c2",
    "event attend Open\u00a0evening Lola",
    "inquiry new Ana\u00a0Silva --email ana@example.org --country Portugal --message Hello",
    "inquiry new c1 --origin phone --section France",
]


def words(line: str) -> list[str]:
    return [word.replace("\u00a0", " ") for word in line.split(" ")]


def everything(rollbook: Rollbook) -> list[str]:
    whats = ("contacts", "inquiries", "followups", "events", "participants")
    lists = [rollbook("list", "--json", "--what", what).out for what in whats]
    lists.append(rollbook("show", "i1", "--json").out)
    return [*lists, rollbook("timeline", "c1", "--json").out, rollbook("bin", "list", "--json").out]


@pytest.mark.parametrize("line", WRITING)
def test_what_is_written_is_one_step_that_undo_takes_back(line: str, rollbook: Rollbook) -> None:
    before, steps = everything(rollbook), len(rollbook("history", "--json").objects)
    said = rollbook(*words(line), "--json")
    assert (said.status, said.err) == (0, "")
    [told] = said.objects
    assert isinstance(told["step"], int)
    assert everything(rollbook) != before
    assert len(rollbook("history", "--json").objects) == steps + 1
    undone = rollbook("undo", "--json").objects[0]
    assert undone["reversed_step"] == told["step"]
    assert (undone["kept"], undone["impossible"]) == ([], [])
    assert everything(rollbook) == before


@pytest.mark.parametrize("line", WRITING)
def test_what_is_written_is_said_to_people_on_one_stream(line: str, rollbook: Rollbook) -> None:
    said = rollbook(*words(line))
    assert said.status == 0
    assert len((said.out + said.err).splitlines()) == 1


def test_what_belongs_to_something_deleted_with_it_goes_and_comes_back_once(
    rollbook: Rollbook,
) -> None:
    assert rollbook("delete", "i1", "c1").status == 0
    assert rollbook("bin", "restore", "i1", "c1").status == 0
    assert rollbook("bin", "list", "--json").objects == []
    rollbook("delete", "i1")
    assert "Inquiry i1 is in the bin" in rollbook("delete", "c1", "i1").err


def test_what_was_deleted_is_in_the_bin_and_comes_back(rollbook: Rollbook) -> None:
    rollbook("delete", "c1", "i2")
    assert {one["id"] for one in rollbook("bin", "list", "--json").objects} >= {"c1", "i2"}
    assert "Lola Late" in rollbook("bin", "list").out
    assert rollbook("bin", "restore", "c1", "i2", "--json").objects[0]["restored"] == ["c1", "i2"]
    assert rollbook("bin", "list", "--json").objects == []


def test_one_step_of_many_is_undone_by_its_id(rollbook: Rollbook) -> None:
    step = rollbook("tag", "add", "Choir", "c1", "--json").objects[0]["step"]
    rollbook("tag", "add", "Garden", "c2")
    assert rollbook("undo", f"s{step}").status == 0
    assert rollbook("list", "tag:choir", "--json").objects == []
    assert len(rollbook("list", "tag:garden", "--json").objects) == 1
    assert rollbook("undo", "s9999").status == 2
    assert rollbook("undo", "c1").status == 2


def test_redo_brings_back_what_undo_took(rollbook: Rollbook) -> None:
    assert rollbook("redo").status == 2
    rollbook("tag", "add", "Choir", "c1")
    rollbook("undo")
    assert rollbook("redo", "--json").objects[0]["kept"] == []
    assert len(rollbook("list", "tag:choir", "--json").objects) == 1


def test_history_tells_what_touched_one_contact(rollbook: Rollbook) -> None:
    rollbook("tag", "add", "Choir", "c1")
    rollbook("tag", "add", "Garden", "c2")
    of_one = rollbook("history", "--contact", "c1", "--json").objects
    assert {"step", "at", "by", "what", "kind", "undone"} == set(of_one[0])
    assert "Choir" in of_one[0]["what"]
    assert not any("Garden" in one["what"] for one in of_one)
    assert len(rollbook("history", "--limit", "2", "--json").objects) == 2


@pytest.mark.parametrize("what", ["contacts", "inquiries", "followups", "events", "participants"])
def test_lists_come_as_a_table_as_json_and_as_files(
    what: str, rollbook: Rollbook, tmp_path: Path
) -> None:
    rows = rollbook("list", "--what", what, "--json").objects
    assert rows
    assert len(rollbook("list", "--what", what).out.splitlines()) == len(rows) + 1
    for ending in ("xlsx", "csv", "tsv", "json"):
        target = tmp_path / f"out.{ending}"
        said = rollbook("export", "--what", what, "-o", target, "--json")
        assert said.objects == [{"file": str(target), "rows": len(rows)}]
        assert target.stat().st_size > 0


def test_an_export_is_noted_and_undo_passes_over_it(rollbook: Rollbook, tmp_path: Path) -> None:
    rollbook("tag", "add", "Choir", "c1")
    rollbook("export", "tag:choir", "-o", tmp_path / "choir.csv")
    assert rollbook("history", "--json").objects[0]["what"] == ("Export 1 contact (csv): tag:choir")
    rollbook("undo")
    assert rollbook("list", "tag:choir", "--json").objects == []


def test_columns_order_and_length_of_a_list_are_chosen(rollbook: Rollbook) -> None:
    said = rollbook("list", "--columns", "name,id", "--sort", "-name", "--limit", "2", "--json")
    assert [list(one) for one in said.objects] == [["name", "id"]] * 2
    assert [one["name"] for one in said.objects] == ["Yves Yesterday", "Willem Waiting"]


def test_one_contact_or_inquiry_is_shown_with_what_happened(rollbook: Rollbook) -> None:
    assert "Lola Late" in rollbook("show", "c1").out
    assert "Clara Closed" in rollbook("show", "i8").out
    inquiry = rollbook("show", "i8", "--json").objects[0]
    assert (inquiry["status"], inquiry["outcome"]) == ("closed", "joined")
    assert inquiry["contact"]["id"] == "c8"
    assert rollbook("timeline", "i8").out
    assert rollbook("timeline", "c8", "--json").objects


def test_numbers_and_soundness_are_told(rollbook: Rollbook) -> None:
    assert rollbook("stats", "--since", "2026-01-01", "--json").objects[0]["signups"] == 9
    assert "Sign-ups" in rollbook("stats").out
    checked = rollbook("check", "--json").objects[0]
    assert (checked["ok"], checked["faults"], checked["counts"]["contacts"]) == (True, [], 9)


def test_a_backup_is_made_and_brought_back_but_only_for_a_yes(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    made = rollbook("backup", "--to", tmp_path / "safe", "--json").objects[0]["backup"]
    rollbook("delete", "c1")
    refused = rollbook("restore", made)
    assert refused.status == 2
    assert "--yes" in refused.err
    assert len(rollbook("list", "--json").objects) == 8
    assert rollbook("restore", made, "--yes").status == 0
    assert len(rollbook("list", "--json").objects) == 9


def test_questions_are_listed_and_answered(rollbook: Rollbook, tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_text("Name,E-mail,Message\nTom Baker,b@example.org,a\nSam Baker,b@example.org,b\n")
    assert rollbook("import", form).status == 0
    [question] = rollbook("questions", "--json").objects
    assert question["strength"] == "household"
    number = question["question"]
    assert f"{number}: Sam Baker" in rollbook("questions").out
    assert rollbook("questions", "answer", number, "skip").status == 0
    assert len(rollbook("questions", "--json").objects) == 1
    assert rollbook("questions", "answer", number, "household").status == 0
    assert rollbook("questions", "--json").objects == []
    assert rollbook("undo").status == 0
    assert rollbook("questions", "answer", number, "same").status == 0
    assert rollbook("questions", "--json").objects == []
    assert "merged into" in rollbook("tag", "add", "Choir", "c11").err
    assert rollbook("questions", "answer", number, "different").status == 2


def test_erasing_needs_a_yes_and_is_for_good(rollbook: Rollbook) -> None:
    refused = rollbook("erase", "c1")
    assert refused.status == 2
    assert "--yes" in refused.err
    said = rollbook("erase", "c1", "--yes")
    assert said.status == 0
    assert "Erased" in said.err
    assert rollbook("show", "c1").status == 2
    assert "Lola" not in rollbook("history").out


def test_duplicates_are_listed_and_merged(rollbook: Rollbook) -> None:
    rollbook("inquiry", "new", "Otto Older", "--country", "Spain")
    [pair] = rollbook("duplicates", "--json").objects
    assert (pair["contact"], pair["reasons"]) == ("c9", ["same name"])
    assert "same name" in rollbook("duplicates").out
    assert rollbook("merge", pair["contact"], pair["other"]).status == 0
    assert rollbook("duplicates", "--json").objects == []


REFUSED = [
    ("show c999", "There is no contact c999"),
    ("show i999", "There is no inquiry i999"),
    ("show f1", "wrong kind of id"),
    ("show 7", "is no id"),
    ("show c99999999999999999999", "is no id"),
    ("log i1 --kind sing", "is no kind of interaction"),
    ("log i1 --kind call --outcome sang", "is no outcome"),
    ("log i1 --kind call --at 25:99", "is no moment"),
    ("log i1 --kind call --follow-up whenever", "is no date"),
    ("inquiry close i1 --outcome vanished", "is no outcome"),
    ("inquiry close i1 --outcome referred --section Mars", "There is no section “Mars”"),
    ("inquiry close i8 --outcome spam", "closed"),
    ("inquiry wait i8", "closed"),
    ("inquiry assign i1 --to Nobody", "There is no user “Nobody”"),
    ("inquiry reopen i1", "Nothing was changed"),
    ("followup done f999", "There is no follow-up f999"),
    ("event show Nowhere", "There is no event “Nowhere”"),
    ("tag add Choir c999", "There is no contact c999"),
    ("tag add Choir *", "says nothing that could be searched for"),
    ("tag add Choir\udcff c999", "There is no contact c999"),
    ("event attend e1 ((", "says nothing that could be searched for"),
    ("event show e999", "There is no event “e999”"),
    ("event show Now\udcffhere", "There is no event “Now?here”"),
    ("event new Far --at 9999-12-31T23:59-12:00", "is no moment"),
    ("event new Far --at 0001-01-01T00:00+14:00", "is no moment"),
    ("event new Far --at 0001-01-01", "is no date"),
    ("stats --since 0001-01-01", "is no date"),
    ("log c1 --kind call --at 0001-01-01T00:00", "is no moment"),
    ("export -volunteer -o x.csv", "“-volunteer” is not understood here"),
    ("export --limit 3 -o x.csv", "See “rollbook export --help”"),
    ("list --columns shoe_size", "no column “shoe_size”"),
    ("list --sort shoe_size", "no column “shoe_size”"),
    ("undo s1", "Nothing was changed"),
    ("stats --since whenever", "is no date"),
    ("new BOOK", "exists already"),
]


@pytest.mark.parametrize(("line", "sentence"), REFUSED)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    line: str, sentence: str, book: Path, rollbook: Rollbook
) -> None:
    before = rollbook("history", "--json").out
    said = rollbook(*(str(book) if word == "BOOK" else word for word in line.split()))
    assert (said.status, said.out) == (2, "")
    assert sentence in said.err
    assert said.err.startswith("rollbook: ")
    assert rollbook("history", "--json").out == before


def test_what_is_odd_about_a_search_is_asked_of_the_list_that_is_shown(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    rollbook("followup", "done", "f1")
    said = rollbook("list", "--what", "followups", "status:done")
    assert "1 follow-up" in said.err
    assert "0 people" not in said.err
    said = rollbook("list", "--what", "events", "nothing:so")
    assert said.err == "0 events.\n"
    said = rollbook("export", "--what", "followups", "status:done", "-o", tmp_path / "done.csv")
    assert "0 people" not in said.err


def test_follow_ups_are_exported_as_a_calendar(rollbook: Rollbook, tmp_path: Path) -> None:
    target = tmp_path / "mine.ics"
    said = rollbook("export", "--what", "followups", "mine", "-o", target)
    assert said.status == 0
    assert said.err.startswith("Exported 3 follow-ups")
    assert target.read_text().count("BEGIN:VEVENT") == 3
    assert "SUMMARY:Willem Waiting: See whether they have answered" in target.read_text()
