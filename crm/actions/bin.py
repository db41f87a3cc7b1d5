"""Putting things into the bin and bringing them back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.present import change, present
from crm.domain.errors import UserError
from crm.queries.among import one_of
from crm.store.stamp import now
from crm.store.tables import Contact, Event, FollowUp, Inquiry, Interaction

TABLES: dict[str, Any] = {
    "contact": Contact,
    "inquiry": Inquiry,
    "followup": FollowUp,
    "interaction": Interaction,
    "event": Event,
}
_PARTS: dict[str, tuple[tuple[Any, Any], ...]] = {
    "contact": (
        (Inquiry, Inquiry.contact_id),
        (FollowUp, FollowUp.contact_id),
        (Interaction, Interaction.contact_id),
    ),
    "inquiry": ((FollowUp, FollowUp.inquiry_id),),
}
"""Kind → what goes into the bin together with it: tables, and the column that belongs to it."""

Items = Sequence[tuple[str, int]]


def delete_items(session: Session, ids: Items) -> None:
    """Put things into the bin: (kind, id), kinds as in `TABLES`.

    With a contact go its inquiries, follow-ups and interactions, with an inquiry its follow-ups.
    Raises UserError if something is unknown or in the bin already.
    """
    chosen = _by_kind(ids)
    for kind, wanted in chosen:
        present(session, TABLES[kind], wanted)
    for kind, wanted in chosen:
        _delete(session, kind, wanted)


def restore_items(session: Session, ids: Items) -> None:
    """Bring things back from the bin, with what went there together with them.

    Raises UserError if something is not in the bin, or belongs to something that still is.
    """
    moments = {kind: _gone_since(session, kind, wanted) for kind, wanted in _by_kind(ids)}
    for kind, since in moments.items():  # owners before what belongs to them
        _restore(session, kind, since)


def _by_kind(ids: Items) -> list[tuple[str, list[int]]]:
    """Return the ids of each kind, each once, owners before what belongs to them."""
    unknown = {kind for kind, _id in ids} - TABLES.keys()
    if unknown:
        raise UserError(f"There is no bin for {', '.join(sorted(unknown))}. Nothing was changed.")
    found = {kind: list(dict.fromkeys(id_ for one, id_ in ids if one == kind)) for kind in TABLES}
    return [(kind, wanted) for kind, wanted in found.items() if wanted]


def _delete(session: Session, kind: str, ids: list[int]) -> None:
    """Put things there, with their parts. What has gone with its owner just now stays as it is."""
    change(session, TABLES[kind], ids, deleted_at=now(session))
    for part, column in _PARTS.get(kind, ()):
        query = select(part.id).where(one_of(column, ids), part.deleted_at.is_(None))
        change(session, part, session.scalars(query).all(), deleted_at=now(session))


def _gone_since(session: Session, kind: str, ids: list[int]) -> dict[int, Any]:
    """Return when each of them went into the bin. Raise UserError if one is not there."""
    table = TABLES[kind]
    query: Any = select(table.id, table.deleted_at).where(one_of(table.id, ids))
    moments: dict[int, Any] = dict(session.execute(query).all())
    for id_ in ids:
        if moments.get(id_) is None:
            raise UserError(f"There is no such {kind} in the bin ({id_}). Nothing was changed.")
    return {id_: moments[id_] for id_ in ids}


def _restore(session: Session, kind: str, moments: dict[int, Any]) -> None:
    table, ids = TABLES[kind], list(moments)
    _check_merged(session, table, ids)
    _check_owners(session, table, ids)
    change(session, table, ids, deleted_at=None)
    for moment in sorted(set(moments.values())):
        together = [id_ for id_ in ids if moments[id_] == moment]
        for part, column in _PARTS.get(kind, ()):
            gone = select(part.id).where(one_of(column, together), part.deleted_at == moment)
            change(session, part, session.scalars(gone).all(), deleted_at=None)


def _check_merged(session: Session, table: Any, ids: list[int]) -> None:
    if table is not Contact:
        return
    query = select(Contact.id, Contact.merged_into_id)
    query = query.where(one_of(Contact.id, ids), Contact.merged_into_id.is_not(None))
    for id_, kept in session.execute(query.limit(1)):
        raise UserError(
            f"Contact c{id_} was merged into contact c{kept}. Nothing was changed. "
            "Undo the merge to have both again."
        )


def _check_owners(session: Session, table: Any, ids: list[int]) -> None:
    for owner, column, words in (
        (Contact, "contact_id", "contact c"),
        (Inquiry, "inquiry_id", "inquiry i"),
    ):
        if not hasattr(table, column):
            continue
        query = (
            select(owner.id)
            .join(table, getattr(table, column) == owner.id)
            .where(one_of(table.id, ids), owner.deleted_at.is_not(None))
            .limit(1)
        )
        gone = session.scalar(query)
        if gone is not None:
            raise UserError(
                f"It belongs to {words}{gone}, which is in the bin. Nothing was changed. "
                "Restore that first."
            )
