"""The search index: folded words per contact in FTS5, kept true to the data. FTS5 lives here.

The index has external content (the table `search_text`). Only this module writes either, whole
batches at a time: a trigger on every row makes FTS5 flush after every row, which is fifteen times
slower; INSERT OR REPLACE would corrupt the index. Text is folded before it gets here, so the tokenizer
only parts words at spaces, and phrases are found by looking into the text: the index knows which
contact has a word, not where.
"""

import json
from collections.abc import Sequence

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from crm.domain.search_words import SearchRow
from crm.store.search_words import words_of

BATCH = 1_000
COLUMNS = "who, mail, place, said"
_IDS = "(SELECT value FROM json_each(?))"

WORDS_SQL = "SELECT rowid FROM search_index WHERE search_index MATCH ?"
"""The ids of the contacts whose words fit an expression made of `word_match`."""

PARTS_SQL = "SELECT rowid FROM name_trigrams WHERE name_trigrams MATCH ?"
"""The ids of the contacts who may have a part that `parts_match` names: look into `who` as well."""

_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(who, mail, place, said, "
    "content='search_text', content_rowid='contact_id', prefix='2 3', detail='none', "
    "columnsize=0, tokenize=\"ascii tokenchars '@#'\")"
)
_TRIGRAMS = (
    "CREATE VIRTUAL TABLE name_trigrams USING fts5(who, content='search_text', "
    "content_rowid='contact_id', tokenize='trigram case_sensitive 1', "
    "detail='none', columnsize=0)"
)


def create_index(connection: Connection) -> None:
    """Make the index over an empty table of search texts."""
    for statement in (_INDEX, _TRIGRAMS):
        connection.exec_driver_sql(statement)


def refresh(connection: Connection, contact_ids: Sequence[int]) -> None:
    """Make the words of these contacts what the data says. Contacts that are gone lose theirs."""
    for start in range(0, len(contact_ids), BATCH):
        batch = contact_ids[start : start + BATCH]
        wanted = {row[0]: row for row in words_of(connection, batch)}
        stored = {row[0]: row for row in _stored(connection, batch)}
        stale = [number for number, row in stored.items() if wanted.get(number) != row]
        fresh = [row for number, row in wanted.items() if stored.get(number) != row]
        if stale:
            _take(connection, stale)
        if fresh:
            add_texts(connection, fresh)
            _give(connection, f"contact_id IN {_IDS}", json.dumps([row[0] for row in fresh]))


def add_texts(connection: Connection, rows: Sequence[SearchRow]) -> None:
    """Store the words of contacts that have none yet. They are found after `index_range`."""
    connection.exec_driver_sql(
        f"INSERT INTO search_text (contact_id, {COLUMNS}) VALUES (?, ?, ?, ?, ?)", list(rows)
    )


def add_staged(connection: Connection, which: str) -> None:
    """Store the words on the stage (see `staging`) of the rows that *which* holds for."""
    connection.exec_driver_sql(
        f"INSERT INTO search_text (contact_id, {COLUMNS}) SELECT contact_id, {COLUMNS} "
        f"FROM temp.stage WHERE {which} ORDER BY stage.rowid"
    )


def index_range(connection: Connection, first: int, last: int) -> None:
    """Put the words of a range of contacts into the index, after `add_texts` or `add_staged`."""
    _give(connection, "contact_id BETWEEN ? AND ?", first, last)


def _stored(connection: Connection, batch: Sequence[int]) -> list[SearchRow]:
    found = connection.exec_driver_sql(
        f"SELECT contact_id, {COLUMNS} FROM search_text WHERE contact_id IN {_IDS} "
        "ORDER BY contact_id",
        (json.dumps(list(batch)),),
    )
    return [tuple(row) for row in found.all()]


def _give(connection: Connection, which: str, *values: str | int) -> None:
    connection.exec_driver_sql(
        f"INSERT INTO search_index (rowid, {COLUMNS}) "
        f"SELECT contact_id, {COLUMNS} FROM search_text WHERE {which}",
        values,
    )
    connection.exec_driver_sql(
        "INSERT INTO name_trigrams (rowid, who) "
        f"SELECT contact_id, who FROM search_text WHERE {which}",
        values,
    )


def _take(connection: Connection, ids: Sequence[int]) -> None:
    """Take contacts out of the index, which needs their old words, and then the words."""
    given = (json.dumps(list(ids)),)
    connection.exec_driver_sql(
        f"INSERT INTO search_index (search_index, rowid, {COLUMNS}) "
        f"SELECT 'delete', contact_id, {COLUMNS} FROM search_text WHERE contact_id IN {_IDS}",
        given,
    )
    connection.exec_driver_sql(
        "INSERT INTO name_trigrams (name_trigrams, rowid, who) "
        f"SELECT 'delete', contact_id, who FROM search_text WHERE contact_id IN {_IDS}",
        given,
    )
    connection.exec_driver_sql(f"DELETE FROM search_text WHERE contact_id IN {_IDS}", given)


def rebuild(connection: Connection) -> None:
    """Make all search text and both indexes anew, for a repair or a migration."""
    connection.exec_driver_sql("DELETE FROM search_text")
    ids = connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars().all()
    for start in range(0, len(ids), BATCH):
        if rows := words_of(connection, ids[start : start + BATCH]):
            add_texts(connection, rows)
    _index_anew(connection)


def forget(connection: Connection, contact_ids: Sequence[int]) -> None:
    """Leave no word of contacts that are gone: an index that is taken from keeps what it hides."""
    connection.exec_driver_sql(
        f"DELETE FROM search_text WHERE contact_id IN {_IDS}", (json.dumps(list(contact_ids)),)
    )
    _index_anew(connection)


def _index_anew(connection: Connection) -> None:
    """Make both indexes anew from the search text."""
    for index in ("search_index", "name_trigrams"):
        connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def index_faults(connection: Connection) -> list[str]:
    """Return what is wrong with the index, in plain words. Nothing is changed.

    FTS5 compares the index with its content; the content is compared with the data.
    """
    faults = []
    for index in ("search_index", "name_trigrams"):
        try:
            connection.exec_driver_sql(
                f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
            )
        except DatabaseError:
            faults.append(f"the index {index} does not fit its text")
    faults.extend(_stale_texts(connection))
    return faults


def _stale_texts(connection: Connection) -> list[str]:
    ids = connection.exec_driver_sql(
        "SELECT id FROM contacts UNION SELECT contact_id FROM search_text ORDER BY 1"
    ).scalars()
    stale = 0
    for batch in ids.partitions(BATCH):
        there = set(_stored(connection, batch))
        stale += len(there ^ set(words_of(connection, batch)))
    return [f"the search text of {stale} contacts is not what it should be"] if stale else []


def word_match(word: str, *, prefix: bool = True) -> str:
    """Return the expression for one folded word, quoted so that none of it is FTS syntax."""
    quoted = '"' + word.replace('"', '""') + '"'
    return f"{quoted}*" if prefix else quoted


def parts_match(word: str) -> str:
    """Return the expression for a folded part of a word, at least three letters long."""
    threes = dict.fromkeys(word[start : start + 3] for start in range(len(word) - 2))
    return " AND ".join(word_match(three, prefix=False) for three in threes)
