"""Occasions, and what is known about each contact at them."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class Event(Tracked):
    """An occasion that people register for and come to."""

    __tablename__ = "events"

    title: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text, index=True)  # folded title
    starts_at: Mapped[datetime | None] = mapped_column(Instant)
    place: Mapped[str] = mapped_column(Text, default="")
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)


class Participant(Tracked):
    """A contact at an event: dates say what happened, the status shown follows from them."""

    __tablename__ = "participants"
    __table_args__: Any = (
        UniqueConstraint("event_id", "contact_id"),
        {"sqlite_autoincrement": True},
    )

    event_id: Mapped[int] = link("events", index=False)
    contact_id: Mapped[int] = link("contacts")
    invited_at: Mapped[datetime | None] = mapped_column(Instant)
    registered_at: Mapped[datetime | None] = mapped_column(Instant)
    waitlisted_at: Mapped[datetime | None] = mapped_column(Instant)
    cancelled_at: Mapped[datetime | None] = mapped_column(Instant)
    attended_at: Mapped[datetime | None] = mapped_column(Instant)
    no_show_at: Mapped[datetime | None] = mapped_column(Instant)
    channel: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(String(12), default="participant")
    display_name: Mapped[str] = mapped_column(Text, default="")
    message: Mapped[str] = mapped_column(Text, default="")  # what they wrote when registering
