"""Phone numbers as people type them, and E.164 beside that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake import phones
from crm.intake.phones import normal_phone, read_phones


@pytest.mark.parametrize(
    ("cell", "region", "values"),
    [
        ("+44\u202f7700\u202f900163", None, ["+447700900163"]), ("07700 900163 (mobile)", "GB", ["+447700900163"]),
        ("+44 7700 900163 (after 6 pm)", None, ["+447700900163"]), ("(0)7700 900163 (07)", "GB", [None]),
        ("07700 900163", "GB", ["+447700900163"]), ("+44 7700 900176", None, ["+447700900176"]),
        ("+44 (0)7700 900176", None, ["+447700900176"]), ("0044 7700 900176", None, ["+447700900176"]),
        ("0044 7700 900176", "US", ["+447700900176"]), ("(212) 555-0166", "US", ["+12125550166"]),
        ("212.555.0166", "US", ["+12125550166"]), ("555-0166", "US", [None]), ("123", "GB", [None]),
        ("123", None, [None]), ("07700 900163", None, [None]), ("4.477E+11", "GB", [None]),
        ("4,477E+11", "GB", [None]), ("'+447700900123", None, ["+447700900123"]),
        ("p:+447700900123", None, ["+447700900123"]), ("tel: 07700 900163", "GB", ["+447700900163"]),
        ("030/1234567", "DE", ["+49301234567"]), ("447700900121", "GB", ["+447700900121"]),
        ("07700 900163 / 07700 900164", "GB", ["+447700900163", "+447700900164"]),
        ("07700 900163 or 07700 900164", "GB", ["+447700900163", "+447700900164"]),
        ("07700 900163; 07700 900164", "GB", ["+447700900163", "+447700900164"]),
        ("+44 7700 900123, +33 1 99 00 00 63", None, ["+447700900123", "+33199000063"]),
        ("+44 7700 900123 +33 1 99 00 00 63", None, ["+447700900123", "+33199000063"]),
        ("07700 900163\n07700 900164", "GB", ["+447700900163", "+447700900164"]),
        ("07700 900163, 07700 900163", "GB", ["+447700900163"]),
        ("+1 (212) 555-0150 ext. 12", None, ["+12125550150"]), ("06 12345678", "IT", ["+390612345678"]),
        ("01 99 00 01 03", "FR", ["+33199000103"]), ("8 912 345 67 89", "RU", ["+79123456789"]),
        ("no phone", "GB", [None]), ("+999 123 456 789", None, [None]), ("+", None, [None]),
        ("+٤٤٧٧٠٠٩٠٠١٢٣", None, ["+447700900123"]),
    ],
)  # fmt: skip
def test_numbers_become_e164_where_they_are_possible(
    cell: str, region: str | None, values: list[str | None]
) -> None:
    assert [value for _, value in read_phones(cell, region, None)] == values


def test_a_number_impossible_in_the_rows_country_is_tried_in_ours() -> None:
    assert read_phones("07700 900163", "FR", "GB") == [("07700 900163", "+447700900163")]


def test_the_text_stays_as_written_beside_the_number() -> None:
    assert read_phones("4.477E+11", "GB", None) == [("4.477E+11", None)]


regions = st.sampled_from(
    "GB US FR DE ES IT PT NL SE BR MX AR IN CN JP RU ZA NG AU NZ CH AT BE PL CI KE CA".split()  # noqa: SIM905
)
numbers = st.from_regex(r"(\+?[1-9]|0|00)[0-9 ]{5,13}[0-9]", fullmatch=True)


@given(numbers, regions)
def test_the_short_way_never_differs_from_the_long_way(text: str, region: str) -> None:
    quick = phones._quick(text, region)  # noqa: SLF001 - the two ways are compared
    if quick is not None:
        assert quick == phones._slow(text, region)  # noqa: SLF001


@given(st.text(max_size=40), st.none() | regions)
def test_any_text_is_survived(text: str, region: str | None) -> None:
    value = normal_phone(text, region)
    assert value is None or value.startswith("+")
    assert read_phones(text, region, None)
