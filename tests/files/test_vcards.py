"""Address books in vCard 2.1, 3.0 and 4.0 become ordinary tables with plain headings."""

from typing import Any

import pytest

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document


def read(*lines: str, end: str = "\r\n", encoding: str = "utf-8") -> Document:
    """Read these lines as a file that somebody named wrongly."""
    return read_document((end.join(lines) + end).encode(encoding), name="people.csv")


def card(*lines: str, version: str = "3.0") -> list[str]:
    """Return the lines of one card."""
    return ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]


def people(document: Document) -> list[dict[str, str]]:
    """Return each row as heading → text, without what is blank."""
    (sheet,) = document.sheets
    headings, *rows = sheet.rows
    return [
        {heading: text for heading, text in zip(headings, row, strict=False) if text}
        for row in rows
    ]


def one(*lines: str, version: str = "3.0", **options: Any) -> dict[str, str]:
    """Return the only person of a card with these lines."""
    (person,) = people(read(*card(*lines, version=version), **options))
    return person


_APPLE = (
    "PRODID:-//Apple Inc.//macOS 14.4//EN",
    "N:Müller-Lüdenscheidt;Anna;Maria;Dr.;",
    "FN:Dr. Anna Maria Müller-Lüdenscheidt",
    "ORG:Bücher\\, Hefte und mehr;Versand;Keller",
    "item1.EMAIL;type=INTERNET;type=pref:anna@example.org",
    "item1.X-ABLabel:_$!<Other>!$_",
    "EMAIL;type=INTERNET;type=HOME:anna@example.net",
    "TEL;type=CELL;type=VOICE;type=pref:+44 7700 900121",
    "TEL;type=WORK;type=FAX:+44 20 7946 0001",
    "item2.TEL:020 7946 0002",
    "item2.X-ABLabel:Ferienhaus",
    "item3.ADR;type=HOME;type=pref:;;Grüne Gasse 3\\nHinterhaus;Köln;NRW;50667;Germany",
    "item3.X-ABADR:de",
    "ADR;type=WORK:PO Box 7;Room 2;1 Long Road;Leeds;;LS1 4AP;UK",
    "BDAY:1980-02-03",
    "CATEGORIES:Readers,Berlin\\, West",
    "NOTE:first\\nsecond\\; third",
    "URL;type=HOME:https://anna.example.org",
    "X-ABUID:1234",
    "REV:2024-01-01T00:00:00Z",
)
_APPLE_PERSON = {
    "Full name": "Dr. Anna Maria Müller-Lüdenscheidt",
    "Name prefix": "Dr.",
    "Given name": "Anna",
    "Middle name": "Maria",
    "Family name": "Müller-Lüdenscheidt",
    "Organization": "Bücher, Hefte und mehr",
    "Department": "Versand, Keller",
    "E-mail 1 - Label": "Other",
    "E-mail 1 - Value": "anna@example.org",
    "E-mail 2 - Label": "Home",
    "E-mail 2 - Value": "anna@example.net",
    "Phone 1 - Label": "Mobile",
    "Phone 1 - Value": "+44 7700 900121",
    "Phone 2 - Label": "Ferienhaus",
    "Phone 2 - Value": "020 7946 0002",
    "Fax 1 - Label": "Work",
    "Fax 1 - Value": "+44 20 7946 0001",
    "Street": "Grüne Gasse 3 Hinterhaus",
    "City": "Köln",
    "Region": "NRW",
    "Postal Code": "50667",
    "Country": "Germany",
    "Address 2 - Street": "1 Long Road, Room 2, PO Box 7",
    "Address 2 - City": "Leeds",
    "Address 2 - Postal Code": "LS1 4AP",
    "Address 2 - Country": "UK",
    "Website 1 - Label": "Home",
    "Website 1 - Value": "https://anna.example.org",
    "Birthday": "1980-02-03",
    "Categories": "Readers, Berlin, West",
    "Notes": "first\nsecond; third",
}


