"""Saving, renaming, ordering, hiding and deleting views."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from crm.actions.present import add, change
from crm.domain.cleaning import clean_line, clean_text
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.domain.search_renaming import renamed
from crm.domain.views import BUILT_IN, COLOURS, ICONS, MOST_CHOSEN, WHATS, suggested_icon
from crm.queries.searching.rows import ViewRow
from crm.queries.views import view_rows
from crm.store.tables import SavedView

_LETTER = {"contacts": "c", "inquiries": "i", "followups": "f"}


def save_view(
    session: Session,
    name: str,
    what: str,
    search: str,
    layout: Mapping[str, object] | None = None,
    *,
    ids: Sequence[int] = (),
) -> str:
    """Keep a search, with the layout of its list, under a name, after the others. Return its ref.

    With *ids* the view holds just these contacts, inquiries or follow-ups, whatever becomes of
    them. Raises UserError for an empty name, one that is taken, and for too many ids.
    """
    if what not in WHATS:
        raise UserError(f"A view cannot list {what}. Nothing was saved.")
    if len(ids) > MOST_CHOSEN:
        raise UserError(
            f"A view can hold {MOST_CHOSEN} chosen people, not {len(ids)}. Nothing was saved. "
            "Stick a tag on them and save a search for the tag."
        )
    if ids:
        search = "id:" + ",".join(f"{_LETTER[what]}{id_}" for id_ in ids)
    last = session.scalar(select(func.max(SavedView.position)))
    made = add(
        session,
        SavedView,
        name=_free_name(session, name, None),
        what=what,
        search=clean_text(search).strip(),
        layout=_written(layout or {}),
        icon=suggested_icon(search),
        position=max(0, -1 if last is None else last) + 1,
    )
    return str(made)


def rename_view(session: Session, ref: str, name: str) -> None:
    """Call a view something else, in searches too. Raises UserError for a name that is empty or taken."""
    before, name = _found(session, ref).name, _free_name(session, name, ref)
    change(session, SavedView, [_own(session, ref)], name=name)
    follow_new_name(session, ("view",), before, name)


def change_view(
    session: Session,
    ref: str,
    *,
    search: str | None = None,
    layout: Mapping[str, object] | None = None,
    icon: str | None = None,
    colour: str | None = None,
) -> None:
    """Change what a view finds, how its list is laid out, or how it looks in the sidebar.

    The search of a built-in view stays as it is: raises UserError.
    """
    values: dict[str, Any] = {}
    if search is not None:
        values["search"] = clean_text(search).strip()
    if layout is not None:
        values["layout"] = _written(layout)
    if icon in ICONS:
        values["icon"] = icon
    if colour in COLOURS:
        values["colour"] = colour
    number = _own(session, ref) if search is not None else _stored(session, ref)
    if values:
        change(session, SavedView, [number], **values)


def follow_new_name(session: Session, fields: tuple[str, ...], old: str, new: str) -> None:
    """Let the searches of all views find under its *new* name what was called *old*.

    *fields* are those of the search that name it, such as "tag". A built-in view follows too.
    """
    for row in view_rows(session):
        search = renamed(row.search, fields, old, new)
        if search != row.search:
            change(session, SavedView, [_stored(session, row.ref)], search=search)


def hide_view(session: Session, ref: str, *, hidden: bool = True) -> None:
    """Take a view out of the sidebar, or show it there again."""
    change(session, SavedView, [_stored(session, ref)], hidden=hidden)


def delete_view(session: Session, ref: str) -> None:
    """Delete a view. Nobody in it is touched. Raises UserError for a built-in one: hide that."""
    number = _own(session, ref)
    session.execute(
        delete(SavedView).where(SavedView.id == number),
        execution_options={"synchronize_session": False},
    )


def order_views(session: Session, refs: Sequence[str]) -> None:
    """Put these views first, in this order; the others follow as they stood."""
    rest = [row.ref for row in view_rows(session) if row.ref not in refs]
    for position, ref in enumerate([*dict.fromkeys(refs), *rest], start=1):
        change(session, SavedView, [_stored(session, ref)], position=position)


def _found(session: Session, ref: str) -> ViewRow:
    for row in view_rows(session):
        if row.ref == ref:
            return row
    raise UserError("This view is gone. Nothing was changed. Somebody may have deleted it.")


def _own(session: Session, ref: str) -> int:
    """Return the number of a view that is not built in."""
    if _found(session, ref).built_in:
        raise UserError(
            "This view comes with every book, so it can only be hidden. Nothing was changed. "
            "Save a view of your own in its place."
        )
    return int(ref)


def _stored(session: Session, ref: str) -> int:
    """Return the number of the row of a view; a built-in one gets it now."""
    row = _found(session, ref)
    if not row.built_in:
        return int(ref)
    number = session.scalar(select(SavedView.id).where(SavedView.built_in == ref))
    if number is not None:
        return number
    view = next(view for view in BUILT_IN if view.code == ref)
    return add(
        session,
        SavedView,
        name=view.name,
        what=view.what,
        search=view.search,
        icon=view.icon,
        position=BUILT_IN.index(view) - len(BUILT_IN),
        built_in=ref,
    )


def _free_name(session: Session, name: str, ref: str | None) -> str:
    name = clean_line(name)
    if not name:
        raise UserError("A view needs a name. Nothing was saved. Type at least one letter of it.")
    key = folded_key(name)
    if any(folded_key(row.name) == key and row.ref != ref for row in view_rows(session)):
        raise UserError(
            f"There is a view “{name}” already. Nothing was saved. Choose another name."
        )
    return name


def _written(layout: Mapping[str, object]) -> str:
    return json.dumps(layout, ensure_ascii=False, sort_keys=True)
