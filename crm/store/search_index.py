"""The search index: folded words per contact in FTS5, kept true to the data. FTS5 lives here.

The index has external content (the table `search_text`), so it is filled by triggers and never
by INSERT OR REPLACE, which would corrupt it. Text is folded before it gets here, so the tokenizer
only parts words at spaces, and phrases are found by looking into the text: the index knows which
contact has a word, not where.
"""

import json
from collections.abc import Sequence

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from crm.store.search_words import SearchRow, words_of

BATCH = 500
COLUMNS = "who, mail, place, said"

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
_OLD = "OLD.contact_id, OLD.who, OLD.mail, OLD.place, OLD.said"
_NEW = "NEW.contact_id, NEW.who, NEW.mail, NEW.place, NEW.said"
_TAKE = (
    f"INSERT INTO search_index (search_index, rowid, {COLUMNS}) VALUES ('delete', {_OLD}); "
    "INSERT INTO name_trigrams (name_trigrams, rowid, who) "
    "VALUES ('delete', OLD.contact_id, OLD.who);"
)
_GIVE = (
    f"INSERT INTO search_index (rowid, {COLUMNS}) VALUES ({_NEW}); "
    "INSERT INTO name_trigrams (rowid, who) VALUES (NEW.contact_id, NEW.who);"
)
_TRIGGERS = {
    "search_text_insert": f"AFTER INSERT ON search_text BEGIN {_GIVE} END",
    "search_text_delete": f"AFTER DELETE ON search_text BEGIN {_TAKE} END",
    "search_text_update": f"AFTER UPDATE ON search_text BEGIN {_TAKE} {_GIVE} END",
}


def create_index(connection: Connection) -> None:
    """Make the index and the triggers that fill it, over an empty table of search texts."""
    for statement in (_INDEX, _TRIGRAMS):
        connection.exec_driver_sql(statement)
    create_index_triggers(connection)


def create_index_triggers(connection: Connection) -> None:
    """Make the triggers that fill the index anew, dropping those there are."""
    for name, statement in _TRIGGERS.items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {statement}")


def refresh(connection: Connection, contact_ids: Sequence[int]) -> None:
    """Make the words of these contacts what the data says. Contacts that are gone lose theirs."""
    for start in range(0, len(contact_ids), BATCH):
        batch = contact_ids[start : start + BATCH]
        rows = words_of(connection, batch)
        gone = sorted(set(batch) - {row[0] for row in rows})
        if gone:
            connection.exec_driver_sql(
                "DELETE FROM search_text WHERE contact_id IN (SELECT value FROM json_each(?))",
                (json.dumps(gone),),
            )
        if rows:
            put_rows(connection, rows)


def put_rows(connection: Connection, rows: Sequence[SearchRow]) -> None:
    """Store the words of contacts. Rows that say the same already are not touched."""
    connection.exec_driver_sql(
        f"INSERT INTO search_text (contact_id, {COLUMNS}) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (contact_id) DO UPDATE SET who = excluded.who, mail = excluded.mail, "
        "place = excluded.place, said = excluded.said "
        "WHERE (who, mail, place, said) "
        "IS NOT (excluded.who, excluded.mail, excluded.place, excluded.said)",
        list(rows),
    )


def rebuild(connection: Connection) -> None:
    """Make all search text and both indexes anew, for a repair or an erasure."""
    connection.exec_driver_sql(
        "DELETE FROM search_text WHERE contact_id NOT IN (SELECT id FROM contacts)"
    )
    ids = connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars().all()
    refresh(connection, ids)
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
        there = connection.exec_driver_sql(
            f"SELECT contact_id, {COLUMNS} FROM search_text "
            "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id",
            (json.dumps(list(batch)),),
        )
        stale += len({tuple(row) for row in there} ^ set(words_of(connection, list(batch))))
    return [f"the search text of {stale} contacts is not what it should be"] if stale else []


def word_match(word: str, *, prefix: bool = True) -> str:
    """Return the expression for one folded word, quoted so that none of it is FTS syntax."""
    quoted = '"' + word.replace('"', '""') + '"'
    return f"{quoted}*" if prefix else quoted


def parts_match(word: str) -> str:
    """Return the expression for a folded part of a word, at least three letters long."""
    threes = dict.fromkeys(word[start : start + 3] for start in range(len(word) - 2))
    return " AND ".join(word_match(three, prefix=False) for three in threes)
