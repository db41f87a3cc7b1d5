"""What an action works on must be there: neither unknown nor in the bin. And changed in one go."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.queries.among import one_of
from crm.store.tables import (
    Contact,
    Event,
    FollowUp,
    Inquiry,
    Interaction,
    ReplyTemplate,
    Section,
    User,
)

NOUNS: dict[Any, tuple[str, str]] = {
    Contact: ("contact", "c"),
    Inquiry: ("inquiry", "i"),
    FollowUp: ("follow-up", "f"),
    Interaction: ("interaction", "n"),
    Event: ("event", "e"),
    ReplyTemplate: ("reply template", ""),
    Section: ("section", ""),
    User: ("user", ""),
}


def present(session: Session, table: Any, ids: Iterable[int], *columns: Any) -> list[Any]:
    """Return the id and *columns* of the rows *ids* of *table*, each once, in the order given.

    Raises UserError if one of them is unknown or in the bin.
    """
    wanted = list(dict.fromkeys(ids))
    deleted = getattr(table, "deleted_at", None)
    extra = () if deleted is None else (deleted.label("_deleted"),)
    query = select(table.id, *columns, *extra).where(one_of(table.id, wanted))
    found = {record[0]: record for record in session.execute(query)}
    for id_ in wanted:
        record = found.get(id_)
        if record is None:
            raise _missing(table, id_)
        if deleted is not None and record[-1] is not None:
            raise _in_bin(session, table, id_)
    return [found[id_] for id_ in wanted]


def _name(table: Any, id_: int) -> str:
    noun, letter = NOUNS[table]
    return f"{noun} {letter}{id_}"


def _missing(table: Any, id_: int) -> UserError:
    return UserError(
        f"There is no {_name(table, id_)} in this book (any more). Nothing was changed. "
        "Look it up in the list again."
    )


def _in_bin(session: Session, table: Any, id_: int) -> UserError:
    name = _name(table, id_)
    if table is Contact:
        kept = session.scalar(select(Contact.merged_into_id).where(Contact.id == id_))
        if kept is not None:
            return UserError(
                f"Contact c{id_} was merged into contact c{kept}. Nothing was changed. "
                "Work with that one, or undo the merge."
            )
    return UserError(
        f"{name[0].upper()}{name[1:]} is in the bin. Nothing was changed. Restore it first."
    )


def change(session: Session, table: Any, ids: Iterable[int], **values: Any) -> int:
    """Set columns of the rows *ids*, in one statement. Return how many rows were different.

    A row that says all this already is not touched: it leaves no trace in the history.
    """
    different = or_(
        *(getattr(table, name).is_distinct_from(value) for name, value in values.items())
    )
    done: Any = session.execute(
        update(table).where(one_of(table.id, ids), different).values(**values),
        execution_options={"synchronize_session": False},
    )
    return int(done.rowcount)


def add(session: Session, table: Any, **values: Any) -> int:
    """Insert one row and return its id."""
    made: int = session.execute(insert(table).values(**values).returning(table.id)).scalar_one()
    return made


def add_all(session: Session, table: Any, rows: Sequence[dict[str, Any]]) -> None:
    """Insert many rows in one statement. No rows are fine."""
    if rows:
        session.execute(insert(table), rows)
