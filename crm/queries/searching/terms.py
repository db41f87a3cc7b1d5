"""From a word somebody typed to where it is looked up: the index of words, or parts of names."""

import re
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.search import Phrase, Word
from crm.domain.search_words import COUNTRY, MAIL
from crm.intake.countries import country_code
from crm.queries.searching.clauses import Clause, all_of, any_of
from crm.store.search_index import PARTS_SQL, WORDS_SQL, parts_match, word_match

TEXT = "' ' || s.who || ' ' || s.mail || ' ' || s.place || ' ' || s.said || ' '"
"""All words of a contact, each between spaces."""

LAST = "\U0010ffff"
"""Sorts after every letter."""

PART_OF_NUMBER = 4
"""So many digits find the middle of a phone number. Fewer find its beginning only."""

_NUMBER = re.compile(r"\+?[\d()./-]+")
_DOMAIN = re.compile(r"[^\W_][\w-]*(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_HYPHENS = re.compile(r"[-\u2010-\u2013]")
_SEVERAL = re.compile(r"[,;/|()\n]|\s[-–—]\s")
_SHORTEST_NAME_OF_COUNTRY = 4


@dataclass(frozen=True, slots=True)
class Term:
    """How one word is looked up.

    `text` looks into a contact's words. `match` is an expression for the index of words; `source`
    another query that gives ids. `exact` says that match or source find nobody too many; else
    `text` must hold as well. To begin with, short numbers are `weak`, parts of names `rare`.
    `begins` is the folded word.
    """

    text: Clause
    match: str | None = None
    source: Clause | None = None
    exact: bool = True
    weak: bool = False
    rare: bool = False
    begins: str | None = None

    def clause(self) -> Clause:
        """Return the condition on a row of `search_text AS s`."""
        source = Clause(WORDS_SQL, (self.match,)) if self.match else self.source
        if source is None:
            return self.text
        there = Clause(f"s.contact_id IN ({source.sql})", source.params)
        whole = there if self.exact else all_of((there, self.text))
        return whole._replace(each=self.text)


def word_term(session: Session, word: Word, *, parts: bool) -> Term | None:
    """Return where *word* is looked up, or None if there is no letter or digit in it.

    With *parts*, a word that nothing begins with is looked up inside of names.
    """
    if "@" in word.text:
        return _mail_term(word.text)
    folded = fold(word.text)
    if not folded:
        return None
    if _NUMBER.fullmatch(word.text):
        return number_term(folded.replace(" ", ""))
    term = _name_term(word.text, folded)
    if _DOMAIN.fullmatch(word.text) and (mail := _mail_term(f"@{word.text}")):
        return any_term([term, mail])
    if parts and term.match and len(folded) >= 3 and " " not in folded:
        return term if _finds(session, term.match) else _part_term(folded)
    return term


def joined_numbers(words: list[Word]) -> Word | None:
    """Return one phone number written with spaces as one word, None if *words* are no such.

    That is several groups of digits of which one begins with "+" or 0, or seven digits in all.
    """
    if len(words) < 2 or not all(_NUMBER.fullmatch(word.text) for word in words):
        return None
    digits = re.sub(r"\D", "", "".join(word.text for word in words))
    if len(digits) >= 7 or any(word.text[0] in "+0" for word in words):
        return Word(digits)
    return None


def is_number(word: Word) -> bool:
    """Say whether *word* is a group of digits, as in a phone number."""
    return bool(_NUMBER.fullmatch(word.text))


def phrase_term(phrase: Phrase) -> Term | None:
    """Return where the words of *phrase* are looked up: next to each other, in this order."""
    folded = fold(phrase.text)
    if not folded:
        return None
    *others, last = folded.split()
    matches = [word_match(word, prefix=False) for word in others]
    if len(last) > 1 or not phrase.is_open:
        matches.append(word_match(last, prefix=phrase.is_open))
    text = _whole(folded, is_open=phrase.is_open)
    whole = Term(text, match=_together(matches) or None, exact=not others and bool(matches))
    code = _country_named(phrase.text)
    return any_term([whole, country_term(code)]) if code else whole


def any_term(terms: list[Term]) -> Term | None:
    """Return the term that finds what at least one of *terms* finds, None if none can."""
    if len(terms) < 2:
        return terms[0] if terms else None
    if not all(term.match for term in terms):
        return None
    match = " OR ".join(f"({term.match})" for term in terms)
    exact = all(term.exact for term in terms)
    return Term(any_of(term.text for term in terms), match=match, exact=exact)


def any_of_terms(terms: list[Term]) -> Term:
    """Return the term that finds what at least one of *terms* finds, nobody if there are none."""
    return any_term(terms) or Term(any_of(term.clause() for term in terms))


def name_begins(word: str) -> Clause:
    """Return the condition that the full name begins with *word*, which an index answers."""
    return Clause("(s.who >= ? AND s.who < ?)", (word, word + LAST))


def country_term(code: str) -> Term:
    """Return where the contacts of a country are looked up. *code* is ISO 3166, in any case."""
    return Term(_whole(COUNTRY + code.lower()), match=country_match(code.lower()))


def country_match(code: str) -> str:
    """Return the expression that finds a country's contacts in the index of words."""
    return word_match(COUNTRY + code, prefix=False)


def number_term(digits: str) -> Term:
    """Look a number up by how it begins and, if it is long enough, inside of numbers.

    The zeros in front are left out inside: they are dialled within a country only.
    """
    begun = _begun(digits)
    core = digits.lstrip("0")
    if len(core) < PART_OF_NUMBER:
        match = word_match(digits) if len(digits) > 1 else None
        return Term(begun, match=match, weak=True, begins=digits if match is None else None)
    source = Clause(f"{WORDS_SQL} UNION {PARTS_SQL}", (word_match(digits), parts_match(core)))
    inside = Clause("instr(s.who, ?) > 0", (core,))
    return Term(any_of((inside, begun)), source=source, exact=False)


def _name_term(text: str, folded: str) -> Term:
    """Look a word up by how its parts begin, by its spelling without hyphens, as a country."""
    words = folded.split()
    long = [word for word in words if len(word) > 1]
    clause = all_of(_begun(word) for word in words)
    begins = folded if len(words) == 1 else None
    if not long:
        return Term(clause, begins=begins)
    term = Term(
        clause,
        match=_together([word_match(word) for word in long]),
        exact=len(long) == len(words),
        begins=begins,
    )
    others: list[Term] = []
    joined = fold(_HYPHENS.sub("", text))
    if joined != folded and " " not in joined:
        others.append(Term(_begun(joined), match=word_match(joined)))
    if code := _country_named(text):
        others.append(country_term(code))
    either = any_term([term, *others])
    assert either is not None, "all of them are in the index of words"
    return replace(either, begins=begins)


def _part_term(word: str) -> Term:
    """Look *word* up anywhere inside names, local parts and numbers."""
    inside = Clause("instr(s.who, ?) > 0", (word,))
    return Term(inside, source=Clause(PARTS_SQL, (parts_match(word),)), exact=False, rare=True)


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
    if not matches:
        matches += [word_match(MAIL + word, prefix=False) for word in domains[:-1]]
        matches += [word_match(MAIL + word) for word in domains[-1:]]
    if local and not domains:
        clauses.append(Clause("s.mail <> ''"))
    begins = " ".join(locals_) or None
    match = _together(matches) or None
    return Term(all_of(clauses), match=match, exact=not locals_, begins=begins)


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
