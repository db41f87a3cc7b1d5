"""What a row adds to a contact that is known already, and what it changes in its answers."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from crm.domain.folding import fold
from crm.domain.matching import Person
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import ColumnPolicy, OnMatch
from crm.queries.planning.known import FILLED, Change, KnownContact

Pairs = Iterable[tuple[str, str]]
_PLACE = ("city", "postcode", "street")
_WINNING = (ColumnPolicy.OVERWRITE, ColumnPolicy.ERASE)
_NO_POLICIES: Mapping[str, ColumnPolicy] = MappingProxyType({})


def changed_answers(old: Pairs, new: Pairs) -> tuple[Change, ...]:
    """Return the answers that are new or different. An answer that is blank now is no change.

    A heading that was renamed changes nothing as long as its answer was there before.
    """
    before: dict[str, list[str]] = {}
    for heading, text in old:
        before.setdefault(heading, []).append(text)
    everything = {text for texts in before.values() for text in texts}
    return tuple(
        Change(heading, before[heading][0] if heading in before else None, text)
        for heading, text in new
        if text not in before.get(heading, everything)
    )


def fills(
    facts: Facts,
    contact: KnownContact,
    policy: OnMatch,
    by_field: Mapping[str, ColumnPolicy] = _NO_POLICIES,
) -> tuple[Change, ...]:
    """Return what the row adds to a known contact. A blank cell never changes anything unasked.

    New addresses, numbers and tags are added; a field is set if it is empty, or if *policy* is to
    overwrite. With the policies skip and new nothing is added. *by_field* has exceptions: the
    policies of single columns. An erased field is changed to "".
    """
    if policy in (OnMatch.SKIP, OnMatch.NEW):
        return ()
    usual = ColumnPolicy.OVERWRITE if policy is OnMatch.OVERWRITE else ColumnPolicy.FILL
    return tuple(_fills(facts, contact, usual, by_field))


def _fills(
    facts: Facts, contact: KnownContact, usual: ColumnPolicy, by_field: Mapping[str, ColumnPolicy]
) -> Iterator[Change]:
    person = contact.person
    if facts.full_name and not person.key:
        yield Change("full_name", None, facts.full_name)
    elif by_field.get("full_name") in _WINNING and facts.full_name not in (None, person.name):
        yield Change("full_name", person.name, facts.full_name or "")
    for name in (*FILLED, *_PLACE):
        new, old = getattr(facts, name), contact.fields.get(name)
        if new != old and _may_change(by_field.get(name, usual), old, new):
            yield Change(name, old, new or "")
    for kind, points, known in (
        ("email", facts.emails, person.emails),
        ("phone", facts.phones, person.phones),
    ):
        if by_field.get(kind) is not ColumnPolicy.IGNORE:
            values = (point.value or point.text for point in points)
            yield from (Change(kind, None, value) for value in values if value not in known)
    if by_field.get("tags") is not ColumnPolicy.IGNORE:
        new_tags = (tag for tag in facts.tags if fold(tag) not in contact.tags)
        yield from (Change("tag", None, tag) for tag in new_tags)


def _may_change(how: ColumnPolicy, old: str | None, new: str | None) -> bool:
    if how is ColumnPolicy.IGNORE:
        return False
    if not new:
        return bool(old) and how is ColumnPolicy.ERASE
    return not old or how is not ColumnPolicy.FILL


def consent_to_note(facts: Facts, contact: KnownContact) -> bool | None:
    """Return the consent event that the row stands for, None if it says nothing new.

    A withdrawal is never turned back into consent by an import. A "no" is noted only where there
    was a "yes" to withdraw.
    """
    if facts.consent is True and contact.consent is None:
        return True
    if facts.consent is False and contact.consent is True:
        return False
    return None


def blank_contact(person: Person, facts: Facts) -> KnownContact:
    """Return the contact that the row itself will make, as later rows of the file will find it."""
    return KnownContact(
        person,
        {name: getattr(facts, name) for name in (*FILLED, *_PLACE)},
        frozenset(fold(tag) for tag in facts.tags),
        facts.consent or None,
    )
