"""How older books become books of today: one module for each version of the tables, in order.

`m0002_…` changes a book of version 1 into one of version 2, with Alembic's operations. A module
here is never edited once released, and imports nothing of today's models. Triggers, sequences and
the search index are looked after by `migrate`; a table made anew by `op.batch_alter_table` needs
`table_kwargs={"sqlite_autoincrement": True}`, without which the migration is refused.
"""

STEPS = ("m0001_first_tables",)
"""The modules by version: the first one makes version 1."""
