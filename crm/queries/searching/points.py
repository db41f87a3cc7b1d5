"""The fields that look into one kind of words: a name, an address, a number, what was said."""

from collections.abc import Callable, Sequence

from crm.domain.folding import fold
from crm.domain.search import Field
from crm.queries.searching.clauses import Clause, all_of, any_of
from crm.queries.searching.context import Context, contact, of_contact
from crm.queries.searching.terms import PART_OF_NUMBER, Term, any_of_terms, number_term
from crm.queries.searching.values import resolved
from crm.store.search_index import word_match

_DIGITS = "replace(replace(replace(replace(p.text, ' ', ''), '-', ''), '(', ''), ')', '')"
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def _name(value: str) -> Term | None:
    """Return who has names that begin with the words of *value*, whichever way round."""
    words = fold(value).split()
    if not words:
        return None
    there = all_of(any_of(_begins("c.name_key", one) for one in _spellings(w)) for w in words)
    return _narrowed(of_contact(there), words)


def _spellings(word: str) -> Sequence[str]:
    """Return *word* and how it is kept if it spells umlauts out: "mueller" is kept as "muller"."""
    short = word
    for long, letter in _UMLAUTS:
        short = short.replace(long, letter)
    return (word,) if short == word else (word, short)


def _email(value: str) -> Term | None:
    """Return who has an address with *value* in it."""
    part = value.strip().casefold()
    if not part:
        return None
    clauses = [Clause("p.kind = 'email'")]
    local, at, _domain = part.partition("@")
    if at and local:
        clauses.append(Clause("p.value >= ? AND p.value < ?", (part, part + "\U0010ffff")))
    else:
        clauses.append(Clause("instr(lower(coalesce(p.value, p.text)), ?) > 0", (part,)))
    return Term(contact("p.contact_id", "contact_points AS p", all_of(clauses)))


def _phone(value: str) -> Term | None:
    """Return who has a number with the digits of *value* in it, however either is written."""
    digits = "".join(char for char in value if char.isascii() and char.isdigit())
    core = digits.lstrip("0")  # dialled within a country only
    if not core:
        return None
    there = Clause(f"p.kind = 'phone' AND instr(coalesce(p.value, {_DIGITS}), ?) > 0", (core,))
    found = number_term(digits)
    text = contact("p.contact_id", "contact_points AS p", there)
    source = found.source if len(core) >= PART_OF_NUMBER else None
    return Term(text, source=source, exact=False)


def _notes(value: str) -> Term | None:
    """Return of whom something with these words was said or noted."""
    words = fold(value).split()
    if not words:
        return None
    return _narrowed(all_of(_begins("s.said", word) for word in words), words)


def _begins(column: str, word: str) -> Clause:
    return Clause(f"instr(' ' || {column}, ?) > 0", (f" {word}",))


def _narrowed(text: Clause, words: Sequence[str]) -> Term:
    """Return the term that looks the words up in the index first and then into *text*."""
    match = " AND ".join(word_match(word) for word in words if len(word) > 1)
    return Term(text, match=match or None, exact=False)


_LOOK_UPS: dict[str, Callable[[str], Term | None]] = {
    "email": _email,
    "name": _name,
    "notes": _notes,
    "phone": _phone,
}


def _look_up(context: Context, field: Field) -> Term | None:
    """Return where the values of *field* are looked up; None while it is being typed."""
    terms = resolved(
        context, field, lambda value: [term] if (term := _LOOK_UPS[field.name](value)) else []
    )
    return None if terms is None else any_of_terms(terms)


TERMS = dict.fromkeys(_LOOK_UPS, _look_up)