def test_an_apple_card_is_read() -> None:
    assert one(*_APPLE) == _APPLE_PERSON


def test_an_old_card_in_quoted_printable_is_read() -> None:
    found = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81ukaszewicz;Zo=C3=AB=",
        "=20Maria;;;",
        "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9 Mu=F1oz",
        "NOTE;QUOTED-PRINTABLE:a long note=0D=0Ain two =",
        "lines",
        "TEL;CELL;PREF:+44 7700 900122",
        "TEL;HOME:020 7946 0003",
        "EMAIL;INTERNET:ana@example.org",
        "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Rua =C3=81urea 1;Porto;;4000-001;Portugal",
        "LABEL;HOME:never mind",
        "BDAY:19800203",
        "PHOTO;JPEG;ENCODING=BASE64:",
        "  /9j/4AAQSkZJRgABAQEAYABgAAD",
        "  /9j/4AAQSkZJRg==",
        "",
        "X-SKYPE:ana.example",
        version="2.1",
    )
    assert found == {
        "Full name": "José Muñoz",
        "Given name": "Zoë Maria",
        "Family name": "Łukaszewicz",
        "E-mail 1 - Value": "ana@example.org",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+44 7700 900122",
        "Phone 2 - Label": "Home",
        "Phone 2 - Value": "020 7946 0003",
        "Street": "Rua Áurea 1",
        "City": "Porto",
        "Postal Code": "4000-001",
        "Country": "Portugal",
        "Birthday": "1980-02-03",
        "Notes": "a long note\r\nin two lines",
        "X-SKYPE": "ana.example",
    }


def test_a_new_card_is_read() -> None:
    found = one(
        "FN:Ana Silva",
        "N:Silva;Ana;;;",
        "EMAIL;PREF=2:second@example.org",
        "EMAIL;TYPE=work;PREF=1:mailto:first@example.org",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+44-7700-900123;ext=12',
        "TEL;VALUE=uri:tel:+44%207700%20900124",
        'ADR;TYPE=home;LABEL="1 Road: Porto":;;1 Road;Porto;;;',
        "BDAY:--0203",
        "ANNIVERSARY:20100607",
        "LANG:pt",
        "GENDER:F",
        "UID:urn:uuid:4fbe8971",
        "KIND:individual",
        version="4.0",
    )
    assert found == {
        "Full name": "Ana Silva",
        "Given name": "Ana",
        "Family name": "Silva",
        "E-mail 1 - Label": "Work",
        "E-mail 1 - Value": "first@example.org",
        "E-mail 2 - Value": "second@example.org",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+44-7700-900123 ext. 12",
        "Phone 2 - Value": "+44 7700 900124",
        "Street": "1 Road",
        "City": "Porto",
        "Birthday": "--02-03",
        "Anniversary": "2010-06-07",
        "Language": "pt",
        "Gender": "F",
        "UID": "urn:uuid:4fbe8971",
    }


@pytest.mark.parametrize(
    ("lines", "heading", "text"),
    [
        (["FN:A", "NOTE:folded", "  here", "\tand there"], "Notes", "folded hereand there"),
        (["FN:A", "NOTE:an exporter", "that escapes nothing", "NICKNAME:B"], "Notes",
         "an exporter\nthat escapes nothing"),
        (["FN:A", "no property at all"], "Notes", "no property at all"),
        (["FN:A\\, B\\\\;C"], "Full name", "A, B\\;C"),
        (["N:van \\;der\\\\;Ana"], "Family name", "van ;der\\"),
        (["BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-02"], "Birthday", "--03-02"),
        (["BDAY;VALUE=text:circa 1960"], "Birthday", "circa 1960"),
        (["BDAY:1980-02-03T00:00:00Z"], "Birthday", "1980-02-03"),
        (['EMAIL;TYPE="home:ana@example.org'], "E-mail 1 - Value", "ana@example.org"),
        (["email;Type=Home:ana@example.org"], "E-mail 1 - Label", "Home"),
        (["FN:Ana", "FN;LANGUAGE=ja:アナ"], "Full name", "Ana ::: アナ"),
        (["FN;ENCODING=b;CHARSET=UTF-8:QW7DoQ=="], "Full name", "Aná"),
        (["FN;ENCODING=b:!"], "Full name", "!"),
        (["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=klingon:Jos=E9"], "Full name", "José"),
        (["FN:Bookshop", "ORG:Bookshop", "X-ABShowAs:COMPANY"], "Kind", "organization"),
    ],
)  # fmt: skip
def test_a_card_is_read_as_it_is_meant(lines: list[str], heading: str, text: str) -> None:
    assert one(*lines)[heading] == text


