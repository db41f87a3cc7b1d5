"""Calendar files: what other programs read out of them is what was written into them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.calendars import Entry, calendar_text, write_calendar

DAY = date(2026, 12, 31)
NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


def unfolded(text: str) -> list[str]:
    """Return the lines of a calendar as its readers put them together (RFC 5545 3.1)."""
    return text.replace("\r\n ", "").split("\r\n")


def value(text: str, name: str) -> str:
    """Return the first value of a property, without its escapes."""
    line = next(one for one in unfolded(text) if one.startswith(f"{name}:"))
    out, rest = "", iter(line.partition(":")[2])
    for one in rest:
        if one == "\\":
            one = next(rest)
            out += "\n" if one in "nN" else one
        else:
            out += one
    return out


def test_an_entry_is_a_whole_day_with_an_alarm() -> None:
    text = calendar_text([Entry("abc", DAY, "Call Ana")], name="Follow-ups", now=NOW)
    lines = unfolded(text)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "UID:abc@rollbook" in lines
    assert "DTSTAMP:20261118T120000Z" in lines
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "TRIGGER:PT9H" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    assert lines.count("BEGIN:VALARM") == lines.count("END:VALARM") == 1


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_read_back_and_no_line_is_too_long(title: str, notes: str) -> None:
    text = calendar_text([Entry("abc", DAY, title, notes)], name="Follow-ups", now=NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.count("BEGIN:VEVENT") == len([x for x in unfolded(text) if x == "BEGIN:VEVENT"])
    kept = [one for one in title if one == "\n" or one == "\t" or one >= " "]
    kept = [one for one in kept if not "\ud800" <= one <= "\udfff" and one not in "\ufffe\uffff"]
    assert value(text, "SUMMARY") == "".join(kept)


def test_the_file_is_whole_and_says_how_many(tmp_path: Path) -> None:
    path = tmp_path / "todo.ics"
    entries = [Entry(str(number), DAY, "Write to Zoë; then, rest") for number in range(3)]
    assert write_calendar(path, entries, name="Follow-ups", now=NOW) == 3
    text = path.read_bytes().decode()
    assert text.count("SUMMARY:Write to Zoë\\; then\\, rest\r\n") == 3


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        write_calendar(tmp_path / "no" / "x.ics", [], name="Follow-ups", now=NOW)
