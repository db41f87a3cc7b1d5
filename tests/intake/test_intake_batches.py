"""Rows are read by columns, many at once; each must come out as if it had been read alone."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crm.domain.errors import UserError
from crm.domain.folding import fold, fold_all
from crm.files.documents import Document, Sheet
from crm.intake.batches import each, rows_of
from crm.intake.facts import SLOT
from crm.intake.filekinds import FileKind
from crm.intake.parcels import pack
from crm.intake.plans import make_plan
from crm.intake.rows import form_reader, rows_reader
from crm.intake.tables import find_table
from crm.intake.words import words_of

NAMES = [
    "Ana Silva", "Peña, Guadalupe", "KONÉ Awa", "Anne-Marie Müller", "Åsa Öberg", "Ana", "ß Groß",
    "王小明", "محمد علي", "Ана Иванова", "\u200fAna Silva\u200f", "\u00a0Ana\u00a0Silva",
    "Ana Silva <ana@example.org>", "ana@example.org", "no answer", "n/a", "Null", "Test Test",
    "a\x00b c", "=1+1", "'=1+1", "<test lead: dummy data for full_name>", "-- --", "Total",
    "Week 2", "Li Wei", "Ana\nSilva", "Ana  Silva", "A\u034fna Bo", "👍", "Name",
]  # fmt: skip
EMAILS = [
    "ana@example.org", "ANA@Example.ORG", "Bo <bo@example.org>", "a@example.org; b@example.org",
    "test@test", "jane at example", "\u212aelvin@example.org", "a..b@example.org", "bö@exämple.org",
    "07700 900163", "ana@example.org 07700 900163", "'ana@example.org", "mailto:a@example.com",
]  # fmt: skip
PHONES = [
    "07700 900163", "+44 7700 900176", "+1 974 555 0155", "0151 23456789", "p:+447700900123",
    "07700 900163 / 07700 900164", "4.477E+11", "447700900123", "٠٧٧٠٠٩٠٠١٦٣", "ana@example.org",
    "+33 6 39 98 00 12", "06 39 98 00 12 (mobile)", "none",
]  # fmt: skip
OTHERS = [
    "UK", "Paris, France", "Leeds", "Narnia", "VN", "🇫🇷", "Yes, keep me informed", "No", "x", "✓",
    "18/03/2026 23:33:05", "31/02/2026", "\u00a018/03/2026 23:33:05", "12 Mar 2025", "19:30",
    "Reading;Writing", "multi\nline", "  padded  ", "'quoted", "(paren)", "\u200b", "\u2028", "|",
    "approved", "cancelled", "42", "l:1", "z:01067", "Français", "a\u2011b", "NUL\x00x", "",
]  # fmt: skip
HEADINGS = [
    "Timestamp", "Name", "Vorname", "Nachname", "E-mail", "Other e-mail", "Phone", "Mobile",
    "Where do you live?", "Country", "City", "Message", "Newsletter?", "Tags", "Language", "Company",
    "Registered at", "Approval Status", "Join time", "Order number", "Middle name", "Postcode",
]  # fmt: skip
cells = st.one_of(*map(st.sampled_from, (NAMES, EMAILS, PHONES, OTHERS)), st.text(max_size=9))
ordinary = st.sampled_from(
    ["Ana Silva", "ana@example.org", "+44 7700 900176", "Germany", "Yes", ""]
)
FOLDED = ("full_name", "emails", "phones", "message")
tables = st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=7).flatmap(
    lambda top: st.tuples(
        st.just(top),
        st.lists(
            st.just(top) | st.lists(cells | ordinary, min_size=len(top), max_size=len(top)),
            min_size=1,
            max_size=12,
        ),
    )
)


@settings(max_examples=150, deadline=None)
@given(
    tables,
    st.sampled_from([None, "GB", "DE"]),
    st.sampled_from([None, FileKind.JOIN_FORM, *FileKind]),
)
def test_a_row_among_others_is_read_as_if_it_were_alone(
    rows: tuple[list[str], list[list[str]]], region: str | None, kind: FileKind | None
) -> None:
    top, records = rows
    sheet = Sheet(None, [top, *records], list(range(1, len(records) + 2)))
    try:
        table = find_table(Document("csv", "utf-8", ",", [sheet]))
        plan = make_plan(table, {"region": region, "as": kind})
    except UserError:
        return
    read = rows_reader(plan.layout)
    numbers = range(1, len(table.rows) + 1)
    alone = [
        read([number], [line], [cells])[0]
        for number, line, cells in zip(numbers, table.lines, table.rows, strict=True)
    ]
    assert read(numbers, table.lines, table.rows) == alone
    if plan.layout.kind is FileKind.JOIN_FORM:
        columns = form_reader(plan.layout)(numbers, table.lines, table.rows)
        assert rows_of(columns) == alone
        people = [tuple(plain[SLOT[name]] for name in FOLDED) for plain in alone]
        words = list(zip(*pack(columns)["columns"]["words"], strict=True))
        assert words == [words_of(*one) for one in people]


@given(st.lists(st.text(max_size=12) | st.sampled_from([*NAMES, *OTHERS]), min_size=1, max_size=9))
def test_many_texts_are_folded_as_each_of_them_is(texts: list[str]) -> None:
    assert fold_all(texts) == list(map(fold, texts))


@given(st.text(max_size=12), st.text(max_size=12))
def test_two_texts_folded_together_are_each_folded(one: str, other: str) -> None:
    assert fold(f"{one} {other}") == f"{fold(one)} {fold(other)}".strip()


@given(st.lists(st.sampled_from(["UK", "FR", ""]) | st.text(max_size=3), min_size=1, max_size=30))
def test_each_text_is_read_however_often_it_stands_there(texts: list[str]) -> None:
    assert each(str.upper, texts) == [text.upper() for text in texts]
