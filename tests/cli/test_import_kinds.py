"""`rollbook import` of every kind of file: what scripts read, what is set aside, what is asked."""

import os
from pathlib import Path

import pytest

from tests.cli.import_schema import is_as_promised
from tests.cli.terminal import Rollbook, write

SAMPLES = Path(__file__).parents[1] / "samples"
REGISTRATIONS = SAMPLES / "book-launch-registrations.csv"
ATTENDEES = SAMPLES / "book-launch-attendees.csv"
ORDERS = SAMPLES / "pre-orders.csv"
FORM = SAMPLES / "join-form.csv"
CONTACTS = "Name,Email,City,Country\nAna Silva,ana@example.org,Leeds,UK\nBen Moss,,York,UK\n"
SIGNED = (
    "Event,First Name,Last Name,Email,Registration Time,Approval Status\n"
    "Picnic,Jonas,Maier,one@example.org,03/01/2026 10:00:00 AM,approved\n"
    "Picnic,Jonas,Maier,two@example.org,03/17/2026 10:00:00 AM,approved\n"
)
CAME = (
    "Event,Name (Original Name),User Email,Join Time,Leave Time\n"
    "Picnic,Maier Jonas,,03/18/2026 06:03:00 PM,03/18/2026 07:03:00 PM\n"
    "Picnic,Eva Roth,eva@example.org,03/18/2026 06:03:00 PM,03/18/2026 07:03:00 PM\n"
    "Picnic,iPad,,03/18/2026 06:03:00 PM,03/18/2026 07:03:00 PM\n"
)


@pytest.fixture(autouse=True)
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rollbook: Rollbook) -> None:
    path = tmp_path / "empty.rollbook"
    assert rollbook("new", path, "--plain", "--name", "Rita").status == 0
    monkeypatch.setenv("ROLLBOOK_BOOK", str(path))


