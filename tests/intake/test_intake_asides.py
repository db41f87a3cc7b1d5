"""Which records are no people, and that nobody real is among them."""

import pytest

from crm.files.documents import Document, Sheet
from crm.intake import asides
from crm.intake.facts import SLOT
from crm.intake.reading import understand, understand_document


def reason(name: str, email: str = "", phone: str = "", message: str = "") -> str | None:
    """Return why a record is set aside, if it is."""
    rows = [
        ["Name", "E-mail", "Phone", "Message"],
        ["Ana Silva", "ana@example.org", "+447700900123", "I read the book"],
        [name, email, phone, message],
    ]
    document = Document("csv", "utf-8", ",", [Sheet(None, rows, [1, 2, 3])])
    parts = list(understand_document(document, {"region": "GB"}))
    found: str | None = parts[1]["rows"][1][SLOT["set_aside"]]
    return found


@pytest.mark.parametrize(
    "record",
    [
        ("test", "test@test", "123", "test"), ("Test", "test@example.org"), ("asdf", "asdf@asdf.com"),
        ("Test User", "test.user@example.org", "+44 7700 900123", "testing"), ("test", "", "", "test"),
        ("Test Test", "test@test.com", "", "This is just a test, please ignore"), ("TEST",),
        ("prueba", "test@example.org", "", "prueba"), ("Essai", "", "", "Ceci est un essai"),
        ("test 2", "test2@example.org", "", "test message 2"), ("", "test@test", "", "test"),
        ("ein Test", "test@example.de", "", "Nur ein Test"),
    ],
)  # fmt: skip
def test_a_clear_test_is_set_aside(record: tuple[str, ...]) -> None:
    assert reason(*record) == asides.TEST


@pytest.mark.parametrize(
    "record",
    [
        ("", "", "", "Buy cheap followers now http://spam.example"), ("", "jane at example", "", "Hi"),
        ("", "", "123", ""), ("", "", "4.477E+11", "call me"), ("N/A", "-", "", "none of it"),
        ("http://spam.example", "", "", "x"), ("???", "", "", "hello"),
    ],
)  # fmt: skip
def test_a_record_with_nobody_in_it_is_set_aside(record: tuple[str, ...]) -> None:
    assert reason(*record) == asides.NOBODY


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (("Total", "2"), asides.TOTAL), (("TOTALI",), asides.TOTAL), (("Grand total:", "", "79"), asides.TOTAL),
        (("Total responses", "79"), asides.TOTAL), (("Week 2",), asides.PART), (("March 2026:",), asides.PART),
        (("Name", "E-mail", "Phone", "Message"), asides.HEADINGS),
        (("<test lead: dummy data for full_name>", "test@example.org"), asides.ADVERTISER),
    ],
)  # fmt: skip
def test_lines_between_the_records_are_set_aside(record: tuple[str, ...], why: str) -> None:
    assert reason(*record) == why


@pytest.mark.parametrize(
    "record",
    [
        ("Ana Silva",), ("", "ana@example.org"), ("", "", "07700 900163"), ("Suma Patel",),
        ("Total", "total@example.org"), ("Test", "ana.silva@example.org"), ("Tess Ting",),
        ("Jane", "test@example.org", "", "I would like to join"), ("Test", "", "07700 900163"),
        ("Ana Silva", "test@test", "", "test"), ("Will Test", "", "", "Do you test things?"),
        ("Ana Prova", "a@example.org", "", ""), ("Suma", "", "", "Please call me"), ("4 Non Blondes", "x@example.org"),
        ("Name", "name@example.org", "", ""),
    ],
)  # fmt: skip
def test_a_record_with_a_person_in_it_never_is(record: tuple[str, ...]) -> None:
    assert reason(*record) is None


def test_a_record_of_an_organisation_alone_is_about_the_organisation() -> None:
    rows = [
        ["Name", "E-mail", "Company"],
        ["Ana Silva", "ana@example.org", "Reading circle"],
        ["", "", "Radio 4"],
        ["", "desk@example.org", "Town library"],
    ]
    document = Document("csv", "utf-8", ",", [Sheet(None, rows, [1, 2, 3, 4])])
    found = list(understand_document(document, {}))[1]["rows"]
    told = [(plain[SLOT["full_name"]], plain[SLOT["set_aside"]]) for plain in found]
    assert told == [("Ana Silva", None), ("Radio 4", None), (None, None)]


@pytest.mark.parametrize(
    ("answers", "is_test"),
    [("test,test", True), ("test,", True), ("asdf,I would like to sing", False)],
)
def test_a_test_is_known_by_all_the_answers_of_its_message(answers: str, *, is_test: bool) -> None:
    text = (
        "Timestamp,Your name,E-mail,What would you like to do?,Anything else?\n"
        "02/03/2026 10:00:00,Awa Koné,awa@example.org,I would love to sing,Bonjour\n"
        f"03/03/2026 10:00:00,test,test@test,{answers}\n"
    )
    parts = list(understand({"text": text}))
    assert (parts[1]["rows"][1][SLOT["set_aside"]] == asides.TEST) is is_test
