"""What a column's heading says about its content, in many languages and as whole questions."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from crm import assets
from crm.domain.folding import fold
from crm.intake.compounds import compound_field
from crm.intake.vocabulary import listed

HEADINGS = "headings.json"
"""The data file of phrases that name a field."""
WHOLE = 100
"""The score of a heading that is one of our phrases, word for word."""

_VAGUE = 90
_VAGUE_PHRASES = listed("vague headings")
_LAST_WORD = 50  # "Default address company"
_COMPOUND = 86
_KNOWN_BETTER = 60  # than to be put together of two halves
_FEW_WORDS = 4
_LONGEST_PHRASE = 7
_MOST_WORDS = 60
_KEY = 4  # letters by which beginnings of words are looked up
_LONGEST = 600
_CLUTTER = re.compile(r"<[^>]*>|\{\{[^}]*\}\}|\{[^}]*\}|[*_~`]{1,3}|\[[^\]]{0,12}\]|:\s*$")
_CODE = re.compile(
    r"^\s*(?:(?:[A-Za-z]{1,3}\d+\w*(?:\[[^\]]*\])?|[a-z]+|\d+)\s*[.)]\s+|\d+\s*[、．])(?=\S)"
)
_ASIDE = re.compile(
    r"\((?:required|optional|obligatoire|facultatif|pflichtfeld|optionell|opcional|obligatorio|"
    r"obbligatorio|facoltativo|obrigatório|verplicht|optioneel|obligatoriskt|valfritt|freiwillig)\)",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(
    r"^(?:please )?(?:enter |provide |give us |tell us |what is |what are |whats )?(?:your|my|the)\s|"
    r"^(?:votre|ton|ta|vos|ihr|ihre|dein|deine|tu|su|el|la|il tuo|la tua|il suo|seu|sua|teu|tua|"
    r"o seu|a sua|o teu|a tua|je|uw|jouw|ditt|din|dit)\s"
)
_PARTS = re.compile(r"\s*[/|\n()]\s*|\s[-–—]\s|:(?=\S)")
_PARTS_OF_NAMES = frozenset({"given_name", "family_name", "middle_name"})
_PARTS_OF_ADDRESSES = frozenset({"city", "postcode", "country", "organisation"})
_PART = 8  # what a score loses if it is of one part of a heading: another language, a detail
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NUMBERED = re.compile(r"\s*\d+$")
_NUMBERED_INSIDE = re.compile(r"(?<![^\W\d_])\d{1,2}(?=\W+[^\W\d_])")
_NUMBER_SIGN = re.compile(r"(?<=\w)\s*#(?!\s*\d)|№|\b[Nn]\.?[º°]")
_ELIDED = re.compile(r"\b(d|l|t|j|n|s|m|c|qu|dell|all|un|nell|sull|dall) (?=[aeiouyh])")
_CONTRACTED = re.compile(r"(?<=\w) (d|s|t|re|ll|m)\b")


def heading_scores(heading: str, words_in: str = HEADINGS) -> dict[str, int]:
    """Return field → score (up to WHOLE) for every field whose words are in *heading*.

    *words_in* is the data file of phrases: field → language → phrases.
    """
    return _scores(heading[:_LONGEST], words_in)


@lru_cache(maxsize=8192)
def _scores(heading: str, words_in: str) -> dict[str, int]:
    scores: dict[str, int] = {}
    for words in _readings(heading):
        for field, score in _score(words, words_in).items():
            if score > scores.get(field, 0):
                scores[field] = score
    if words_in == HEADINGS and max(scores.values(), default=0) < _KNOWN_BETTER:
        scores |= _put_together(heading)
    for field, score in _of_parts(heading, words_in):
        if score > scores.get(field, 0):
            scores[field] = score
    parts = len([part for part in _PARTS.split(heading) if part])
    if "name" in scores and not scores.keys().isdisjoint(_PARTS_OF_NAMES) and parts > 1:
        del scores["name"]  # "Name (Last)"
    if scores.get("street", WHOLE) < _VAGUE and not scores.keys().isdisjoint(_PARTS_OF_ADDRESSES):
        del scores["street"]  # "Address City"
    return scores


def _put_together(heading: str) -> dict[str, int]:
    fields = map(compound_field, _readings(heading))
    return {field: _COMPOUND for field in fields if field}


def _of_parts(heading: str, words_in: str) -> Iterator[tuple[str, int]]:
    """Yield what the parts of a heading say: another language, a detail."""
    parts = [part for part in _PARTS.split(heading) if part]
    for place, part in enumerate(parts if len(parts) > 1 else ()):
        # the later half is the more exact one: "Full name - First name"
        lost = _PART - min(place, 5)
        for field, score in _score(fold(_CLUTTER.sub(" ", part)), words_in).items():
            if score >= _VAGUE:
                yield field, score - lost


def fold_heading(heading: str) -> str:
    """Return *heading* as it is remembered and compared: folded, without clutter around it."""
    heading = heading[:_LONGEST]
    return fold(_CLUTTER.sub(" ", heading)) or fold(heading) or heading.strip()


def split_words(heading: str) -> list[str]:
    """Return the folded words of *heading*, "EndDate" and "end_date" in two."""
    return fold(_CAMEL.sub(" ", heading[:_LONGEST])).split()


def spellings(phrase: str) -> set[str]:
    """Return the folded forms of *phrase*, with "d accord" also as "daccord" and so on."""
    folded = fold(phrase)
    joined = _ELIDED.sub(r"\1", folded)
    return {folded, joined, _CONTRACTED.sub(r"\1", folded)}


def _readings(heading: str) -> list[str]:
    plain = _ASIDE.sub(" ", _CLUTTER.sub(" ", heading))
    readings = [fold(plain), fold(heading)]
    without_code = _CODE.sub("", plain)
    if without_code != plain:
        readings.append(fold(without_code))
    if _NUMBER_SIGN.search(plain):
        readings.append(fold(_NUMBER_SIGN.sub(" number ", plain)))
    if _NUMBERED_INSIDE.search(plain):
        readings.append(fold(_NUMBERED_INSIDE.sub(" ", plain)))
    if _CAMEL.search(plain):
        readings.append(fold(_CAMEL.sub(" ", plain)))
    readings += [_NUMBERED.sub("", reading) for reading in readings]
    readings += [_POSSESSIVE.sub("", reading) for reading in readings]
    return [reading for reading in dict.fromkeys(readings) if reading]


def _score(folded: str, words_in: str) -> dict[str, int]:
    whole, within, unspaced = _phrases(words_in)
    scores = dict.fromkeys(whole.get(folded, ()), _VAGUE if folded in _VAGUE_PHRASES else WHOLE)
    words = folded.split()[:_MOST_WORDS]
    for field, length in _begun(words, words_in):
        scores[field] = max(scores.get(field, 0), 40 + 40 * length // len(folded))
    for start in range(len(words)):
        for stop in range(start + 1, min(start + _LONGEST_PHRASE, len(words)) + 1):
            phrase = " ".join(words[start:stop])
            for field in within.get(phrase, ()):
                score = 40 + 40 * len(phrase) // max(len(folded), 1)
                scores[field] = max(scores.get(field, 0), score)
    for field in whole.get(words[-1], ()) if 1 < len(words) <= _FEW_WORDS else ():
        if field != "ignore" and words[-1] not in _VAGUE_PHRASES:
            scores.setdefault(field, _LAST_WORD)
    if not folded.isascii():
        for phrase, field in unspaced:
            if phrase in folded:
                score = 40 + 40 * len(phrase) // len(folded)
                scores[field] = max(scores.get(field, 0), score)
    return scores


def _begun(words: Sequence[str], words_in: str) -> Iterator[tuple[str, int]]:
    begun = _beginnings(words_in)
    for word in words:
        for beginning, field in begun.get(word[:_KEY], ()):
            if word.startswith(beginning):
                yield field, len(word)


@cache
def _phrases(
    words_in: str,
) -> tuple[dict[str, list[str]], dict[str, list[str]], list[tuple[str, str]]]:
    """Return whole phrase → fields, contained phrase → fields, and phrases of unspaced scripts.

    In the data file a "~" marks phrases that count inside a longer heading as well, and a "-" at
    the end the beginnings of words (`_beginnings`).
    """
    whole: dict[str, list[str]] = defaultdict(list)  # lists: their order is the same in every run
    within: dict[str, list[str]] = defaultdict(list)
    unspaced: list[tuple[str, str]] = []
    data: dict[str, dict[str, list[str]]] = json.loads(assets.text(words_in))
    for field, languages in data.items():
        for phrase in (phrase for phrases in languages.values() for phrase in phrases):
            if phrase.endswith("-"):
                continue
            for spelling in sorted(spellings(phrase.removeprefix("~"))):
                whole[spelling].append(field)
                if phrase.startswith("~"):
                    within[spelling].append(field)
                    if any(char >= "\u3040" for char in spelling):
                        unspaced.append((spelling, field))
    return whole, within, unspaced


@cache
def _beginnings(words_in: str) -> dict[str, list[tuple[str, str]]]:
    """Return first letters → (beginning of a word, field), for languages that bend their words."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    data: dict[str, dict[str, list[str]]] = json.loads(assets.text(words_in))
    for field, languages in data.items():
        for phrase in (phrase for phrases in languages.values() for phrase in phrases):
            if phrase.endswith("-"):
                beginning = fold(phrase)
                found[beginning[:_KEY]].append((beginning, field))
    return found
