"""The lines of a merge: what is different first, what is the same or empty last."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from crm.domain.custom_fields import own_field_id
from crm.domain.saying import pair
from crm.queries.merging import Comparison
from crm.ui.contact.words import field_name, field_text, own_text
from crm.ui.widgets.painting import dotted

_tr = QCoreApplication.translate
_NAMES = 3  # full, given and family name come before everything
_SETTLED = ("address", "section_id", "kind")
"""Fields whose result is one of the values, and cannot be typed."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One line: a field of which one value is chosen, or something that is united.

    *cells* are in the order of the contacts. *united* says what becomes of all of them together;
    it is empty for a field of which one has to be chosen.
    """

    field: str
    name: str
    cells: tuple[str, ...]
    united: str = ""
    kind: Literal["choose", "either", "unite"] = "choose"  # either: one of them, or all

    def is_different(self) -> bool:
        """Say whether the contacts differ here."""
        return len(set(self.cells)) > 1

    def is_editable(self) -> bool:
        """Say whether another result can be typed."""
        return self.kind != "unite" and self.field not in _SETTLED


def merge_rows(found: Comparison) -> list[MergeRow]:
    """Return all lines, in the order of the form."""
    fields = [_field_row(found, field) for field in found.shown]
    points = (("email", found.emails), ("phone", found.phones), ("handle", found.handles))
    united = [_united(kind, [theirs[id_] for id_ in found.ids]) for kind, theirs in points]
    united.append(_united("tags", [found.tags[id_] for id_ in found.ids]))
    return [*fields[:_NAMES], *united, *fields[_NAMES:], *_consents(found)]


def along_words(found: Comparison) -> str:
    """Return what comes along from all of them: 2 inquiries · 5 follow-ups."""
    along = found.along
    words = (
        (along["inquiries"], _tr("Merge", "%n sign-up(s)", "", along["inquiries"])),
        (along["followups"], _tr("Merge", "%n follow-up(s)", "", along["followups"])),
        (along["events"], _tr("Merge", "%n event(s)", "", along["events"])),
        (along["orders"], _tr("Merge", "%n order(s)", "", along["orders"])),
        (along["interactions"], _tr("Merge", "%n call(s) and note(s)", "", along["interactions"])),
    )
    return dotted((text for count, text in words if count), " · ")


def _field_row(found: Comparison, field: str) -> MergeRow:
    number = own_field_id(field)
    own = next((one for one in found.own_fields if one.id == number), None)
    cells = []
    for id_ in found.ids:
        text = found.shown[field][id_]
        cells.append(own_text(own.kind, text) if own else field_text(field, text))
    name = own.name if own else field_name(field)
    either = field == "notes" and len({cell for cell in cells if cell}) > 1
    return MergeRow(field, name, tuple(cells), kind="either" if either else "choose")


def _united(kind: str, texts: Sequence[Sequence[str]]) -> MergeRow:
    every = dict.fromkeys(text.casefold() for theirs in texts for text in theirs)
    words = ""
    if len(every) == 1:
        words = next(text for theirs in texts for text in theirs)
    elif every:
        words = _tr("Merge", "all %1").replace("%1", str(len(every)))
    cells = tuple(", ".join(theirs) for theirs in texts)
    return MergeRow(kind, field_name(kind), cells, words, "unite")


def _consents(found: Comparison) -> list[MergeRow]:
    """Return a line for each purpose: the stricter word holds for the merged contact."""
    purposes = dict.fromkeys(name for theirs in found.consents.values() for name in theirs)
    said = {True: _tr("Merge", "yes"), False: _tr("Merge", "withdrawn"), None: "–"}
    rows = []
    for purpose in purposes:
        states = [found.consents.get(id_, {}).get(purpose) for id_ in found.ids]
        result = _tr("Merge", "yes")
        if False in states:
            result = _tr("Merge", "withdrawn: the stricter one holds")
        name = pair(field_name("consent"), purpose)
        rows.append(MergeRow("consent", name, tuple(said[s] for s in states), result, "unite"))
    return rows
