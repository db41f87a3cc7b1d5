# ruff: noqa: INP001 - a script beside its data, not a package
"""Make `countries.json` and `languages.json` from the Unicode CLDR, as packaged by Babel.

Source: Unicode Common Locale Data Repository, territory and language names, through Babel
(https://babel.pocoo.org). Licence of the data: Unicode License v3 (Unicode-3.0),
© 1991 Unicode, Inc., https://www.unicode.org/license.txt.

Run it in an environment of its own, Babel is no dependency of the program:

    python -m venv elsewhere && elsewhere/bin/pip install Babel
    PYTHONPATH=. elsewhere/bin/python resources/make_countries.py

Our own additions (what people write, but no standard says) live in `country_aliases.json`.
"""

import json
from pathlib import Path
from typing import Any

from babel import Locale  # type: ignore[import-not-found, unused-ignore]
from babel.core import get_global  # type: ignore[import-not-found, unused-ignore]

from crm.domain.folding import fold

SOURCE = "Unicode CLDR, © 1991 Unicode, Inc., Unicode-3.0, https://www.unicode.org/license.txt"
HERE = Path(__file__).resolve().parent
LANGUAGES = [
    "en",
    "fr",
    "de",
    "es",
    "it",
    "pt",
    "nl",
    "sv",
    "da",
    "nb",
    "fi",
    "is",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "hr",
    "sr",
    "sl",
    "lt",
    "lv",
    "et",
    "el",
    "tr",
    "ru",
    "uk",
    "be",
    "ka",
    "hy",
    "ar",
    "fa",
    "ur",
    "he",
    "hi",
    "bn",
    "ta",
    "te",
    "ml",
    "mr",
    "ne",
    "si",
    "th",
    "vi",
    "id",
    "ms",
    "fil",
    "sw",
    "am",
    "zh",
    "zh_Hant",
    "ja",
    "ko",
    "ca",
    "eu",
    "gl",
    "ga",
    "cy",
    "sq",
    "mk",
    "az",
    "kk",
    "uz",
    "mn",
    "my",
    "km",
    "lo",
    "af",
    "so",
    "yo",
    "ig",
    "ha",
]
OTHER_NAMES = {
    "Castellano": "es", "Castilian": "es", "Flemish": "nl", "Vlaams": "nl", "Mandarin": "zh",
    "Cantonese": "zh", "Farsi": "fa", "Brazilian Portuguese": "pt", "Eng": "en",
    "Schweizerdeutsch": "de", "Hochdeutsch": "de", "Valencià": "ca", "Burmese": "my",
}  # fmt: skip
SHOWN = frozenset(["en", "fr", "de", "es", "it", "pt", "nl", "sv"])
NO_COUNTRIES = frozenset(
    ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"]
)
SPOKEN = [
    "en",
    "fr",
    "de",
    "es",
    "it",
    "pt",
    "nl",
    "sv",
    "da",
    "nb",
    "nn",
    "no",
    "fi",
    "is",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "hr",
    "sr",
    "bs",
    "sl",
    "lt",
    "lv",
    "et",
    "el",
    "tr",
    "ru",
    "uk",
    "be",
    "ka",
    "hy",
    "ar",
    "fa",
    "ur",
    "he",
    "hi",
    "bn",
    "ta",
    "te",
    "ml",
    "mr",
    "gu",
    "pa",
    "kn",
    "ne",
    "si",
    "th",
    "vi",
    "id",
    "ms",
    "sw",
    "am",
    "zh",
    "ja",
    "ko",
    "ca",
    "eu",
    "gl",
    "ga",
    "cy",
    "sq",
    "mk",
    "az",
    "kk",
    "uz",
    "mn",
    "my",
    "km",
    "lo",
    "af",
    "so",
    "yo",
    "ig",
    "ha",
    "mt",
    "lb",
    "ku",
    "ps",
    "zu",
    "xh",
    "rw",
    "ti",
    "tg",
    "ky",
    "tk",
    "eo",
    "br",
    "gd",
    "la",
]


def countries() -> dict[str, Any]:
    """Return codes, names for the window (language → code → name) and folded names → code."""
    names: dict[str, dict[str, str]] = {}
    known: dict[str, str] = {}
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        own = {
            code: territories[code]
            for code in sorted(territories)
            if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
        }
        if language in SHOWN:
            names[language] = own
        for code, name in own.items():
            known.setdefault(fold(name), code)
    alpha3 = {
        long: short[0]
        for long, short in get_global("territory_aliases").items()
        if len(long) == 3 and long.isalpha() and len(short) == 1 and short[0] in names["en"]
    }
    return {"alpha3": alpha3, "known": known, "names": names}


def languages() -> dict[str, Any]:
    """Return what languages are called: by themselves, in those of the window, and folded → code."""
    own: dict[str, str] = {}
    spoken_of: dict[str, dict[str, str]] = {}
    known: dict[str, str] = {}
    for code in SPOKEN:
        name = Locale.parse("en").languages[code]
        if code in LANGUAGES:
            name = Locale.parse(code).languages.get(code, name)
        own[code] = name
        known.setdefault(fold(name), code)
    for language in LANGUAGES:
        spoken = Locale.parse(language).languages
        for code in SPOKEN:
            if code in spoken:
                known.setdefault(fold(spoken[code]), code)
        if language in SHOWN:
            spoken_of[language] = {code: spoken[code] for code in SPOKEN if code in spoken}
    for name, code in OTHER_NAMES.items():
        known.setdefault(fold(name), code)
    return {"known": known, "names": own, "spoken": spoken_of}


def _write(name: str, what: Any) -> None:
    text = json.dumps(what, ensure_ascii=False, indent=0, sort_keys=True)
    (HERE / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    _write("countries.json", {"source": SOURCE} | countries())
    _write("languages.json", {"source": SOURCE} | languages())
