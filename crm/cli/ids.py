"""Ids as people type them: c12 a contact, i7 an inquiry, f3 a follow-up, e5 an event, s9 a step."""

from collections.abc import Sequence

from crm.domain.errors import UserError

KINDS = {
    "c": "contact",
    "i": "inquiry",
    "f": "followup",
    "n": "interaction",
    "e": "event",
    "s": "step",
}
_NAMES = {
    "contact": "a contact such as c12",
    "inquiry": "an inquiry such as i7",
    "followup": "a follow-up such as f3",
    "interaction": "an interaction such as n4",
    "event": "an event such as e5",
    "step": "a step such as s9",
}
_LETTERS = {kind: letter for letter, kind in KINDS.items()}


def parse_id(text: str, *kinds: str) -> tuple[str, int]:
    """Return the kind and number of an id, which has to be one of *kinds* if any are given.

    Where only one kind is possible the number alone will do. Raises UserError.
    """
    letter, digits = text[:1].lower(), text[1:]
    if len(kinds) == 1 and text.isascii() and text.isdigit():
        letter, digits = _LETTERS[kinds[0]], text
    kind = KINDS.get(letter)
    wanted = " or ".join(_NAMES[k] for k in (kinds or tuple(_NAMES)))
    if kind is None or not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
        raise UserError(f"“{text}” is no id. Nothing was changed. Give {wanted}.")
    if kinds and kind not in kinds:
        raise UserError(f"“{text}” is the wrong kind of id. Nothing was changed. Give {wanted}.")
    return kind, int(digits)


def is_id(text: str, kind: str) -> bool:
    """Say whether *text* is an id of that *kind* with its letter, and not a name or a search."""
    digits = text[1:]
    return text[:1] == _LETTERS[kind] and digits.isascii() and digits.isdigit()


def numbers(texts: Sequence[str], kind: str) -> list[int]:
    """Return the numbers of ids that are all of one *kind*, each once. Raises UserError."""
    return list(dict.fromkeys(parse_id(text, kind)[1] for text in texts))


def shown(kind: str, number: int | None) -> str | None:
    """Return an id as people read it, None for None."""
    return None if number is None else f"{_LETTERS[kind]}{number}"
