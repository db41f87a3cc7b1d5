"""The book: engine, tables, journal, search index, migrations, key, lock, backups."""
