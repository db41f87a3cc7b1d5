"""Inquiries to choose from while one types: the probable ones first, then whatever is found."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.queries.among import one_of
from crm.queries.inbox import inbox_rows
from crm.queries.open_matches import open_matches
from crm.queries.rows import InboxRow
from crm.queries.search import find_inquiries
from crm.store.tables import Inquiry


def inquiry_choices(
    session: Session,
    text: str,
    *,
    now: datetime,
    me: int | None,
    repeats: Sequence[int] = (),
    limit: int = 8,
) -> list[InboxRow]:
    """Return what may be meant by *text*: a number, or what a search finds, the newest first.

    Without a text those that the inquiries *repeats* may repeat: others of the same contacts, and
    of whom these may be the same as. None of *repeats* itself is among them.
    """
    if text.strip():
        ids = [
            *_numbered(session, text),
            *find_inquiries(session, text, now=now, me=me, caret=len(text)),
        ]
    else:
        ids = _probable(session, repeats)
    chosen = [one for one in dict.fromkeys(ids) if one not in set(repeats)][:limit]
    rows = {row.id: row for row in inbox_rows(session, chosen, now=now)}
    return [rows[one] for one in chosen if one in rows]


def _numbered(session: Session, text: str) -> list[int]:
    digits = text.strip().lower().lstrip("#i")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 18):
        return []
    query = select(Inquiry.id).where(Inquiry.id == int(digits), Inquiry.deleted_at.is_(None))
    return list(session.scalars(query))


def _probable(session: Session, repeats: Sequence[int]) -> list[int]:
    own = select(Inquiry.contact_id).where(one_of(Inquiry.id, repeats)).distinct()
    contacts = list(session.scalars(own))
    alike = [match.other_id for one in contacts for match in open_matches(session, one)]
    found: list[int] = []
    for group in (contacts, alike):
        query = select(Inquiry.id).where(
            one_of(Inquiry.contact_id, group), Inquiry.deleted_at.is_(None)
        )
        found += session.scalars(query.order_by(Inquiry.submitted_at.desc(), Inquiry.id.desc()))
    return found
