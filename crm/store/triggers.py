"""The triggers that fill the journal, made from the table metadata. SQLite's dialect lives here.

An update records the changed columns before and after, a delete the whole row. Inserts need no
trigger: ids are never used twice, so a step's inserts are the range of ids handed out during it
(see `journal.close_step`). Without an open step an update or a delete fails: every write belongs
to one action.
"""

from sqlalchemy import Table
from sqlalchemy.engine import Connection

from crm.store.tables import tracked_tables

_STEP = "(SELECT step_id FROM open_step)"


def create_triggers(connection: Connection) -> None:
    """Make all triggers anew, dropping those there are."""
    drop_triggers(connection)
    for table in tracked_tables():
        for statement in _triggers_of(table):
            connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Drop the journal's triggers, for a migration."""
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal\\_%' "
        "ESCAPE '\\'"
    )
    for (name,) in found.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def _triggers_of(table: Table) -> list[str]:
    columns = [column.name for column in table.columns if column.name != "id"]
    name = table.name
    on_update = (
        f"CREATE TRIGGER journal_{name}_update AFTER UPDATE ON {name} BEGIN "
        "INSERT INTO journal (step_id, tbl, op, row_id, before, after) "
        f"SELECT {_STEP}, '{name}', 'U', OLD.id, json_group_object(col, old), "
        f"json_group_object(col, new) FROM ({_changed(columns)}) HAVING count(*) > 0; END"
    )
    on_delete = (
        f"CREATE TRIGGER journal_{name}_delete AFTER DELETE ON {name} BEGIN "
        "INSERT INTO journal (step_id, tbl, op, row_id, before) "
        f"VALUES ({_STEP}, '{name}', 'D', OLD.id, json_object({_whole(columns)})); END"
    )
    return [on_update, on_delete]


def _changed(columns: list[str]) -> str:
    return " UNION ALL ".join(
        f"SELECT '{column}' AS col, OLD.{column} AS old, NEW.{column} AS new "
        f"WHERE OLD.{column} IS NOT NEW.{column}"
        for column in columns
    )


def _whole(columns: list[str]) -> str:
    return ", ".join(f"'{column}', OLD.{column}" for column in columns)
