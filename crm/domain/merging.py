"""Merging records of one person: which value wins, and what is kept of the others."""

from collections.abc import Mapping, Sequence
from typing import Any

FIELDS = (
    "full_name", "given_name", "family_name", "kind", "country", "language", "birth_date",
    "section_id", "source", "notes", "address",
)  # fmt: skip
"""What one value has to be chosen of, in the order in which it is shown.

Own fields follow, by their `own_field_key`. E-mail addresses, numbers and tags are united.
"""


def chosen_side(
    field: str, ids: Sequence[int], values: Mapping[int, Any], choices: Mapping[str, int]
) -> int:
    """Return whose value of *field* the merged contact has.

    *ids* are the contacts, the one that is kept first. A choice decides; without one given and
    family name go with the whole name that was chosen, and else the first that has a value.
    """
    if field in choices:
        return choices[field]
    order = list(ids)
    whole = choices.get("full_name")
    if field in ("given_name", "family_name") and whole in order:
        order.sort(key=lambda id_: id_ != whole)
    return next((id_ for id_ in order if values.get(id_)), ids[0])


def united_notes(notes: Sequence[str]) -> str:
    """Return all different notes, one after the other: nobody has to choose among them."""
    different: list[str] = []
    for note in notes:
        if note and not any(note in other for other in different):
            different = [other for other in different if other not in note]
            different.append(note)
    return "\n\n".join(different)
