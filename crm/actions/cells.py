"""Setting what cells of the list of contacts say: typed, pasted, or the same for many at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.contacts import new_contact, set_first_point
from crm.actions.contacts import set_contact_fields as set_fields
from crm.actions.custom_fields import set_custom_value
from crm.actions.present import present
from crm.actions.tags import set_tags
from crm.domain.cleaning import clean_line
from crm.domain.custom_fields import own_field_id
from crm.domain.dates import local_day, parse_typed_date
from crm.domain.errors import UserError
from crm.domain.references import parts_of
from crm.intake.names import join_name, read_name
from crm.queries.sections import section_named
from crm.store.stamp import now
from crm.store.tables import Contact

Cell = tuple[int, str, str]
"""The id of a contact, the key of a column, and the text that the cell is to hold."""

_PLAIN = ("city", "postcode", "street", "language", "notes", "source", "country")


def set_cells(session: Session, cells: Sequence[Cell]) -> None:
    """Set cells of contacts; an empty text means that nothing is known.

    Texts are understood as a person types them: names of countries and sections, dates such as
    "fri", tags parted by commas (they replace those there were). An address or number takes the
    place of the first one. Raises UserError for nonsense and for columns that cannot be set.
    """
    together: dict[tuple[str, str], list[int]] = {}
    for contact_id, key, text in cells:
        together.setdefault((key, text), []).append(contact_id)
    for (key, text), ids in together.items():
        _set(session, ids, key, text)


def paste_cells(
    session: Session, cells: Sequence[Cell], new: Sequence[Mapping[str, str]]
) -> list[int]:
    """Set cells, and enter *new* contacts from the texts of their columns. Return their ids.

    Rows without a name are named by their address; those with neither are left out.
    """
    set_cells(session, cells)
    made = []
    for row in new:
        full, _given, _family = join_name(
            clean_line(row.get("given_name", "")), clean_line(row.get("family_name", ""))
        )
        name = clean_line(row.get("name", "")) or full or clean_line(row.get("email", ""))
        if not name:
            continue
        contact_id = new_contact(session, full_name=name)
        set_cells(session, [(contact_id, key, row[key]) for key in row if row[key].strip()])
        made.append(contact_id)
    return made


def _set(session: Session, ids: Sequence[int], key: str, text: str) -> None:
    own = own_field_id(key)
    if own is not None:
        set_custom_value(session, ids, own, text)
    elif key in _PLAIN:
        set_fields(session, ids, **{key: text})
    elif key in _SETTERS:
        _SETTERS[key](session, ids, text)
    else:
        raise UserError("This column cannot be typed into. Nothing was changed.")


def _set_name(session: Session, ids: Sequence[int], text: str) -> None:
    """Set the whole name; its parts follow where they were just that name's parts."""
    columns = (Contact.full_name, Contact.given_name, Contact.family_name, Contact.country)
    for contact in present(session, Contact, ids, *columns):
        joined = join_name(contact.given_name or "", contact.family_name or "")[0]
        fields: dict[str, Any] = {"full_name": text}
        if joined == contact.full_name and clean_line(text):
            _full, given, family = read_name(clean_line(text), contact.country)
            fields |= {"given_name": given, "family_name": family}
        set_fields(session, [contact.id], **fields)


def _set_part(part: str) -> Callable[[Session, Sequence[int], str], None]:
    def set_part(session: Session, ids: Sequence[int], text: str) -> None:
        """Set one part of the name; the whole follows where it was just its parts."""
        columns = (Contact.full_name, Contact.given_name, Contact.family_name)
        for contact in present(session, Contact, ids, *columns):
            parts = {"given_name": contact.given_name, "family_name": contact.family_name}
            was = join_name(parts["given_name"] or "", parts["family_name"] or "")[0]
            parts[part] = clean_line(text) or None
            full = join_name(parts["given_name"] or "", parts["family_name"] or "")[0]
            follows = {"full_name": full} if was == contact.full_name and full else {}
            set_fields(session, [contact.id], **{part: text}, **follows)

    return set_part


def _set_point(kind: str) -> Callable[[Session, Sequence[int], str], None]:
    def set_point(session: Session, ids: Sequence[int], text: str) -> None:
        for contact in present(session, Contact, ids):
            set_first_point(session, contact.id, kind, text)

    return set_point


def _set_section(session: Session, ids: Sequence[int], text: str) -> None:
    name = clean_line(text)
    section_id = section_named(session, name) if name else None
    if name and section_id is None:
        raise UserError(
            f"There is no section “{name}”. Nothing was changed. Choose one from the list."
        )
    set_fields(session, ids, section_id=section_id)


def _set_birth_date(session: Session, ids: Sequence[int], text: str) -> None:
    day = parse_typed_date(text, local_day(now(session))) if text.strip() else None
    set_fields(session, ids, birth_date=day)


def _set_tags(session: Session, ids: Sequence[int], text: str) -> None:
    set_tags(session, ids, parts_of(text))


_SETTERS: dict[str, Callable[[Session, Sequence[int], str], None]] = {
    "name": _set_name,
    "given_name": _set_part("given_name"),
    "family_name": _set_part("family_name"),
    "email": _set_point("email"),
    "phone": _set_point("phone"),
    "section": _set_section,
    "birth_date": _set_birth_date,
    "tags": _set_tags,
}
