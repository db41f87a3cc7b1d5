"""The search index is what the data says, after every kind of write and after a repair."""

import pytest

from crm.store.search_index import index_faults, rebuild
from crm.store.store import Store
from tests.store.making import add_contact, index_is_true, raw_rows, rows, run

NOW = "2026-03-18T09:00:00Z"
AUDIT = f"'u', '{NOW}', '{NOW}'"
WRITES = (
    f"INSERT INTO tags (name, key, uid, created_at, changed_at) VALUES ('Chœur', 'c', {AUDIT})",
    f"INSERT INTO contact_tags (contact_id, tag_id, uid, created_at, changed_at) "
    f"VALUES (1, 1, {AUDIT})",
    f"INSERT INTO contact_points (contact_id, kind, text, position, uid, created_at, changed_at) "
    f"VALUES (2, 'phone', '07700 900163', 0, {AUDIT})",
    f"INSERT INTO addresses (contact_id, city, uid, created_at, changed_at) "
    f"VALUES (2, 'Zürich', {AUDIT})",
    f"INSERT INTO interactions (contact_id, kind, inbound, at, body, uid, created_at, changed_at) "
    f"VALUES (1, 'note', 0, '{NOW}', 'Sings alto', {AUDIT})",
    "UPDATE tags SET name = 'Orchestra'",
    "UPDATE contact_points SET contact_id = 1",
    "UPDATE interactions SET deleted_at = 'x'",
    "UPDATE contacts SET deleted_at = 'x' WHERE id = 1",
    "DELETE FROM addresses",
    "UPDATE contacts SET full_name = 'Bo Ek-Lund', notes = 'hi' WHERE id = 2",
    "DELETE FROM contact_tags",
    "DELETE FROM contact_points",
    "DELETE FROM interactions",
    "DELETE FROM contacts",
)


def test_the_index_follows_every_write_and_every_undo(store: Store) -> None:
    add_contact(store, "Ana Østergård")
    add_contact(store, "Bo")
    for statement in WRITES:
        assert run(store, statement), statement
        assert index_is_true(store), statement
    for _statement in WRITES:
        store.undo()
        assert index_is_true(store)
    for _statement in WRITES:
        store.redo()
        assert index_is_true(store)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM search_text WHERE contact_id = 1",
        "UPDATE search_text SET who = 'nobody'",
        "INSERT INTO search_text VALUES (99, 'ghost', '', '', '')",
        "INSERT INTO search_index (search_index) VALUES ('delete-all')",
        "INSERT INTO name_trigrams (name_trigrams) VALUES ('delete-all')",
    ],
)
def test_a_wrong_index_is_found_out_and_made_anew(store: Store, damage: str) -> None:
    add_contact(store, "Ana")
    add_contact(store, "Bo")
    raw_rows(store.path, None, damage)
    with store.exclusive() as connection:
        assert index_faults(connection)
        rebuild(connection)
        assert index_faults(connection) == []
        connection.commit()
    assert index_is_true(store)
    assert len(rows(store, "SELECT * FROM search_text")) == 2
