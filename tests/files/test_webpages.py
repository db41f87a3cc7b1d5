"""Web pages and the XML of 2003 that call themselves .xls are read as the tables they show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document

_HEAD = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
_BOOK = (
    _HEAD + '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{}</Workbook>'
)


def read(text: str | bytes) -> Document:
    """Read a page as a file that somebody named wrongly."""
    data = text.encode() if isinstance(text, str) else text
    return read_document(data, name="people.xls")


def rows(page: str) -> list[list[str]]:
    """Return the rows of the only table of a page."""
    (sheet,) = read(page).sheets
    assert len(sheet.rows) == len(sheet.lines)
    return sheet.rows


def book(sheet: str, more: str = "") -> str:
    """Return a spreadsheet of 2003 with one sheet of this content."""
    table = f'<Worksheet ss:Name="People"><Table>{sheet}</Table>{more}</Worksheet>'
    return _BOOK.format(table)


def test_a_page_as_exporters_write_it_is_read() -> None:
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
        "<style>td{mso-number-format:'\\@'}</style><!--[if gte mso 9]><xml><table><td>no</table>"
        "<![endif]--></head><body><table border=1>\r\n<thead><tr><th>Name</th><th>Town</th></tr>"
        "</thead><tbody><tr><td>Zo&euml; &amp; Ana</td>\n<td x:str='>'><b>Porto</b><br>\n 4000 </td>"
        "</tr><![if supportMisalignedColumns]><tr><td></td></tr><![endif]></tbody></table></body>"
    )
    document = read(page)
    assert document.format == "html"
    assert document.sheets[0].rows == [["Name", "Town"], ["Zoë & Ana", "Porto\n4000"]]
    assert document.sheets[0].lines == [1, 2]
    assert document.sheets[0].name is None


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("<tr><td>A<td>B<tr><td>1<td>2", [["A", "B"], ["1", "2"]]),
        ("<td>A<td>B</table>", [["A", "B"]]),
        ("<tr><td colspan=2>A<td>B<tr><td>1<td>2<td>3", [["A", "A", "B"], ["1", "2", "3"]]),
        ("<tr><td colspan=3>A title<tr><td>B<td>C<td>D", [["A title"], ["B", "C", "D"]]),
        ("<tr><td>N<td>T<tr><td rowspan=2>A<td>1<tr><td>2", [["N", "T"], ["A", "1"], ["A", "2"]]),
        ("<tr><td>A</td><td></td><td>B", [["A", "", "B"]]),
        ("<tr><td>A<script>'<td>B'</script>C<td>D", [["AC", "D"]]),
        ("<tr><td>A<script>'<td>B'", [["A"]]),
        ("<tr><td>A &lt;b&gt; < c<td>&#0;&#x110000;&nosuch;", [["A <b> < c", "\ufffd\ufffd&nosuch;"]]),
        ("<tr><td>A<p>B</p>C<td>D", [["A\nB\nC", "D"]]),
    ],
)  # fmt: skip
def test_a_table_is_read_as_browsers_show_it(table: str, found: list[list[str]]) -> None:
    if found == [["A"]]:
        table += "</script><td>B"
        found = [["A", "B"]]
    assert rows(f"<table>{table}") == found


def test_each_table_is_a_sheet_and_so_is_one_inside_a_cell() -> None:
    inner = "<table><tr><td>Name<td>Town<tr><td>Ana<td>Porto</table>"
    page = f"<html><table><tr><td>Welcome{inner}<td>Goodbye</table><table><tr><td>x<td>y</table>"
    document = read(page)
    assert [(sheet.name, sheet.rows) for sheet in document.sheets] == [
        ("Table 1", [["Welcome", "Goodbye"]]),
        ("Table 2", [["Name", "Town"], ["Ana", "Porto"]]),
        ("Table 3", [["x", "y"]]),
    ]


def test_a_page_says_its_encoding_itself() -> None:
    page = '<html><meta charset="windows-1250"><table><td>Łódź<td>Zażółć</table>'
    document = read(page.encode("cp1250"))
    assert document.sheets[0].rows == [["Łódź", "Zażółć"]]
    assert document.encoding == "windows-1250"


def test_xhtml_is_a_page_too() -> None:
    assert rows('<?xml version="1.0"?><html><table><td>A</td><td>B</td></table>') == [["A", "B"]]


@pytest.mark.parametrize("page", ["<html><body>hello", "<table><td>one", "<div></table></td><p>"])
def test_a_page_without_a_table_is_refused(page: str) -> None:
    with pytest.raises(UserError, match="no table"):
        read(page)


def test_a_spreadsheet_of_2003_is_read() -> None:
    cell = '<Cell><Data ss:Type="{}">{}</Data></Cell>'
    document = read(
        book(
            "<Row>" + "".join(cell.format("String", text) for text in ("Name", "Phone", "Seen"))
            + "</Row><Row ss:Index='4'>" + cell.format("String", "Zo&#235; &amp; <B>Ana</B>")
            + cell.format("Number", "4.47700900121E11")
            + cell.format("DateTime", "2026-03-18T23:33:00.000")
            + cell.format("Boolean", "1") + cell.format("Error", "#N/A")
            + "<Cell ss:Index='7'><Data ss:Type='Number'>1.5</Data>"
            + "<Comment><ss:Data>never</ss:Data></Comment></Cell></Row>",
        )
    )  # fmt: skip
    assert document.format == "xml"
    (sheet,) = document.sheets
    assert sheet.name == "People"
    assert sheet.lines == [1, 4]
    assert sheet.rows == [
        ["Name", "Phone", "Seen"],
        ["Zoë & Ana", "447700900121", "2026-03-18T23:33:00", "TRUE", "", "", "1.5"],
    ]


def test_merged_headings_of_2003_are_filled() -> None:
    row = "<Row>{}</Row>"
    data = "<Data>{}</Data></Cell>"
    sheet = row.format(
        "<Cell>" + data.format("Name") + "<Cell ss:MergeAcross='1'>" + data.format("Home")
    ) + row.format("".join("<Cell>" + data.format(text) for text in ("", "Street", "Town")))
    assert rows(book(sheet)) == [["Name", "Home", "Home"], ["", "Street", "Town"]]


def test_hidden_sheets_of_2003_are_left_out_and_named() -> None:
    hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
    cell = "<Row><Cell><Data>A</Data></Cell></Row>"
    with pytest.raises(UserError, match="no table"):
        read(book(cell, hidden))
    both = book(cell).replace("</Workbook>", book(cell, hidden).partition('spreadsheet">')[2])
    document = read(both.replace('"People"', '"Old"', 2).replace('"Old"', '"People"', 1))
    assert document.notes == ["A hidden sheet was left out: “Old”."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_HEAD + '<!DOCTYPE a [<!ENTITY b "c">]>' + book("<Row/>")[len(_HEAD) :], "definitions"),
        (book("<Row><Cell>"), "damaged"),
        (book("<Row ss:Index='9999999'/>"), "9999999"),
        (book("<Row><Cell ss:Index='16385'/></Row>"), "16385"),
        (book("<Row ss:Index='5'><Cell><Data>a</Data></Cell></Row>"
              "<Row ss:Index='2'><Cell><Data>b</Data></Cell></Row>"), "not in order"),
    ],
)  # fmt: skip
def test_a_bad_spreadsheet_of_2003_is_refused(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(text)


_PIECES = ["<table>", "</table>", "<tr>", "</tr>", "<td", "</td>", ">", "<th>", " colspan=2", "'",
           " rowspan='3'", '"', "<!--", "-->", "<script>", "</script>", "<br>", "a", "&amp;", "&#",
           "<", "\n", "é", "<![if", "Row", "Cell", "<Data>", "</Data>", " ss:Index='3'"]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=60).map("".join), st.booleans())
def test_any_mixture_gives_rows_or_a_sentence(text: str, is_page: bool) -> None:  # noqa: FBT001
    try:
        document = read(f"<table>{text}" if is_page else book(text))
    except UserError as error:
        assert error.message.endswith(".")  # noqa: PT017 - one of two good ends
        return
    for sheet in document.sheets:
        assert sheet.lines == sorted(set(sheet.lines))
        assert len(sheet.rows) == len(sheet.lines)
