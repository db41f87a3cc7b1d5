"""Which step is undone or redone next, and the note that it was."""

from sqlalchemy.engine import Connection

from crm.domain.errors import UserError


def next_undo(connection: Connection, wanted: int | None = None) -> int:
    """Return the id of the step to undo: *wanted*, else the newest action not yet undone.

    Undo, redo, notes and housekeeping are passed over. Raise UserError if there is none.
    """
    if wanted is None:
        found = connection.exec_driver_sql(
            "SELECT max(id) FROM steps WHERE kind = 'action' AND undone_by_id IS NULL"
        ).scalar()
        if found is None:
            raise UserError("There is nothing to undo.")
        return int(found)
    row = connection.exec_driver_sql(
        "SELECT kind, undone_by_id FROM steps WHERE id = ?", (wanted,)
    ).one_or_none()
    if row is None:
        raise UserError(f"There is no step s{wanted}. Nothing was changed. See the history.")
    if row.kind != "action":
        raise UserError(
            f"Step s{wanted} cannot be undone by itself. Nothing was changed. "
            "Use redo to take back an undo."
        )
    if row.undone_by_id is not None:
        raise UserError(f"Step s{wanted} is undone already. Nothing was changed.")
    return wanted


def next_redo(connection: Connection, wanted: int | None = None) -> int:
    """Return the id of the undo step to take back: that of step *wanted*, else the newest.

    The newest only if no action came after it. Raise UserError if there is none.
    """
    if wanted is None:
        found = connection.exec_driver_sql(
            "SELECT max(id) FROM steps WHERE kind = 'undo' AND undone_by_id IS NULL "
            "AND id > (SELECT coalesce(max(id), 0) FROM steps WHERE kind = 'action')"
        ).scalar()
    else:
        found = connection.exec_driver_sql(
            "SELECT undone_by_id FROM steps WHERE id = ? AND kind = 'action'", (wanted,)
        ).scalar()
    if found is None:
        raise UserError("There is nothing to redo.")
    return int(found)


def mark_undone(connection: Connection, target: int, by: int, kind: str) -> None:
    """Note that step *target* was taken back by step *by*. A redone action counts again."""
    connection.exec_driver_sql("UPDATE steps SET reverses_id = ? WHERE id = ?", (target, by))
    connection.exec_driver_sql("UPDATE steps SET undone_by_id = ? WHERE id = ?", (by, target))
    if kind == "redo":
        connection.exec_driver_sql(
            "UPDATE steps SET undone_by_id = NULL "
            "WHERE id = (SELECT reverses_id FROM steps WHERE id = ?)",
            (target,),
        )
