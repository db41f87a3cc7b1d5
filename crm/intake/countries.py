"""Which country is meant, however people write it, and what to call it."""

import json
import re
from functools import cache, lru_cache
from typing import Any

from crm import assets
from crm.domain.folding import fold

_LONGEST = 120
_BRACKETS = re.compile(r"^(?P<outside>[^()]+)\((?P<inside>[^()]+)\)\s*$")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_LIVING = re.compile(
    r"(?:i(?:['’]m| am)? (?:live |come |from |currently )*(?:in |from )?|(?:currently )?(?:living in|based in|from|in) "
    r"|(?:ich (?:wohne|lebe|komme) )?(?:in|aus) (?:der |den )?|(?:j['’]habite |je vis )?en |(?:vivo )?en )",
    re.IGNORECASE,
)
_APART = re.compile(r"[,;/|\n]|\s[-–—]\s")


def country_code(text: str) -> str | None:
    """Return the ISO 3166 alpha-2 code of the country *text* names, or None.

    Understands codes ("GB", "GBR"), names in some eighty languages, what people call countries
    ("Holland", "Scotland"), and a place with its country ("Paris, France", "London (UK)").
    """
    return _code(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=16_384)
def _code(text: str) -> str | None:
    code = _named(text)
    if code:
        return code
    bracketed = _BRACKETS.match(text)
    if bracketed:
        return _named(bracketed["inside"]) or _named(bracketed["outside"])
    parts = _APART.split(text)
    if len(parts) > 1:
        codes = {code for part in (parts[-1], parts[0]) if (code := _named(part))}
        if len(codes) == 1:
            return codes.pop()
        return _named(parts[-1]) if "," in text else None  # "Georgia, USA", but not "Mali/France"
    living = _LIVING.match(text)
    return _named(text[living.end() :]) if living else None


def town_and_country(text: str) -> tuple[str | None, str | None]:
    """Return the town and the country code of a text such as "Paris, France".

    A text with only one of the two gives None for the other: ("Leeds", None), (None, "GB").
    """
    if len(text) > _LONGEST:
        return text, None
    if code := _code(text) if "," not in text else _named(text):
        return None, code
    town, comma, country = text.rpartition(",")
    code = _named(country) if comma else None
    if not code:
        return text.strip() or None, None
    return (None if _named(town) else town.strip() or None), code


def country_name(code: str, language: str = "en") -> str:
    """Return the name of the country *code* in *language*; the code itself if it is unknown."""
    names = _data()["names"]
    own = names.get(language.lower().partition("-")[0]) or names["en"]
    return str(own.get(code) or names["en"].get(code) or code)


@cache
def country_names(language: str = "en") -> tuple[str, ...]:
    """Return the names of all countries in *language*, in the order of its alphabet."""
    return tuple(sorted((country_name(code, language) for code in country_codes()), key=fold))


def country_codes() -> list[str]:
    """Return every country code there is, in alphabetical order."""
    return sorted(_data()["names"]["en"])


def _named(text: str) -> str | None:
    text = text.strip(" \t\n.*")
    if len(text) == 2 and text.isascii() and text.upper() in _data()["names"]["en"]:
        return text.upper()
    known = _known()
    folded = fold(text)
    code = known.get(folded)
    if not code and folded.startswith("the "):
        code = known.get(folded[4:])
    if not code and (flag := _FLAG.search(text)):
        letters = "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in flag[0])
        code = letters if letters in _data()["names"]["en"] else None
        rest = _FLAG.sub("", text)
        code = code or known.get(fold(rest))
    return code or None


@cache
def _data() -> Any:
    return json.loads(assets.text("countries.json"))


@cache
def _known() -> dict[str, str]:
    known: dict[str, str] = dict(_data()["known"])
    for long, short in _data()["alpha3"].items():
        known.setdefault(long.lower(), short)
    for code, names in json.loads(assets.text("country_aliases.json")).items():  # "": several
        for name in names:
            known[fold(name)] = code
    return known
