"""E-mail addresses as people type them into forms."""

import re
from collections.abc import Sequence
from functools import lru_cache

from crm.intake.cells import tidy
from crm.intake.facts import Written

_ORDINARY = re.compile(
    r"[a-z0-9][a-z0-9_%+-]*+(?:\.[a-z0-9_%+-]++)*+"
    r"@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
)
_ADDRESS = re.compile(r"[^\s<>\"(),;:|\[\]]+@[^\s<>\"'(),;:|\[\]]+")
_SEVERAL = re.compile(r"\s*(?:[;,|/\s]|:::)\s*")
_AROUND = "<>()[]{}\"'“”‘’«».,;:!* \t\r\n"
_LONGEST = 254
_LONGEST_CELL = 2000


def read_each(cells: Sequence[str]) -> list[Sequence[tuple[str, str | None]]]:
    """Return the addresses in each of *cells*, which are as somebody wrote them; () in a blank one."""
    is_ordinary = _ORDINARY.fullmatch  # what is, has nothing that `tidy` takes away
    return [
        [(cell, lower)] if is_ordinary(lower) and len(lower) <= _LONGEST else _untidy(cell)
        for cell, lower in zip(cells, map(str.lower, cells), strict=True)
    ]


def _untidy(cell: str) -> Sequence[tuple[str, str | None]]:
    text = tidy(cell)
    return read_emails(text) if text else ()


def read_emails(cell: str) -> list[tuple[str, str | None]]:
    """Return (as written, normalised or None) for each address in *cell*, in order, once each.

    Understands "Name <a@b.org>", "mailto:a@b.org" and several addresses in one cell. The
    normalised address is in lower case. What is no address is kept as written, with None.
    """
    lower = cell.lower()
    if len(lower) <= _LONGEST and _ORDINARY.fullmatch(lower):
        return [(cell, lower)]
    if "@" not in cell or len(cell) > _LONGEST_CELL:
        return [(cell, None)]
    return [(one.text, one.value) for one in _unusual(cell)]


@lru_cache(maxsize=4096)
def normal_email(text: str) -> str | None:
    """Return the one address *text* in lower case, or None if it is none.

    Nothing is looked up on the network, so any well-formed address passes: also those of test
    domains. An address needs a dot in its domain.
    """
    lower = text.lower()
    if len(lower) <= _LONGEST and _ORDINARY.fullmatch(lower):
        return lower
    if "@" not in text or len(text) > _LONGEST * 2:
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, UnicodeError, ValueError):
        return None
    return found.normalized.lower() if "." in found.domain else None


@lru_cache(maxsize=4096)
def _unusual(cell: str) -> tuple[Written, ...]:
    alone = normal_email(cell)
    if alone:
        return (Written(cell, alone),)
    found: dict[str, Written] = {}
    for match in _ADDRESS.findall(cell.replace("mailto:", " ").replace("MAILTO:", " ")):
        for part in _SEVERAL.split(match) if match.count("@") > 1 else [match]:
            text = part.strip(_AROUND)
            value = normal_email(text)
            if value:
                found.setdefault(value, Written(cell if text == cell else text, value))
    if found:
        return tuple(found.values())
    return (Written(cell, None),)
