"""Small ways to write to a book and to look into it, for the tests of the store."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import update
from sqlalchemy.orm import Session

from crm.store.changes import Changes
from crm.store.engine import open_file
from crm.store.key import Key
from crm.store.labels import label
from crm.store.search_index import index_faults
from crm.store.store import Store
from crm.store.tables import Contact, ContactPoint, Inquiry, tracked_tables


class Clock:
    """A clock that a test sets: every call is a second later."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 18, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def add_contact(store: Store, name: str) -> tuple[int, Changes]:
    """Add a contact in a step of its own. Return its id and the changes."""

    def action(session: Session) -> int:
        contact = Contact(full_name=name, name_key=name.casefold())
        session.add(contact)
        session.flush()
        return contact.id

    return store.write(label("Add a contact"), action)


def run(store: Store, statement: str, *values: object) -> Changes:
    """Do one SQL statement as a step."""

    def action(session: Session) -> None:
        session.connection().exec_driver_sql(statement, values)

    return store.write(label("Do something"), action)[1]


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds."""
    return store.read(
        lambda session: [tuple(row) for row in session.connection().exec_driver_sql(query)]
    )


def names(store: Store) -> list[object]:
    """Return the names of all contacts in the order of their ids."""
    return [name for (name,) in rows(store, "SELECT full_name FROM contacts ORDER BY id")]


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table but the journal's, and of the search text."""
    tables = [table.name for table in tracked_tables()]
    found = {table: rows(store, f"SELECT * FROM {table} ORDER BY id") for table in tables}
    return found | {"search_text": rows(store, "SELECT * FROM search_text ORDER BY contact_id")}


def index_is_true(store: Store) -> bool:
    """Say whether the search index is what the data says."""
    with store.exclusive() as connection:
        faults = index_faults(connection)
    assert faults == []
    return True


def raw_rows(path: Path, key: Key | None, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds in a file, past everything of ours."""
    with closing(open_file(path, key)) as raw:
        return list(raw.execute(query).fetchall())


def write(store: Store, action: Callable[[Session], object]) -> int:
    """Do an action as a step. Return the step's id."""
    step = store.write(label("Do something"), action)[1].step_id
    assert step is not None
    return step


def contact(name: str) -> Contact:
    """Return a new contact."""
    return Contact(full_name=name, name_key=name.casefold())


def bring_in(*people: str) -> Callable[[Session], None]:
    """Return an action that works as an import does: contacts with points and inquiries."""

    def action(session: Session) -> None:
        for name in people:
            person = contact(name)
            session.add(person)
            session.flush()
            email = f"{name.casefold()}@example.org"
            session.add(ContactPoint(contact_id=person.id, kind="email", text=email, value=email))
            moment = session.info["stamp"].at
            session.add(Inquiry(contact_id=person.id, submitted_at=moment, due_at=moment))

    return action


def rename(contact_id: int, name: str) -> Callable[[Session], object]:
    """Return an action that renames a contact."""
    return lambda session: session.execute(
        update(Contact).where(Contact.id == contact_id).values(full_name=name)
    )


def run_in(session: Session, statement: str) -> None:
    """Run a statement in an action."""
    session.connection().exec_driver_sql(statement)
