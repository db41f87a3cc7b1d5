# ruff: noqa: INP001 - a script beside its data, not a package
"""Make `months.json` (folded month name or abbreviation → number) from the Unicode CLDR.

Source and licence as in `make_countries.py` (Unicode-3.0); run it in the same way.
"""

import json
from pathlib import Path

from babel import Locale  # type: ignore[import-not-found, unused-ignore]
from make_countries import LANGUAGES

from crm.domain.folding import fold

_SHORT_UKRAINIAN = "січ лют бер кві тра чер лип сер вер жов лис гру"
_OTHERS = {"sept": 9, "mrz": 3, "maerz": 3, "jaenner": 1, "juill": 7, "noi": 11, "iun": 6, "iul": 7}


def months() -> dict[str, int]:
    """Return each folded name of a month in any of the languages with the month's number."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        names = Locale.parse(language).months
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[use][width].items():
                    folded = fold(name)
                    if len(folded) >= 3 and not any(map(str.isdigit, folded)):
                        found.setdefault(folded, number)
    for number, name in enumerate(_SHORT_UKRAINIAN.split(), 1):
        found.setdefault(name, number)
    for name, number in _OTHERS.items():
        found.setdefault(name, number)
    return found


if __name__ == "__main__":
    text = json.dumps(months(), ensure_ascii=False, indent=0, sort_keys=True)
    path = Path(__file__).resolve().parent / "months.json"
    path.write_text(text + "\n", encoding="utf-8")
