"""Groups of columns, headings two rows deep, what stands above a table, states in many languages."""

from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.intake.doubleheads import take_headings
from crm.intake.facts import Facts, from_plain
from crm.intake.filekinds import FileKind, kind_called
from crm.intake.filenames import consent_in_name
from crm.intake.groups import split_group
from crm.intake.hints import TOGETHER
from crm.intake.labels import label_reader, separator_of
from crm.intake.preambles import event_of, role_of
from crm.intake.reading import understand
from crm.intake.statuses import has_come, registration_of, wants_mail


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Billing City", ("billing", "city")), ("First Name (Billing)", ("billing", "first name")),
        ("Home Address 2", ("home", "address 2")), ("Address 2 - City", ("2", "city")),
        ("Lieferort", ("shipping", "ort")), ("Nome del partecipante", ("attendee", "nome")),
        ("Nom payeur", ("buyer", "nom")), ("Default Address Zip", ("primary", "zip")),
        ("City", ("", "")), ("Home", ("", "")), ("", ("", "")),
    ],
)  # fmt: skip
def test_a_heading_says_whose_name_or_which_address(heading: str, found: tuple[str, str]) -> None:
    assert split_group(heading) == found


def test_a_heading_over_several_columns_is_carried_forward() -> None:
    top = ["ID", "Who are you?", "", "How can you help?", ""]
    below = ["", "Name", "E-mail", "Translate", "Host"]
    joined = ["ID", "Name", "E-mail", "How can you help? – Translate", "How can you help? – Host"]
    assert take_headings([top, below, ["1", "Ana"]], 0) == (joined, 0, 2)
    twice = ["Name", "City", "Name", "City"]
    over = ["Buyer", "", "Attendee", ""]
    headings, _, first = take_headings([over, twice, ["Ana", "Porto", "Bo", "Umeå"]], 1)
    assert headings == ["Buyer – Name", "Buyer – City", "Attendee – Name", "Attendee – City"]
    assert first == 2


def test_a_record_under_the_headings_is_no_second_row_of_them() -> None:
    rows = [["Name", "", "Town"], ["Ana", "x", "Porto"], ["Bo", "", "Umeå"]]
    assert take_headings(rows, 0) == (rows[0], 0, 1)


def test_an_event_is_found_above_its_people_side_by_side_or_one_below_the_other() -> None:
    assert event_of([["Meeting title", "Assembly"], ["Start time", "16.04.26, 18:58"]]) == (
        "Assembly", "16.04.26, 18:58",
    )  # fmt: skip
    pair = [["Topic", "ID", "Scheduled Time"], ["Bread, roses", "1", "05/12/2026 06:00 PM"]]
    assert event_of(pair) == ("Bread, roses", "05/12/2026 06:00 PM")
    assert event_of([["Registrations"], ["made on 3 March"]]) == (None, None)


@pytest.mark.parametrize(
    ("title", "role"),
    [("Host Details", "host"), ("Panelist Details", "panelist"), ("Attendee Details", None), ("Organisator", "host"),
     ("Presenter", "panelist"), ("Conférencier", "panelist"), ("Ghost", None), ("", None), (None, None)],
)  # fmt: skip
def test_a_role_is_told_by_its_title(title: str | None, role: str | None) -> None:
    assert role_of(title) == role


def test_states_of_registrations_and_subscribers_are_known_in_many_languages() -> None:
    states = {
        "approved": "registered", "cancelled by self": "cancelled", "Warteliste": "waitlisted",
        "pending approval": "pending", "Annulé": "cancelled", "Bestätigt": "registered", "denied": "denied",
        "Invitada": "invited", "Avbokad": "cancelled", "No": "cancelled", "Purple": None, "x" * 99: None,
    }  # fmt: skip
    assert {text: registration_of(text) for text in states} == states
    assert [has_come(text) for text in ("Checked In", "Ja", "No", "?", "x" * 99)] == [
        True,
        True,
        False,
        None,
        None,
    ]
    assert [wants_mail(text) for text in ("Subscribed", "unsubscribed", "bounced", "Active", "Oui")] == [
        True, False, None, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "told"),
    [("subscribed_email_audience_export_0f.csv", True), ("unsubscribed_email_audience.csv", False),
     ("cleaned_email_audience.csv", None), ("nonsubscribed_email.csv", None), ("non-subscribed_x.csv", None),
     ("join-form.csv", None), ("", None)],
)  # fmt: skip
def test_the_name_of_a_file_may_say_who_wants_mail(name: str, told: bool | None) -> None:  # noqa: FBT001
    assert consent_in_name(name) is told


def test_labels_are_told_apart_and_those_of_the_program_left_out() -> None:
    assert separator_of(["a, b", "c ::: d"]) == ":::"
    assert label_reader(":::")("Volunteers ::: * myContacts ::: * Team") == ["Volunteers", "Team"]
    assert label_reader(",")('"VIP, gold","Blog"') == ["VIP, gold", "Blog"]
    assert label_reader(";")("A;B;") == ["A", "B"]


def test_a_kind_is_called_as_on_the_command_line() -> None:
    assert kind_called("join-form") is FileKind.JOIN_FORM
    assert kind_called(None) is None
    with pytest.raises(UserError, match="orders"):
        kind_called("shopping")


def read_text(text: str, **request: Any) -> tuple[dict[str, Any], list[Facts]]:
    parts = list(understand({"text": text, **request}))
    rows = [plain for part in parts for plain in part.get("rows", ())]
    return parts[0]["head"], [from_plain(plain) for plain in rows]


def test_several_columns_of_text_become_one_message_each_behind_its_heading() -> None:
    text = (
        "Timestamp,Your name,E-mail,Message,What would you like to do?,Anything else?\n"
        "18/03/2026 23:33,Nia Campbell,nia@example.org,Hello all,Sing in the choir,I have a dog\n"
        "19/03/2026 23:33,Awa Koné,awa@example.org,,Bake cakes for the stall,n/a\n"
        "20/03/2026 23:33,Bo Berg,bo@example.org,I moved here,,\n"
    )
    head, facts = read_text(text)
    assert [one.message for one in facts] == [
        "Hello all\nWhat would you like to do? Sing in the choir\nAnything else? I have a dog",
        "What would you like to do? Bake cakes for the stall",
        "I moved here",
    ]
    assert [one["how"] for one in head["columns"]].count(TOGETHER) == 3


def test_columns_that_somebody_chose_for_notes_are_put_together() -> None:
    text = "Name,E-mail,Diet,Skills\nNia Campbell,nia@example.org,vegan,plumbing\n"
    _, facts = read_text(
        text,
        map={"Diet": "notes", "Skills": "notes"},
    )
    assert facts[0].notes == "Diet: vegan\nSkills: plumbing"
