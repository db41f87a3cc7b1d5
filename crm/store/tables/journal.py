"""The journal's own tables: steps, what each changed, and which step is open now."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Row, link

_PLAIN: Any = {"sqlite_autoincrement": True, "info": {"tracked": False}}


class Step(Row):
    """One thing that somebody did, however many rows it touched."""

    __tablename__ = "steps"
    __table_args__ = _PLAIN

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    uid: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime] = mapped_column(Instant)
    user_id: Mapped[int | None] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(12))  # action, note, undo, redo, erasure, housekeeping
    label: Mapped[str] = mapped_column(Text)  # JSON: template and ids, never names
    reverses_id: Mapped[int | None] = link("steps", index=False, nullable=True)
    undone_by_id: Mapped[int | None] = link("steps", index=False, nullable=True)


class Entry(Row):
    """One changed row: before and after of an update, the whole row of a delete, or ids inserted.

    `op` is U, D or I. An I entry stands for the rows from `row_id` to `last_id`.
    """

    __tablename__ = "journal"
    __table_args__ = (
        Index("ix_journal_tbl_row_id", "tbl", "row_id"),
        Index("ix_journal_step_id", "step_id"),
        # Partial: was this row inserted by that step? Undo asks it of every row.
        Index("ix_journal_inserted", "step_id", "tbl", "row_id", sqlite_where=text("op = 'I'")),
        _PLAIN,
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    step_id: Mapped[int] = link("steps", index=False)
    tbl: Mapped[str] = mapped_column(String(24))
    op: Mapped[str] = mapped_column(String(1))
    row_id: Mapped[int] = mapped_column(Integer)
    last_id: Mapped[int | None] = mapped_column(Integer)
    before: Mapped[str | None] = mapped_column(Text)  # JSON: column → value
    after: Mapped[str | None] = mapped_column(Text)


class OpenStep(Row):
    """The step that is being written, if any: at most one row. Triggers read it."""

    __tablename__ = "open_step"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), {"info": {"tracked": False}})

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    step_id: Mapped[int | None] = mapped_column(Integer)
