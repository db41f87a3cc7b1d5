"""Which part of a search somebody is typing at this moment, and how a choice is put in its place."""

import re
from dataclasses import dataclass

from crm.domain.search_fields import field_named

_NAMED = re.compile(r"-*([^\W\d_]+):(?:>=|<=|>|<)?")
_NEEDS_QUOTES = re.compile(r'[\s,()"]')
_PLAIN_QUOTES = str.maketrans("“”„", '"""')


@dataclass(frozen=True, slots=True)
class Typing:
    """What stands before the caret: the value of *field*, or a word if that is None.

    `text[start:end]` is what a choice replaces: the value with its quotes, or the word.
    """

    field: str | None
    typed: str
    start: int
    end: int


def typing_at(text: str, caret: int) -> Typing | None:
    """Return what is being typed at *caret*; None between words and inside of phrases."""
    text = text.translate(_PLAIN_QUOTES)
    caret = max(0, min(caret, len(text)))
    start = _start_of_token(text, caret)
    token = text[start:caret]
    named = _NAMED.match(token)
    field = field_named(named[1]) if named else None
    if named is None or field is None:
        word = token.lstrip("-")
        if not word or '"' in word:
            return None
        return Typing(None, word, caret - len(word), _end_of_token(text, caret, quoted=False))
    value_at = start + named.end() + _start_of_value(token[named.end() :])
    typed = text[value_at:caret]
    quoted = typed.startswith('"') and typed.count('"') == 1
    return Typing(field, typed.strip('"'), value_at, _end_of_token(text, caret, quoted=quoted))


def put_in(text: str, typing: Typing, choice: str) -> tuple[str, int]:
    """Return *text* with *choice* in place of what is typed, and where the caret is then.

    A value is quoted if it needs to be, and a space follows it. The name of a field ends in ":".
    """
    if typing.field is not None:
        choice = quoted(choice)
    before, after = text[: typing.start] + choice, text[typing.end :]
    if not choice.endswith(":") and not after.startswith((" ", ",", ")")):
        after = f" {after}"
    caret = len(before) + (1 if after.startswith(" ") and not choice.endswith(":") else 0)
    return before + after, caret


def quoted(value: str) -> str:
    """Return *value* as it has to stand in a search."""
    value = value.replace('"', "").strip()
    return f'"{value}"' if _NEEDS_QUOTES.search(value) or not value else value


def with_term(text: str, term: str) -> str:
    """Return a search that asks for *term* as well."""
    return f"{text.rstrip()} {term}".strip()


def without_term(text: str, term: str) -> str | None:
    """Return *text* without the *term* that stands in it by itself, None if it does not."""
    alone = re.compile(rf"(?<!\S){re.escape(term)}(?!\S)", re.IGNORECASE)
    found = alone.search(text)
    return (
        None if found is None else " ".join((text[: found.start()] + text[found.end() :]).split())
    )


def _start_of_token(text: str, caret: int) -> int:
    start, inside = 0, False
    for place, char in enumerate(text[:caret]):
        if char == '"':
            inside = not inside
        elif not inside and (char.isspace() or char in "()\x00"):
            start = place + 1
    return start


def _start_of_value(values: str) -> int:
    start, inside = 0, False
    for place, char in enumerate(values):
        if char == '"':
            inside = not inside
        elif char == "," and not inside:
            start = place + 1
    return start


def _end_of_token(text: str, caret: int, *, quoted: bool) -> int:
    if quoted:
        end = text.find('"', caret)
        return len(text) if end < 0 else end + 1
    rest = re.compile(r'[^\s,()"\x00]*').match(text, caret)
    return rest.end() if rest else caret
