"""The sample join form and its like, from bytes to facts."""

from pathlib import Path
from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.intake.facts import Facts, from_plain
from crm.intake.reading import BATCH, understand

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def read(text: str = "", **request: Any) -> tuple[dict[str, Any], list[Facts]]:
    """Return the head and the facts of a pasted table."""
    head: dict[str, Any] = {}
    facts: list[Facts] = []
    if "path" not in request:
        request["text"] = text
    for part in understand({"name": "form.csv", **request}):
        head = part.get("head", head)
        assert len(part.get("rows", ())) <= BATCH
        facts += [from_plain(plain) for plain in part.get("rows", ())]
    return head, facts


def fields(head: dict[str, Any]) -> dict[str, str | None]:
    """Return heading → field."""
    return {column["heading"]: column["field"] for column in head["columns"]}


def test_the_sample_join_form_holds_77_people_a_test_and_a_spam() -> None:
    head, facts = read(path=str(SAMPLES / "join-form.csv"), region="GB")
    assert (head["rows"], head["header_line"], head["day_first"]) == (79, 1, True)
    assert head["recognised_as"] == "Google Forms responses"
    assert list(fields(head).values()) == [
        "submitted_at", "full_name", "email", "phone", "country", "message", "consent",
    ]  # fmt: skip
    usable = [one for one in facts if not one.set_aside]
    assert len(usable) == 77
    assert all(one.country and one.emails[0].value and one.submitted_at for one in usable)
    assert [one.row for one in facts if one.set_aside] == [78, 79]
    assert "test" in str(facts[77].set_aside)
    assert "Nobody" in str(facts[78].set_aside)
    first = facts[0]
    assert first.phones == (("07700 900163", "+447700900163"),)
    assert (first.country, first.country_text) == ("GB", "UK")
    assert (first.submitted_at, first.consent) == ("2026-03-18T23:33:00", False)
    assert facts[2].message == '=HYPERLINK("http://example.com","click")'


def test_the_form_a_week_later_asks_nothing_about_its_new_column() -> None:
    head, _ = read(path=str(SAMPLES / "join-form.csv"))
    columns = {
        column["heading"].lower(): column["field"] for column in head["columns"] if column["field"]
    }
    from crm.intake.headings import fold_heading

    profile = {
        "name": "Join form",
        "columns": {fold_heading(heading): field for heading, field in columns.items()},
        "day_first": True,
    }
    later, facts = read(path=str(SAMPLES / "join-form-a-week-later.csv"), profiles=[profile])
    assert later["profile"] == "Join form"
    assert len(facts) == 91
    assert {column["confidence"] for column in later["columns"]} == {"certain"}
    assert fields(later)["Preferred language"] == "language"
    assert {one.language for one in facts} == {None, "fr", "en"}


def test_a_file_without_a_name_or_an_address_is_refused_with_what_to_do() -> None:
    with pytest.raises(UserError, match="--map"):
        read("Colour,Size\nred,10\nblue,12\n")


def test_a_mapped_column_counts_whatever_its_heading() -> None:
    head, facts = read("Zyx,Colour\nAna Silva,red\n", map={"Zyx": "full_name"})
    assert fields(head)["Zyx"] == "full_name"
    assert facts[0].full_name == "Ana Silva"


def test_mapping_an_unknown_column_or_field_says_what_there_is() -> None:
    with pytest.raises(UserError, match="“Email”"):
        read("Name,Email\nAna,a@example.org\n", map={"Nothing": "email"})
    with pytest.raises(UserError, match="full_name"):
        read("Name,Email\nAna,a@example.org\n", map={"Name": "shoe size"})
