"""The folded words of rows: made where the file is read, so that the one who writes need not."""

from collections.abc import Sequence
from typing import NamedTuple

from crm.domain.folding import fold_all, is_spelt_otherwise, with_other_spellings
from crm.domain.search_words import marked_as_mail, point_words


class Words(NamedTuple):
    """What is folded of a row: the key of its name, and what its person will be found under."""

    key: str
    who: str  # names, local parts of addresses, numbers
    mail: str  # domains of addresses
    said: str


Points = Sequence[tuple[str, str | None]]


def words_of(name: str | None, emails: Points, phones: Points, message: str | None) -> Words:
    """Return the words of somebody with these points, each as written and normalised."""
    return Words(*(column[0] for column in words_of_all([name], [emails], [phones], [message])))


def words_of_all(
    names: Sequence[str | None],
    emails: Sequence[Points],
    phones: Sequence[Points],
    messages: Sequence[str | None],
) -> list[list[str]]:
    """Return the words of several rows, by columns: the keys, *who*, *mail* and *said*."""
    shown = [
        name or next((written for written, _ in (*mailed, *called)), "")  # which stands for it
        for name, mailed, called in zip(names, emails, phones, strict=True)
    ]
    addresses = [
        point_words("email", *points[0]) if len(points) == 1 else _several(points)
        for points in emails
    ]
    local, domains = zip(*addresses, strict=True)
    folded, numbers = fold_all(shown), fold_all([_number_words(points) for points in phones])
    said = zip(folded, fold_all(local), numbers, strict=True)
    who = [" ".join(filter(None, words)) for words in said]
    for place, text in enumerate(map("\n".join, zip(shown, local, strict=True))):
        if is_spelt_otherwise(text):
            who[place] = with_other_spellings(who[place], text)
    keys = [
        " ".join(sorted(words.split())) if name else ""
        for name, words in zip(names, folded, strict=True)
    ]
    mail = list(map(marked_as_mail, fold_all(domains)))
    return [keys, who, mail, fold_all([message or "" for message in messages])]


def _several(points: Points) -> tuple[str, str]:
    """Return the local parts of no address or of several, and their domains."""
    found = [point_words("email", *one) for one in points]
    return " ".join([local for local, _ in found]), " ".join([domain for _, domain in found])


def _number_words(points: Points) -> str:
    return " ".join([point_words("phone", *one)[0] for one in points]) if points else ""
