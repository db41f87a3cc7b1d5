"""What a step is called: a template and ids, never names, so that an erased person is forgotten."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from crm.domain.exports import CHOSEN_PHRASES, EXPORT_PHRASES

LabelValue = int | str | None


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a step.

    In the template a word in braces stands for a value. `{contact}` and `{inquiry}` are ids:
    whoever shows the label puts the name that stands in the book at that moment. "contact(s)"
    stands in the number of the last count before it.
    """

    template: str
    values: dict[str, LabelValue] = field(default_factory=dict)

    def to_text(self) -> str:
        """Return the label as the book keeps it."""
        return json.dumps([self.template, self.values], ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Label":
        """Return the label that `to_text` wrote."""
        template, values = json.loads(text)
        return cls(template, values)


def label(template: str, **values: LabelValue) -> Label:
    """Return a label: `label("Close {inquiry}: {outcome}", inquiry=7, outcome="joined")`."""
    return Label(template, values)


def label_of(item: str, ids: Sequence[int], one: str, many: str, **values: LabelValue) -> Label:
    """Return what is called what was done to things of a kind, such as "inquiry".

    *one* has a gap of that name, *many* one for their `{count}`.
    """
    if len(ids) == 1:
        return Label(one, {item: ids[0], **values})
    return Label(many, {"count": len(ids), **values})


def export_label(what: str, search: str, count: int, ending: str, *, chosen: bool) -> Label:
    """Return what an export of *count* rows is called; *chosen* ones were marked in a list."""
    template = (CHOSEN_PHRASES if chosen else EXPORT_PHRASES)[what]
    form = ending.removeprefix(".").lower()
    return label(template, count=count, format=form, search=None if chosen else search or "*")
