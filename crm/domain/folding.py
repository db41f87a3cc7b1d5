"""One folding of text for search, matching and import, so that everybody finds the same people."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_OTHER_LETTERS = (
    {
        "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
        "ı": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th",
        "Þ": "th", "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "`": "", "´": "", "′": "",
        "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
        "\u034f": "",
    }
)  # fmt: skip
_OTHERS = re.compile(f"[{''.join(_OTHER_LETTERS)}]")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "å": "aa", "Å": "aa",
     "ø": "oe", "Ø": "oe"}
)  # fmt: skip
_LATIN = re.compile(r"[\x00-\x7f\u0300-\u036f]*")  # letters with nothing but common marks
_PLAIN = bytes(
    code if code == 10 else ord(chr(code).lower()) if chr(code).isalnum() else 32
    for code in range(128)
) + (b" " * 128)
# for `bytes.translate`, many times as fast as an expression: letters small, lines kept, else spaces
_DROPPED = b"'`"
_APART = re.compile(r"[\W_]+")
_HYPHENATED = re.compile(r"\w+(?:[-\u2010\u2011\u2012\u2013]\w+)+")
_HYPHEN = re.compile(r"[-\u2010-\u2013]")
_OTHER_WAYS = re.compile(r"[-\u2010-\u2013äöüÄÖÜåÅøØ\u0308\u030a]")
_UMLAUT = re.compile(r"[äöüÄÖÜåÅøØ]")


def fold(text: str) -> str:
    """Return *text* for comparing: no marks, no case, no punctuation, words apart by one space.

    NFKD with combining marks dropped, case folded, ß→ss, ø→o, ł→l, đ→d, ı→i, æ→ae, apostrophes
    dropped. Scripts other than Latin keep their letters. Two texts that a person would call the
    same name fold to the same string; the order of words is kept.
    """
    return _plain(text) if text.isascii() else _folded(_decomposed(text))


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return what `fold` makes of each of *texts*; of many at once, in a fraction of the time."""
    whole = "\n".join(texts)
    if whole.count("\n") != len(texts) - 1:
        return list(map(fold, texts))
    if not whole.isascii():
        whole = _decomposed(whole)
        if not _LATIN.fullmatch(whole):
            return list(map(_folded, whole.split("\n")))
    plain = whole.encode("ascii", "ignore").translate(_PLAIN, _DROPPED)
    while b"  " in plain:
        plain = plain.replace(b"  ", b" ")
    plain = plain.replace(b" \n", b"\n").replace(b"\n ", b"\n").strip(b" ")
    return plain.decode("ascii").split("\n")


def _decomposed(text: str) -> str:
    """Return *text* with letters and marks apart, and with other letters for those that have none."""
    return unicodedata.normalize("NFKD", _OTHERS.sub(_other, text))


def _other(found: re.Match[str]) -> str:
    return _OTHER_LETTERS[found[0]]


def _folded(text: str) -> str:
    """Return decomposed *text* folded."""
    if _LATIN.fullmatch(text):
        return _plain(text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return _APART.sub(" ", _OTHERS.sub(_other, text).casefold()).strip()


def _plain(text: str) -> str:
    """Return the letters and digits of *text* that are ASCII, small, in words."""
    plain = text.encode("ascii", "ignore").translate(_PLAIN, _DROPPED)
    return " ".join(plain.decode("ascii").split())


def folded_key(name: str) -> str:
    """Return what makes the *name* of a tag, an event, a user or a section the same again.

    It is folded; a name of signs alone ("🎉"), of which folding leaves nothing, stays as it is.
    """
    return fold(name) or name.strip().casefold()


def search_words(text: str) -> str:
    """Return the words under which *text* is found: folded, with the other spellings added.

    Added are hyphenated words joined ("annemarie" for "Anne-Marie", whose parts `fold` splits)
    and umlauts spelt out ("mueller" for "Müller", which folds to "muller").
    """
    return with_other_spellings(fold(text), text) if is_spelt_otherwise(text) else fold(text)


def is_spelt_otherwise(text: str) -> bool:
    """Return whether *text* may have other spellings: it holds a hyphen or an umlaut."""
    return _OTHER_WAYS.search(text) is not None


def with_other_spellings(folded: str, text: str) -> str:
    """Return *folded*, which is what `fold` makes of *text*, with the other spellings added."""
    ways = [_other_ways(word) for word in text.split() if _OTHER_WAYS.search(word)]
    others = " ".join([joined for joined, _ in ways] + [spelt for _, spelt in ways]).split()
    known = set(folded.split())
    extra = [word for word in dict.fromkeys(others) if word not in known]
    return " ".join([folded, *extra]) if extra else folded


@lru_cache(maxsize=8192)
def _other_ways(word: str) -> tuple[str, str]:
    """Return the folded words of *word* with its hyphens left out, and with its umlauts spelt out."""
    joined = " ".join(fold(_HYPHEN.sub("", found)) for found in _HYPHENATED.findall(word))
    composed = unicodedata.normalize("NFC", word)
    spelt = fold(composed.translate(_UMLAUTS)) if _UMLAUT.search(composed) else ""
    return joined, spelt
