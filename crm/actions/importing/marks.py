"""What an import puts on all its people: tags, the event they came to, whose inquiries they are."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from sqlalchemy.orm import Session

from crm.actions.events import attend_contacts, event_by_title, register_contacts
from crm.actions.inquiries import assign_inquiries
from crm.actions.tags import tag_contacts
from crm.intake.filekinds import FileKind
from crm.queries.planning.import_plan import Plan, PlannedRow, Verdict

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
    for tag in plan.options.tags:
        tagged[tag] |= people
    for tag, ids in tagged.items():
        for chunk in _chunks(ids):
            tag_contacts(session, chunk, tag)
    marked = {number for ids in tagged.values() for number in ids}
    if _note_event(session, plan, people):
        marked |= people
    if plan.options.assignee_id is not None:
        opened = {r.inquiry_id for r in plan.rows if r.inquiry_id and r.verdict is Verdict.NEW}
        for chunk in _chunks(opened):
            assign_inquiries(session, chunk, plan.options.assignee_id)
    return marked


def _note_event(session: Session, plan: Plan, people: set[int]) -> bool:
    """Note that everybody registered or came, if an event is chosen for a file that names none."""
    options, event_id = plan.options, plan.options.event_id
    if plan.summary.kind in _OF_EVENTS or not (event_id or options.event):
        return False
    if event_id is None:
        event_id = event_by_title(session, options.event or "")
    mark = attend_contacts if options.attended else register_contacts
    for chunk in _chunks(people):
        mark(session, event_id, chunk)
    return True


def _tags(row: PlannedRow) -> tuple[str, ...]:
    """Return the tags that a row puts on its contact, as the plan says for known ones."""
    if row.new_contact:
        return row.facts.tags
    return tuple(change.new for change in row.changes if change.field == "tag")


def _chunks(ids: set[int]) -> Iterator[list[int]]:
    ordered = iter(sorted(ids))
    while chunk := list(islice(ordered, _CHUNK)):
        yield chunk
