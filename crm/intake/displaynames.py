"""The names people show in a meeting: with pronouns, an old name, a place, or no name at all."""

import re
from functools import lru_cache

from crm.domain.folding import fold
from crm.intake.vocabulary import listed

_BRACKETS = re.compile(r"\s*[(\[{（]([^()\[\]{}（）]*)[)\]}）]")
_AFTER = re.compile(r"\s*(?:[|/,;•·~]|\s[-–—]\s|:).*$")
_SIGNS = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\U0001f1e6-\U0001f1ff]+")
_OF_A_DEVICE = re.compile(
    r"(?:[’'‘]s?|\s(?:s))\s+(?:i?phone|i?pad|galaxy|pixel|macbook|laptop|pc|computer)\b.*$",
    re.IGNORECASE,
)
_DEVICE_OF = re.compile(
    r"^(?:i?phone|i?pad|macbook(?: (?:pro|air))?|galaxy)\s+(?:von|de|di|van|of|från|fra)\s+",
    re.IGNORECASE,
)
_MODEL = re.compile(
    r"^(?:SM|GT|LM|CPH|RMX|M\d{4}|DESKTOP|LAPTOP|PC|HUAWEI|VOG|ELE|MI|XQ)-?[A-Z0-9-]{3,}$"
)
_DIALLED = re.compile(r"^[+\d][\d\s().*xX#-]{5,}$")
_LONGEST = 200
_FEWEST_LETTERS = 2


@lru_cache(maxsize=4096)
def shown_name(text: str) -> str | None:
    """Return the name of a person in a display name, None where it is a device or a number.

    "Álvaro Etxeberria (she/her)" is "Álvaro Etxeberria", "Awa Koné (iPhone)" is "Awa Koné",
    "Awa (Awa Koné)" is "Awa": what somebody chose goes before the name they had joined with,
    unless it is no name.
    """
    if len(text) > _LONGEST:
        return None
    text = _SIGNS.sub(" ", text)
    inside = [part for part in _BRACKETS.findall(text) if not _is_pronouns(part)]
    outside = _BRACKETS.sub(" ", text).strip()
    for candidate in (outside, *inside):
        name = _person(_without_pronouns(candidate))
        if name:
            return name
    return None


def _person(text: str) -> str | None:
    text = " ".join(text.split()).strip(" -–—,;:|/.*_#")
    owner = _OF_A_DEVICE.sub("", text)
    owner = _DEVICE_OF.sub("", owner).strip()
    if owner != text:
        return owner if " " in owner else None  # a first name alone says too little
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or _DIALLED.match(text) or _MODEL.match(text):
        return None
    return None if _is_device(text) else text


def _is_device(text: str) -> bool:
    words = fold(text).split()
    devices = listed("devices")
    if " ".join(word for word in words if not word.isdigit()) in devices:
        return True
    named = [word for word in words if not word.isdigit() and len(word) > 1]
    return all(word in devices or any(map(str.isdigit, word)) for word in named)


def _without_pronouns(text: str) -> str:
    """Drop pronouns after the name without brackets: "Ana Silva she/her", "Ana Silva | Leeds"."""
    words = text.split()
    while len(words) > 1 and "/" in words[-1] and _is_pronouns(words[-1]):
        words.pop()
    text = " ".join(words)
    short = _AFTER.sub("", text).strip()
    return short if len(short) >= _FEWEST_LETTERS and "," not in text else text


def _is_pronouns(text: str) -> bool:
    words = fold(text).split()
    return bool(words) and listed("pronouns").issuperset(words)
