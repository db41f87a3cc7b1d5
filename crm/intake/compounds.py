"""Headings put together of what it is and of what: a day of birth, the number of an order.

"Bestelldatum", "Date de la commande", "Nr zamówienia": hardly any list holds all that can be made
of a few dozen words in each language, so the two halves are known, each by how it begins or ends.
"""

import json
import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from crm import assets
from crm.intake.vocabulary import listed

_MOST_WORDS = 6
_KEY = 3  # letters by which beginnings are looked up
_BETWEEN = 7  # letters between the halves of one word: "Indmeld-elses-dato"
_SHORT = 4  # a beginning of fewer letters is a word, or all of one but its ending


_JOINED = re.compile(r"\b(sign|opt|check) (up|in|out|ins|ups)\b")  # in two words or in one


class _Known(NamedTuple):
    parts: dict[str, str]  # word → "when", "number", "state" or "what"
    endings: list[tuple[str, str]]  # the longest first
    topics: dict[str, list[tuple[str, str]]]  # first letters → beginnings, each with its topic
    fields: dict[str, str]  # "when order" → field


def compound_field(folded: str, part: str | None = None) -> str | None:
    """Return the field that a *folded* heading names in two halves, None if it does not.

    Every word must be one of the halves, or join them. Where the cells tell the first half it may
    be given as *part*: "Booked" over days.
    """
    said, topic = _halves(folded)
    part = said or part
    return _known().fields.get(f"{part} {topic}") if part and topic else None


def compound_topic(folded: str) -> str | None:
    """Return what a *folded* heading is about: a "ticket", a "membership" … None if it is not said."""
    return _halves(folded)[1]


@cache
def _known() -> _Known:
    data = json.loads(assets.text("compounds.json"))
    topics: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for topic, beginnings in data["topics"].items():
        for one in beginnings:
            topics[one[:_KEY]].append((one, topic))
    for found in topics.values():
        found.sort(key=lambda pair: -len(pair[0]))
    endings = [(one, part) for part, found in data["endings"].items() for one in found]
    return _Known(
        {word: part for part, found in data["parts"].items() for word in found},
        sorted(endings, key=lambda pair: -len(pair[0])),
        topics,
        data["fields"],
    )


def _halves(folded: str) -> tuple[str | None, str | None]:
    """Return the part and the topic of a heading, None for what it does not name or names twice."""
    words = _JOINED.sub(r"\1\2", folded).split(maxsplit=_MOST_WORDS + 1)
    if not words or len(words) > _MOST_WORDS:
        return None, None
    parts, topics = set(), set()
    for word in words:
        if word.isdecimal() or word in listed("words between"):
            continue
        part, topic = _read(word)
        if part is None and topic is None:
            return None, None
        parts.add(part)
        topics.add(topic)
    parts.discard(None)
    topics.discard(None)
    return (
        parts.pop() if len(parts) == 1 else None,
        topics.pop() if len(topics) == 1 else None,
    )


def _read(word: str) -> tuple[str | None, str | None]:
    """Return the part and the topic that one word names: either, or both."""
    known = _known()
    if part := known.parts.get(word):
        return part, None
    for beginning, topic in (*known.topics.get(word[:_KEY], ()), *known.topics.get(word[:2], ())):
        if not word.startswith(beginning):
            continue
        rest = word[len(beginning) :]
        for ending, part in known.endings:
            if rest.endswith(ending) and len(rest) - len(ending) <= _BETWEEN:
                return part, topic
        if len(rest) <= (_BETWEEN if len(beginning) >= _SHORT else 0):
            return None, topic
    return None, None
