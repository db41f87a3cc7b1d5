"""A second program that works with a book: started by the tests in a process of its own.

python another_program.py BOOK add PREFIX COUNT     add contacts, a step each, saying each
python another_program.py BOOK hold                 hold the write lock until stdin closes
python another_program.py BOOK read                 hold a read until stdin closes
"""

import sys
from pathlib import Path

from sqlalchemy.orm import Session

from crm.store.opening import open_book
from crm.store.store import Store
from tests.store.making import add_contact


def say(word: object) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def add(store: Store, prefix: str, count: str) -> None:
    """Add contacts. What is said is saved."""
    for number in range(int(count)):
        add_contact(store, f"{prefix} {number}")
        say(f"{prefix} {number}")


def hold(store: Store) -> None:
    """Hold the write lock until the test has enough."""
    with store.exclusive():
        say("held")
        sys.stdin.read()


def read(store: Store) -> None:
    """Hold one view of the book until the test has enough."""

    def query(session: Session) -> object:
        count = "SELECT count(*) FROM contacts"
        say(session.connection().exec_driver_sql(count).scalar())
        sys.stdin.read()
        return session.connection().exec_driver_sql(count).scalar()

    say(store.read(query))


if __name__ == "__main__":
    with open_book(Path(sys.argv[1]), automatic_backups=False) as book:
        if sys.argv[2] == "add":
            add(book, *sys.argv[3:])
        elif sys.argv[2] == "hold":
            hold(book)
        else:
            read(book)
