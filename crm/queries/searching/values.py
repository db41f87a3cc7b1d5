"""From the values somebody typed after a field to the codes and ids they stand for."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import TypeVar

from crm.domain.folding import fold, search_words
from crm.domain.inquiries import OUTCOME_NAMES, STATUS_NAMES
from crm.domain.search import Field
from crm.domain.search_typing import quoted
from crm.queries.searching.context import Context

T = TypeVar("T")

STATUSES = {fold(name): [status.value] for status, name in STATUS_NAMES.items()} | {
    "active": ["active"],
    "open": ["new", "active", "waiting"],
    # in French
    "nouveau": ["new"],
    "nouvelle": ["new"],
    "nouvelles": ["new"],
    "en cours": ["active"],
    "en attente": ["waiting"],
    "ferme": ["closed"],
    "clos": ["closed"],
    "close": ["closed"],
    "ouvert": ["new", "active", "waiting"],
}
NONE = ("none", "personne", "aucun", "aucune")
"""What says that a field has no value."""
OUTCOMES = (
    {fold(name): [outcome.value] for outcome, name in OUTCOME_NAMES.items()}
    | {fold(outcome): [outcome.value] for outcome in OUTCOME_NAMES}
    | {
        # in French
        "adhesion": ["joined"],
        "sympathisant": ["supporter"],
        "evenement seulement": ["event_only"],
        "adresse a une section": ["referred"],
        "pas maintenant": ["not_now"],
        "sans reponse": ["no_reply"],
        "pas interesse": ["not_interested"],
        "non eligible": ["not_eligible"],
        "pas assez de details": ["not_enough_details"],
        "doublon": ["duplicate"],
        "indesirable": ["spam"],
    }
)


def resolved(
    context: Context,
    field: Field,
    look_up: Callable[[str], Iterable[T]],
    known: Iterable[str] = (),
) -> list[T] | None:
    """Return what the values of *field* stand for; None if the field is to be left out.

    A value that stands for nothing is noted, with the nearest of *known*. A field that is being
    typed and stands for nothing yet is left out.
    """
    found: list[T] = []
    for value in field.values:
        these = list(look_up(value))
        if not these:
            context.hint(field, *_nobody(field, value, known))
        found += these
    if not found and field.caret:
        return None
    return list(dict.fromkeys(found))


def named(choices: Iterable[tuple[T, str]]) -> Callable[[str], list[T]]:
    """Return a look-up of *choices* (thing, name) by name; `*` at the end matches the rest."""
    folded = [(thing, fold(name)) for thing, name in choices]

    def look_up(value: str) -> list[T]:
        key = fold(value)
        if value.endswith("*"):
            return [thing for thing, name in folded if name.startswith(key)]
        return [thing for thing, name in folded if name == key and key]

    return look_up


def words_in(choices: Iterable[tuple[T, str]]) -> Callable[[str], list[T]]:
    """Return a look-up of *choices* by the words in their names, the last word begun at least."""
    folded = [(thing, f" {search_words(name)}") for thing, name in choices]

    def look_up(value: str) -> list[T]:
        key = fold(value)
        return [thing for thing, name in folded if key and f" {key}" in name]

    return look_up


def numbered(value: str, letters: str) -> tuple[str, int] | None:
    """Return the kind and number of an id such as "c12" or "12" (kind ""), or None."""
    value = value.strip().casefold()
    kind = value[:1] if value[:1] in letters else ""
    digits = value[len(kind) :]
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        return None
    return kind, int(digits)


def _nobody(field: Field, value: str, known: Iterable[str]) -> tuple[str, str]:
    """Return what to say about a value that stands for nothing, and what was probably meant."""
    text = f"0 people with {field.name} “{value[:40]}”."
    names = {fold(name): name for name in known}
    near = get_close_matches(fold(value)[:40], list(names), n=1, cutoff=0.6)
    if not near:
        return text, ""
    meant = names[near[0]]
    values = ",".join(quoted(meant if one == value else one) for one in field.values)
    return f"{text} Did you mean {meant}?", f"{field.name}:{field.sign}{values}"
