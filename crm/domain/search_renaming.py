"""Keeping saved searches true when a tag, a section or anything else they name is renamed."""

import re
from collections.abc import Iterator

from crm.domain.folding import fold
from crm.domain.search import All, Any, Field, Node, Not, parse
from crm.domain.search_typing import quoted

EVENT_FIELDS = ("event", "registered", "attended", "noshow")

_VALUE = re.compile(r'"[^"]*"?|[^\s,()"]+')


def renamed(text: str, fields: tuple[str, ...], old: str, new: str) -> str:
    """Return the search *text* with *new* wherever *old* is a value of one of *fields*.

    Case and accents do not count, as in the search. All the rest stays as it was typed, and so
    does a value that ends in “*”: it was never about one thing alone.
    """
    plain = text.replace("“", '"').replace("”", '"').replace("„", '"')
    wanted = fold(old)

    def value(match: re.Match[str]) -> str:
        same = not match[0].endswith("*") and fold(match[0]) == wanted
        return quoted(new) if same else match[0]

    for field in sorted(_fields(parse(text).tree), key=lambda one: -one.start):
        if field.name in fields and any(fold(one) == wanted for one in field.values):
            values = plain.index(":", field.start) + 1
            text = text[:values] + _VALUE.sub(value, plain[values : field.end]) + text[field.end :]
    return text


def _fields(node: Node) -> Iterator[Field]:
    if isinstance(node, Field):
        yield node
    elif isinstance(node, Not):
        yield from _fields(node.term)
    elif isinstance(node, All | Any):
        for term in node.terms:
            yield from _fields(term)
