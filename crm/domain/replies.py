"""Reply templates: the gaps they may have, filling them in, and the link that opens the mail."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar
from urllib.parse import quote

PLACEHOLDERS = (
    "first_name",
    "full_name",
    "my_name",
    "organisation",
    "event",
    "section",
    "country",
    "today",
)
"""The names that can stand in a gap such as {first_name}, in the order of the menu."""

MAILTO_LIMIT = 1_500
"""Longer links are cut by some systems; the text goes through the clipboard then."""

_GAP = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap that is still in a text, from *start* to *end*; *known* says that the name is one."""

    name: str
    start: int
    end: int
    known: bool


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with what is known put into its gaps; other gaps stay as they are."""

    def value(gap: re.Match[str]) -> str:
        return values.get(_name(gap)) or gap[0]

    return _GAP.sub(value, text)


def gaps(text: str) -> list[Gap]:
    """Return the gaps that are left in *text*."""
    return [
        Gap(_name(gap), gap.start(), gap.end(), _name(gap) in PLACEHOLDERS)
        for gap in _GAP.finditer(text)
    ]


def _name(gap: re.Match[str]) -> str:
    return gap[1].strip().casefold().replace(" ", "_")


class Addressed(Protocol):
    """Anything that is meant for one language or section, or (None) for all."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def language(self) -> str | None:
        """A code of ISO 639."""
        ...

    @property
    def section_id(self) -> int | None:
        """The id of a section."""
        ...


T = TypeVar("T", bound=Addressed)


def best_first(templates: Iterable[T], language: str | None, section_id: int | None) -> list[T]:
    """Return *templates* with those for this language and section first, then by name.

    The language counts for more: a reply that cannot be read is none. Those for everybody come
    before those for others.
    """

    def rank(one: T) -> tuple[int, int, str]:
        return (
            _fit(one.language, language),
            _fit(one.section_id, section_id),
            one.name.casefold(),
        )

    return sorted(templates, key=rank)


def _fit(meant: object, there: object) -> int:
    if meant is None:
        return 1
    return 0 if meant == there else 2


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """Return the link that opens a message to *address* in the mail program (RFC 6068)."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    parts = [("subject", " ".join(subject.split())), ("body", lines)]
    asked = "&".join(f"{name}={quote(text, safe='')}" for name, text in parts if text)
    return f"mailto:{quote(address, safe='@+')}" + (f"?{asked}" if asked else "")
