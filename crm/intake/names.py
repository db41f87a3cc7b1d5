"""Names of people: as written, and in two parts only where that is safe."""

import re
from functools import lru_cache

from crm.domain.folding import fold
from crm.intake.vocabulary import listed

Name = tuple[str | None, str | None, str | None]
"""Full, given and family name."""

_INITIALS = 2
_LETTERS = "A-ZÀ-ÖØ-Þa-zß-öø-ÿĀ-ɏḀ-ỿ"
_PLAIN = re.compile(rf"[{_LETTERS}'’ʼ-]{{2,}}")
_TWO_PLAIN = re.compile(" ".join([rf"([{_LETTERS}][{_LETTERS}'’ʼ-]{{1,50}})"] * 2)).fullmatch
_ADDRESS = re.compile(r"\S@\S|https?://|www\.", re.IGNORECASE)
_KEPT_WHOLE = listed("family name first") | listed("no family name")  # countries
_FAMILY_NAMES_FIRST = listed("family names of those who put them first")
_DOUBLED, _DOUBLING = listed("first of two given names"), listed("second of two given names")
_OF_FATHERS = listed("given names that stand for family names")
_PARTICLES = listed("particles of family names")
_JOINING = listed("words between two people")
_NO_NAMES = listed("not names")
_CREDENTIALS = listed("credentials")


def read_name(cell: str, country: str | None = None) -> Name:
    """Return (full, given, family) for a name in one cell, of somebody in *country* (alpha-2).

    The full name stays as written, but "Last, First" is put in reading order. Given and family
    name are None wherever a split would be a guess: double surnames, particles, countries where
    the family name goes first or where there is none.
    """
    if found := _TWO_PLAIN(cell):  # as most names are
        one, two = found.groups()
        if not (_kind(one) | _kind(two)) & _LOUD:
            return (cell, one, two) if _may_split(one, two, country) else (cell, None, None)
    if not is_name(cell):
        return None, None, None
    if "," in cell:
        name = _turned(cell)
        if name:
            return name
    words = cell.split()
    if len(words) == 1:
        return cell, None, None
    full = cell if "  " not in cell and "\n" not in cell else " ".join(words)
    given, family = _parts(words, country)
    return full, given, family


def join_name(given: str, family: str) -> Name:
    """Return (full, given, family) for a name that came in two cells, either of them maybe ''."""
    given = given if given and is_name(given) else ""
    family = family if family and is_name(family) else ""
    full = f"{given} {family}" if given and family else given or family
    return full or None, given or None, family or None


def is_name(text: str) -> bool:
    """Return whether *text* could be a name: it has a letter and is no address."""
    if text.isalpha():
        return True
    if len(text) > 200 or not any(map(str.isalpha, text)):
        return False
    return not _ADDRESS.search(text)


def _turned(cell: str) -> Name | None:
    family, _, given = cell.partition(",")
    first, last = given.split(), family.split()
    if "," in given or not 1 <= len(first) <= 3 or not 1 <= len(last) <= 3:
        return None
    if not all(_PLAIN.fullmatch(word) or (len(word) <= 2 and word[0].isalpha()) for word in first):
        return None
    if any(fold(word) in _CREDENTIALS for word in first) or not first[0][:1].isupper():
        return None
    while len(first) > 1 and first[-1].islower() and fold(first[-1]) in _PARTICLES:
        last = [first.pop(), *last]  # "Berg, Fleur van den"
    given, family = " ".join(first), " ".join(last)
    full = f"{given} {family}"
    return full, None if any(fold(word) in _JOINING for word in first) else given, family


def _parts(words: list[str], country: str | None) -> tuple[str | None, str | None]:
    if len(words) != 2:
        return _shouted(words)
    one, two = words
    if not _PLAIN.fullmatch(one) or not _PLAIN.fullmatch(two):
        return None, None
    if one.isupper() != two.isupper():
        return _shouted(words)
    return (one, two) if _may_split(one, two, country) else (None, None)


def _may_split(one: str, two: str, country: str | None) -> bool:
    """Return whether two words, both in capitals or none, are a given and a family name."""
    if country in _KEPT_WHOLE:
        return False
    first, second = _kind(one), _kind(two)
    if first & _LEADS_FAMILY or (first | second) & _NO_NAME:
        return False
    return not ((first & _IS_DOUBLED and second & _DOUBLES) or second & _OF_A_FATHER)


_LEADS_FAMILY, _NO_NAME, _IS_DOUBLED, _DOUBLES, _OF_A_FATHER, _LOUD = 1, 2, 4, 8, 16, 32


@lru_cache(maxsize=32_768)
def _kind(word: str) -> int:
    """Return what is known of a word in a name: the sum of the flags above."""
    folded = fold(word)
    return (
        _LEADS_FAMILY * (folded in _FAMILY_NAMES_FIRST)
        + _NO_NAME * (folded in _NO_NAMES)
        + _IS_DOUBLED * (folded in _DOUBLED)
        + _DOUBLES * (folded in _DOUBLING)
        + _OF_A_FATHER * (folded in _OF_FATHERS or folded.endswith("dottir"))
        + _LOUD * word.isupper()
    )


def _shouted(words: list[str]) -> tuple[str | None, str | None]:
    """Return the parts of a name whose family name alone is in capitals: "KONÉ Awa"."""
    if not 2 <= len(words) <= 4 or not all(map(_PLAIN.fullmatch, words)):
        return None, None
    loud = [word.isupper() for word in words]
    quiet = [word[0].isupper() and not word.isupper() for word in words]
    count = sum(loud)
    if not 0 < count < len(words) or sum(quiet) != len(words) - count:
        return None, None
    if all(len(word) <= _INITIALS for word in words if word.isupper()):
        return None, None  # "JJ Cale"
    if all(loud[:count]):
        return " ".join(words[count:]), " ".join(words[:count])
    if all(loud[-count:]):
        return " ".join(words[:-count]), " ".join(words[-count:])
    return None, None
