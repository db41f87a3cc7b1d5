"""Erasing people: every row that is theirs, and every trace of these rows in the journal.

The only way in which anything leaves a book for good. Nothing of it can be undone.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from crm.domain.folding import fold
from crm.store import search_index
from crm.store.labels import Label
from crm.store.tables import tracked_tables

_IDS = "(SELECT value FROM json_each(?))"
Rows = dict[str, list[int]]
_TELLING = {"contacts": ("full_name",), "contact_points": ("text", "value")}
"""Columns that tell who somebody is."""
_POINTING = {"matches": ("other_id",), "earlier_values": ("source_id",)}
"""Columns that mean a contact too, beside `contact_id`."""


def forget(connection: Connection, step_id: int, contact_ids: Sequence[int]) -> None:
    """Erase contacts inside the open step: their rows, their journal, the words of their steps.

    Texts of others that mention them stay: nobody can tell whom they mean.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    rows = _rows_of(connection, contact_ids)
    past = _with_those_gone(connection, rows, contact_ids)
    known_as = KnownAs(_identifying(connection, past))
    _let_go(connection, rows["inquiries"])
    for table in reversed(tracked_tables()):
        if ids := rows.get(table.name):
            connection.exec_driver_sql(
                f"DELETE FROM {table.name} WHERE id IN {_IDS}", (json.dumps(ids),)
            )
    _forget_held(connection, known_as, contact_ids)
    _forget_journal(connection, past, known_as)
    connection.exec_driver_sql("DELETE FROM journal WHERE step_id = ?", (step_id,))
    _forget_labels(connection, known_as)
    search_index.forget(connection, contact_ids)


class KnownAs:
    """The names, addresses and numbers that tell who somebody is, to be found in other texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take them as they were written; they are found however they are spelt."""
        self._folded = {folded for text in texts if (folded := fold(text))}

    def stand_in(self, value: object) -> bool:
        """Say whether one of them stands in a text, or in any text of a JSON document.

        Of a text of up to two letters ("Li") they must be the whole: it is part of other words.
        """
        if isinstance(value, str):
            if value[:1] in ("[", "{"):
                with suppress(ValueError):
                    return self.stand_in(json.loads(value))
            folded = fold(value)
            return folded in self._folded or any(
                len(known) > 2 and f" {known} " in f" {folded} " for known in self._folded
            )
        if isinstance(value, dict):
            return self.stand_in(list(value.values()))
        return isinstance(value, list) and any(self.stand_in(one) for one in value)


def _identifying(connection: Connection, rows: Rows) -> Iterator[str]:
    """Yield the names, addresses and numbers that they have and ever had, as written."""
    for table, columns in _TELLING.items():
        given = (json.dumps(sorted(rows.get(table, ()))),)
        now = f"SELECT {', '.join(columns)} FROM {table} WHERE id IN {_IDS}"
        for row in connection.exec_driver_sql(now, given):
            yield from filter(None, row)
        then = (
            f"SELECT before FROM journal WHERE tbl = '{table}' AND op <> 'I' AND row_id IN {_IDS}"
        )
        for (before,) in connection.exec_driver_sql(then, given):
            yield from filter(None, map(json.loads(before).get, columns))


def _rows_of(connection: Connection, contact_ids: Sequence[int]) -> Rows:
    """Return, by table, the ids of all rows that belong to the contacts."""
    rows: Rows = {"contacts": list(contact_ids)}
    for table in tracked_tables():
        columns = [name for name in _owners(table) if name in table.c]
        if columns:
            rows[table.name] = _where(connection, table.name, columns, contact_ids)
    for table in tracked_tables():  # what hangs on their inquiries, whosever it is
        if "inquiry_id" in table.c and table.name != "import_rows":
            more = _where(connection, table.name, ["inquiry_id"], rows["inquiries"])
            rows[table.name] = sorted({*rows.get(table.name, ()), *more})
    return rows


