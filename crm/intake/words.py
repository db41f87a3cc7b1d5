"""The folded words of rows: made where the file is read, so that the one who writes need not."""

from collections.abc import Sequence
from typing import NamedTuple

from crm.domain.folding import fold_all, with_other_spellings
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
    return Words(*(column[0] for column in words_of_all([name], [emails], [phones], [message])))


def words_of_all(
    names: Sequence[str | None],
    emails: Sequence[Points],
    phones: Sequence[Points],
    messages: Sequence[str | None],
) -> list[list[str]]:
    """Return the words of several rows, by columns: the keys, *who*, *mail* and *said*."""
    addresses = [[point_words("email", *one) for one in points] for points in emails]
    numbers = [" ".join([point_words("phone", *one)[0] for one in points]) for points in phones]
    shown = [
        name or next((written for written, _ in (*mailed, *called)), "")  # which stands for it
        for name, mailed, called in zip(names, emails, phones, strict=True)
    ]
    locals_ = [" ".join([local for local, _ in found]) for found in addresses]
    folded = fold_all(shown)
    who = [
        with_other_spellings(" ".join(filter(None, words)), f"{name}\n{local}")
        for words, name, local in zip(
            zip(folded, fold_all(locals_), fold_all(numbers), strict=True),
            shown,
            locals_,
            strict=True,
        )
    ]
    keys = [
        " ".join(sorted(words.split())) if name else ""
        for name, words in zip(names, folded, strict=True)
    ]
    mail = [domain_words([domain for _, domain in found]) for found in addresses]
    return [keys, who, mail, fold_all([message or "" for message in messages])]
