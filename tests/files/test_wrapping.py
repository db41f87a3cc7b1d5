"""Lines that a spreadsheet program took for one cell each are split again."""

import csv
import io

import pytest

from crm.files.documents import Document
from crm.files.reading import read_document

_ROWS = [
    ["Name", "Town", "Message"],
    ["Ana", "Porto, PT", "x"],
    ["Ben", "Riga", 'say "hi",\nplease'],
    ["Cleo", "Lyon", ""],
]


def _read(text: str, **options: str) -> Document:
    return read_document(text.encode(), name="people.csv", **options)


def _lines(*, all_of_them: bool, after: str = "") -> str:
    lines = []
    for row in _ROWS:
        out = io.StringIO()
        csv.writer(out, lineterminator="").writerow(row)
        line = out.getvalue()
        wrapped = '"' + line.replace('"', '""') + '"'
        lines.append((wrapped if all_of_them or '"' in line else line) + after)
    return "\r\n".join(lines)


@pytest.mark.parametrize("after", ["", ";;;"])
def test_a_file_wrapped_as_a_whole_is_split(after: str) -> None:
    document = _read(_lines(all_of_them=True, after=after))
    assert document.sheets[0].rows == _ROWS
    assert document.delimiter == ","
    assert "4 lines were quoted as a whole" in document.notes[0]


def test_the_lines_that_are_wrapped_are_split() -> None:
    document = _read(_lines(all_of_them=False))
    assert document.sheets[0].rows == _ROWS
    assert "2 lines were quoted as a whole" in document.notes[0]


@pytest.mark.parametrize(
    "text",
    [
        'Name\n"Silva, Ana"\n"Muñoz, José"\n',
        'Message\n"Dear all, hello"\n"one, two, three"\nyes\n',
        'Name,Town,Message\n"A title, of two"\nAna,Porto,x\nBen,Riga,y\n',
    ],
)
def test_cells_with_commas_stay_cells(text: str) -> None:
    document = _read(text)
    assert document.notes == []
    assert document.sheets[0].rows == list(csv.reader(io.StringIO(text)))


def test_a_chosen_separator_is_the_only_one() -> None:
    assert len(_read(_lines(all_of_them=True), delimiter=",").sheets[0].rows[0]) == 1
