"""Addresses pasted from a mail program become a table; everything else is left to others."""

import pytest

from crm.files.reading import read_document

_FOUND = [["E-mail", "Full name"], ["ana@example.org", "Ana Silva"], ["ben@example.org"],
          ["c@example.org", "Cleo, the"]]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        'Ana Silva <ana@example.org>, ben@example.org, "Cleo, the" <c@example.org>',
        "Ana Silva <ana@example.org>; ben@example.org; Cleo, the <c@example.org>;",
        "\n 'Ana Silva' <ana@example.org>\r\n\r\nben@example.org\r\nCleo, the <c@example.org>\r\n",
        'Ana Silva <mailto:ana@example.org>;\n<ben@example.org> ;\n"Cleo, the" <c@example.org>',
    ],
)
def test_names_and_addresses_are_told_apart(text: str) -> None:
    document = read_document(text.encode(), name="pasted")
    assert document.format == "addresses"
    assert document.sheets[0].rows == _FOUND
    assert document.sheets[0].lines == [0, 1, 2, 3]


def test_plain_addresses_need_no_names() -> None:
    (sheet,) = read_document(b"ana@example.org\nben@example.org", name="pasted").sheets
    assert sheet.rows == [["E-mail"], ["ana@example.org"], ["ben@example.org"]]


@pytest.mark.parametrize(
    "text",
    [
        "E-mail\nana@example.org\n",
        "Ana,ana@example.org\nBen,ben@example.org\n",
        "ana@example.org,Ana\n",
        "ana@example.org\tAna\nben@example.org\tBen\n",
        "Ana <ana@example.org>\nBen, who has none\n",
        "ana@example\nben@example\n",
        'Name\tNote\nAna\t"two\nlines"\n',
    ],
)  # fmt: skip
def test_tables_stay_tables(text: str) -> None:
    assert read_document(text.encode(), name="pasted").format == "csv"


def test_cells_of_several_lines_come_whole_from_the_clipboard() -> None:
    (sheet,) = read_document(b'Name\tNote\nAna\t"two\nlines, ""said"""\n', name="pasted").sheets
    assert sheet.rows[1] == ["Ana", 'two\nlines, "said"']


def test_a_chosen_separator_makes_it_a_table() -> None:
    document = read_document(b"a@example.org,b@example.org\n", name="pasted", delimiter=",")
    assert document.sheets[0].rows == [["a@example.org", "b@example.org"]]
