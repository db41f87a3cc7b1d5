"""Merging: several records of one person become one, in one step, and nothing is lost."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from crm.actions.contacts import set_contact_fields
from crm.actions.custom_fields import set_custom_value
from crm.actions.merging_parts import (
    move_points,
    move_tags,
    settle_matches,
    unite_consent,
    unite_participants,
)
from crm.actions.present import add, add_all, change, present
from crm.domain.custom_fields import own_field_id
from crm.domain.errors import UserError
from crm.domain.matching import name_key
from crm.domain.merging import FIELDS, chosen_side, united_notes
from crm.queries.among import one_of
from crm.queries.merging import Values, consent_states, merge_values, shown_value
from crm.store.stamp import now
from crm.store.tables import Address, Contact, CustomValue, EarlierValue, Match, tracked_tables

MOST = 5
"""How many contacts can be made one in one go: more cannot be looked over."""

_OWN_WAY = frozenset(
    {"contact_points", "addresses", "contact_tags", "participants", "matches", "custom_values"}
)
"""Tables whose rows do not simply come along."""


def merge_contacts(
    session: Session,
    keep_id: int,
    other_ids: Sequence[int],
    choices: Mapping[str, int] | None = None,
    edited: Mapping[str, str] | None = None,
) -> None:
    """Make one contact of several. The others remain as pointers to *keep_id*.

    *choices* says, by field, whose value is taken; without one it is the first filled one, that
    of the kept contact before all. *edited* holds what was typed over a result (fields of
    `set_contact_fields`, own fields by their `own_field_key`). Values not taken are kept as
    earlier values. All that belongs to the others comes along; consent follows the stricter.
    Raises UserError if one of them is unknown, in the bin or merged already.
    """
    ids = [keep_id, *(id_ for id_ in dict.fromkeys(other_ids) if id_ != keep_id)]
    if not 2 <= len(ids) <= MOST:
        raise UserError(f"Choose two to {MOST} contacts to merge. Nothing was changed.")
    present(session, Contact, ids)
    values = merge_values(session, ids)
    consents = consent_states(session, ids)
    _choose(session, ids, values, choices or {}, edited or {})
    for other_id in ids[1:]:
        move_points(session, keep_id, other_id)
        move_tags(session, keep_id, other_id)
        unite_participants(session, keep_id, other_id)
        settle_matches(session, keep_id, other_id)
        for table in tracked_tables():
            _move(session, table, keep_id, other_id)
    unite_consent(session, keep_id, consents)
    change(session, Contact, ids[1:], merged_into_id=keep_id, deleted_at=now(session))
    pointers = select(Contact.id).where(one_of(Contact.merged_into_id, ids[1:]))
    change(session, Contact, session.scalars(pointers).all(), merged_into_id=keep_id)
    for field, text in (edited or {}).items():
        _edit(session, keep_id, field, text)


def are_same(session: Session, match_id: int) -> int:
    """Answer a match with "same person": merge the two. Return the contact that is kept.

    The older record is kept, filled with what only the newer one has.
    """
    pair = session.execute(
        select(Match.contact_id, Match.other_id).where(Match.id == match_id)
    ).one()
    keep_id, other_id = sorted(pair)
    merge_contacts(session, keep_id, [other_id])
    return int(keep_id)


def _choose(
    session: Session,
    ids: Sequence[int],
    values: Values,
    choices: Mapping[str, int],
    edited: Mapping[str, str],
) -> None:
    """Give the kept contact the values that were chosen, and keep the others as earlier ones."""
    wrong = [field for field, id_ in choices.items() if field not in values or id_ not in ids]
    if wrong:
        raise UserError(f"There is no such choice: {', '.join(wrong)}. Nothing was changed.")
    taken: dict[str, Any] = {}
    earlier: list[dict[str, Any]] = []
    for field, theirs in values.items():
        result: Any
        if field == "notes" and field not in choices:
            result, left = united_notes([theirs.get(id_) or "" for id_ in ids]), []
        else:
            result, left = theirs.get(chosen_side(field, ids, theirs, choices)), list(ids)
        if (theirs.get(ids[0]) or None) != (result or None):
            taken[field] = result
        final = edited.get(field, result)
        for id_ in left:
            if theirs.get(id_) not in (final, None, ""):
                text = shown_value(session, field, theirs[id_])
                earlier.append(
                    {"contact_id": ids[0], "field": field, "value": text, "source_id": id_}
                )
    add_all(session, EarlierValue, earlier)
    _take(session, ids[0], taken)


def _take(session: Session, keep_id: int, taken: Mapping[str, Any]) -> None:
    columns = {field: value for field, value in taken.items() if field in FIELDS}
    address = columns.pop("address", None)
    if "full_name" in columns:
        columns["name_key"] = name_key(columns["full_name"])
    if columns:
        change(session, Contact, [keep_id], **columns)
    if address:  # the newest address of a contact is the one that is shown
        street, postcode, city = (part or None for part in address)
        add(session, Address, contact_id=keep_id, street=street, postcode=postcode, city=city)
    for field, value in taken.items():
        own = own_field_id(field)
        if own is not None:
            _take_own(session, keep_id, own, value)


def _take_own(session: Session, keep_id: int, field_id: int, value: str | None) -> None:
    """Set an own field to a value that stands in another contact, as it is."""
    query = select(CustomValue.id).where(
        CustomValue.contact_id == keep_id, CustomValue.field_id == field_id
    )
    there = session.scalar(query)
    if not value:
        set_custom_value(session, [keep_id], field_id, None)
    elif there is not None:
        change(session, CustomValue, [there], value=value)
    else:
        add(session, CustomValue, contact_id=keep_id, field_id=field_id, value=value)


def _edit(session: Session, keep_id: int, field: str, text: str) -> None:
    own = own_field_id(field)
    if own is not None:
        set_custom_value(session, [keep_id], own, text)
    else:
        set_contact_fields(session, [keep_id], **{field: text})


def _move(session: Session, table: Table, keep_id: int, other_id: int) -> None:
    """Let all rows of a table that belong to the other contact belong to the kept one."""
    column = table.c.get("contact_id")
    if table.name not in _OWN_WAY and column is not None and column.foreign_keys:
        session.execute(update(table).where(column == other_id).values(contact_id=keep_id))
