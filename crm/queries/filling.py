"""What a row adds to a contact that is known already, and what it changes in its answers."""

from collections.abc import Iterable, Iterator

from crm.domain.folding import fold
from crm.domain.matching import Person
from crm.intake.facts import Facts
from crm.queries.import_plan import OnMatch
from crm.queries.known import FILLED, Change, KnownContact

Pairs = Iterable[tuple[str, str]]
_PLACE = ("city", "postcode", "street")


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


def fills(facts: Facts, contact: KnownContact, policy: OnMatch) -> tuple[Change, ...]:
    """Return what the row adds to a known contact. A blank cell never changes anything.

    New addresses, numbers and tags are added; a field is set if it is empty, or if *policy* is to
    overwrite. With the policies skip and new nothing is added.
    """
    if policy in (OnMatch.SKIP, OnMatch.NEW):
        return ()
    return tuple(_fills(facts, contact, overwrite=policy is OnMatch.OVERWRITE))


def _fills(facts: Facts, contact: KnownContact, *, overwrite: bool) -> Iterator[Change]:
    person = contact.person
    if facts.full_name and not person.key:
        yield Change("full_name", None, facts.full_name)
    for name in (*FILLED, *_PLACE):
        new, old = getattr(facts, name), contact.fields.get(name)
        if new and new != old and (overwrite or not old):
            yield Change(name, old, new)
    for point in facts.emails:
        if (point.value or point.text) not in person.emails:
            yield Change("email", None, point.value or point.text)
    for point in facts.phones:
        if (point.value or point.text) not in person.phones:
            yield Change("phone", None, point.value or point.text)
    for tag in facts.tags:
        if fold(tag) not in contact.tags:
            yield Change("tag", None, tag)


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
