"""One folding of text for search, matching and import, so that everybody finds the same people."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
        "ı": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th",
        "Þ": "th", "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "`": "", "´": "", "′": "",
        "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
    }
)  # fmt: skip
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "å": "aa", "Å": "aa",
     "ø": "oe", "Ø": "oe"}
)  # fmt: skip
_LATIN = re.compile(r"[\x00-\x7f\u0300-\u036f]*")  # letters with nothing but common marks
_PLAIN = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)) + (
    b" " * 128
)  # for `bytes.translate`, many times as fast as an expression: letters small, the rest spaces
_APART = re.compile(r"[\W_]+")
_HYPHENATED = re.compile(r"\w+(?:[-\u2010\u2011\u2012\u2013]\w+)+")
_OTHER_WAYS = re.compile(r"[-\u2010-\u2013äöüÄÖÜåÅøØ\u0308\u030a]")
_UMLAUT = re.compile(r"[äöüÄÖÜåÅøØ]")


def fold(text: str) -> str:
    """Return *text* for comparing: no marks, no case, no punctuation, words apart by one space.

    NFKD with combining marks dropped, case folded, ß→ss, ø→o, ł→l, đ→d, ı→i, æ→ae, apostrophes
    dropped. Scripts other than Latin keep their letters. Two texts that a person would call the
    same name fold to the same string; the order of words is kept.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        if not _LATIN.fullmatch(text):
            text = "".join(char for char in text if not unicodedata.combining(char))
            return _APART.sub(" ", text.translate(_LETTERS).casefold()).strip()
    plain = text.encode("ascii", "ignore").translate(_PLAIN, b"'`")
    return " ".join(plain.decode("ascii").split())


def folded_key(name: str) -> str:
    """Return what makes the *name* of a tag, an event, a user or a section the same again.

    It is folded; a name of signs alone ("🎉"), of which folding leaves nothing, stays as it is.
    """
    return fold(name) or name.strip().casefold()


def is_spelt_one_way(text: str) -> bool:
    """Say whether `search_words` of *text* are what `fold` makes of it, and no more."""
    return not _OTHER_WAYS.search(text)


def search_words(text: str) -> str:
    """Return the words under which *text* is found: folded, with the other spellings added.

    Added are hyphenated words joined ("annemarie" for "Anne-Marie", whose parts `fold` splits)
    and umlauts spelt out ("mueller" for "Müller", which folds to "muller").
    """
    plain = fold(text)
    others: list[str] = []
    if "-" in text or "‐" in text or "–" in text:
        others += [
            fold(re.sub(r"[-\u2010-\u2013]", "", word)) for word in _HYPHENATED.findall(text)
        ]
    if not text.isascii():
        others += [
            fold(word.translate(_UMLAUTS))
            for word in unicodedata.normalize("NFC", text).split()
            if _UMLAUT.search(word)
        ]
    seen = set(plain.split())
    extra = [word for word in " ".join(others).split() if not (word in seen or seen.add(word))]  # type: ignore[func-returns-value]
    return " ".join([plain, *extra]) if extra else plain
