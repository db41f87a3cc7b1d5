"""Cards that we write are read again as they were."""

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from crm.files.vcard_writing import Card, card_text, write_vcards
from crm.files.vcards import read_vcards

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn", "Zs", "Zl", "Zp", "Cf")))
LINE = TEXT.map(str.strip)


@given(
    st.lists(st.builds(Card, LINE.map(lambda text: f"x{text}"), LINE, LINE), min_size=1, max_size=3)
)
def test_names_survive_whatever_is_in_them(cards: list[Card]) -> None:
    sheet, _left_out = read_vcards("".join(card_text(card) for card in cards))
    heads = [str(cell) for cell in sheet.rows[0]]
    full = heads.index("Full name")
    assert [row[full] for row in sheet.rows[1:]] == [card.full_name for card in cards]


def test_a_card_says_everything_and_no_line_is_too_long(tmp_path: Path) -> None:
    card = Card(
        "Inès; Moreau",
        "Inès",
        "Moreau",
        ("ines@example.org", "i@example.com"),
        ("+33199003456",),
        ("1, rue X", "Lyon", "69001", "France"),
        date(1980, 3, 12),
        ("host, often",),
        "one\ntwo " + "ü" * 100,
    )
    path = tmp_path / "cards.vcf"
    assert write_vcards(path, [card, card]) == 2
    text = path.read_bytes()
    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    shown = text.decode().replace("\r\n ", "")
    for line in (
        "FN:Inès\\; Moreau",
        "N:Moreau;Inès;;;",
        "EMAIL;TYPE=INTERNET:i@example.com",
        "TEL;TYPE=VOICE:+33199003456",
        "ADR;TYPE=HOME:;;1\\, rue X;Lyon;;69001;France",
        "BDAY:1980-03-12",
        "CATEGORIES:host\\, often",
        "NOTE:one\\ntwo ü",
    ):
        assert line in shown
