"""The people an import meets: those in the book, and those that earlier rows of the file make."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.domain.matching import Person, likenesses
from crm.intake.facts import Facts
from crm.queries.planning import known as book
from crm.queries.planning.filling import blank_contact
from crm.queries.planning.import_plan import PlannedMatch, PlannedRow
from crm.queries.planning.known import KnownContact

_K = TypeVar("_K")

SHARED_BY = 40
"""A number or mailbox of more people than this is an office's: it says nothing about anybody."""


class People:
    """Finds the person of a row among contacts of the book and among rows planned before."""

    def __init__(self, session: Session, first_planned: int) -> None:
        """Start with nobody met. Contacts from the id *first_planned* on are made by the plan."""
        self.next_id = first_planned
        self._first_planned = first_planned
        self._session = session
        self._made_by: list[Facts] = []  # of the planned contacts, in the order of their ids
        self._by_point: dict[str, tuple[int, ...]] = {}
        self._by_name: dict[str, tuple[int, ...]] = {}
        self._in_book: dict[str, list[int]] = {}  # point or name → contacts, for this batch
        self._contacts: dict[int, KnownContact] = {}
        self._passing: set[int] = set()  # of the book, looked up for this batch and not changed

    @property
    def is_nobody_known(self) -> bool:
        """Whether no contact was ever in the book."""
        return self._first_planned == 1

    def look_up(self, batch: Sequence[Facts]) -> None:
        """Ask the book, once, about everybody in the next rows."""
        self._in_book = {}
        for number in self._passing:  # a hundred thousand would be in the way
            del self._contacts[number]
        self._passing = set()
        self.look_up_also(batch)

    def look_up_also(self, some: Sequence[Facts]) -> None:
        """Ask the book about rows that seemed to need no asking."""
        if self.is_nobody_known:
            return
        points = book.contact_ids_by_points(self._session, _points(some))
        found = points | book.contact_ids_by_name(self._session, _placed_names(some))
        self._in_book |= found
        missing = {i for ids in found.values() for i in ids} - self._contacts.keys()
        if missing:
            self._remember(missing)

    def _remember(self, numbers: Iterable[int]) -> None:
        """Read contacts of the book, for as long as this batch lasts and nothing changes them."""
        found = book.contacts_by_id(self._session, numbers)
        self._contacts |= found
        self._passing |= found.keys()

    def is_stranger(self, facts: Facts) -> bool:
        """Say at once of most people that nobody met so far can be them."""
        if facts.city or facts.postcode or facts.birth_date:
            return False
        in_book, by_point = self._in_book, self._by_point
        for text, normal in (*facts.emails, *facts.phones):
            value = normal or text
            if value in by_point or value in in_book:
                return False
        return True

    def find(self, facts: Facts) -> tuple[int | None, tuple[PlannedMatch, ...]]:
        """Return the contact that the person of a row certainly is, or else the open matches."""
        candidates = self._candidates(facts)
        if not candidates:
            return None, ()
        person = person_of(facts, 0)
        matches: list[PlannedMatch] = []
        for other, like in likenesses(person, map(self._person, sorted(candidates))):
            if like.same:
                return other.id, ()
            if like.strength:
                matches.append(PlannedMatch(other.id, other.name, like.strength, like.reasons))
        return None, tuple(matches)

    def _candidates(self, facts: Facts) -> set[int]:
        found: set[int] = set()
        in_book, by_point = self._in_book, self._by_point
        for text, normal in (*facts.emails, *facts.phones):
            value = normal or text
            if value in by_point or value in in_book:
                ids = (*in_book.get(value, ()), *by_point.get(value, ()))
                if len(ids) <= SHARED_BY:
                    found.update(ids)
        if _is_placed(facts):
            key = facts.name_key
            found.update(self._in_book.get(key, ()), self._by_name.get(key, ()))
        return found

    def _person(self, number: int) -> Person:
        if number in self._contacts:
            return self._contacts[number].person
        return person_of(self._made_by[number - self._first_planned], number)

    def known(self, number: int) -> KnownContact:
        """Return what is known of a contact, with what earlier rows will have added."""
        if number not in self._contacts:
            if number < self._first_planned:
                self._remember([number])
            else:
                facts = self._made_by[number - self._first_planned]
                self._contacts[number] = blank_contact(person_of(facts, number), facts)
        return self._contacts[number]

    def learn(self, row: PlannedRow) -> None:
        """Make the person of a planned row findable for the rows after it."""
        if row.contact_id is None:
            return
        if row.new_contact:
            self._made_by.append(row.facts)
            self.next_id += 1
        elif (known := self._contacts.get(row.contact_id)) and known.learn(
            row.changes, row.consent
        ):
            self._passing.discard(row.contact_id)
        facts, them = row.facts, (row.contact_id,)
        for text, normal in (*facts.emails, *facts.phones):
            add_to(self._by_point, normal or text, them)
        if _is_placed(facts):
            add_to(self._by_name, facts.name_key, them)


def person_of(facts: Facts, number: int) -> Person:
    """Return what matching looks at, for the person of a row."""
    name = facts.full_name or ""
    return Person(
        number,
        name,
        facts.name_key,
        frozenset(one.value or one.text for one in facts.emails),
        frozenset(one.value for one in facts.phones if one.value),
        fold(facts.city) if facts.city else "",
        fold(facts.postcode) if facts.postcode else "",
        facts.birth_date or "",
    )


def add_to(index: dict[_K, tuple[int, ...]], word: _K, one: tuple[int]) -> None:
    """Put *one* number under *word*, unless it is there. Most words have but one: it is kept as it is."""
    numbers = index.setdefault(word, one)
    if one[0] not in numbers:
        index[word] = numbers + one


def _is_placed(facts: Facts) -> bool:
    return bool(facts.city or facts.postcode or facts.birth_date)


def _points(batch: Iterable[Facts]) -> set[str]:
    return {
        point.value or point.text for facts in batch for point in (*facts.emails, *facts.phones)
    }


def _placed_names(batch: Iterable[Facts]) -> set[str]:
    return {facts.name_key for facts in batch if facts.full_name and _is_placed(facts)}
