"""Choose among the one-byte encodings by the letters which each would give."""

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import islice

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
    "cp1255": "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "cp1256": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ",
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
_LANGUAGES["mac-roman"] = _LANGUAGES["cp850"] = _LANGUAGES["cp1252"]
_OLD = {"cp850": 0.06}  # hardly anybody uses it now
_WITHIN_ONE_LANGUAGE = 0.1
_OTHER_SCRIPT = {"cp1251", "koi8-r", "cp1253", "cp1255", "cp1256"}
_OPENING, _CLOSING = "‘“„«", "’”»…"
_WORDS_OF_ONE_LETTER = "àéèóòáíúyåöæøÀÉÈÓÒÅÖ"
_LONE = "–—·°º€£§•ª©®\u00a0¿¡"
_CONTEXT = re.compile(rb"([^\x80-\xff]?[\x80-\xff]+)(?=([^\x80-\xff]?))")
_MAX_FOUND, _MAX_SAMPLES = 5000, 2000


def best_guess(data: bytes) -> str | None:
    """Return the codec whose reading looks most like people's words, or None without evidence.

    Only the high bytes and their neighbours are looked at. When nothing on our short list
    gives a likely reading (Chinese, Japanese, Arabic …), charset-normalizer is asked.
    """
    found = islice(_CONTEXT.finditer(data), _MAX_FOUND)
    samples = Counter(match[1] + match[2] for match in found).most_common(_MAX_SAMPLES)
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
    return points / total + _WITHIN_ONE_LANGUAGE * within - _OLD.get(name, 0.0)


def _within(letters: Counter[str], alphabet: str) -> float:
    """Return 1 when all letters belong to one language, falling quickly to 0 when some do not."""
    known = sum(count for char, count in letters.items() if char in alphabet)
    total = sum(count for char, count in letters.items() if char.isalpha())
    return max(0.0, 1 - 3 * (total - known) / total) if total else 1.0


def _points(char: str, before: str, after: str, name: str) -> float:
    """Return what one character says for a reading: 1 is likely, -1 is not what people write."""
    inside = before.isalpha() and after.isalpha()
    if char in _OPENING:
        return -0.5 if before.isalpha() else 1.0
    if char in _CLOSING:
        return -0.5 if inside and char != "’" else 1.0
    if char in _LONE:
        return -1.0 if inside else 0.5
    usual = _usual(name)
    if char not in usual or _is_muddled(char, before, after):
        return -1.0
    if not before.isalpha() and not after.isalpha():
        return 0.5 if char in _WORDS_OF_ONE_LETTER else 0.1
    if name in _OTHER_SCRIPT:
        if _is_latin(before) or _is_latin(after):
            return -1.0
        shouted = char.isupper() and before.isalpha()
        whispered = char.islower() and not before.isalpha()
        return 0.8 if shouted or whispered else 1.0
    if _is_high_letter(before) and _is_high_letter(after):
        return -0.5
    return usual[char]


def _is_muddled(char: str, before: str, after: str) -> bool:
    """Tell whether capitals stand where nobody puts them: JosÉ, TÅrnby, MšLLER, êMILE."""
    if char.isupper():
        return before.islower() or (before.isalpha() and after.islower())
    return char.islower() and after.isupper()


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
