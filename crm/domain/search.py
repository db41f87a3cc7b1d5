"""The search language: from what somebody typed to a tree. Any text means something.

    query := or_expr                 or_expr := and_expr { "OR" and_expr }
    and_expr := term { term }        term := ["-"] ( field | word | phrase | "(" or_expr ")" )
    field := name ":" [ ">" | "<" | ">=" | "<=" ] value { "," value }

What does not fit is read as far as it makes sense: brackets and quotes that are never closed
end with the text, a lone "-" or "OR" is nothing. Nothing is ever raised.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crm.domain.search_fields import (
    FIELDS,
    FLAGS,
    field_named,
    looks_like_field,
    nearest,
    own_field_key,
)

MOST_TERMS = 60
"""Words, phrases and values that one search may hold. What comes after them is left out."""
MOST_IDS = 2_000
"""Numbers that one `id:` may hold, which is what a view of chosen people is made of."""
MOST_BRACKETS = 20
"""Brackets inside brackets. Deeper ones are passed over."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that names, numbers, places, tags or notes begin with."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words next to each other. The last may be unfinished while the quote is open."""

    text: str
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """`name:value,value`. `caret` says that it is being typed at this moment."""

    name: str
    values: tuple[str, ...]
    sign: str = ""
    start: int = 0
    end: int = 0
    caret: bool = False


@dataclass(frozen=True, slots=True)
class Flag:
    """A state by its name, such as `overdue`."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    """Everybody but these."""

    term: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """Those that fit every term. Without terms: everybody."""

    terms: "tuple[Node, ...]" = ()


@dataclass(frozen=True, slots=True)
class Any:
    """Those that fit at least one term."""

    terms: "tuple[Node, ...]"


Node = Word | Phrase | Field | Flag | Not | All | Any


@dataclass(frozen=True, slots=True)
class Hint:
    """A remark on a search, for the grey line below the box, and the part it is about.

    `instead` is what was probably meant in place of that part, empty if nobody can tell.
    """

    text: str
    start: int
    end: int
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """A search as it was understood."""

    tree: All
    hints: tuple[Hint, ...] = ()


def parse(text: str, *, caret: int | None = None, own: Iterable[str] = ()) -> Search:
    """Return what *text* means. *caret* is the position in it at which somebody is typing.

    *own* are the fields of the organisation's own, as `own_field_key` writes them.
    """
    parser = _Parser(text, caret, frozenset(own))
    tree = parser.either(0)
    if not isinstance(tree, All):
        tree = All((tree,))
    return Search(tree, tuple(parser.hints))


_SPACE = re.compile(r"[\s\x00]+")
_NAME = re.compile(r"([^\W\d_]+):")
_OWN_NAME = re.compile(r"([\w.\-]{1,80}):")
_SIGN = re.compile(r">=|<=|>|<")
_VALUE = re.compile(r'"([^"]*)("?)|[^\s,()"]+')
_BARE = re.compile(r'[^\s()"\x00]+')
_QUOTED = re.compile(r'"([^"]*)("?)')
_JOINS = ("AND", "&&")
_OPENING = re.compile(r"-*\(")


class _Parser:
    """Reads one text from left to right. Recursion goes as deep as MOST_BRACKETS."""

    def __init__(self, text: str, caret: int | None, own: frozenset[str]) -> None:
        self.text = text.replace("“", '"').replace("”", '"').replace("„", '"')
        self.caret = caret
        self.own = own
        self.at = 0
        self.terms = 0
        self.hints: list[Hint] = []

    def either(self, depth: int) -> Node:
        """Read up to a closing bracket or the end: terms with OR between them."""
        choices: list[Node] = []
        terms: list[Node] = []
        while not self._ended(depth):
            if self._take_or():
                choices += [_together(terms)] if terms else []
                terms = []
            elif (term := self._term(depth)) is not None:
                terms.append(term)
        choices += [_together(terms)] if terms else []
        if len(choices) > 1:
            return Any(tuple(choices))
        return choices[0] if choices else All()

    def _ended(self, depth: int) -> bool:
        space = _SPACE.match(self.text, self.at)
        if space:
            self.at = space.end()
        if self.at >= len(self.text):
            return True
        if self.text[self.at] == ")":
            self.at += 1
            return depth > 0
        if self.terms >= MOST_TERMS:
            hint = f"Only the first {MOST_TERMS} words of the search are used."
            self.hints.append(Hint(hint, self.at, len(self.text)))
            self.at = len(self.text)
            return True
        return False

    def _take_or(self) -> bool:
        word = _BARE.match(self.text, self.at)
        if word and word[0] in ("OR", "|", "||"):
            self.at = word.end()
            return True
        return False

    def _term(self, depth: int) -> Node | None:
        """Read one term, or None if nothing came of what stood there."""
        turned = False
        while self.text.startswith("-", self.at):
            turned = True
            self.at += 1
        term = self._plain_term(depth)
        return Not(term) if turned and term is not None else term

    def _plain_term(self, depth: int) -> Node | None:
        char = self.text[self.at : self.at + 1]
        if not char or char.isspace() or char in ")\x00":
            return None
        if char == "(":
            self.at += 1
            if depth >= MOST_BRACKETS:
                return None
            inside = self.either(depth + 1)
            return None if inside == All() else inside
        self.terms += 1
        if char == '"':
            return self._phrase()
        return self._field() or self._word()

    def _phrase(self) -> Node | None:
        quoted = _QUOTED.match(self.text, self.at)
        assert quoted is not None, "a quote stands here"
        self.at = quoted.end()
        return Phrase(quoted[1], not quoted[2]) if quoted[1].strip() else None

    def _word(self) -> Node | None:
        bare = _BARE.match(self.text, self.at)
        if bare is None:
            self.at += 1
            return None
        self.at = bare.end()
        if bare[0] in _JOINS:
            return None
        if bare[0].casefold() in FLAGS:
            return Flag(bare[0].casefold())
        return Word(bare[0])

    def _field(self) -> Node | None:
        named = self._name()
        if named is None:
            return None
        start, name = self.at, named[0]
        self.at = named[1]
        sign = _SIGN.match(self.text, self.at)
        if sign:
            self.at = sign.end()
        values = self._values(many=name == "id")
        caret = self.caret is not None and start <= self.caret <= self.at
        if not values:
            if not caret:
                hint = f"“{name}:” needs a value, without a space before it."
                self.hints.append(Hint(hint, start, self.at))
            return None
        return Field(name, values, sign[0] if sign else "", start, self.at, caret)

    def _name(self) -> tuple[str, int] | None:
        """Return the field that stands here and where its name ends, or None if none does."""
        own = _OWN_NAME.match(self.text, self.at) if self.own else None
        if own is not None and own_field_key(own[1]) in self.own:
            return own_field_key(own[1]), own.end()
        named = _NAME.match(self.text, self.at)
        if named is None or not looks_like_field(named[1]):
            return None
        name = field_named(named[1])
        if name is None:
            self._wonder(named[1], self.at, named.end())
            return None
        return name, named.end()

    def _values(self, *, many: bool) -> tuple[str, ...]:
        values: list[str] = []
        most = MOST_IDS if many else MOST_TERMS - self.terms
        while len(values) < most:
            if value := _VALUE.match(self.text, self.at):
                self.at = value.end()
                text = (value[1] if value[0].startswith('"') else value[0]).strip()
                values += [text] if text else []
            if not self.text.startswith(",", self.at):
                break
            self.at += 1
        self.terms += 0 if many else len(values)
        return tuple(values)

    def _wonder(self, name: str, start: int, end: int) -> None:
        meant = nearest(name, FIELDS | self.own)
        ask = f" Did you mean {meant}?" if meant else ""
        instead = f"{meant}:" if meant else ""
        self.hints.append(Hint(f"No field “{name[:40]}”.{ask}", start, end, instead))


def _together(terms: list[Node]) -> Node:
    return terms[0] if len(terms) == 1 else All(tuple(terms))
