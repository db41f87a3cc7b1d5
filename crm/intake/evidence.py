"""What the cells of a column look like, whatever its heading says."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.countries import country_code
from crm.intake.dates import looks_like_date
from crm.intake.emails import read_emails
from crm.intake.languages import language_code
from crm.intake.statuses import is_subscription, registration_of

MOST = 200
"""How many cells tell what a column holds."""

_PHONE = re.compile(r"'?(?:p:|tel:)?\s*[+(]?[\d\s().\-/+]{6,30}(?:\s*(?:ext|x|app)\.?\s*\d+)?")
_LOST = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d@/:;!?<>=]{1,59}")
_DIGIT = re.compile(r"\d").search
_CODED = re.compile(r"[a-z]{1,2}:[\w+]").match
_PARTED = re.compile(r"[,;|\n]").search
_NUMBERED = re.compile(r"#?\s?(?:[A-Za-z]{0,6}[-_/]?)?\d[\w-]{0,24}")
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?")
_CLOCK = re.compile(r"\d{1,2}[:h]\d{2}")
_DIALLED = re.compile(r"'?(?:p:|tel:)?\s*(?:[+(]|0\d)|\d{3}[ .-]\d{3}[ .-]\d{4}$")
_IP_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
TICKS = frozenset("xX✓✔☑✅✗✘•●")
"""What people put under a heading that is true of somebody, leaving it blank for everybody else."""


class Evidence(NamedTuple):
    """Shares (0 to 1) of a sample of the filled cells of a column that look like something."""

    seen: int
    email: float = 0.0
    date: float = 0.0
    clock: float = 0.0
    phone: float = 0.0
    country: float = 0.0
    answer: float = 0.0  # yes or no
    language: float = 0.0
    name: float = 0.0
    number: float = 0.0
    length: float = 0.0  # average, in characters
    words: float = 0.0  # average
    distinct: float = 0.0
    kinds: int = 0  # how many different cells
    only: str = ""  # the one text in all of them, if there is but one
    numbered: float = 0.0  # "1001", "#1001", "WEB-2026-17"
    subscription: float = 0.0  # "subscribed", "unsubscribed", "bounced" …
    hour: float = 0.0  # "19:30" and no day
    status: float = 0.0  # "approved", "checked in", "cancelled" …
    lower: float = 0.0  # in small letters only
    dialled: float = 0.0  # "+33 …", "0151 …": numbers that are phones whatever stands above them
    ticks: float = 0.0
    coded: float = 0.0  # "l:123": an advertiser's numbers say of what they are
    parted: float = 0.0  # several things in a cell: "Housing, Schools"
    listed: float = 0.0  # "Volunteers ::: * myContacts"


def weigh(cells: Iterable[str], most: int = MOST) -> Evidence:
    """Return what the first filled *cells* look like, *most* of them at most."""
    sample = list(islice(filter(None, map(tidy, cells)), most))
    count = len(sample)
    if not count:
        return Evidence(0)

    worded = [cell for cell in sample if len(cell) == 1 or not _DIGIT(cell)]

    def share(found: Iterable[object]) -> float:
        return sum(1 for one in found if one) / count

    return Evidence(
        count,
        email=share("@" in cell and read_emails(cell)[0][1] for cell in sample),
        date=share(map(_looks_like_date, sample)),
        clock=share(len(cell) < 80 and _CLOCK.search(cell) for cell in sample),
        phone=share(map(_looks_like_phone, sample)),
        country=share(1 < len(cell) < 80 and country_code(cell) for cell in worded),
        answer=share(len(cell) < 200 and yes_or_no(cell) is not None for cell in worded),
        language=share(1 < len(cell) < 40 and language_code(cell) for cell in worded),
        name=share(map(_looks_like_name, sample)),
        number=share(cell.replace(".", "").replace(",", "").isdigit() for cell in sample),
        length=sum(map(len, sample)) / count,
        words=sum(len(cell.split()) for cell in sample) / count,
        distinct=len(set(sample)) / count,
        kinds=len(set(sample)),
        only=sample[0] if len(set(sample)) == 1 else "",
        numbered=share(len(cell) < 30 and _NUMBERED.fullmatch(cell) for cell in sample),
        hour=share(len(cell) < 14 and _TIME_OF_DAY.fullmatch(cell) for cell in sample),
        subscription=share(len(cell) < 40 and is_subscription(cell) for cell in sample),
        status=share(len(cell) < 40 and registration_of(cell) for cell in sample),
        lower=share(map(str.islower, sample)),
        dialled=share(_DIALLED.match(cell) and _looks_like_phone(cell) for cell in sample),
        ticks=share(cell in TICKS for cell in sample),
        coded=share(map(_CODED, sample)),
        parted=share(map(_PARTED, sample)),
        listed=share(" ::: " in cell or cell.startswith("* ") for cell in sample),
    )


def _looks_like_date(cell: str) -> bool:
    return len(cell) < 80 and bool(_DIGIT(cell)) and looks_like_date(cell)


def _looks_like_phone(cell: str) -> bool:
    if _LOST.fullmatch(cell):
        return True
    if len(cell) > 250 or not _DIGIT(cell) or _TIME_OF_DAY.fullmatch(cell):
        return False
    if _IP_ADDRESS.fullmatch(cell):
        return False
    digits = sum(map(str.isdigit, cell))
    return (
        digits >= 5
        and (bool(_PHONE.fullmatch(cell)) or digits * 2 > len(cell))
        and not (looks_like_date(cell))
    )


def _looks_like_name(cell: str) -> bool:
    if not _NAME.fullmatch(cell):
        return False
    words = cell.split()
    return len(words) <= 5 and not (words[0].islower() and len(words) > 3)