def test_every_kind_of_file_is_told_in_the_shape_that_scripts_rely_on(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    contacts = write(tmp_path / "contacts.csv", CONTACTS)
    kinds = []
    for path in (REGISTRATIONS, ATTENDEES, ORDERS, FORM, contacts):
        previewed = rollbook("import", path, "--preview", "--json")
        done = rollbook("import", path, "--json")
        assert is_as_promised(previewed.objects)
        assert previewed.objects[:-1] == done.objects[:-1]
        counts = done.objects[-1]["summary"]
        assert previewed.objects[-1]["summary"] | {"step": counts["step"]} == counts
        assert done.status == int(bool(counts["question"] or counts["set_aside"]))
        again = rollbook("import", path, "--preview", "--json").objects
        assert is_as_promised(again)
        assert again[-1]["summary"]["new"] == again[-1]["summary"]["update"] == 0
        kinds.append(counts["kind"])
    assert kinds == ["registration", "attendance", "orders", "join_form", "contacts"]


def test_a_held_row_is_listed_and_answered_with_a_contact(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    rollbook("import", write(tmp_path / "signed.csv", SIGNED), "--as", "registration")
    said = rollbook("import", write(tmp_path / "came.csv", CAME), "--as", "attendance")
    assert said.status == 1
    assert "1 question, 1 set aside" in said.out
    [question] = rollbook("questions", "--json").objects
    assert (question["question"], question["kind"], question["name"]) == (
        "r1",
        "who",
        "Maier Jonas",
    )
    candidates = [(one["contact"], one["point"]) for one in question["candidates"]]
    assert candidates == [("c1", "one@example.org"), ("c2", "two@example.org")]
    assert rollbook("questions").out == (
        "r1: “Maier Jonas” at Picnic (came.csv, line 2): "
        "Jonas Maier (c1, one@example.org) or Jonas Maier (c2, two@example.org)?\n"
    )
    assert rollbook("questions", "answer", "r1", "same").status == 2
    assert rollbook("questions", "answer", "r1", "household").status == 2
    assert rollbook("questions", "answer", "r1", "different", "c2").status == 2
    [answered] = rollbook("questions", "answer", "r1", "same", "c2", "--json").objects
    assert (answered["question"], answered["contact"]) == ("r1", "c2")
    shown = rollbook("event", "show", "Picnic", "--json").objects
    assert [(one["contact"], one["status"]) for one in shown if one["attended_at"]] == [
        ("c3", "attended"), ("c2", "attended"),
    ] or {one["contact"] for one in shown if one["attended_at"]} == {"c2", "c3"}  # fmt: skip
    assert rollbook("questions", "--json").objects == []
    assert rollbook("undo").status == 0
    assert len(rollbook("questions", "--json").objects) == 1


def test_rows_that_were_not_used_are_mended_and_dropped_in_again(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    form = "Timestamp,Name,E-mail,Town,Message\n02/03/2026 10:00:00,test,test@test.com,,test\n"
    form += "02/03/2026 11:00:00,Ana Silva,ana@example.org,York,Hello there\n"
    rejects = tmp_path / "to mend.csv"
    said = rollbook("import", write(tmp_path / "form.csv", form), "--rejects", rejects)
    assert "1 row with the reasons" in said.err
    mended = rejects.read_text("utf-8-sig").replace("test@test.com", "eva@example.org")
    assert mended.startswith("Why it was not brought in,Timestamp,Name,E-mail,Town,Message")
    write(rejects, mended.replace(",test,", ",Eva Roth,", 1))
    again = rollbook("import", rejects, "--json")
    assert again.status == 0
    assert [row["verdict"] for row in again.objects[:-1]] == ["new"]
    assert "Why" not in str(rollbook("show", "i2", "--json").objects[0]["answers"])


def test_rejects_never_take_the_place_of_the_file_itself_or_of_each_other(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    one = write(tmp_path / "one.csv", "Name,Email\nTest,test@test.com\n")
    two = write(tmp_path / "two.csv", "Name,Email\nTotal,2\n")
    before, steps = one.read_bytes(), rollbook("history", "--json").out
    for target, status in ((one, 2), (tmp_path / "r.pdf", 2), (tmp_path / "nowhere/r.csv", 8)):
        said = rollbook("import", one, "--rejects", target)
        assert (said.status, said.out) == (status, ""), target
    assert (one.read_bytes(), rollbook("history", "--json").out) == (before, steps)
    rollbook("import", one, two, "--rejects", tmp_path / "r.csv")
    assert "Test" in (tmp_path / "r-one.csv").read_text()
    assert "Total" in (tmp_path / "r-two.csv").read_text()


def test_a_policy_of_a_column_that_is_not_there_is_refused(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    path = write(tmp_path / "people.csv", "Name,Email,City\nAna,ana@example.org,Paris\n")
    said = rollbook("import", path, "--policy", "Town=overwrite")
    assert (said.status, said.out) == (2, "")
    assert "There is no column “Town”" in said.err


def test_a_reading_of_which_nothing_was_used_is_not_remembered(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    path = write(tmp_path / "people.csv", "Name,Email,City\nAna,ana@example.org,Paris\n")
    said = rollbook("import", path, "--as", "orders", "--json")
    assert said.objects[-1]["summary"]["set_aside"] == 1
    said = rollbook("import", path, "--json")
    assert (said.status, said.objects[-1]["summary"]["kind"]) == (0, "contacts")


def test_a_line_is_taken_back_although_it_looks_like_nobody(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    path = write(tmp_path / "form.csv", "Name,E-mail,Message\nTest,test@example.org,test\n")
    assert rollbook("import", path, "--preview").status == 1
    assert rollbook("import", path, "--take", "2").status == 0
    assert len(rollbook("list", "--json").objects) == 1


def test_a_column_has_a_policy_of_its_own(rollbook: Rollbook, tmp_path: Path) -> None:
    rollbook("import", write(tmp_path / "a.csv", CONTACTS), "--as", "contacts")
    other = write(tmp_path / "b.csv", CONTACTS.replace("Leeds", "Hull").replace("York", ""))
    said = rollbook("import", other, "--as", "contacts", "--policy", "City=overwrite")
    assert "Ana Silva – update; city: Leeds → Hull" in said.out
    assert rollbook("import", other, "--policy", "City=perhaps").status == 2


def test_a_section_and_an_assignee_are_given_to_what_comes_in(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    assert rollbook("import", FORM, "--section", "Nowhere").status == 2
    path = write(tmp_path / "f.csv", "Name,E-mail,Message\nAna Silva,ana@example.org,Hi there\n")
    assert rollbook("import", path, "--assign", "me").status == 0
    [inquiry] = rollbook("list", "--what", "inquiries", "--json").objects
    assert inquiry["assignee"] == "Rita"


def test_an_event_is_chosen_by_its_id(rollbook: Rollbook) -> None:
    rollbook("event", "new", "Picnic")
    rollbook("event", "new", "Picnic")
    rollbook("import", REGISTRATIONS, "--event", "e1", "--quiet")
    counted = {
        row["event"]: row["registered"] for row in rollbook("event", "list", "--json").objects
    }
    assert counted == {"e1": 352, "e2": 0}


def test_orders_are_listed_and_exported(rollbook: Rollbook, tmp_path: Path) -> None:
    rollbook("import", ORDERS)
    assert len(rollbook("list", "--what", "orders", "--json").objects) == 47
    found = rollbook("list", "poster", "--what", "orders", "--json").objects
    assert any(row["item"] == "Poster" for row in found)
    assert rollbook("export", "--what", "orders", "-o", tmp_path / "orders.csv").status == 0
    assert len((tmp_path / "orders.csv").read_text("utf-8-sig").splitlines()) == 48


def test_a_folder_is_watched(rollbook: Rollbook, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    first = write(
        tmp_path / "form.csv", "Name,E-mail,Message\nAna Silva,ana@example.org,Hi there\n"
    )
    rollbook("import", first)
    assert rollbook("watch", "add", folder, "--profile", "Nothing").status == 2
    assert rollbook("watch", "add", tmp_path / "nowhere", "--profile", "Form").status == 2
    assert rollbook("watch", "add", folder, "--profile", "Form").status == 0
    [watched] = rollbook("watch", "list", "--json").objects
    assert watched == {"profile": "Form", "folder": str(folder.resolve())}
    for name, text in (
        ("more.csv", "Name,E-mail,Message\nEva Roth,eva@example.org,Hello you\n"),
        ("other.csv", "Naam,Postcode,E-mail\nBen Moss,1234,ben@example.org\n"),
    ):
        os.utime(write(folder / name, text), (1_700_000_000, 1_700_000_000))
    said = rollbook("watch", "look")
    assert said.status == 1
    assert "Brought in more.csv: 1 row: 1 new." in said.out
    assert "other.csv waits for you: it does not look like the form “Form”" in said.out
    [waiting] = rollbook("watch", "look", "--json").objects
    assert (waiting["outcome"], waiting["step"]) == ("waiting", None)
    assert rollbook("watch", "remove", "--profile", "Form").status == 0
    assert rollbook("watch", "look").status == 0
