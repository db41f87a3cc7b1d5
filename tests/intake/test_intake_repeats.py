"""Rows of one file that are one person or one order, and those that are not."""

from typing import Any

from crm.files.documents import Document, Sheet
from crm.intake.facts import Facts, from_plain
from crm.intake.reading import understand_document


def read(text: str, name: str = "", **request: Any) -> list[Facts]:
    """Return the facts of a table written out line by line."""
    rows = [line.split(",") for line in text.strip().split("\n")]
    document = Document("csv", "utf-8", ",", [Sheet(None, rows, list(range(1, len(rows) + 1)))])
    parts = list(understand_document(document, {"name": name, **request}))
    return [from_plain(plain) for part in parts for plain in part.get("rows", ())]


def same(facts: list[Facts]) -> list[int | None]:
    """Return which earlier row each row repeats."""
    return [one.same_as_row for one in facts]


def test_who_registers_twice_is_one_and_a_plus_one_is_another() -> None:
    facts = read("""
Name,Email,Registration time,Approval status
Ana Silva,ana@example.org,2026-04-01 10:00,approved
Tom Silva,ana@example.org,2026-04-01 10:00,approved
ANA SILVA,ANA@EXAMPLE.ORG,2026-04-02 10:00,approved
Ana Silva,other@example.org,2026-04-03 10:00,approved
""")
    assert same(facts) == [None, None, 1, None]


def test_a_participant_has_the_first_joining_and_the_last_leaving_of_all_rows() -> None:
    facts = read("""
Name,Email,Registration time,Join time,Leave time
Ana Silva,ana@example.org,,2026-04-01 19:30,2026-04-01 20:00
Ana Silva,ana@example.org,2026-03-01 08:00,2026-04-01 19:00,2026-04-01 19:40
Bo Berg,,,2026-04-01 19:00,2026-04-01 19:10
bo berg,,,2026-04-01 19:20,2026-04-01 19:50
iPhone,,,2026-04-01 19:20,2026-04-01 19:50
iPhone,,,2026-04-01 19:20,2026-04-01 19:50
""")
    assert same(facts) == [None, 1, None, 3, None, None]
    assert (facts[0].joined_at, facts[0].left_at) == ("2026-04-01T19:00:00", "2026-04-01T20:00:00")
    assert facts[0].registered_at == "2026-03-01T08:00:00"
    assert facts[2].left_at == "2026-04-01T19:50:00"
    assert facts[4].set_aside
    assert facts[5].set_aside


def test_a_line_of_an_order_takes_what_the_first_line_says_but_not_of_another_order() -> None:
    facts = read("""
Order number,Order date,Customer name,Customer email,Product,Quantity
1001,2026-04-01,Ana Silva,ana@example.org,Bread and roses,1
1001,,,,Poster,2
1002,2026-04-02,,,Poster,1
,,,,Poster,1
""")
    assert same(facts) == [None, 1, None, None]
    assert (facts[1].full_name, facts[1].ordered_at, facts[1].quantity) == (
        "Ana Silva",
        "2026-04-01",
        2,
    )
    assert facts[1].set_aside is None
    assert facts[2].full_name is None
    assert facts[2].set_aside
    assert facts[3].set_aside


def test_people_of_an_address_book_who_share_a_mailbox_stay_two() -> None:
    facts = read("""
First name,Last name,E-mail address,Home phone
Ana,Silva,silvas@example.org,
Tom,Silva,silvas@example.org,
Ana,Silva,silvas@example.org,+351210000000
""")
    assert same(facts) == [None, None, 1]


def test_the_user_has_the_last_word_about_the_kind() -> None:
    text = "Name,Email\nAna Silva,ana@example.org\nAna Silva,ana@example.org\n"
    from crm.intake.filekinds import FileKind

    assert same(read(text)) == [None, 1]
    assert same(read(text, **{"as": FileKind.JOIN_FORM})) == [None, None]
    came = read(text, **{"as": FileKind.ATTENDANCE})
    assert [one.attended for one in came] == [True, True]
