"""Which language is meant, whether people write its code or its name in some language."""

import json
import re
from functools import cache, lru_cache
from typing import Any

from crm import assets
from crm.domain.folding import fold

_LONGEST = 80
_LOCALE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{2,4}){0,2}")
_APART = re.compile(r"[,;/|()\n]| - | and | et | und | y | e | en | och ")


def language_code(text: str) -> str | None:
    """Return the ISO 639-1 code of the first language *text* names, or None.

    "Français", "French", "fr", "fr_CA" and "French / English" all give "fr".
    """
    return _code(text.strip()) if len(text) <= _LONGEST else None


def language_name(code: str, language: str = "") -> str:
    """Return what the language *code* is called in *language*, else in itself.

    An unknown code comes back as it is.
    """
    names = _data()["spoken"].get(language) or _data()["names"]
    return str(names.get(code, code))


@lru_cache(maxsize=4096)
def _code(text: str) -> str | None:
    locale = _LOCALE.fullmatch(text)
    if locale and locale[1].lower() in _data()["names"]:
        return locale[1].lower()
    for part in (text, *_APART.split(text)):
        code = _data()["known"].get(fold(part))
        if code:
            return str(code)
    return None


@cache
def _data() -> Any:
    return json.loads(assets.text("languages.json"))
