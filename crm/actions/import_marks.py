"""What an import puts on all its people: tags, and the event they registered for or came to."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from sqlalchemy.orm import Session

from crm.actions.events import attend_contacts, event_by_title, register_contacts
from crm.actions.tags import tag_contacts
from crm.intake.filekinds import FileKind
from crm.queries.import_plan import Plan, PlannedRow, Verdict

_CHUNK = 500
_OF_EVENTS = (FileKind.REGISTRATION, FileKind.ATTENDANCE)  # whose rows say who came


def mark_contacts(session: Session, plan: Plan) -> set[int]:
    """Tag contacts as their rows and the options say. Return the ids of all that were marked."""
    tagged: defaultdict[str, set[int]] = defaultdict(set)
    people: set[int] = set()
    for row in plan.rows:
        if row.contact_id is None or row.verdict is Verdict.SET_ASIDE:
            continue
        people.add(row.contact_id)
        for tag in _tags(row):
            tagged[tag].add(row.contact_id)
    if plan.options.tag:
        tagged[plan.options.tag] |= people
    for tag, ids in tagged.items():
        for chunk in _chunks(ids):
            tag_contacts(session, chunk, tag)
    marked = {number for ids in tagged.values() for number in ids}
    if plan.options.event and plan.summary.kind not in _OF_EVENTS:
        event_id = event_by_title(session, plan.options.event)
        mark = attend_contacts if plan.options.attended else register_contacts
        for chunk in _chunks(people):
            mark(session, event_id, chunk)
        marked |= people
    return marked


def _tags(row: PlannedRow) -> tuple[str, ...]:
    """Return the tags that a row puts on its contact, as the plan says for known ones."""
    if row.new_contact:
        return row.facts.tags
    return tuple(change.new for change in row.changes if change.field == "tag")


def _chunks(ids: set[int]) -> Iterator[list[int]]:
    ordered = iter(sorted(ids))
    while chunk := list(islice(ordered, _CHUNK)):
        yield chunk
