"""The folded words of a row: made where the file is read, so that the one who writes need not."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from crm.domain.folding import fold, is_spelt_one_way, search_words
from crm.domain.search_words import domain_words, point_words


class Words(NamedTuple):
    """What is folded of a row: the key of its name, and what its person will be found under."""

    key: str
    who: str  # names, local parts of addresses, numbers
    mail: str  # domains of addresses
    said: str


Points = Sequence[tuple[str, str | None]]


def words_of(name: str | None, emails: Points, phones: Points, message: str | None) -> Words:
    """Return the words of somebody with these points, each as written and normalised."""
    who, domains = [name] if name else [], []
    for written, value in emails:
        local, domain = point_words("email", written, value)
        who.append(local)
        domains.append(domain)
    for written, value in phones:
        who.append(point_words("phone", written, value)[0])
    if not name and (first := next(iter((*emails, *phones)), None)):
        who.insert(0, first[0])  # which stands for a name
    names = " ".join(map(_folded, name.split())).split() if name else []
    return Words(
        " ".join(sorted(names)),
        _found_under(names, who),
        domain_words(domains),
        fold(message) if message else "",
    )


def _found_under(names: list[str], who: list[str]) -> str:
    """Return the words of *who*, of whose first text the folded *names* are known, if any."""
    text = "\n".join(who)
    if names and is_spelt_one_way(text):
        return " ".join([*names, fold(text[len(who[0]) :])]).rstrip()
    return search_words(text)


@lru_cache(maxsize=16_384)
def _folded(word: str) -> str:
    """Return a folded word of a name: most names are of words that others have as well."""
    return fold(word)
