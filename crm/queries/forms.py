"""Remembered forms, and which files were imported before."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.store.tables import FormProfile, ImportRun, Step, User


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """An import of the same file, made before."""

    id: int
    at: datetime
    by: str | None
    file_name: str


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
