"""Choose among the one-byte encodings by the letters which each would give."""

import re
import unicodedata
from collections import Counter
from functools import cache

_WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüœßÿ"
# The letters people write with each encoding; others which it can express are unlikely.
_LETTERS = {
    "cp1252": _WESTERN + "ðþýšž",
    "mac-roman": _WESTERN,
    "cp1250": "ąćęłńóśźżáčďéěíňóřšťúůýžäöüßôĺľŕâăîşţőűđëç",
    "cp1254": "çğıöşüâîûİ",
    "cp850": _WESTERN,
    "cp1251": "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђјљњћџ",
    "koi8-r": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "cp1253": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
}
_RARE = {"cp1252": "šžÿ", "cp1250": "ĺŕđëçţ", "mac-roman": "ÿ", "cp850": "ÿ"}
# What single languages need: a reading that stays within one of them is the likelier one.
_LANGUAGES = {
    "cp1252": (
        "àâæçéèêëîïôœùûü",
        "äöüß",
        "áéíñóúü",
        "áâãàçéêíóôõú",
        "àèéìòù",
        "éëïöü",
        "åäöé",
        "æøåé",
        "áðéíóúýþæö",
    ),
    "cp1250": (
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž",
        "áäčďéíĺľňóôŕšťúýž",
        "áéíóöőúüű",
        "čćđšž",
        "ăâîşţ",
    ),
    "cp1254": ("çğıöşüâîûi",),
}
_WITHIN_ONE_LANGUAGE = 0.1
_OTHER_SCRIPT = {"cp1251", "koi8-r", "cp1253"}
_PUNCTUATION = "’‘“”„–—…«»·"
_LONE = "°º€£§•ª©®\u00a0¿¡"
_CONTEXT = re.compile(rb"[^\x80-\xff]?[\x80-\xff]+[^\x80-\xff]?")
_MAX_SAMPLES = 3000


def best_guess(data: bytes) -> str | None:
    """Return the codec whose reading looks most like people's words, or None without evidence.

    Only the high bytes and their neighbours are looked at. When nothing on our short list
    gives a likely reading (Chinese, Japanese, Arabic …), charset-normalizer is asked.
    """
    samples = Counter(_CONTEXT.findall(data[:4_000_000])).most_common(_MAX_SAMPLES)
    if not samples:
        return None
    scores = {name: _score(samples, name) for name in _LETTERS}
    name = max(scores, key=lambda each: scores[each])
    if scores[name] >= 0.5:
        return name
    return _ask_elsewhere(data) or (name if scores[name] > 0 else None)


def _score(samples: list[tuple[bytes, int]], name: str) -> float:
    """Return how likely a reading is: 1 when every high byte becomes an expected letter."""
    points = 0.0
    letters: Counter[str] = Counter()
    for sample, count in samples:
        text = f" {sample.decode(name, 'replace')} "
        weight = min(count, 20)
        for before, char, after in zip(text, text[1:], text[2:], strict=False):
            if char >= "\x80":
                points += weight * _points(char, before, after, name)
                letters[char.lower()] += weight
    total = max(letters.total(), 1)
    within = max((_within(letters, each) for each in _LANGUAGES.get(name, ())), default=0.0)
    return points / total + _WITHIN_ONE_LANGUAGE * within


def _within(letters: Counter[str], alphabet: str) -> float:
    """Return 1 when all letters belong to one language, falling quickly to 0 when some do not."""
    known = sum(count for char, count in letters.items() if char in alphabet)
    total = sum(count for char, count in letters.items() if char.isalpha())
    return max(0.0, 1 - 3 * (total - known) / total) if total else 0.0


def _points(char: str, before: str, after: str, name: str) -> float:
    if char in _PUNCTUATION:
        return 1.0 if char == "’" or not (before.isalpha() and after.isalpha()) else -0.5
    if char in _LONE:
        return -1.0 if before.isalpha() and after.isalpha() else 0.5
    usual = _usual(name)
    if char not in usual:
        return -1.0
    if name in _OTHER_SCRIPT:
        if _is_latin(before) or _is_latin(after):
            return -1.0
    elif _is_high_letter(before) and _is_high_letter(after):
        return -0.5
    if char.isupper() and before.islower():
        return -1.0
    return usual[char]


@cache
def _usual(name: str) -> dict[str, float]:
    letters = _LETTERS[name]
    rare = set(_RARE.get(name, ""))
    points = {char: 0.6 if char in rare else 1.0 for char in letters}
    points.update({char.upper(): value for char, value in points.items() if len(char.upper()) == 1})
    return points


def _is_latin(char: str) -> bool:
    return char.isalpha() and (char < "\x80" or "LATIN" in unicodedata.name(char, ""))


def _is_high_letter(char: str) -> bool:
    return char >= "\x80" and char.isalpha()


def _ask_elsewhere(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    match = from_bytes(data[:100_000]).best()
    if match is None:
        return None
    try:
        data.decode(match.encoding)
    except UnicodeDecodeError:
        return None
    return match.encoding
