"""`rollbook import`: the shape of its JSON, its options, previews, several files, and undo."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.import_schema import FIELDS, is_as_promised
from tests.cli.terminal import Rollbook, write
from tests.intake.layouts.shape import workbook

SAMPLES = Path(__file__).parents[1] / "samples"
FIRST, LATER = SAMPLES / "join-form.csv", SAMPLES / "join-form-a-week-later.csv"
FORM = (
    "Timestamp,Your name,E-mail,Phone,Where do you live?,Message,Newsletter?\n"
    "02/03/2026 10:00:00,Awa Koné,awa.kone@example.org,+33 1 99 00 00 20,Ivory Coast,Bonjour,Yes\n"
)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rollbook: Rollbook) -> Path:
    path = tmp_path / "empty.rollbook"
    assert rollbook("new", path, "--plain", "--name", "Rita").status == 0
    monkeypatch.setenv("ROLLBOOK_BOOK", str(path))
    return path


@pytest.mark.usefixtures("empty")
def test_each_row_and_the_summary_have_the_shape_that_scripts_rely_on(rollbook: Rollbook) -> None:
    said = rollbook("import", FIRST, "--json")
    assert said.status == 1
    assert is_as_promised(said.objects)
    assert [row["row"] for row in said.objects[:-1]] == list(range(1, 80))


@pytest.mark.usefixtures("empty")
def test_the_sample_comes_in_twice_as_promised_and_is_undone_twice(rollbook: Rollbook) -> None:
    def counts(path: Path) -> tuple[int, ...]:
        summary = rollbook("import", path, "--json").objects[-1]["summary"]
        return tuple(summary[name] for name in ("new", "update", "same", "question", "set_aside"))

    assert counts(FIRST) == (76, 0, 1, 0, 2)
    before = rollbook("list", "--json", "--what", "inquiries").out
    assert counts(LATER) == (12, 1, 76, 0, 2)
    undone = rollbook("undo")
    assert (undone.status, undone.err) == (0, "Undone: Import join-form-a-week-later.csv: 12 new\n")
    assert rollbook("list", "--json", "--what", "inquiries").out == before
    assert rollbook("undo", "--json").objects[0]["kept"] == []
    assert rollbook("list", "--json").objects == []
    assert rollbook("undo").status == 2
    assert rollbook("redo").status == 0
    assert len(rollbook("list", "--json").objects) == 76


@pytest.mark.usefixtures("empty")
def test_what_the_file_says_comes_out_normalised_and_nothing_is_invented(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    row, last = rollbook("import", write(tmp_path / "join.csv", FORM), "--json").objects
    assert (row["contact"], row["inquiry"], row["line"]) == ("c1", "i1", 2)
    nothing = dict.fromkeys(FIELDS) | {"emails": [], "phones": [], "tags": []}
    assert row["fields"] == nothing | {
        "full_name": "Awa Koné",
        "given_name": "Awa",
        "family_name": "Koné",
        "email": "awa.kone@example.org",
        "emails": ["awa.kone@example.org"],
        "phone": "+33199000020",
        "phones": ["+33199000020"],
        "country": "CI",
        "message": "Bonjour",
        "submitted_at": "2026-03-02T10:00:00",
        "consent": True,
    }
    assert last["summary"]["step"] == 2


@pytest.mark.usefixtures("empty")
def test_a_preview_says_the_same_and_changes_nothing(rollbook: Rollbook) -> None:
    before = rollbook("history", "--json").out
    previewed = rollbook("import", FIRST, "--json", "--preview")
    assert rollbook("history", "--json").out == before
    assert rollbook("list", "--json").objects == []
    done = rollbook("import", FIRST, "--json")
    assert previewed.objects[:-1] == done.objects[:-1]
    assert previewed.objects[-1]["summary"] | {"step": 2} == done.objects[-1]["summary"]
    assert previewed.status == done.status == 1


@pytest.mark.usefixtures("empty")
def test_people_are_told_what_to_look_at_and_what_became_of_the_rest(rollbook: Rollbook) -> None:
    said = rollbook("import", FIRST)
    assert said.out.splitlines()[-1] == (
        "Brought in join-form.csv: 79 rows: 76 new, 1 already known, 2 set aside."
    )
    assert "  line 78: Sam Baker – new; perhaps Tom Baker (same e-mail, different name)" in said.out
    assert said.err == "Take it back with “rollbook undo s2”.\n"
    again = rollbook("import", FIRST, "--preview", "--quiet")
    assert "already in the book" not in again.out
    assert again.err == ""
    assert len(rollbook("import", FIRST, "--preview", "--verbose").out.splitlines()) == 80


@pytest.mark.usefixtures("empty")
def test_several_files_come_in_one_step_each_and_a_bad_one_holds_up_nobody(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    said = rollbook("import", FIRST, tmp_path / "nowhere.csv", LATER, "--json")
    assert said.status == 2
    assert said.err.startswith("rollbook: “nowhere.csv” is not there.")
    summaries = [one["summary"] for one in said.objects if "summary" in one]
    assert [(one["file"], one["new"], one["step"]) for one in summaries] == [
        (FIRST.name, 76, 2),
        (LATER.name, 12, 3),
    ]


@pytest.mark.usefixtures("empty")
def test_columns_are_mapped_by_hand_and_left_out_by_hand(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    path = write(tmp_path / "odd.csv", "Wer=wie,Xyzzy,E-mail\nAna Silva,Lisboa,ana@example.org\n")
    options = ("--map", "Wer=wie=full_name", "--map", "Xyzzy=city")
    fields = rollbook("import", path, "--json", "--preview", *options).objects[0]["fields"]
    assert (fields["full_name"], fields["city"]) == ("Ana Silva", "Lisboa")
    left = rollbook("import", path, "--json", "--preview", *options[:2], "--map", "E-mail=none")
    assert left.objects[0]["fields"]["email"] is None


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize("region", ["GB", "gb", "United Kingdom"])
def test_a_region_helps_numbers_that_name_no_country(
    region: str, rollbook: Rollbook, tmp_path: Path
) -> None:
    path = write(tmp_path / "n.csv", "Name,Phone,Message\nAna,07700 900163,Hello\n")
    row = rollbook("import", path, "--json", "--preview", "--region", region).objects[0]
    assert row["fields"]["phone"] == "+447700900163"


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize(
    ("policy", "country", "known"),
    [("fill", "Côte d’Ivoire", 1), ("overwrite", "Ghana", 1), ("skip", "", 1), ("new", "", 2)],
)
def test_what_happens_to_the_known_is_chosen(
    policy: str, country: str, known: int, rollbook: Rollbook, tmp_path: Path
) -> None:
    first = FORM if policy == "fill" else FORM.replace("Ivory Coast", "")
    if policy == "overwrite":
        first = FORM
    rollbook("import", write(tmp_path / "a.csv", first))
    again = FORM.replace("02/03", "09/03").replace("Ivory Coast", "Ghana")
    said = rollbook("import", write(tmp_path / "b.csv", again), "--on-match", policy, "--json")
    assert said.objects[0]["verdict"] == "new"
    listed = rollbook("list", "--json", "--columns", "name,country").objects
    assert len(listed) == known
    assert listed[0]["country"] in (country, country.replace("’", "'"), country or None)


@pytest.mark.usefixtures("empty")
def test_an_event_and_a_tag_are_put_on_everybody(rollbook: Rollbook, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", FORM)
    tags = ("--tag", "spring", "--tag", "new here")
    rollbook("import", path, "--event", "Open evening", "--attended", *tags)
    [event] = rollbook("event", "list", "--json").objects
    assert (event["title"], event["attended"]) == ("Open evening", 1)
    assert len(rollbook("list", 'tag:spring tag:"new here"', "--json").objects) == 1
    assert rollbook("import", path, "--attended").status == 2


@pytest.mark.usefixtures("empty")
def test_a_file_name_of_odd_bytes_is_no_fault(rollbook: Rollbook, tmp_path: Path) -> None:
    path = tmp_path / "odd\udcff.csv"
    try:
        write(path, FORM)
    except (OSError, UnicodeEncodeError):
        pytest.skip("this system has no such names")
    said = rollbook("import", path, "--json")
    assert said.objects[-1]["summary"]["file"] == "odd?.csv"


@pytest.mark.usefixtures("empty")
def test_what_was_chosen_or_guessed_on_reading_is_said(rollbook: Rollbook, tmp_path: Path) -> None:
    path = tmp_path / "both.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("join.csv", FORM.encode("cp1252"))
        archive.writestr("prices.csv", "Thing;Price\nBook;5\n")
    said = rollbook("import", path, "--preview")
    assert "both.zip: This archive holds 2 tables: “join.csv”, “prices.csv”.\n" in said.err
    assert "guessed: Windows Western European" in said.err
    assert "Read from the sheet “join.csv”; no other one holds people" in said.err
    assert rollbook("import", path, "--preview", "--quiet").err == ""


@pytest.mark.usefixtures("empty")
def test_a_column_goes_into_a_field_of_ones_own_which_is_made_where_that_is_said(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    text = "Name,E-mail,Shirt\nAna Silva,ana@example.org,M\n"
    file = write(tmp_path / "people.csv", text)
    refused = rollbook("import", str(file), "--map", "Shirt=own:T-shirt")
    assert refused.status == 2
    assert "There is no field “T-shirt”" in refused.err
    made = rollbook("import", str(file), "--map", "Shirt=new:T-shirt:choice")
    assert made.status == 0
    listed = rollbook("list", "--columns", "name,T-shirt")
    assert "M" in listed.out.split()
    assert rollbook("import", str(file), "--map", "Shirt=own:T-shirt").status == 0
    rollbook("undo")
    rollbook("undo")
    assert rollbook("list", "--columns", "name,T-shirt").status == 2


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bare.csv", "Ana Silva,ana@example.org\nBen Moss,ben@example.org\n"),
        ("people.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nN:Silva;Ana;;;\nEND:VCARD\n"),
    ],
)
def test_a_file_without_headings_keeps_the_shape(
    name: str, text: str, rollbook: Rollbook, tmp_path: Path
) -> None:
    found = rollbook("import", write(tmp_path / name, text), "--json", "--preview").objects
    assert is_as_promised(found)


def branches(folder: Path) -> str:
    """Write a workbook with two sheets of people and one of prices."""
    people = ["Name", "E-mail", "Country"]
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "North": [people, ["Ana Silva", "ana@example.org", "Portugal"], ["Total", "", ""]],
        "Prices": [["Thing", "Price"], ["Book", "5"]],
        "South & East": [people, ["Bo Berg", "bo@example.org", "Sweden"], ["Total", "", ""]],
    }
    path = folder / "branches.xlsx"
    path.write_bytes(workbook(sheets))
    return str(path)


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize("sheets", [["North", "South & East"], ["all"], ["all", "North"]])
def test_several_sheets_come_in_each_as_a_step_of_its_own(
    rollbook: Rollbook, tmp_path: Path, sheets: list[str]
) -> None:
    path = branches(tmp_path)
    chosen = [word for sheet in sheets for word in ("--sheet", sheet)]
    said = rollbook("import", path, *chosen, "--json", "--rejects", str(tmp_path / "mend.csv"))
    sheets_of_rows = [one["sheet"] for one in said.objects if "row" in one]
    assert sheets_of_rows == ["North", "North", "South & East", "South & East"]
    assert [one["summary"]["new"] for one in said.objects if "summary" in one] == [1, 1]
    assert sorted(one.name for one in tmp_path.glob("mend*")) == [
        "mend-North.csv", "mend-South _ East.csv",
    ]  # fmt: skip
    rollbook("undo")
    assert [one["name"] for one in rollbook("list", "--json").objects] == ["Ana Silva"]


@pytest.mark.usefixtures("empty")
def test_a_sheet_that_is_not_there_is_named_with_those_that_are(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    said = rollbook("import", branches(tmp_path), "--sheet", "North", "--sheet", "West")
    assert said.status == 2
    assert (
        "There is no sheet “West” in this file; it has “North”, “Prices”, “South & East”"
        in said.err
    )
    assert "branches.xlsx: Read from the sheet “North”.\n" in said.err
