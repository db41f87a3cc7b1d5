"""Remembered forms, and which files were imported before."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.queries.custom_fields import custom_field_rows
from crm.queries.settings import setting
from crm.store.tables import FormProfile, ImportRun, Step, User

DEALT_WITH = "brought_from_folders"
"""The setting that holds the digests of files in watched folders that are not to be offered again."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """A remembered form: the kind of its files, and the folder in which they appear."""

    id: int
    name: str
    kind: str
    folder: str | None


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """An import of the same file, made before."""

    id: int
    at: datetime
    by: str | None
    file_name: str


@dataclass(frozen=True, slots=True)
class Watched:
    """The folders that are watched, as (form, folder), and what a look into them must know."""

    folders: tuple[tuple[str, str], ...]
    profiles: list[dict[str, Any]]  # see `known_profiles`
    own_fields: tuple[str, ...]  # the names of the organisation's own
    settled: frozenset[str]  # digests of files that are not to be offered any more


def known_profiles(session: Session) -> list[dict[str, Any]]:
    """Return the remembered forms as `intake.reading.understand` wants them, last used first."""
    found = session.execute(
        select(
            FormProfile.name, FormProfile.columns, FormProfile.day_first, FormProfile.kind
        ).order_by(FormProfile.used_at.desc(), FormProfile.id.desc())
    )
    return [
        {"name": name, "columns": json.loads(columns), "day_first": day_first, "kind": kind}
        for name, columns, day_first, kind in found
    ]


def known_to_readers(session: Session) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """Return what a file is read with: the remembered forms, and the names of own fields."""
    return known_profiles(session), tuple(row.name for row in custom_field_rows(session))


def form_rows(session: Session) -> list[FormRow]:
    """Return the remembered forms, last used first."""
    query = select(FormProfile.id, FormProfile.name, FormProfile.kind, FormProfile.folder)
    ordered = query.order_by(FormProfile.used_at.desc(), FormProfile.id.desc())
    return [FormRow(*row) for row in session.execute(ordered)]


def form_of_run(session: Session, run_id: int) -> FormRow | None:
    """Return the remembered form that the file of an import had, None for none."""
    query = select(ImportRun.profile_id).where(ImportRun.id == run_id)
    profile_id = session.scalar(query)
    return next((row for row in form_rows(session) if row.id == profile_id), None)


def what_is_watched(session: Session) -> Watched:
    """Return all that a look into the watched folders needs of the book."""
    folders = tuple(watched_folders(session))
    if not folders:
        return Watched((), [], (), frozenset())
    known = known_to_readers(session)
    return Watched(folders, *known, settled_files(session))


def settled_files(session: Session) -> frozenset[str]:
    """Return the digests of files that were imported or that somebody has dealt with otherwise."""
    return imported_files(session).union(setting(session, DEALT_WITH).split())


def imported_files(session: Session) -> frozenset[str]:
    """Return the digests of all files that were imported."""
    return frozenset(session.scalars(select(ImportRun.digest)))


def profile_called(session: Session, name: str | None) -> int | None:
    """Return the id of the remembered form *name*, None if there is none."""
    if name is None:
        return None
    return session.scalar(
        select(FormProfile.id).where(FormProfile.name == name).order_by(FormProfile.id).limit(1)
    )


def watched_folders(session: Session) -> list[tuple[str, str]]:
    """Return the remembered forms whose files appear in a folder, by name: (name, folder)."""
    query = select(FormProfile.name, FormProfile.folder).where(FormProfile.folder.is_not(None))
    return [(name, folder or "") for name, folder in session.execute(query.order_by("name"))]


def earlier_run(session: Session, digest: str) -> EarlierRun | None:
    """Return the newest import of a file with these very bytes, None if there is none."""
    row = session.execute(
        select(ImportRun.id, ImportRun.created_at, User.name, ImportRun.file_name)
        .outerjoin(User, User.id == ImportRun.created_by)
        .where(ImportRun.digest == digest)
        .order_by(ImportRun.id.desc())
        .limit(1)
    ).one_or_none()
    return EarlierRun(*row) if row else None


def journal_head(session: Session) -> int:
    """Return the id of the newest finished step: a plan made at another head is out of date."""
    open_step = session.info["stamp"].step_id if "stamp" in session.info else None
    query = select(Step.id).order_by(Step.id.desc()).limit(1)
    if open_step is not None:
        query = query.where(Step.id != open_step)
    return session.scalar(query) or 0
