"""Whether an answer to "may we write to you?" is a yes or a no, in many languages."""

import json
from functools import cache, lru_cache

from crm import assets
from crm.domain.folding import fold
from crm.intake.headings import spellings

_LONGEST = 500
_SHORT = 5
_PLAIN_NOES = frozenset(
    {"no", "non", "nein", "nee", "nej", "nao", "ne", "no thanks", "no thank you"}
)
_TICKS = frozenset("✓✔☑✅🗹☒")
_CROSSES = frozenset("✗✘❌☐")


def yes_or_no(text: str) -> bool | None:
    """Return True for a yes, False for a no, None where *text* is neither.

    The first word decides ("Yes, keep me informed", "Non merci"); otherwise words of agreeing
    ("I agree …", "Ich möchte …") without a word of refusing beside them.
    """
    return _answer(text.strip()) if len(text) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _answer(text: str) -> bool | None:
    if text and text[0] in _TICKS:
        return True
    if text and text[0] in _CROSSES:
        return False
    words = fold(text)
    if not words:
        return None
    yes, no, agree, against = _words()
    if words in yes:
        return True
    if words in no:
        return False
    return _by_words(words.split(), yes, no, agree, against)


def _by_words(
    words: list[str],
    yes: frozenset[str],
    no: frozenset[str],
    agree: tuple[str, ...],
    against: frozenset[str],
) -> bool | None:
    openings = [" ".join(words[:count]) for count in (3, 2, 1)]
    refused = any(" ".join(words[at : at + 2]) in against for at in range(len(words)))
    refused = refused or not against.isdisjoint(words)
    for opening in openings:
        if opening in yes and len(opening) > 1:
            return True
        if opening in no and len(opening) > 1 and (opening in _PLAIN_NOES or len(words) <= _SHORT):
            return False
    padded = f" {' '.join(words)} "
    if any(f" {phrase} " in padded for phrase in agree):
        return not refused
    return False if refused and len(words) <= 6 else None


@cache
def _words() -> tuple[frozenset[str], frozenset[str], tuple[str, ...], frozenset[str]]:
    data: dict[str, list[str]] = json.loads(assets.text("yes_no.json"))
    folded = {
        key: [form for word in words for form in spellings(word)] for key, words in data.items()
    }
    return (
        frozenset(folded["yes"]),
        frozenset(folded["no"]),
        tuple(folded["agree"]),
        frozenset(folded["against"]),
    )