def test_folds_of_an_old_card_keep_their_blank() -> None:
    assert one("NOTE:Dear", " Ana", version="2.1")["Notes"] == "Dear Ana"


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_several_cards_in_any_encoding_are_several_people(end: str, encoding: str) -> None:
    lines = [*card("FN:José"), "", *card("FN:Zoë", "TEL:020 7946 0004")]
    document = read(*lines, end=end, encoding=encoding)
    assert document.format == "vcard"
    assert document.delimiter is None
    assert [person["Full name"] for person in people(document)] == ["José", "Zoë"]
    assert document.sheets[0].lines == [1, 2, 7]


def test_an_old_card_names_the_encoding_of_its_plain_letters() -> None:
    lines = card("NOTE;ENCODING=QUOTED-PRINTABLE:a", "FN;CHARSET=windows-1250:Łódź", version="2.1")
    (person,) = people(read(*lines, encoding="cp1250"))
    assert person["Full name"] == "Łódź"


def test_a_card_without_an_end_is_ended_by_the_next() -> None:
    document = read("BEGIN:VCARD", "FN:Ana", "begin:vcard", "FN:Ben", "END:VCARD", "BEGIN:VCARD",
                    "FN:Cleo")  # fmt: skip
    assert [person["Full name"] for person in people(document)] == ["Ana", "Ben", "Cleo"]


def test_a_card_within_a_card_is_not_the_person() -> None:
    assert one("FN:Ana", "AGENT:", *card("FN:The secretary"), "TEL:020 7946 0005") == {
        "Full name": "Ana",
        "Phone 1 - Value": "020 7946 0005",
    }


def test_distribution_lists_are_left_out_and_said() -> None:
    document = read(*card("FN:Ana"), *card("FN:All", "X-ADDRESSBOOKSERVER-KIND:group"))
    assert len(people(document)) == 1
    assert "distribution list" in document.notes[0]


def test_pictures_are_left_out_whatever_they_look_like() -> None:
    picture = ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", " SkZJ", " Rg==", "item1.LOGO;BASE64:abcd",
               "efgh", "FN:Ana"]  # fmt: skip
    assert one(*picture) == {"Full name": "Ana"}


def test_the_rare_things_of_many_cards_share_a_column() -> None:
    document = read(*card("FN:Ana", *(f"X-THING-{n}:{n}" for n in range(100))))
    (person,) = people(document)
    assert person["X-THING-59"] == "59"
    assert person["Other details"].splitlines()[0] == "X-THING-60: 60"


def test_more_addresses_than_anybody_has_are_kept_together() -> None:
    found = one(*(f"EMAIL:a{n}@example.org" for n in range(22)), *(["ADR:;;A;B;;;"] * 7))
    assert found["E-mail 20 - Value"] == "a19@example.org"
    assert found["More under E-mail"] == "a20@example.org ::: a21@example.org"
    assert found["More addresses"] == "A, B"


def test_cards_with_nobody_in_them_are_refused() -> None:
    with pytest.raises(UserError, match="empty"):
        read("BEGIN:VCARD", "VERSION:3.0", "END:VCARD")


def test_a_calendar_is_no_address_book() -> None:
    with pytest.raises(UserError, match="a calendar"):
        read("BEGIN:VCALENDAR", "END:VCALENDAR")
