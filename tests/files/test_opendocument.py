"""An .ods keeps its merged headings, the zeros it shows and its durations."""

import pytest

from crm.files.reading import read_document
from tests.files.samples import ods


def _cell(text: str, about: str = ' office:value-type="string"') -> str:
    return f"<table:table-cell{about}><text:p>{text}</text:p></table:table-cell>"


def _read(*rows: str) -> list[list[str]]:
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return read_document(ods(table), name="people.ods").sheets[0].rows


def test_merged_headings_are_filled() -> None:
    wide = ' office:value-type="string" table:number-columns-spanned="2"'
    tall = ' office:value-type="string" table:number-rows-spanned="2"'
    covered = "<table:covered-table-cell/>"
    assert _read(
        _cell("Name") + _cell("Home", wide) + covered,
        "<table:table-cell/>" + _cell("Street") + _cell("Town"),
        _cell("Keller") + _cell("Rua 1") + _cell("Porto", tall),
        _cell("Silva") + _cell("Rua 2") + covered,
    ) == [
        ["Name", "Home", "Home"],
        ["", "Street", "Town"],
        ["Keller", "Rua 1", "Porto"],
        ["Silva", "Rua 2", "Porto"],
    ]


@pytest.mark.parametrize(
    ("kind", "shown", "text"),
    [
        ('float" office:value="1067', "01067", "01067"),
        ('float" office:value="1067', "1,067.00", "1067"),
        ('float" office:value="0', "0", "0"),
        ("string", "01067", "01067"),
        ('time" office:time-value="PT36H05M00.5S', "36:05", "36:05:00"),
        ('time" office:time-value="PT18H30M07S', "18:30", "18:30:07"),
        ("string", "PTA", "PTA"),
    ],
)  # fmt: skip
def test_a_cell_says_what_it_shows(kind: str, shown: str, text: str) -> None:
    about = f' office:value-type="{kind}"'
    filled = '<table:table-cell table:number-columns-repeated="2"/>'
    found = _read(_cell("Name"), filled + _cell(shown, about) + _cell("01", about))
    assert found[1][2] == text
