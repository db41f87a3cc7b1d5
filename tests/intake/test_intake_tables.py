"""Finding the table of people in a file, and what no heading says."""

from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.files.documents import Document, Sheet
from crm.intake.facts import Facts, from_plain
from crm.intake.reading import understand_document
from crm.intake.tables import column_letters, find_table


def sheet(*rows: list[str], name: str | None = None) -> Sheet:
    """Return a sheet of *rows*, numbered from line 1."""
    return Sheet(name, list(rows), list(range(1, len(rows) + 1)))


def read(*sheets: Sheet, **request: Any) -> tuple[dict[str, Any], list[Facts]]:
    """Return the head and the facts of a document of *sheets*."""
    document = Document("xlsx", None, None, list(sheets))
    parts = list(understand_document(document, request))
    rows = [plain for part in parts for plain in part.get("rows", ())]
    assert parts[-1]["end"]["rows"] == len(rows) == parts[0]["head"]["rows"]
    return parts[0]["head"], [from_plain(plain) for plain in rows]


def fields(head: dict[str, Any]) -> list[str | None]:
    """Return the fields of the columns in file order."""
    return [column["field"] for column in head["columns"]]


def test_title_rows_are_skipped_and_totals_and_repeated_headings_set_aside() -> None:
    head, facts = read(
        sheet(
            ["Join form"], ["made on 3 March"], [],
            ["Name", "E-mail", "Country"],
            ["Ana Silva", "ana@example.org", "UK"], ["", "  ", ""],
            ["Name", "E-mail", "Country"],
            ["Suma Patel", "", "India"], ["Total", "2"], ["TOTALS"],
        )
    )  # fmt: skip
    assert head["header_line"] == 4
    assert [one.line for one in facts] == [5, 7, 8, 9, 10]
    assert [bool(one.set_aside) for one in facts] == [False, True, False, True, True]
    assert facts[1].full_name is None
    assert facts[3].full_name is None


def test_the_sheet_that_looks_like_a_form_is_taken() -> None:
    notes = sheet(["Remember to call Bo"], ["and Ana"], name="Notes")
    form = sheet(["Timestamp", "Name", "E-mail"], ["2026-03-02", "Ana", "a@example.org"], name="F")
    head, facts = read(notes, form)
    assert (head["sheet"], head["sheets"]) == ("F", ["Notes", "F"])
    assert head["people_sheets"] == ["F"]
    assert facts[0].sheet == "F"


def test_a_sheet_can_be_named_and_must_be_there() -> None:
    one = sheet(["Name", "E-mail"], ["Ana", "a@example.org"], name="One")
    two = sheet(["Name"], ["Bo"], name="Two")
    assert read(one, two, sheet="Two")[1][0].full_name == "Bo"
    with pytest.raises(UserError, match="“One”, “Two”"):
        read(one, two, sheet="Three")


def test_a_file_without_headings_is_told_by_its_cells() -> None:
    head, facts = read(
        sheet(
            ["Ana Silva", "ana@example.org", "+44 7700 900123", "UK"],
            ["Bo Berg", "bo@example.org", "+44 7700 900124", "Sweden"],
        )
    )
    assert head["header_line"] is None
    assert fields(head) == ["full_name", "email", "phone", "country"]
    assert [column["heading"] for column in head["columns"]][:2] == ["Column A", "Column B"]
    assert len(facts) == 2
    assert head["notes"]


def test_headings_of_an_unknown_language_are_told_by_the_cells_below() -> None:
    head, _ = read(
        sheet(
            ["Zyx", "Qwx", "Vbn", "Opl", "Mnb"],
            [
                "02/03/2026 14:22",
                "Ana Silva",
                "ana.silva@example.org",
                "France",
                "I liked it a lot",
            ],
            ["13/03/2026 14:22", "Bo Berg", "bo@example.org", "Sweden", "Is there a group here?"],
        )
    )
    assert fields(head) == ["submitted_at", "full_name", "email", "country", "message"]
    assert {column["confidence"] for column in head["columns"]} == {"likely"}


