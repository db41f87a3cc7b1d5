"""Text tables as people have them: encodings, separators, quotes, blank lines, NULs."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.documents import Document
from crm.files.reading import read_document

_WESTERN = (
    "Name;Straße;Ort\n"
    "José Muñoz;Grüne Gasse 3;Köln\n"
    "Amélie D'Arc;Rue Émile 4;Besançon\n"
    "Søren Ågård;Æblevej 1;Tårnby\n"
)
_POLISH = "Imię;Miasto\nŁukasz Dąbrowski;Łódź\nŻaneta Wiśniewska;Poznań\n"
_CZECH = "Jméno;Město\nJiří Dvořák;Plzeň\nŽofie Růžičková;Třebíč\n"
_HUNGARIAN = "Név;Város\nGyörgy Szőke;Győr\nÁgnes Fűzfa;Pécs\n"
_SPANISH = "Nombre;Ciudad\nÍñigo Núñez;Málaga\nJoão Conceição;Évora\nÀngels;Lleida\n"
_TURKISH = "Ad;Şehir\nGökçe Yıldız;İzmir\nAyşe Çağlar;Muğla\n"
_ICELANDIC = "Nafn;Bær\nÞórður Jónsson;Reykjavík\nGuðrún Ýr;Ísafjörður\n"
_RUSSIAN = "Имя;Город\nИван Петров;Москва\nЮлия Щукина;Тверь\n"
_GREEK = "Όνομα;Πόλη\nΓιώργος Παππάς;Αθήνα\nΕλένη;Θεσσαλονίκη\n"


def read(data: bytes, **options: str) -> Document:
    """Read bytes as a file that somebody named wrongly."""
    return read_document(data, name="people.xlsx", **options)


def rows(data: bytes) -> list[list[str]]:
    """Return the rows of the only sheet."""
    (sheet,) = read(data).sheets
    assert len(sheet.rows) == len(sheet.lines)
    return sheet.rows


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((_WESTERN, name) for name in ("cp1252", "mac-roman", "cp850", "utf-8", "utf-8-sig")),
        *((_RUSSIAN, name) for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251")),
        *((_WESTERN, name) for name in ("utf-16", "utf-16-le", "utf-16-be")),
        (_POLISH, "cp1250"),
        (_CZECH, "cp1250"),
        (_HUNGARIAN, "cp1250"),
        (_SPANISH, "cp1252"),
        (_TURKISH, "cp1254"),
        (_ICELANDIC, "cp1252"),
        (_RUSSIAN, "koi8-r"),
        (_GREEK, "cp1253"),
        ("שם;עיר\nירוחם כהן;ירושלים\n", "cp1255"),
        ("اسم;مدينة\nعلي حسن;القاهرة\n", "cp1256"),
        ("Ime;Grad\nIvan Šarić;Čakovec\nŽeljko Đukić;Osijek\n", "cp1250"),
        *(("Name;Town\nZürich;TÅRNBY\n", name) for name in ("cp1252", "mac-roman", "cp850")),
        *(("Name;Town\nÉMILE;MÜLLER\n", name) for name in ("cp1252", "mac-roman", "cp850")),
        ("名前,都市\n山田太郎,東京\n佐藤花子,大阪府大阪市\n", "shift_jis"),
        ("Name,Said\nAmélie,d’accord – «oui»\nJürgen,„schön“\n", "cp1252"),
        ("Name,Said\nAmélie,d’accord – «oui»\nJürgen,schön\n", "mac-roman"),
    ],
)
def test_the_letters_are_right_whatever_the_encoding(text: str, encoding: str) -> None:
    separator = ";" if ";" in text else ","
    assert rows(text.encode(encoding)) == [line.split(separator) for line in text.splitlines()]


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "utf-16-le"])
def test_a_guessed_encoding_is_said(encoding: str) -> None:
    document = read(_WESTERN.encode(encoding))
    assert document.encoding == encoding
    assert any("guessed" in note for note in document.notes)


def test_a_sure_encoding_needs_no_words() -> None:
    assert read(_WESTERN.encode()).notes == []
    assert read(_WESTERN.encode("utf-8-sig")).encoding == "utf-8"


def test_one_broken_byte_does_not_spoil_a_file_in_utf_8() -> None:
    data = _POLISH.encode() + b"Jos\xe9;Porto\n"
    document = read(data)
    assert document.encoding == "utf-8"
    assert document.sheets[0].rows[1:] == [
        ["Łukasz Dąbrowski", "Łódź"], ["Żaneta Wiśniewska", "Poznań"], ["José", "Porto"]
    ]  # fmt: skip
    assert "line 4" in document.notes[0]


def test_the_user_may_choose_encoding_and_separator() -> None:
    document = read("Name;Ort\nJosé;Köln\n".encode("mac-roman"), encoding="cp1252", delimiter=",")
    assert (document.encoding, document.delimiter) == ("cp1252", ",")
    assert document.sheets[0].rows[1] == ["JosŽ;Kšln"]


@pytest.mark.parametrize("encoding", ["klingon", "hex", "\0", "ascii", "utf-16", "undefined"])
def test_an_encoding_that_cannot_be_is_refused(encoding: str) -> None:
    with pytest.raises(UserError, match=r"encoding|written"):
        read(_WESTERN.encode("cp1252"), encoding=encoding)


@pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n"])
def test_a_separator_that_cannot_be_is_refused(delimiter: str) -> None:
    with pytest.raises(UserError, match="separator"):
        read(b"a;b\n", delimiter=delimiter or "ab")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_separator_is_found_although_texts_hold_the_others(separator: str, end: str) -> None:
    table = [
        ["Name", "Message", "Where", "Choice"],
        ["Ana Silva", "Hello, there; you | me", "Porto", "A;B;"],
        ["Ben Adé", f"two{end}lines", "", "B;C;"],
        ["Cleo", 'says "yes"', "Lyon, France", "A;"],
    ]
    text = end.join(separator.join(_quoted(cell) for cell in row) for row in table)
    document = read(text.encode())
    assert document.delimiter == separator
    assert document.sheets[0].rows == table
    assert document.sheets[0].lines == [1, 2, 3, 5]


def _quoted(cell: str) -> str:
    plain = cell.replace(" ", "").isalpha() or not cell
    return cell if plain else '"' + cell.replace('"', '""') + '"'


def test_preamble_and_sections_of_other_widths_do_not_hide_the_separator() -> None:
    data = (
        b"Report\nTopic,Id\nLaunch; part 1,9\n\nHosts\nName,Email,Country\nAna,a@example.org,PT\n"
    )
    document = read(data)
    assert document.delimiter == ","
    assert document.sheets[0].lines == [1, 2, 3, 5, 6, 7]


@pytest.mark.parametrize("hint", ["sep=;", '"sep=;"', "SEP=;", "sep=;,,,"])
def test_a_hint_line_names_the_separator_and_is_no_row(hint: str) -> None:
    document = read(f"{hint}\r\nName;Note\r\nAna;a,b,c\r\n".encode())
    assert document.delimiter == ";"
    assert document.sheets[0].rows == [["Name", "Note"], ["Ana", "a,b,c"]]
    assert document.sheets[0].lines == [2, 3]


def test_nul_bytes_are_taken_out_and_counted() -> None:
    document = read(b"Name,Town\nA\x00na,Por\x00to\n" + b"Ben,Lyon\n" * 50)
    assert document.sheets[0].rows[1] == ["Ana", "Porto"]
    assert document.notes == ["2 NUL bytes were removed."]


def test_blank_lines_are_no_rows_but_are_counted() -> None:
    document = read(b"\n\nName,Town\n\r\n\n,\nAna,Porto\n\n")
    assert document.sheets[0].rows == [["Name", "Town"], ["", ""], ["Ana", "Porto"]]
    assert document.sheets[0].lines == [3, 6, 7]


def test_marks_of_old_systems_are_no_text() -> None:
    assert rows(b"\xef\xbb\xbf\xef\xbb\xbfName,Town\r\nAna,Porto\r\n\x1a") == [
        ["Name", "Town"], ["Ana", "Porto"]
    ]  # fmt: skip


@pytest.mark.parametrize("separator", "^~\x1f¦")
def test_a_rare_separator_is_found_where_no_other_splits(separator: str) -> None:
    table = "Name|Town\nAna|Porto\nBen|Riga\n".replace("|", separator)
    assert rows(table.encode()) == [["Name", "Town"], ["Ana", "Porto"], ["Ben", "Riga"]]


def test_quotes_after_a_blank_are_quotes_where_they_always_stand_so() -> None:
    table = b'Name, Town, Note\nAna, "Porto, PT", x\nBen, Lyon, "a ""b"""\n'
    assert rows(table)[1:] == [["Ana", "Porto, PT", "x"], ["Ben", "Lyon", 'a "b"']]
    assert rows(b'a,b\n"x, ""y""", "z"\n"1","2"\n')[2] == ["1", "2"]