def _with_those_gone(connection: Connection, rows: Rows, contact_ids: Sequence[int]) -> Rows:
    """Return the rows, and those which belonged to the contacts once: gone, or another's, by now.

    The journal says of which row was whose only where that changed, so that it is asked for the
    rows before any of its entries is deleted.
    """
    past = {table: set(ids) for table, ids in rows.items()}
    for column in ("contact_id", "other_id", "source_id", "inquiry_id"):  # inquiries come first
        owners = past["inquiries"] if column == "inquiry_id" else contact_ids
        found = connection.exec_driver_sql(
            "SELECT DISTINCT tbl, row_id FROM journal "
            f"WHERE op <> 'I' AND json_extract(before, '$.{column}') IN {_IDS}",
            (json.dumps(sorted(owners)),),
        )
        for table, row_id in found:
            past.setdefault(table, set()).add(row_id)
    return {table: sorted(ids) for table, ids in past.items()}


def _owners(table: Table) -> tuple[str, ...]:
    return ("contact_id", *_POINTING.get(table.name, ()))


def _where(
    connection: Connection, table: str, columns: Sequence[str], ids: Sequence[int]
) -> list[int]:
    condition = " OR ".join(f"{column} IN {_IDS}" for column in columns)
    found = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE {condition}", (json.dumps(list(ids)),) * len(columns)
    )
    return list(found.scalars())


def _let_go(connection: Connection, inquiry_ids: Sequence[int]) -> None:
    """Let inquiries of others no longer be duplicates of those that are erased."""
    connection.exec_driver_sql(
        f"UPDATE inquiries SET duplicate_of_id = NULL WHERE duplicate_of_id IN {_IDS}",
        (json.dumps(list(inquiry_ids)),),
    )


def _forget_held(connection: Connection, known_as: KnownAs, contact_ids: Sequence[int]) -> None:
    """Empty rows of files that were set aside, and drop questions, that name or mean them."""
    rows = connection.exec_driver_sql("SELECT id, cells FROM import_rows WHERE cells IS NOT NULL")
    named = [row_id for row_id, cells in rows if known_as.stand_in(cells)]
    connection.exec_driver_sql(
        f"UPDATE import_rows SET cells = NULL WHERE id IN {_IDS}", (json.dumps(named),)
    )
    questions = connection.exec_driver_sql("SELECT id, name, holds, candidates FROM questions")
    asked = [
        question_id
        for question_id, name, holds, candidates in questions
        if known_as.stand_in([name, holds]) or _means_only(candidates, contact_ids)
    ]
    connection.exec_driver_sql(f"DELETE FROM questions WHERE id IN {_IDS}", (json.dumps(asked),))


def _means_only(candidates: str, contact_ids: Sequence[int]) -> bool:
    meant = {contact_id for contact_id, _reasons in json.loads(candidates)}
    return bool(meant) and meant <= set(contact_ids)


def _forget_journal(connection: Connection, rows: Rows, known_as: KnownAs) -> None:
    """Delete what the journal says of the rows, and of rows of files that named them."""
    for table, ids in rows.items():
        connection.exec_driver_sql(
            f"DELETE FROM journal WHERE tbl = ? AND op <> 'I' AND row_id IN {_IDS}",
            (table, json.dumps(ids)),
        )
    held = connection.exec_driver_sql(
        "SELECT id, before, after FROM journal "
        "WHERE tbl IN ('import_rows', 'questions') AND op <> 'I'"
    )
    named = [entry_id for entry_id, *texts in held if known_as.stand_in(texts)]
    connection.exec_driver_sql(f"DELETE FROM journal WHERE id IN {_IDS}", (json.dumps(named),))


def _forget_labels(connection: Connection, known_as: KnownAs) -> None:
    """Take their names out of what steps are called, such as a search that was typed."""
    for step_id, written in connection.exec_driver_sql("SELECT id, label FROM steps").all():
        label = Label.from_text(written)
        values = {
            key: "…" if known_as.stand_in(value) else value for key, value in label.values.items()
        }
        if values != label.values:
            connection.exec_driver_sql(
                "UPDATE steps SET label = ? WHERE id = ?",
                (Label(label.template, values).to_text(), step_id),
            )
