"""What every table of the book has: an id never used twice, a world-wide uid, who and when."""

import os
import time
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, Integer, MetaData, String, Table, TypeDecorator
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from crm.store.format import instant_text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
AUDIT = ("created_at", "created_by", "changed_at", "changed_by")


def new_uid() -> str:
    """Return 32 hex digits unique in the world: milliseconds first, so that they sort by age.

    The layout is that of RFC 9562's version 7, without dashes.
    """
    stamp = time.time_ns() // 1_000_000
    noise = int.from_bytes(os.urandom(10))
    high = 0x7000 | (noise >> 64 & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (noise & 0x3FFF_FFFF_FFFF_FFFF)
    return f"{stamp:012x}{high:04x}{low:016x}"


def utc_text(moment: datetime) -> str:
    """Return what `instant_text` does, sooner if *moment* is in UTC already."""
    return moment.isoformat()[:19] + "Z" if moment.tzinfo is UTC else instant_text(moment)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept as UTC text that sorts by time and that a person can read."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        """Turn an aware datetime into text. Raise ValueError for a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        """Turn text into an aware datetime in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def _stamped_at(context: Any) -> datetime:
    moment: datetime = context.connection.info["step_at"]
    return moment


def _stamped_by(context: Any) -> int | None:
    user: int | None = context.connection.info["step_by"]
    return user


class Row(DeclarativeBase):
    """The root of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class Tracked(Row):
    """A row whose every change belongs to one step: journalled, undoable, with its history."""

    __abstract__ = True
    __table_args__: Any = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True, sort_order=-9)
    uid: Mapped[str] = mapped_column(String(32), default=new_uid, sort_order=-8)
    created_at: Mapped[datetime] = mapped_column(Instant, default=_stamped_at)
    created_by: Mapped[int | None] = mapped_column(Integer, default=_stamped_by)
    changed_at: Mapped[datetime] = mapped_column(Instant, default=_stamped_at, onupdate=_stamped_at)
    changed_by: Mapped[int | None] = mapped_column(
        Integer, default=_stamped_by, onupdate=_stamped_by
    )


def link(target: str, *, index: bool = True, nullable: bool = False) -> Any:
    """Return a column that refers to the id of table *target*."""
    return mapped_column(Integer, ForeignKey(f"{target}.id"), index=index, nullable=nullable)


@cache
def tracked_tables() -> tuple[Table, ...]:
    """Return every journalled table, those referred to before those that refer to them."""
    return tuple(
        table
        for table in Row.metadata.sorted_tables
        if table.info.get("tracked", "changed_by" in table.c)
    )
