"""Remembering forms: which heading goes where, so that the next file of its kind asks nothing."""

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.present import change
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.folding import fold
from crm.queries.forms import profile_called
from crm.queries.planning.import_plan import ImportOptions, Reading
from crm.store.stamp import now
from crm.store.tables import FormProfile


def remember_form(
    session: Session, reading: Reading, options: ImportOptions, profile_id: int | None
) -> tuple[int | None, str]:
    """Note the headings of an imported file. Return the profile's id, if any, and its name.

    A profile that the file fitted learns the columns that are new in it. With the option not to
    remember nothing is noted, and what was remembered before stays.
    """
    head = reading.head
    columns = _by_heading(head["columns"])
    known = session.get(FormProfile, profile_id) if profile_id else None
    if known is not None:
        if options.remember:
            known.columns = _stored(json.loads(known.columns) | columns)
            known.used_at = now(session)
        return known.id, known.name
    name = options.profile or form_name(reading.name)
    if not options.remember:
        return None, name
    made = FormProfile(
        name=_free_name(session, name),
        kind=head["kind"],
        columns=_stored(columns),
        day_first=head["day_first"],
        used_at=now(session),
    )
    session.add(made)
    session.flush()
    return made.id, made.name


def forget_form(session: Session, form_id: int) -> None:
    """Remember a form no more: its next file is recognised anew."""
    session.delete(session.get_one(FormProfile, form_id))
    session.flush()


def rename_form(session: Session, form_id: int, name: str) -> None:
    """Call a remembered form otherwise. Raises UserError for an empty name or one that is taken."""
    name = clean_line(name)
    taken = profile_called(session, name)
    if not name or taken not in (None, form_id):
        raise UserError("A form needs a name of its own. Nothing was changed. Choose another.")
    change(session, FormProfile, [form_id], name=name)


def rename_in_forms(session: Session, old: str, new: str) -> None:
    """Let columns of remembered forms go into the field *new* that went into *old* before."""
    for form_id, told in session.execute(select(FormProfile.id, FormProfile.columns)).all():
        columns = json.loads(told)
        if old in columns.values():
            moved = {key: new if field == old else field for key, field in columns.items()}
            change(session, FormProfile, [form_id], columns=_stored(moved))


def _by_heading(columns: Sequence[dict[str, Any]]) -> dict[str, str | None]:
    """Return the field of each heading.

    A heading that stands over two columns of different fields says nothing, and is left out.
    """
    fields: dict[str, set[str | None]] = {}
    for column in columns:
        fields.setdefault(fold(column["heading"]), set()).add(column["field"])
    return {heading: only for heading, (only, *others) in fields.items() if not others}


def form_name(file_name: str) -> str:
    """Return what a form is called after its first file: `join-form.csv` is “Join form”."""
    words = PurePath(file_name).stem.replace("-", " ").replace("_", " ").split()
    name = " ".join(words) or "Form"
    return name[:1].upper() + name[1:]


def _free_name(session: Session, name: str) -> str:
    free, number = name, 1
    while profile_called(session, free) is not None:
        number += 1
        free = f"{name} {number}"
    return free


def _stored(columns: dict[str, str | None]) -> str:
    return json.dumps(columns, ensure_ascii=False, sort_keys=True)
