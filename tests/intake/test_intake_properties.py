"""Whatever is in a table: facts or a sentence, and nothing that was not in the row."""

import json
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.files.documents import Document, Sheet
from crm.intake.facts import Facts, from_plain, to_plain
from crm.intake.reading import understand_document

headings = st.sampled_from(
    [
        "Timestamp", "Name", "Vorname", "Apellidos", "E-mail", "Phone", "Where do you live?",
        "Land", "Ville", "Postnummer", "Bericht", "May we send you our newsletter?", "Interests",
        "Date of birth", "Preferred language", "How did you hear about us?", "Entry ID", "#", "",
        "Notes", "Full name", "Company", "I agree to the privacy policy",
    ]
) | st.text(max_size=12)  # fmt: skip
cells = st.sampled_from(
    [
        "", "", "Ana Silva", "Peña, Guadalupe", "test", "test@test", "ana@example.org",
        "Bo <bo@example.org>", "a@example.org; b@example.org", "07700 900163", "+44 7700 900176",
        "UK", "Paris, France", "Leeds", "Yes, keep me informed", "No", "18/03/2026 23:33",
        "3/18/2026", "31/02/2026", "2026-03-02T19:01:33+01:00", "fr", "Français", "N/A", "Total",
        "'=1+1", "\u200b", "4.477E+11", "Reading;Writing", "王小明", "x" * 500, "a\x00b", "Name",
        "E-mail", "<test lead: dummy data for x>", "👍", "jane at example",
    ]
) | st.text(max_size=15)  # fmt: skip
tables = st.integers(1, 6).flatmap(
    lambda width: st.tuples(
        st.lists(headings, min_size=width, max_size=width),
        st.lists(st.lists(cells, max_size=width + 1), max_size=8),
    )
)


def read(rows: list[list[str]], **request: Any) -> list[Facts]:
    """Return the facts of a sheet of *rows*."""
    sheet = Sheet(None, rows, list(range(1, len(rows) + 1)))
    parts = list(understand_document(Document("csv", "utf-8", ",", [sheet]), request))
    plain = json.loads(json.dumps([row for part in parts for row in part.get("rows", ())]))
    facts = [from_plain(row) for row in plain]
    assert [to_plain(one) for one in facts] == [to_plain(from_plain(row)) for row in plain]
    assert parts[-1]["end"]["set_aside"] == sum(1 for one in facts if one.set_aside)
    return facts


@settings(max_examples=300, deadline=None)
@given(tables, st.sampled_from([None, "GB", "US"]))
def test_any_table_gives_facts_from_its_own_cells_or_a_sentence(
    table: tuple[list[str], list[list[str]]], region: str | None
) -> None:
    top, rows = table
    with suppress(UserError):
        for one in read([top, *rows], region=region):
            _derivable(one)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _derivable(one: Facts) -> None:
    """Check that every fact stands in the answers of its row."""
    cells = "".join(cell for _, cell in one.answers)
    said = _letters(cells)
    texts = (
        one.full_name, one.given_name, one.family_name, one.city, one.country_text,
        one.postcode, one.street, one.source, one.form_id, *one.tags,
    )  # fmt: skip
    for word in " ".join(filter(None, texts)).split():
        assert _letters(word) in said
    asked = _letters("".join(heading + cell for heading, cell in one.answers))
    assert all(_letters(word) in asked for word in (one.message or "").split())
    for written, value in (*one.emails, *one.phones):
        assert set(written) <= {*cells, " "}
        assert value is None or "@" in value or value.startswith("+")
    if one.consent is not None:
        assert one.consent_words
    if one.country:
        assert one.country_text


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), max_size=5), max_size=70))
def test_any_rows_at_all_are_survived(rows: list[list[str]]) -> None:
    with suppress(UserError):
        read(rows)


@settings(max_examples=100, deadline=None)
@given(tables)
def test_nobody_with_a_name_or_an_address_is_set_aside_but_for_tests_and_no_people(
    table: tuple[list[str], list[list[str]]],
) -> None:
    top, rows = table
    for one in read([["E-mail", "Full name", *top], *(["", "", *row] for row in rows)]):
        if one.set_aside and (one.full_name or any(value for _, value in one.emails)):
            assert "test" in one.set_aside.lower()
