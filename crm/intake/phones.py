"""Phone numbers as people type them, and as E.164 beside that."""

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

_PREFIX = re.compile(
    r"^(?:p:|tel:|phone:|mobile:|mob\.?:|tel\.?:?|t:|m:|whatsapp:?)\s*", re.IGNORECASE
)
_SEVERAL = re.compile(
    r"\s*(?:[;|\n]|,(?=\s*[+0(])|:::|\b(?:or|oder|ou|and|und|et|e|y|en|och)\b)\s*", re.IGNORECASE
)
_SLASH = re.compile(r"\s*/\s*(?=[+0(])")
_SECOND_PLUS = re.compile(r"(?<=\d)[\s,/&]+(?=\+\d)")
_LOST = re.compile(r"\d[.,]\d+\s*[eE]\s*\+?\d+")
_ORDINARY = re.compile(r"\+?[0-9(][0-9 ().\-\u2010-\u2013/]{5,24}")
_NOT_DIALLED = bytes(code for code in range(128) if chr(code) not in "+0123456789")
_REMARK = re.compile(r"\s*\([^()]*[^\W\d_][^()]*\)\s*$")  # "(mobile)", "(after 6 pm)"
_ODD_SPACES = re.compile(r"[\u2000-\u200f\u202f\u205f\u3000]+")
_FEWEST = 7
_LONGEST = 250


def read_phones(cell: str, region: str | None, other: str | None) -> list[tuple[str, str | None]]:
    """Return (as written, E.164 or None) for each number in *cell*, in order, once each.

    A national number is read as one of *region*, and if it is not possible there, of *other*
    (alpha-2 codes). None means that it cannot be a number there, or that its digits were lost
    ("4.477E+11"): nothing is rebuilt.
    """
    if _ORDINARY.fullmatch(cell) and "/" not in cell:
        return [(cell, normal_phone(cell, region, other))]
    return list(_read(cell, region, other)) if len(cell) <= _LONGEST else [(cell, None)]


@lru_cache(maxsize=8192)
def _read(cell: str, region: str | None, other: str | None) -> tuple[tuple[str, str | None], ...]:
    found: dict[str, tuple[str, str | None]] = {}
    for part in _parts(_PREFIX.sub("", cell.lstrip("'"))):
        value = normal_phone(part, region, other)
        found.setdefault(value or part, (part, value))
    if len(found) > 1:
        found = {key: pair for key, pair in found.items() if re.search(r"\d{3}|[1-9]\D*\d", key)}
    return tuple(found.values()) or ((cell, None),)


def _parts(cell: str) -> list[str]:
    parts = []
    for piece in _SEVERAL.split(cell):
        for half in _SECOND_PLUS.split(piece):
            slashed = _SLASH.split(half)
            whole = len(slashed) > 1 and all(_digits(part) >= _FEWEST for part in slashed)
            parts += slashed if whole else [half]
    return [text for part in parts if (text := part.strip(" \t,;&/"))]


def _dialled(text: str) -> str:
    """Return the digits and the plus of *text*."""
    return text.encode("ascii", "ignore").translate(None, _NOT_DIALLED).decode("ascii")


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)


@lru_cache(maxsize=8192)
def normal_phone(text: str, region: str | None, other: str | None = None) -> str | None:
    """Return the number *text* as E.164 if it is possible in *region* or *other*, else None."""
    if len(text) > _LONGEST or (("e" in text or "E" in text) and _LOST.search(text)):
        return None
    if region and other and region != other and (value := _from_abroad(text, region, other)):
        return value
    regions: list[str | None] = [one for one in (region, other) if one] or [None]
    for one in regions:
        value = _quick(text, one) or _slow(text, one)
        if value:
            return value
    return _without_plus(text)


def _without_plus(text: str) -> str | None:
    """Return a number with its country code whose plus a spreadsheet took: 447700900121.

    It is possible nowhere at home, and long enough to have a country code: twelve digits, or
    eleven that are a valid number and not perhaps one of some country's own.
    """
    if not text.isascii() or not text.isdigit() or not 11 <= len(text) <= 14 or text[0] in "01":
        return None
    value = _slow(f"+{text}", None)
    return value if value and (len(text) > 11 or _is_valid(value, "ZZ")) else None


def _from_abroad(text: str, region: str, other: str) -> str | None:
    """Return a number of *other* whose plus a spreadsheet took: 447700900121 of somebody in Sweden.

    Only where the same digits are no valid number at home.
    """
    plan = _plan(other)
    digits = _dialled(text)
    if not plan or not digits.startswith(plan.code):
        return None
    value = _whole(plan, digits[len(plan.code) :])
    return value if value and not _is_valid(text, region) else None


def _is_valid(text: str, region: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, region))
    except phonenumbers.NumberParseException:
        return False


class _Plan(NamedTuple):
    """What is needed of a country's numbering plan."""

    code: str
    lengths: frozenset[int]
    pattern: re.Pattern[str]
    trunk: str | None  # the digit before national numbers, if it is that simple
    strips: re.Pattern[str] | None


def _quick(text: str, region: str | None) -> str | None:
    """Return the answer of `_slow` for ordinary numbers in a tenth of the time, else None."""
    if not _ORDINARY.fullmatch(text):
        return None
    digits = _dialled(text.replace("(0)", "") if "+" in text else text)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if digits.startswith("+"):
        plan = _plan_of_code(digits[1:4])
        rest = digits[1 + len(plan.code) :] if plan else ""
    else:
        plan = _plan(region) if region else None
        rest = digits
        trunk = plan.strips.match(rest) if plan and plan.strips and plan.trunk else None
        if plan and trunk:
            return _whole(plan, rest[trunk.end() :]) if trunk[0] == plan.trunk else None
        if plan and rest.startswith(plan.code):
            return None
    return _whole(plan, rest) if plan else None


def _whole(plan: _Plan, rest: str) -> str | None:
    if len(rest) not in plan.lengths or (plan.strips and plan.strips.match(rest)):
        return None
    return f"+{plan.code}{rest}" if plan.pattern.fullmatch(rest) else None


@cache
def _plan(region: str) -> _Plan | None:
    import phonenumbers

    code = phonenumbers.country_code_for_region(region)
    data: Any = phonenumbers.PhoneMetadata.metadata_for_region(region, None) if code else None
    if not data:
        return None
    prefix, strips = data.national_prefix, data.national_prefix_for_parsing
    return _Plan(
        str(code),
        frozenset(data.general_desc.possible_length),
        re.compile(data.general_desc.national_number_pattern),
        None if data.national_prefix_transform_rule else prefix,
        re.compile(strips) if strips else None,
    )


@cache
def _plan_of_code(digits: str) -> _Plan | None:
    import phonenumbers

    for length in (1, 2, 3):
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or "0"))
        if regions and digits[0] != "0":
            return None if regions[0] == "001" else _plan(regions[0])
    return None


def _slow(text: str, region: str | None) -> str | None:
    import phonenumbers

    text = re.sub(r"^\s*00(?=[1-9])", "+", _REMARK.sub("", _ODD_SPACES.sub(" ", text)))
    if region is None and "+" not in text and "\uff0b" not in text:
        return None  # which country's it is, nobody knows
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
