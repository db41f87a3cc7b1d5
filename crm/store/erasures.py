"""Erasures outlive a restore: who was erased since a backup was made is erased again from it."""

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2 as driver
from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.suppression import CONTACT, SALT, digest
from crm.store.engine import open_file
from crm.store.erasing import forget
from crm.store.key import Key
from crm.store.labels import Label
from crm.store.opening import open_book
from crm.store.stamp import stamp
from crm.store.tables import Contact, Setting, Suppression


class Erasures(NamedTuple):
    """The salt of a book, and the hashes of whom was erased: (kind, digest)."""

    salt: str
    digests: Sequence[tuple[str, str]]


def erasures_of(book: Path, key: Key | None) -> Erasures | None:
    """Return who was erased from a book that nobody has open; None if nobody can be told."""
    with suppress(driver.Error), closing(open_file(book, key)) as raw:
        salt = raw.execute("SELECT value FROM settings WHERE name = ?", (SALT,)).fetchone()
        digests = raw.execute("SELECT kind, digest FROM suppressions").fetchall()
        if salt and digests:
            return Erasures(salt[0], [(str(kind), str(one)) for kind, one in digests])
    return None


def erase_again(book: Path, passphrase: str | None, erasures: Erasures) -> None:
    """Erase from a restored book whom *erasures* name. Raises UserError if it cannot be opened."""
    with open_book(book, passphrase, automatic_backups=False) as store:
        store.erase(Label("Erase again what was erased since the backup"), _again, erasures)


def _again(session: Session, erasures: Erasures) -> None:
    wanted = {one for kind, one in erasures.digests if kind == CONTACT}
    ids = [
        id_
        for id_, uid in session.execute(select(Contact.id, Contact.uid))
        if digest(erasures.salt, CONTACT, uid) in wanted
    ]
    forget(session.connection(), stamp(session).step_id, ids)
    if session.scalar(select(Setting.id).where(Setting.name == SALT)) is None:
        session.add(Setting(name=SALT, value=erasures.salt))
    known = set(session.execute(select(Suppression.kind, Suppression.digest)).all())
    session.add_all(
        Suppression(kind=kind, digest=one)
        for kind, one in erasures.digests
        if (kind, one) not in known
    )
