"""From the tree of a search to a plan: what to look up first, what to check then."""

from dataclasses import dataclass

from crm.domain.search import All, Any, Field, Flag, Hint, Node, Not, Phrase, Search, Word
from crm.queries import search_people, search_work
from crm.queries.search_clauses import Clause, all_of, any_of, turned
from crm.queries.search_context import Context
from crm.queries.search_terms import Term, name_term, phrase_term, word_term
from crm.store.search_index import WORDS_SQL

_FIELDS = search_people.FIELDS | search_work.FIELDS
_FLAGS = search_people.FLAGS | search_work.FLAGS


@dataclass(frozen=True, slots=True)
class Plan:
    """A compiled search. All `terms` and all `others` must hold.

    `begins` is the folded word that the search begins with: whose name begins with it comes first.
    """

    terms: tuple[Term, ...]
    others: tuple[Clause, ...]
    begins: str | None
    hints: tuple[Hint, ...]

    @property
    def source(self) -> Clause | None:
        """The query that gives ids by the indexes of words, None if the search has no such words.

        It may find a few too many: see `checks`.
        """
        matches = [f"({term.match})" for term in self.terms if term.match]
        sources = [term.source for term in self.terms if term.source]
        if matches:
            sources.insert(0, Clause(WORDS_SQL, (" AND ".join(matches),)))
        if not sources:
            return None
        sql = " INTERSECT ".join(f"SELECT rowid FROM ({source.sql})" for source in sources)
        if len(sources) == 1:
            sql = sources[0].sql
        return Clause(sql, tuple(value for source in sources for value in source.params))

    @property
    def checks(self) -> Clause:
        """What must hold for a contact that `source` found."""
        inexact = [term.text for term in self.terms if not (term.exact and _looked_up(term))]
        return all_of((*inexact, *self.others))

    @property
    def whole(self) -> Clause:
        """The same search by looking into every contact's words: for searches that find many."""
        return all_of((*(term.text for term in self.terms), *self.others))

    @property
    def clause(self) -> Clause:
        """The search as one condition."""
        return all_of((*(term.clause() for term in self.terms), *self.others))


def plan(context: Context, search: Search) -> Plan:
    """Compile *search*. What is unknown in it is noted among the hints."""
    terms: list[Term] = []
    others: list[Clause] = []
    for node in _flat(search.tree):
        term = _term(context, node)
        if term is not None:
            terms.append(term)
        elif not isinstance(node, Word | Phrase):
            clause = _clause(context, node)
            others += [clause] if clause is not None else []
    if len(terms) == 1 and terms[0].begins and len(terms[0].begins) == 1:
        terms = [name_term(terms[0].begins)]
    begins = terms[0].begins if terms else None
    return Plan(tuple(terms), tuple(others), begins, (*search.hints, *context.hints))


def _flat(tree: All) -> list[Node]:
    found: list[Node] = []
    for node in tree.terms:
        found += _flat(node) if isinstance(node, All) else [node]
    return found


def _looked_up(term: Term) -> bool:
    return bool(term.match or term.source)


def _term(context: Context, node: Node) -> Term | None:
    if isinstance(node, Word):
        return word_term(context.session, node)
    if isinstance(node, Phrase):
        return phrase_term(node)
    return None


def _clause(context: Context, node: Node) -> Clause | None:
    """Return the condition of *node*; None if it says nothing, or not yet."""
    match node:
        case Field():
            return _FIELDS[node.name](context, node)
        case Flag(name):
            return _FLAGS[name](context)
        case Not(inside):
            clause = _clause(context, inside)
            return None if clause is None else turned(clause)
        case All(nodes) | Any(nodes):
            clauses = [c for inside in nodes if (c := _clause(context, inside)) is not None]
            together = any_of if isinstance(node, Any) else all_of
            return together(clauses) if clauses else None
        case _:
            term = _term(context, node)
            return None if term is None else term.clause()
