"""JSON as a table: what programs with an interface for other programs hand out."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.reading import read_document


def rows(text: str) -> list[list[str]]:
    """Return the rows that are read from *text*."""
    document = read_document(text.encode(), name="people.json")
    assert document.format == "json"
    [sheet] = document.sheets
    assert len(sheet.rows) == len(sheet.lines)
    return sheet.rows


@pytest.mark.parametrize(
    "text",
    [
        '[{"Name": "Ana", "Age": 7}, {"Name": "Bo", "Age": null}]',
        '{"Name": "Ana", "Age": 7}\n{"Name": "Bo"}\n',
        '{"next": null, "people": [{"Name": "Ana", "Age": 7}, {"Name": "Bo"}], "tags": []}',
        '\ufeff [\n{"Name": "Ana",\n"Age": 7},\n{"Name": "Bo"}\n]\n',
    ],
)
def test_a_list_of_records_is_a_table_wherever_it_stands(text: str) -> None:
    assert rows(text) == [["Name", "Age"], ["Ana", "7"], ["Bo", ""]]


def test_records_know_on_which_line_they_begin() -> None:
    text = '[\n{"Name": "Ana"},\n\n{"Name":\n"Bo"},\n{"Name": "Cy"}]'
    [sheet] = read_document(text.encode(), name="people.json").sheets
    assert sheet.lines == [1, 2, 4, 6]


def test_what_stands_deeper_and_what_stands_twice_is_kept() -> None:
    text = (
        '[{"name": {"given": "Ana"}, "tags": ["a", "b", null], "ok": true, '
        '"number": 12345678901234567890.10, "x": 1, "x": 2, "l": [[1]]}]'
    )
    assert rows(text) == [
        ["name.given", "tags", "ok", "number", "x", "l"],
        ["Ana", "a; b", "yes", "12345678901234567890.10", "1; 2", '[["1"]]'],
    ]


@pytest.mark.parametrize(
    "text", ['{"a": []}x}', '["a"]', '[{"a": 1}', '{"a": 1}]', '[{"a": }]', '[{"": []}, "a]"}']
)
def test_what_is_no_list_of_records_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="Nothing was changed"):
        read_document(text.encode(), name="people.json")


def test_objects_inside_of_objects_have_an_end() -> None:
    deep = '{"a": ' * 5_000 + "1" + "}" * 5_000
    with pytest.raises(UserError, match="broken"):
        read_document(f"[{deep}]".encode(), name="people.json")


@given(st.lists(st.dictionaries(st.text(), st.text(), min_size=1), min_size=1, max_size=5))
def test_any_records_are_read_as_they_were_written(records: list[dict[str, str]]) -> None:
    headings, *cells = rows(json.dumps(records))
    read = [
        {heading: cell for heading, cell in zip(headings, row, strict=True) if cell}
        for row in cells
    ]
    assert read == [{name: value for name, value in one.items() if value} for one in records]


def test_an_export_as_json_comes_in_again(tmp_path: Path) -> None:
    from crm.files.tables import Column, write_table

    path = tmp_path / "out.json"
    write_table(path, [Column("Name"), Column("Notes")], [("Zoë", "a\nb"), ("=1+1", None)])
    assert rows(path.read_text()) == [["Name", "Notes"], ["Zoë", "a\nb"], ["=1+1", ""]]


def test_half_a_character_is_no_text_and_is_replaced() -> None:
    text = r'[{"Name": "A \ud800 B", "Both": "\ud83d\ude42", "\udc00": "x"}]'
    assert rows(text) == [["Name", "Both", "�"], ["A � B", "🙂", "x"]]