def test_where_do_you_live_is_a_country_or_a_town_by_its_answers() -> None:
    question = "Where do you live?"
    for cells, field in ((["UK", "France"], "country"), (["Leeds", "Lyon"], "city")):
        head, _ = read(
            sheet(["Name", question], ["Ana", cells[0]], ["Bo", cells[1]], ["Cy", cells[1]])
        )
        assert fields(head)[1] == field


def test_a_country_among_towns_is_a_country() -> None:
    _, facts = read(
        sheet(
            ["Name", "Where do you live?"],
            ["Ana", "Leeds"], ["Bo", "Paris, France"], ["Cy", "Sweden"], ["Di", "Lyon"],
            ["Ed", "Porto"],
        )
    )  # fmt: skip
    assert [(one.city, one.country) for one in facts] == [
        ("Leeds", None), ("Paris", "FR"), (None, "SE"), ("Lyon", None), ("Porto", None),
    ]  # fmt: skip


def test_an_address_in_the_column_of_names_is_used() -> None:
    _, facts = read(
        sheet(
            ["Name", "E-mail"],
            ["Bo Berg <bo@example.org>", ""], ["jane@example.org", ""],
            ["Ana Silva", "ana@example.org"],
        )
    )  # fmt: skip
    assert [one.full_name for one in facts] == ["Bo Berg", None, "Ana Silva"]
    assert [one.emails[0].value for one in facts] == [
        "bo@example.org", "jane@example.org", "ana@example.org",
    ]  # fmt: skip
    assert not any(one.set_aside for one in facts)


def test_text_in_the_column_of_dates_breaks_nothing() -> None:
    _, facts = read(
        sheet(
            ["Date", "Name"],
            ["yesterday", "Ana"], ["31/02/2026", "Bo"], ["05/06/2026", "Cy"], ["", "Di"],
        )
    )  # fmt: skip
    assert [one.submitted_at for one in facts] == [None, None, "2026-06-05", None]
    assert facts[0].answers[0] == ("Date", "yesterday")


@pytest.mark.parametrize(
    ("request_", "date"),
    [
        ({}, "2026-04-03"), ({"region": "US"}, "2026-03-04"), ({"region": "GB"}, "2026-04-03"),
        ({"day_first": False}, "2026-03-04"), ({"region": "US", "day_first": True}, "2026-04-03"),
        ({"profiles": [{"name": "F", "columns": {"name": "full_name"}, "day_first": False}]},
         "2026-03-04"),
    ],
)  # fmt: skip
def test_an_undecided_date_follows_the_user_then_memory_then_the_region(
    request_: dict[str, Any], date: str
) -> None:
    head, facts = read(sheet(["Date", "Name"], ["03/04/2026", "Ana"]), **request_)
    assert facts[0].submitted_at == date
    assert "03/04/2026" in head["columns"][0]["how"]
    assert "no cell tells" in head["columns"][0]["how"]


def test_ragged_rows_and_cells_without_a_heading_are_kept() -> None:
    head, facts = read(
        sheet(["Name", "E-mail"], ["Ana"], ["Bo", "b@example.org", "called Tuesday"])
    )
    assert [column["heading"] for column in head["columns"]] == ["Name", "E-mail", "Column C"]
    assert facts[1].answers[-1] == ("Column C", "called Tuesday")
    assert facts[0].answers == (("Name", "Ana"),)


def test_answers_are_word_for_word() -> None:
    _, facts = read(sheet(["Name", "E-mail", "Notes"], ["  Ana ", "'=1+1", "N/A\n"]))
    assert facts[0].answers == (("Name", "  Ana "), ("E-mail", "'=1+1"), ("Notes", "N/A\n"))
    assert facts[0].message is None


def test_a_file_of_headings_alone_has_no_rows() -> None:
    head, facts = read(sheet(["Timestamp", "Name", "E-mail"]))
    assert (head["rows"], facts) == (0, [])


