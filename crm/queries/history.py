"""What was done to the book, by whom and when, in words with the names of today."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.domain.saying import in_language, in_number, pair
from crm.queries.among import one_of
from crm.queries.rows import StepRow
from crm.queries.users import users_by_id
from crm.store.labels import Label, LabelValue
from crm.store.steps import next_redo
from crm.store.tables import (
    Contact,
    Entry,
    Event,
    FollowUp,
    Inquiry,
    Interaction,
    SavedView,
    Section,
    Step,
    Tag,
    User,
    tracked_tables,
)

_GONE = {
    "contact": "an erased contact",
    "other": "an erased contact",
    "inquiry": "an inquiry that is gone",
    "followup": "a follow-up that is gone",
    "interaction": "an interaction that is gone",
}
_NAMED: dict[str, tuple[Any, Any]] = {
    "contact": (Contact, Contact.full_name),
    "other": (Contact, Contact.full_name),
    "event": (Event, Event.title),
    "section": (Section, Section.name),
    "tag": (Tag, Tag.name),
    "user": (User, User.name),
    "view": (SavedView, SavedView.name),
}
_OF_CONTACT: dict[str, Any] = {
    "inquiry": Inquiry,
    "followup": FollowUp,
    "interaction": Interaction,
}
Names = dict[tuple[str, int], str]
BATCH = 500


def history(
    session: Session, *, limit: int = 100, contact_id: int | None = None, search: str = ""
) -> list[StepRow]:
    """Return the newest steps, newest first; only those that touched a contact, if one is given.

    With *search* only those with all its words, in any form, in what was done or by whom; names
    are those of today. Housekeeping is left out.
    """
    query = (
        select(Step.id, Step.at, Step.user_id, Step.kind, Step.label)
        .add_columns(Step.undone_by_id, Step.reverses_id)
        .where(Step.kind != "housekeeping")
        .order_by(Step.id.desc())
    )
    if contact_id is not None:
        query = query.where(one_of(Step.id, _steps_of(session, contact_id)))
    words = fold(search).split()
    if not words:
        return _step_rows(session, session.execute(query.limit(limit)).all())
    found: list[StepRow] = []
    for records in session.execute(query).partitions(BATCH):
        rows = _step_rows(session, records)
        found += [row for row in rows if _has(fold(f"{row.text} {row.by}"), words)]
        if len(found) >= limit:
            break
    return found[:limit]


def _has(text: str, words: list[str]) -> bool:
    return all(f" {word}" in f" {text}" for word in words)


def _step_rows(session: Session, found: Sequence[Any]) -> list[StepRow]:
    texts = render_labels(session, [Label.from_text(record.label) for record in found])
    users = users_by_id(session)
    return [
        StepRow(
            id=record.id,
            at=record.at,
            by=users[record.user_id].name if record.user_id in users else "",
            text=text,
            kind=record.kind,
            undone=record.undone_by_id is not None,
            undoable=record.kind == "action" and record.undone_by_id is None,
        )
        for record, text in zip(found, texts, strict=True)
    ]


def _steps_of(session: Session, contact_id: int) -> set[int]:
    """Return the steps that touched a contact or anything that belongs to it."""
    steps: set[int] = set()
    for table in tracked_tables():
        if table.name == "contacts":
            rows = select(table.c.id).where(table.c.id == contact_id)
        elif "contact_id" in table.c and table.c.contact_id.foreign_keys:
            rows = select(table.c.id).where(table.c.contact_id == contact_id)
        else:
            continue
        owned = rows.subquery()
        query = (
            select(Entry.step_id)
            .join(
                owned, owned.c.id.between(Entry.row_id, func.coalesce(Entry.last_id, Entry.row_id))
            )
            .where(Entry.tbl == table.name)
        )
        steps.update(session.scalars(query.distinct()))
    return steps


def render_label(session: Session, label: Label) -> str:
    """Return a label in words, with the names that stand in the book at this moment."""
    return render_labels(session, [label])[0]


def render_labels(session: Session, labels: Iterable[Label]) -> list[str]:
    """Return several labels in words, with one query for each kind of thing named in them."""
    wanted = [_redirected(session, label) for label in labels]
    names = _names(session, wanted)
    return [_filled(label, names) for label in wanted]


def _redirected(session: Session, label: Label) -> Label:
    """Return the label of the step that "Undo {step}" and "Redo {step}" stand for, with the verb."""
    step_id = label.values.get("step")
    verb = label.template.partition(" ")[0]
    while isinstance(step_id, int):
        step = session.execute(
            select(Step.kind, Step.label, Step.reverses_id).where(Step.id == step_id)
        ).one_or_none()
        if step is None:
            return Label(f"{verb} a step that is gone")
        if step.kind == "action" or step.reverses_id is None:
            meant = Label.from_text(step.label)
            return Label(f"{verb}: {meant.template}", meant.values)
        step_id = step.reverses_id
    return label


def _names(session: Session, labels: list[Label]) -> Names:
    ids: dict[str, set[int]] = {}
    for label in labels:
        for key, value in label.values.items():
            if isinstance(value, int) and (key in _NAMED or key in _OF_CONTACT):
                ids.setdefault(key, set()).add(value)
    names: Names = {}
    for kind, wanted in ids.items():
        if kind in _NAMED:
            table, column = _NAMED[kind]
            query = select(table.id, column).where(one_of(table.id, wanted))
        else:
            query = _contact_names(_OF_CONTACT[kind], wanted)
        names.update({(kind, id_): name for id_, name in session.execute(query)})
    return names


def _contact_names(table: Any, ids: set[int]) -> Any:
    return (
        select(table.id, Contact.full_name)
        .join(Contact, Contact.id == table.contact_id)
        .where(one_of(table.id, ids))
    )


_THING = re.compile(r"\{(?:inquiry|followup|interaction|event)\}")
_PHRASES = frozenset({"what", "outcome", "result", "kind", "status", "answer"})
"""Values that are words of ours, not of people."""


def _filled(label: Label, names: Names) -> str:
    """Put the values in, each once: what stands in a name is never taken for a template."""
    text, rest, count = "", _translated(label.template), 0
    while rest:
        before, brace, rest = rest.partition("{")
        text += in_number(before, count)
        key, closed, after = rest.partition("}")
        if brace and closed and key in label.values:
            value = label.values[key]
            text += _said(key, value, names)
            is_id = key in _NAMED or key in _OF_CONTACT
            count = value if isinstance(value, int) and not is_id else count
            rest = after
        else:
            text += brace
    return text


def _translated(template: str) -> str:
    """Return a template in the language in use; “Undo: …” is put together from two.

    What can be done with anything is translated as it is said of a contact.
    """
    verb, colon, rest = template.partition(": ")
    if colon and verb in ("Undo", "Redo"):
        return pair(in_language(verb), _translated(rest))
    found, thing = in_language(template), _THING.search(template)
    if found == template and thing is not None and "{contact}" not in template:
        of_contact = in_language(template.replace(thing[0], "{contact}"))
        found = of_contact.replace("{contact}", thing[0])
    return found


def _said(key: str, value: LabelValue, names: Names) -> str:
    if isinstance(value, int) and (key in _NAMED or key in _OF_CONTACT):
        gone = _GONE.get(key, f"{key} {value}, which is gone")
        return names.get((key, value)) or in_language(gone)
    if key in _PHRASES:
        return in_language(str(value))
    return "" if value is None else str(value)


def next_redo_label(session: Session) -> str | None:
    """Return in words what redo would do again now, None if there is nothing."""
    try:
        undo_id = next_redo(session.connection())
    except UserError:
        return None
    step_id = session.scalar(select(Step.reverses_id).where(Step.id == undo_id))
    return None if step_id is None else step_text(session, step_id)


def step_text(session: Session, step_id: int) -> str:
    """Return in words what a step did, "" for an unknown one."""
    text = session.scalar(select(Step.label).where(Step.id == step_id))
    return render_label(session, Label.from_text(text)) if text else ""
