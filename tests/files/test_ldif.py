"""Address books in LDIF become ordinary tables with plain headings."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document

_PERSON = ["objectclass: top", "objectclass: person", "objectclass: mozillaAbPersonAlpha"]


def read(*lines: str) -> Document:
    """Read these lines as a file that somebody named wrongly."""
    return read_document("\n".join([*lines, ""]).encode(), name="people.csv")


def people(document: Document) -> list[dict[str, str]]:
    """Return each row as heading → text, without what is blank."""
    (sheet,) = document.sheets
    headings, *rows = sheet.rows
    return [
        {heading: text for heading, text in zip(headings, row, strict=False) if text}
        for row in rows
    ]


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


_BOOK = (
    "version: 1",
    f"dn:: {_coded('cn=Zoë Müller,mail=zoe@example.org')}",
    *_PERSON,
    f"givenName:: {_coded('Zoë')}",
    f"sn:: {_coded('Müller')}",
    f"cn:: {_coded('Zoë Müller')}",
    "mail: zoe@example.org",
    "mozillaSecondEmail: zoe@example.net",
    "telephoneNumber: 020 7946 0006",
    "homePhone: 020 7946 0007",
    "mobile: +44 7700 900125",
    "facsimileTelephoneNumber: 020 7946 0008",
    "mozillaHomeStreet: 1 Long",
    "  Road",
    "mozillaHomeStreet2: Flat 2",
    "mozillaHomeLocalityName: Leeds",
    "mozillaHomePostalCode: LS1 4AP",
    "mozillaHomeCountryName: UK",
    "street: 5 Short Street",
    "l: York",
    "c: GB",
    "co: United Kingdom",
    "o: Bookshop",
    "title: Bookseller",
    "birthyear: 1980",
    "birthmonth: 2",
    "birthday: 3",
    f"description:: {_coded('two' + chr(10) + 'lines')}",
    "custom1: likes tea",
    "modifytimestamp: 1700000000",
    "",
    "# a comment",
    " that goes on",
    "dn: cn=Friends",
    "objectclass: top",
    "objectclass: groupOfNames",
    "cn: Friends",
    "member: cn=Zoë Müller,mail=zoe@example.org",
)
_FOUND = [
    {
        "Full name": "Zoë Müller",
        "Given name": "Zoë",
        "Family name": "Müller",
        "Organization": "Bookshop",
        "Job title": "Bookseller",
        "E-mail 1 - Value": "zoe@example.org",
        "E-mail 2 - Label": "Other",
        "E-mail 2 - Value": "zoe@example.net",
        "Phone 1 - Label": "Work",
        "Phone 1 - Value": "020 7946 0006",
        "Phone 2 - Label": "Home",
        "Phone 2 - Value": "020 7946 0007",
        "Phone 3 - Label": "Mobile",
        "Phone 3 - Value": "+44 7700 900125",
        "Fax 1 - Value": "020 7946 0008",
        "Street": "1 Long Road, Flat 2",
        "City": "Leeds",
        "Postal Code": "LS1 4AP",
        "Country": "UK",
        "Address 2 - Street": "5 Short Street",
        "Address 2 - City": "York",
        "Address 2 - Country": "United Kingdom",
        "Birthday": "1980-02-03",
        "Notes": "two\nlines",
        "custom1": "likes tea",
    }
]


def test_an_address_book_of_thunderbird_is_read() -> None:
    document = read(*_BOOK)
    assert document.format == "ldif"
    assert people(document) == _FOUND
    assert document.notes == ["One entry was left out: lists and folders are no people."]
    assert document.sheets[0].lines == [2, 3]


def test_folders_and_changes_of_a_directory_are_no_people() -> None:
    document = read(
        "dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people", "",
        "dn: uid=ana,ou=people", "changetype: add", "objectClass: inetOrgPerson",
        "objectClass: organization", "cn: Ana", "jpegPhoto:: /9j/4AAQ", "photo:< file:///etc/passwd",
        "cn;lang-pt: Aninhas", "",
        "dn: uid=ben,ou=people", "changetype: delete",
    )  # fmt: skip
    assert people(document) == [{"Full name": "Ana ::: Aninhas"}]
    assert document.notes == ["2 entries were left out: lists and folders are no people."]


def test_records_are_parted_even_where_the_blank_line_is_missing() -> None:
    document = read("dn: cn=Ana", "cn: Ana", "dn: cn=Ben", "cn: Ben", "mail:: !", "nonsense")
    assert [person["Full name"] for person in people(document)] == ["Ana", "Ben"]
    assert people(document)[1]["E-mail 1 - Value"] == "!"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["birthyear: 1980"], "1980"),
        (["birthmonth: 12", "birthday: 31"], "--12-31"),
        (["birthmonth: x", "birthday: 31"], None),
        (["birthyear: ²", "birthmonth: 1", "birthday: 2"], "--01-02"),
    ],
)
def test_a_birthday_is_what_is_known_of_it(lines: list[str], text: str | None) -> None:
    (person,) = people(read("dn: cn=Ana", "cn: Ana", *lines))
    assert person.get("Birthday") == text


def test_an_ldif_with_nobody_in_it_is_refused() -> None:
    with pytest.raises(UserError, match="empty"):
        read("dn: cn=Friends", "objectclass: groupOfNames")


_PIECES = ["dn", "cn", "mail", "objectclass", "birthday", "street", "c", ": ", ":: ", ":< ", "\n",
           "\n ", "\n\n", "#", ";lang-de", "=", "QW7DoQ", "é", "\0", "groupOfNames", "a"]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=60).map("".join))
def test_any_mixture_gives_people_or_a_sentence(text: str) -> None:
    try:
        document = read(f"dn: x\n{text}")
    except UserError as error:
        assert "empty" in error.message  # noqa: PT017 - one of two good ends
        return
    (sheet,) = document.sheets
    assert sheet.lines == sorted(set(sheet.lines))
    assert len(sheet.rows) == len(sheet.lines)