@pytest.mark.parametrize("rows", [[], [[]], [["", ""]], [["Colour"], ["red"]]])
def test_a_table_without_people_is_refused(rows: list[list[str]]) -> None:
    with pytest.raises(UserError):
        read(sheet(*rows))


def test_a_box_with_its_own_label_is_a_yes_when_ticked() -> None:
    label = "E-mails about events near me"
    _, facts = read(
        sheet(
            ["Name", "Newsletter"], ["Ana", label], ["Bo", ""], ["Cy", label],
        )
    )  # fmt: skip
    assert [one.consent for one in facts] == [True, None, True]
    assert facts[0].consent_words == f"Newsletter: {label}"
    assert facts[1].consent_words is None


def test_the_newsletter_counts_before_the_privacy_notice() -> None:
    head, facts = read(
        sheet(
            ["Name", "I agree to the privacy policy", "May we send you our newsletter?"],
            ["Ana", "Yes", "No"], ["Bo", "Yes", "Yes"],
        )
    )  # fmt: skip
    assert fields(head) == ["full_name", None, "consent"]
    assert [one.consent for one in facts] == [False, True]


def test_two_names_columns_and_a_name_say_what_name_means() -> None:
    for headings, expected in (
        (["Name", "Vorname"], ["family_name", "given_name"]),
        (["Nombre", "Apellidos"], ["given_name", "family_name"]),
        (["Nom", "Prénom"], ["family_name", "given_name"]),
        (["Name", "First name", "Last name"], ["full_name", "given_name", "family_name"]),
    ):
        head, _ = read(sheet(headings, ["Peña", "Ana", "Peña"][: len(headings)]))
        assert fields(head) == expected


def test_a_number_of_another_persons_is_not_theirs() -> None:
    head, _ = read(
        sheet(
            ["Name", "Emergency contact phone", "Name of your organisation", "Phone"],
            ["Ana", "07700 900163", "Reading group", "07700 900164"],
        )
    )
    assert fields(head) == ["full_name", None, "organisation", "phone"]


def test_letters_of_columns_count_as_in_a_spreadsheet() -> None:
    assert [column_letters(index) for index in (0, 25, 26, 51, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "AAA",
    ]


def test_the_header_may_stand_in_row_60_but_not_below() -> None:
    filler = [["x"] for _ in range(59)]
    document = Document("csv", "utf-8", ",", [sheet(*filler, ["Name", "E-mail"], ["Ana", ""])])
    assert find_table(document).header_line == 60


def test_headings_in_two_languages_at_once_are_understood() -> None:
    head, _ = read(
        sheet(
            ["Timestamp / Horodateur", "Name / Nom", "Email (Courriel)", "Country\nPays"],
            ["18/03/2026", "Ana Silva", "ana@example.org", "UK"],
        )
    )
    assert fields(head) == ["submitted_at", "full_name", "email", "country"]


def test_a_number_among_the_addresses_is_a_number_and_the_other_way_round() -> None:
    _, facts = read(
        sheet(
            ["Name", "E-mail or phone", "Telephone"],
            ["Ana", "ana@example.org", ""], ["Bo", "07700 900163", ""],
            ["Cy", "cy@example.org", "cy.day@example.org"],
        ),
        region="GB",
    )  # fmt: skip
    assert [[value for _, value in one.emails] for one in facts] == [
        ["ana@example.org"], [], ["cy@example.org", "cy.day@example.org"],
    ]  # fmt: skip
    assert [value for _, value in facts[1].phones] == ["+447700900163"]
    assert facts[2].phones == ()


def test_headings_are_known_again_where_one_of_them_is_blank() -> None:
    _, facts = read(
        sheet(
            ["Name", "E-mail", "", "Message"], ["Ana Silva", "ana@example.org", "called", "Hello"],
            ["Name", "E-mail", "", "Message"],
        )
    )  # fmt: skip
    assert [bool(one.set_aside) for one in facts] == [False, True]