def test_rows_stay_as_ragged_as_they_are() -> None:
    assert rows(b"a,b,c\n1\n1,2,3,4\n1,2,\n") == [
        ["a", "b", "c"], ["1"], ["1", "2", "3", "4"], ["1", "2", ""]
    ]  # fmt: skip


def test_formulas_spaces_and_long_numbers_are_left_alone() -> None:
    cells = ["=1+1", " x ", "00447700900121", "'+44", "4.477E+11", "@a", "\u200bx\xa0"]
    assert rows(("a,b,c,d,e,f,g\n" + ",".join(cells) + "\n").encode())[1] == cells


_HEAD = "Name,Mail,Town\nAna,a@example.org,Porto\n"
_TAIL = "Cleo,c@example.org,Lyon\nDov,d@example.org,Haifa\n"
_AFTER = [["Cleo", "c@example.org", "Lyon"], ["Dov", "d@example.org", "Haifa"]]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ('"Ben,b@example.org,Riga', ['"Ben', "b@example.org", "Riga"]),
        ('Ben,"b@example.org,Riga', ["Ben", '"b@example.org', "Riga"]),
        ('Ben,b@example.org,"Riga', ["Ben", "b@example.org", '"Riga']),
        ('Ben,b@example.org,Riga"', ["Ben", "b@example.org", 'Riga"']),
        ('"Ben "Big" B",b@example.org,Riga', ['Ben "Big" B', "b@example.org", "Riga"]),
        ('"Ben" B,b@example.org,Riga', ['"Ben" B', "b@example.org", "Riga"]),
        ('"Ben \\"Big\\"",b@example.org,Riga', ['Ben \\"Big\\"', "b@example.org", "Riga"]),
        ('"Ben\nB" x,b@example.org,Riga', ['"Ben\nB" x', "b@example.org", "Riga"]),
        ('",b@example.org,Riga', ['"', "b@example.org", "Riga"]),
    ],
)
@pytest.mark.parametrize("later", ["", 'Eve,"e@example.org",Oslo\n', 'Eve,5",Oslo\n', 'Eve,x,5"\n'])
def test_one_stray_quote_swallows_nobody(line: str, row: list[str], later: str) -> None:
    document = read((_HEAD + line + "\n" + _TAIL + later).encode())
    found = document.sheets[0]
    assert found.rows[2] == row
    assert found.rows[3:5] == _AFTER
    assert len(found.rows) == (6 if later else 5)
    assert found.lines[2] == 3
    if row[2] != 'Riga"':  # a quote inside a cell that does not open with one is in order
        assert "line 3" in document.notes[0]


