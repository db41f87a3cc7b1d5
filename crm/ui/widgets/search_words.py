"""What the fields of the search are called and what they ask, in the language of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm.domain.folding import fold
from crm.domain.search_fields import FLAGS, field_named

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SearchWord:
    """A field (its *word* ends in ":") or a flag, and what it asks."""

    name: str
    word: str
    meaning: str

    def is_meant_by(self, typed: str) -> bool:
        """Say whether *typed*, folded, is how its name begins, here or in English."""
        return fold(self.word).startswith(typed) or self.name.startswith(typed)


def search_words() -> list[SearchWord]:
    """Return all fields and flags, the most useful first."""
    return [_field(*row) for row in _fields()] + [_flag(*row) for row in _flags()]


def _field(name: str, shown: str, meaning: str) -> SearchWord:
    """Return a field by its name in this language, or in English if the search does not know it."""
    known = field_named(shown) == name
    return SearchWord(name, f"{shown if known else name}:", meaning)


def _flag(name: str, meaning: str) -> SearchWord:
    assert name in FLAGS
    return SearchWord(name, name, meaning)


def _fields() -> list[tuple[str, str, str]]:
    return [
        ("country", _tr("Search", "country"), _tr("Search", "where they live")),
        ("status", _tr("Search", "status"), _tr("Search", "new, in progress, waiting, closed")),
        ("tag", _tr("Search", "tag"), _tr("Search", "what somebody stuck on them")),
        ("event", _tr("Search", "event"), _tr("Search", "who has to do with an event")),
        ("registered", _tr("Search", "registered"), _tr("Search", "who registered for an event")),
        ("attended", _tr("Search", "attended"), _tr("Search", "who came to an event")),
        ("noshow", _tr("Search", "noshow"), _tr("Search", "who registered and did not come")),
        ("assigned", _tr("Search", "assigned"), _tr("Search", "who looks after them")),
        ("joined", _tr("Search", "joined"), _tr("Search", "when they signed up")),
        ("contacted", _tr("Search", "contacted"), _tr("Search", "when we last spoke")),
        ("due", _tr("Search", "due"), _tr("Search", "when a follow-up is due")),
        ("changed", _tr("Search", "changed"), _tr("Search", "when they were last edited")),
        ("city", _tr("Search", "city"), _tr("Search", "town")),
        ("section", _tr("Search", "section"), _tr("Search", "national section")),
        ("lang", _tr("Search", "lang"), _tr("Search", "language")),
        ("source", _tr("Search", "source"), _tr("Search", "how they came to us")),
        ("outcome", _tr("Search", "outcome"), _tr("Search", "how an inquiry ended")),
        ("has", _tr("Search", "has"), _tr("Search", "what is filled in")),
        ("no", _tr("Search", "no"), _tr("Search", "what is missing")),
        ("item", _tr("Search", "item"), _tr("Search", "what they ordered")),
        ("ordered", _tr("Search", "ordered"), _tr("Search", "when they ordered")),
        ("name", _tr("Search", "name"), _tr("Search", "names alone")),
        ("email", _tr("Search", "email"), _tr("Search", "part of an e-mail address")),
        ("phone", _tr("Search", "phone"), _tr("Search", "part of a phone number")),
        ("notes", _tr("Search", "notes"), _tr("Search", "what was written or noted")),
        ("view", _tr("Search", "view"), _tr("Search", "a saved view")),
        ("import", _tr("Search", "import"), _tr("Search", "who came with an import")),
        ("id", _tr("Search", "id"), _tr("Search", "numbers such as c12")),
    ]


def _flags() -> list[tuple[str, str]]:
    return [
        ("late", _tr("Search", "waits too long for a first reply")),
        ("overdue", _tr("Search", "a follow-up is overdue")),
        ("mine", _tr("Search", "assigned to me")),
        ("unassigned", _tr("Search", "assigned to nobody")),
        ("snoozed", _tr("Search", "put aside until a date")),
        ("dup", _tr("Search", "perhaps here twice")),
        ("consent", _tr("Search", "has agreed to be written to")),
    ]
