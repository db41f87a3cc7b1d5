"""From a word somebody typed to where it is looked up: the index of words, or parts of names."""

import re
from dataclasses import dataclass

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.search import Phrase, Word
from crm.intake.countries import country_code
from crm.queries.search_clauses import Clause, all_of, any_of
from crm.store.search_index import PARTS_SQL, WORDS_SQL, parts_match, word_match
from crm.store.search_words import COUNTRY, MAIL

TEXT = "' ' || s.who || ' ' || s.mail || ' ' || s.place || ' ' || s.said || ' '"
"""All words of a contact, each between spaces."""

LAST = "\U0010ffff"
"""Sorts after every letter."""

PART_OF_NUMBER = 4
"""So many digits find the middle of a phone number. Fewer find its beginning only."""

_NUMBER = re.compile(r"\+?[\d()./-]+")
_HYPHENS = re.compile(r"[-\u2010-\u2013]")
_SEVERAL = re.compile(r"[,;/|()\n]|\s[-–—]\s")
_SHORTEST_NAME_OF_COUNTRY = 4


@dataclass(frozen=True, slots=True)
class Term:
    """How one word is looked up.

    `match` is an expression for the index of words; `source` another query that gives ids.
    With neither, `text` looks into every contact's words. `exact` says that match or source find
    nobody too many; else `text` must hold as well. `begins` is the folded word.
    """

    text: Clause
    match: str | None = None
    source: Clause | None = None
    exact: bool = True
    begins: str | None = None

    def clause(self) -> Clause:
        """Return the condition on a row of `search_text AS s`."""
        source = Clause(WORDS_SQL, (self.match,)) if self.match else self.source
        if source is None:
            return self.text
        there = Clause(f"s.contact_id IN ({source.sql})", source.params)
        return there if self.exact else all_of((there, self.text))


def word_term(session: Session, word: Word) -> Term | None:
    """Return where *word* is looked up, or None if there is no letter or digit in it."""
    if "@" in word.text:
        return _mail_term(word.text)
    folded = fold(word.text)
    if not folded:
        return None
    if _NUMBER.fullmatch(word.text):
        return _number_term(folded.replace(" ", ""))
    return _name_term(session, word.text, folded)


def phrase_term(phrase: Phrase) -> Term | None:
    """Return where the words of *phrase* are looked up: next to each other, in this order."""
    folded = fold(phrase.text)
    if not folded:
        return None
    *others, last = folded.split()
    whole = all_of([_whole(" ".join((*others, last)), is_open=phrase.is_open)])
    match = _together([word_match(word, prefix=False) for word in others])
    ending = word_match(last, prefix=phrase.is_open)
    if len(last) > 1 or not phrase.is_open:
        match = f"{match} AND {ending}" if match else ending
    code = _country_named(phrase.text)
    if code and match:
        return Term(
            any_of((whole, _whole(COUNTRY + code))),
            source=Clause(f"{WORDS_SQL} UNION {WORDS_SQL}", (match, country_match(code))),
            exact=False,
        )
    return Term(whole, match=match or None, exact=not others and bool(match))


def name_term(letter: str) -> Term:
    """Return the names that begin with *letter*: one letter alone would find nearly everybody."""
    return Term(name_begins(letter))


def name_begins(word: str) -> Clause:
    """Return the condition that the full name begins with *word*, which an index answers."""
    return Clause("(s.who >= ? AND s.who < ?)", (word, word + LAST))


def country_term(code: str) -> Term:
    """Return where the contacts of a country are looked up. *code* is ISO 3166, in any case."""
    return Term(_whole(COUNTRY + code.lower()), match=country_match(code.lower()))


def country_match(code: str) -> str:
    """Return the expression that finds a country's contacts in the index of words."""
    return word_match(COUNTRY + code, prefix=False)


def _name_term(session: Session, text: str, folded: str) -> Term:
    """Look up a word by how its parts begin; as one part of names if nothing begins so."""
    words = folded.split()
    long = [word for word in words if len(word) > 1]
    clause = all_of(_begun(word) for word in words)
    begins = folded if len(words) == 1 else None
    if not long:
        return Term(clause, begins=begins)
    match = _together([word_match(word) for word in long])
    others: list[Clause] = []
    joined = fold(_HYPHENS.sub("", text))
    if joined != folded and " " not in joined:
        match, others = f"({match}) OR {word_match(joined)}", [_begun(joined)]
    if code := _country_named(text):
        match = f"({match}) OR {country_match(code)}"
        others.append(_whole(COUNTRY + code))
    if len(folded) >= 3 and len(words) == 1 and not _finds(session, match):
        return _part_term(folded)
    clause = any_of((clause, *others))
    return Term(clause, match=match, exact=len(long) == len(words), begins=begins)


def _part_term(word: str) -> Term:
    """Look *word* up anywhere inside names, local parts and numbers."""
    inside = Clause("instr(s.who, ?) > 0", (word,))
    return Term(inside, source=Clause(PARTS_SQL, (parts_match(word),)), exact=False)


def _number_term(digits: str) -> Term:
    begun = _begun(digits)
    core = digits.lstrip("0")
    if len(core) < PART_OF_NUMBER:
        return Term(begun, match=word_match(digits) if len(digits) > 1 else None)
    source = Clause(f"{WORDS_SQL} UNION {PARTS_SQL}", (word_match(digits), parts_match(core)))
    inside = Clause("instr(s.who, ?) > 0", (core,))
    return Term(any_of((begun, inside)), source=source, exact=False)


def _mail_term(text: str) -> Term | None:
    """Look up the part before the @ among names and the part after it among mail domains."""
    local, _at, domain = text.rpartition("@")
    locals_, domains = fold(local).split(), fold(domain).split()
    clauses = [_begun(word) for word in locals_]
    clauses += [_whole(MAIL + word) for word in domains[:-1]]
    clauses += [_begun(MAIL + word) for word in domains[-1:]]
    if not clauses:
        return Term(Clause("s.mail <> ''"))
    matches = [word_match(word) for word in locals_ if len(word) > 1]
    matches += [word_match(MAIL + word, prefix=False) for word in domains[:-1]]
    matches += [word_match(MAIL + word) for word in domains[-1:]]
    if local and not domains:
        clauses.append(Clause("s.mail <> ''"))
    short = any(len(word) == 1 for word in locals_)
    return Term(
        all_of(clauses),
        match=_together(matches) or None,
        exact=not short and bool(domains),
        begins=" ".join(locals_) or None,
    )


def _country_named(text: str) -> str | None:
    """Return the code, in small letters, of the country called *text*. Codes are no names."""
    if len(text.strip()) < _SHORTEST_NAME_OF_COUNTRY or _SEVERAL.search(text):
        return None
    code = country_code(text)
    return code.lower() if code else None


def _begun(word: str) -> Clause:
    return Clause(f"instr({TEXT}, ?) > 0", (f" {word}",))


def _whole(word: str, *, is_open: bool = False) -> Clause:
    return Clause(f"instr({TEXT}, ?) > 0", (f" {word}" if is_open else f" {word} ",))


def _together(matches: list[str]) -> str:
    return " AND ".join(matches)


def _finds(session: Session, match: str) -> bool:
    found = session.connection().exec_driver_sql(f"{WORDS_SQL} LIMIT 1", (match,))
    return found.first() is not None