def test_many_stray_quotes_are_named_in_few_words() -> None:
    document = read((_HEAD + '"Ben "B" B",b,Riga\n' * 50).encode())
    assert len(document.sheets[0].rows) == 52
    assert len(document.notes) == 6
    assert "45 more lines" in document.notes[-1]


def test_a_file_that_quotes_in_a_way_of_its_own_is_read_line_by_line() -> None:
    document = read((_HEAD + '"Ben "B" B",b,Riga\n' * 5000).encode())
    assert len(document.sheets[0].rows) == 5002
    assert document.sheets[0].lines[-1] == 5002
    assert "do not fit" in document.notes[0]


def test_a_message_that_looks_like_rows_stays_a_message() -> None:
    message = "Dear all,\nhere, as asked, my list:\nmilk, bread\nthanks"
    assert rows(f'Name,Message,Town\nAna,"{message}",Porto\n'.encode())[1][1] == message


@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00\xd8")
@example(b"sep=\xe9\n")
@example(b'"')
@example(b"\xef\xbb\xbf")
def test_any_bytes_give_rows_or_a_sentence(data: bytes) -> None:
    _rows_or_sentence(data)


_PIECES = [
    "a",
    '"',
    '""',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "é",
    "sep=",
    "\0",
    " ",
    "=",
    "'",
]


@given(
    st.lists(st.sampled_from(_PIECES), max_size=60).map("".join),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac-roman"]),
)
def test_any_mixture_of_quotes_and_separators_gives_rows_or_a_sentence(
    text: str, encoding: str
) -> None:
    _rows_or_sentence(text.encode(encoding))


def _rows_or_sentence(data: bytes) -> None:
    try:
        document = read(data)
    except UserError as error:
        assert error.message.endswith((".", ")"))  # noqa: PT017 - one of two good ends
        return
    for sheet in document.sheets:
        assert len(sheet.rows) == len(sheet.lines)
        assert sheet.lines == sorted(set(sheet.lines))
        assert all(isinstance(cell, str) for row in sheet.rows for cell in row)
