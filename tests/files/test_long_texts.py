"""Long texts, which are read in pieces: every line of them, and what goes wrong late."""

import pytest

from crm.files.reading import read_document


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_long_text_has_every_line_whichever_way_they_end(end: str) -> None:
    rows = [["Number", "Name"], *([str(number), "Zoë Müller"] for number in range(40_000))]
    text = end.join(map(",".join, rows))
    [sheet] = read_document(text.encode(), name="long.csv").sheets
    assert sheet.rows == rows
    assert sheet.lines == list(range(1, len(rows) + 1))


def test_a_line_that_is_no_record_of_its_own_late_in_a_long_text_is_read_as_well() -> None:
    rows = [[str(number), "Ana"] for number in range(30_000)]
    lines = [",".join(row) for row in rows]
    lines[20_000] = '20000,"Ana\nof two lines"'
    lines[25_000] = '25000,Ana "stray'
    [sheet] = read_document("\n".join(lines).encode(), name="long.csv").sheets
    assert sheet.rows[20_000] == ["20000", "Ana\nof two lines"]
    assert sheet.rows[25_000] == ["25000", 'Ana "stray']
    assert sheet.lines[19_999:20_002] == [20_000, 20_001, 20_003]
    assert len(sheet.rows) == 30_000
