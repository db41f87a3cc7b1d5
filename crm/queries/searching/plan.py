"""From the tree of a search to a plan: what to look up first, what to check then."""

from dataclasses import dataclass, replace

from crm.domain.search import (
    All,
    Any,
    Field,
    Flag,
    Hint,
    Node,
    Not,
    Phrase,
    Search,
    Word,
    parse,
)
from crm.domain.views import BUILT_IN
from crm.queries.searching import own as search_own
from crm.queries.searching import people as search_people
from crm.queries.searching import points as search_points
from crm.queries.searching import work as search_work
from crm.queries.searching.clauses import Clause, all_of, any_of, turned
from crm.queries.searching.context import Context
from crm.queries.searching.terms import (
    Term,
    any_term,
    is_number,
    joined_numbers,
    name_begins,
    phrase_term,
    word_term,
)
from crm.queries.searching.values import named, resolved
from crm.store.search_index import WORDS_SQL

_FIELDS = search_people.FIELDS | search_work.FIELDS
_FLAGS = search_people.FLAGS | search_work.FLAGS
_MOST_VIEWS = 2
"""So deep may views ask for other views."""
_TERMS = search_people.TERMS | search_points.TERMS


@dataclass(frozen=True, slots=True)
class Plan:
    """A compiled search. All `terms` and all `others` must hold.

    `begins` is the folded word that the search begins with: whose name begins with it comes
    first, or, with `begun_only`, alone: a letter alone would find nearly everybody.
    """

    terms: tuple[Term, ...]
    others: tuple[Clause, ...]
    begins: str | None
    hints: tuple[Hint, ...]
    begun_only: bool = False

    @property
    def source(self) -> Clause | None:
        """The query that gives ids by an index, None if the search has no words for one.

        It may find too many: see `checks`.
        """
        matches = self._matches()
        if matches:
            return Clause(WORDS_SQL, (" AND ".join(f"({term.match})" for term in matches),))
        longest = self._longest()
        return longest.source if longest else None

    @property
    def checks(self) -> Clause:
        """What must hold for a contact that `source` found."""
        known = [term for term in self._matches() if term.exact]
        return all_of((*(term.text for term in self.terms if term not in known), *self.others))

    @property
    def whole(self) -> Clause:
        """The same search by looking into every contact's words: for searches that find many."""
        return all_of((*(term.text for term in self.terms), *self.others))

    @property
    def clause(self) -> Clause:
        """The search as one condition."""
        return all_of((*(term.clause() for term in self.terms), *self.others))

    def _matches(self) -> list[Term]:
        strong = [term for term in self.terms if term.match and not term.weak]
        longest = self._longest()
        if longest and longest.rare:
            return []
        if strong or longest:
            return strong
        return [term for term in self.terms if term.match]

    def _longest(self) -> Term | None:
        sources = [term for term in self.terms if term.source]
        return max(
            sources, key=lambda term: (term.rare, len(str(term.text.params[0]))), default=None
        )


def plan(context: Context, search: Search, *, parts: bool = True) -> Plan:
    """Compile *search*. What is unknown in it is noted among the hints.

    Without *parts*, words that nothing begins with are not looked up inside of names: whoever
    finds nobody then compiles again with them.
    """
    terms: list[Term] = []
    others: list[Clause] = []
    for node in _flat(search.tree):
        term = _term(context, node, parts=parts)
        if term is not None:
            terms.append(term)
        elif not _is_term(node):
            clause = _clause(context, node)
            others += [clause] if clause is not None else []
    hints = (*search.hints, *context.hints)
    begins = terms[0].begins if terms else None
    letter = begins is not None and len(begins) == 1
    if begins and letter and len(terms) == 1:
        return Plan((Term(name_begins(begins)),), tuple(others), begins, hints, begun_only=True)
    return Plan(tuple(terms), tuple(others), None if letter else begins, hints)


def _flat(tree: All) -> list[Node]:
    """Return the terms that must all hold, with phone numbers written in groups put together."""
    found: list[Node] = []
    run: list[Word] = []
    for node in tree.terms:
        if isinstance(node, Word) and is_number(node):
            run.append(node)
            continue
        found += _number(run)
        run = []
        found += _flat(node) if isinstance(node, All) else [node]
    return found + _number(run)


def _number(run: list[Word]) -> list[Node]:
    joined = joined_numbers(run)
    return [joined] if joined else list(run)


def _is_term(node: Node) -> bool:
    return isinstance(node, Word | Phrase) or (isinstance(node, Field) and node.name in _TERMS)


def _term(context: Context, node: Node, *, parts: bool) -> Term | None:
    """Return *node* as a term, None if it is of another kind or says nothing."""
    match node:
        case Word():
            return word_term(context.session, node, parts=parts)
        case Phrase():
            return phrase_term(node)
        case Field(name) if name in _TERMS:
            return _TERMS[name](context, node)
        case Any(nodes) if all(isinstance(inside, Word | Phrase) for inside in nodes):
            terms = [_term(context, inside, parts=True) for inside in nodes]
            return any_term([term for term in terms if term is not None])
        case _:
            return None


def _clause(context: Context, node: Node) -> Clause | None:
    """Return the condition of *node*; None if it says nothing, or not yet."""
    match node:
        case Field(name="view"):
            return _view(context, node)
        case Field(name) if name in _FIELDS:
            return _FIELDS[name](context, node)
        case Field(name) if name not in _TERMS:
            return search_own.own_clause(context, node)
        case Flag(name):
            return _FLAGS[name](context)
        case Not(inside):
            clause = _clause(context, inside)
            return None if clause is None else turned(clause)
        case All(nodes) | Any(nodes):
            nodes = tuple(_flat(node)) if isinstance(node, All) else nodes
            clauses = [c for inside in nodes if (c := _clause(context, inside)) is not None]
            together = any_of if isinstance(node, Any) else all_of
            return together(clauses) if clauses else None
        case _:
            term = _term(context, node, parts=True)
            return None if term is None else term.clause()


def _view(context: Context, field: Field) -> Clause | None:
    """Return the condition of saved views, whose searches may ask for other views in turn."""
    sql = "SELECT 0, name, search FROM saved_views WHERE built_in = ''"
    rows = context.session.connection().exec_driver_sql(sql)
    stored = [(str(search), str(name)) for _none, name, search in rows]
    known = [*stored, *((view.search, view.name) for view in BUILT_IN)]
    found = resolved(context, field, named(known), (name for _search, name in known))
    if found is None:
        return None
    if context.depth >= _MOST_VIEWS:
        context.hint(field, "Views ask for each other in a circle here, which finds nobody.")
        return any_of(())
    inside = replace(context, depth=context.depth + 1, caret=None)
    own = search_own.own_fields(context.session)
    clauses = [_clause(inside, parse(search, own=own).tree) or all_of(()) for search in found]
    return any_of(clauses)
