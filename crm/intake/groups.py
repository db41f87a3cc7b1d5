"""To which of several addresses or people a column belongs: "Billing City", "Name (Attendee)"."""

import json
from functools import cache, lru_cache

from crm import assets
from crm.intake.headings import fold_heading
from crm.intake.vocabulary import listed

NONE = ""
AGAIN = "again"
"""The group of a second column of whole names: it counts where the first one is blank."""

_LONGEST_PHRASE = 4
_MOST_WORDS = 8


def split_group(heading: str) -> tuple[str, str]:
    """Return (group, rest of the folded heading); ("", "") if *heading* names no group.

    Groups are those of `heading_groups.json`: "attendee", "billing", "home" and so on. A word that
    German and its neighbours write together with the next one is found as well ("Lieferort").
    """
    return _split(fold_heading(heading))


def rank(group: str) -> int:
    """Return the place of *group* in the order in which we prefer them, the best first."""
    return _ranks()[group]


@lru_cache(maxsize=4096)
def _split(folded: str) -> tuple[str, str]:
    words = folded.split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return NONE, ""
    phrases, beginnings = _phrases()
    numbered = (NONE, "")
    for count in range(min(_LONGEST_PHRASE, len(words) - 1), 0, -1):
        for chosen, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            group = phrases.get(" ".join(chosen))
            if group and not group.isdigit():
                return group, _unjoined(rest)
            if group and chosen == words[:count]:
                numbered = group, _unjoined(rest)
    for beginning, group in beginnings:
        if words[0].startswith(beginning) and len(words[0]) >= len(beginning) + 3:
            return group, " ".join([words[0].removeprefix(beginning), *words[1:]])
    return numbered


def _unjoined(words: list[str]) -> str:
    """Return the words beside those of a group, without what joins them: "Nome del …"."""
    joining = listed("words between")
    while words and words[-1] in joining:
        words = words[:-1]
    while words and words[0] in joining:
        words = words[1:]
    return " ".join(words)


@cache
def _phrases() -> tuple[dict[str, str], list[tuple[str, str]]]:
    whole: dict[str, str] = {}
    beginnings: list[tuple[str, str]] = []
    data: dict[str, list[str]] = json.loads(assets.text("heading_groups.json"))
    for group, phrases in data.items():
        for phrase in phrases:
            if phrase.endswith("-"):
                beginnings.append((phrase[:-1], group))
            else:
                whole.setdefault(phrase, group)
    return whole, beginnings


@cache
def _ranks() -> dict[str, int]:
    groups: dict[str, list[str]] = json.loads(assets.text("heading_groups.json"))
    return {group: place for place, group in enumerate((NONE, *groups, AGAIN))}
