"""Saved views: those every book has, and what a view is called if nobody says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crm.domain.saying import in_language
from crm.domain.search import All, Any, Field, Flag, Node, Not, Phrase, Word, parse

WHATS = ("contacts", "inquiries", "followups")
"""What a view can list."""

ICONS = ("search", "star", "tag", "globe", "calendar", "clock", "people", "person", "inbox",
         "mail", "phone", "moon", "warning", "check", "note", "book", "plus",
         "pencil")  # fmt: skip
COLOURS = ("", "new", "active", "waiting", "done", "overdue")
"""The colours an icon can have: tones of the window, "" for none."""

LONGEST_NAME = 60
MOST_CHOSEN = 2_000
"""So many chosen people can be kept as a view."""


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A view that is there from the start. It can be hidden, not deleted."""

    code: str
    name: str
    what: str
    search: str
    icon: str


BUILT_IN = (
    BuiltIn("mine", "My inquiries", "inquiries", "mine -snoozed", "person"),
    BuiltIn("late", "Late first replies", "inquiries", "late -snoozed", "warning"),
    BuiltIn("due", "Due this week", "followups", "status:open due:thisweek", "clock"),
    BuiltIn("quiet", "No contact for 60 days", "contacts", "contacted:>60d", "moon"),
    BuiltIn("month", "New this month", "contacts", "joined:thismonth", "plus"),
    BuiltIn("volunteers", "Volunteers", "contacts", "tag:volunteer", "star"),
)

_EVERY_LIST = (
    Field("status", ("new", "active", "waiting")),
    Field("status", ("open",)),
    Not(Flag("snoozed")),
)
"""What pages of work ask anyway, which says nothing about a view."""

_ICON_OF = {
    "assigned": "person", "attended": "calendar", "changed": "pencil", "city": "globe",
    "contacted": "phone", "country": "globe", "due": "clock", "event": "calendar",
    "joined": "plus", "lang": "globe", "noshow": "calendar", "registered": "calendar",
    "section": "globe", "tag": "tag", "late": "warning", "overdue": "warning", "mine": "person",
    "snoozed": "moon", "dup": "people", "id": "people",
}  # fmt: skip


_STATUS_WORDS = {"new": "new", "active": "in progress", "waiting": "waiting", "closed": "closed"}
_FLAG_WORDS = {
    "late": "late", "overdue": "overdue", "mine": "mine", "unassigned": "unassigned",
    "snoozed": "snoozed", "dup": "perhaps here twice", "consent": "agreed to be written to",
}  # fmt: skip


def suggested_name(search: str, country: Callable[[str], str] = str) -> str:
    """Return a name for a view of *search*, in its own words: "France, volunteer, late".

    *country* gives the name of one that is asked for by its code.
    """
    words = [words for node in _telling(search) if (words := _words(node, country))]
    name = ", ".join(words)
    name = name[:1].upper() + name[1:]
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def suggested_icon(search: str) -> str:
    """Return the icon that fits what *search* asks first."""
    for node in _telling(search):
        if isinstance(node, Field | Flag) and node.name in _ICON_OF:
            return _ICON_OF[node.name]
    return "search"


def _telling(search: str) -> list[Node]:
    """Return the terms that tell a search from others, or all if none does."""
    terms = _flat(parse(search).tree)
    return [node for node in terms if _plain(node) not in _EVERY_LIST] or terms


def _flat(tree: All) -> list[Node]:
    found: list[Node] = []
    for node in tree.terms:
        found += _flat(node) if isinstance(node, All) else [node]
    return found


def _plain(node: Node) -> Node:
    """Return a field without its place in the text."""
    return Field(node.name, node.values, node.sign) if isinstance(node, Field) else node


def _words(node: Node, country: Callable[[str], str]) -> str:
    match node:
        case Word(text) | Phrase(text):
            return text
        case Field("id", values):
            return in_language(f"{len(values)} chosen") if len(values) > 1 else values[0]
        case Field("country", values):
            return _either([country(one.upper()) if len(one) == 2 else one for one in values])
        case Field(name, values, sign):
            names = _STATUS_WORDS if name == "status" else {}
            said = _either([in_language(names.get(one, one)) for one in values])
            plain = name in ("tag", "event", "status", "city", "section", "name")
            return said if plain and not sign else f"{name} {sign}{said}"
        case Flag(name):
            return in_language(_FLAG_WORDS[name])
        case Not(inside):
            words = _words(inside, country)
            return in_language(f"not {words}") if words else ""
        case All(nodes) | Any(nodes):
            parts = [words for inside in nodes if (words := _words(inside, country))]
            return _either(parts) if isinstance(node, Any) else " ".join(parts)


def _either(parts: Sequence[str]) -> str:
    """Return what stands for any of *parts*: "France or Belgium"."""
    return f" {in_language('or')} ".join(parts)
