"""Submissions, the inquiries they open, what happened since and what is to be done."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class Inquiry(Tracked):
    """The work item that a submission opens: status, assignee, clock."""

    __tablename__ = "inquiries"
    __table_args__: Any = (
        # The inquiries of a contact, the newest last, with all that lists of contacts show of it.
        Index(
            "ix_inquiries_contact_id",
            *("contact_id", "submitted_at", "id", "deleted_at"),
            *("status", "waiting_until", "assignee_id"),
        ),
        Index("ix_inquiries_status_submitted_at", "status", "submitted_at"),
        Index("ix_inquiries_source", "source"),
        # All that the Inbox asks about its inquiries, so that listing 100 000 reads no row.
        Index(
            "ix_inquiries_inbox",
            "submitted_at",
            "status",
            "due_at",
            "first_response_at",
            "snoozed_until",
            "waiting_until",
            "assignee_id",
            sqlite_where=text("status <> 'closed' AND deleted_at IS NULL"),
        ),
        # Partial: deleting an inquiry looks here, and hardly any row has a value.
        Index(
            "ix_inquiries_duplicate_of_id",
            "duplicate_of_id",
            sqlite_where=text("duplicate_of_id IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    contact_id: Mapped[int] = link("contacts", index=False)
    section_id: Mapped[int | None] = link("sections", index=False, nullable=True)
    status: Mapped[str] = mapped_column(String(8), default="new")
    assignee_id: Mapped[int | None] = link("users", index=False, nullable=True)
    origin: Mapped[str] = mapped_column(String(8), default="form")  # form, paper, stall, phone
    source: Mapped[str] = mapped_column(Text, default="")
    message: Mapped[str] = mapped_column(Text, default="")
    submitted_at: Mapped[datetime] = mapped_column(Instant)
    due_at: Mapped[datetime] = mapped_column(Instant)
    first_response_at: Mapped[datetime | None] = mapped_column(Instant)
    snoozed_until: Mapped[datetime | None] = mapped_column(Instant)
    waiting_until: Mapped[datetime | None] = mapped_column(Instant)
    closed_at: Mapped[datetime | None] = mapped_column(Instant)
    outcome: Mapped[str | None] = mapped_column(String(20))
    duplicate_of_id: Mapped[int | None] = link("inquiries", index=False, nullable=True)
    referred_to_id: Mapped[int | None] = link("sections", index=False, nullable=True)
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)


class Submission(Tracked):
    """The raw answers of one form entry, word for word. Never edited: a change is a new version."""

    __tablename__ = "submissions"
    __table_args__: Any = (
        Index(
            "ix_submissions_replaces_id",
            "replaces_id",
            sqlite_where=text("replaces_id IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    contact_id: Mapped[int] = link("contacts")
    inquiry_id: Mapped[int] = link("inquiries")
    key: Mapped[str] = mapped_column(Text, index=True)  # what makes it the same one again
    submitted_at: Mapped[str | None] = mapped_column(Text)  # as the file gives it, offset kept
    answers: Mapped[str] = mapped_column(Text)  # JSON list of [question, text]
    import_run_id: Mapped[int | None] = link("import_runs", index=False, nullable=True)
    row: Mapped[int | None] = mapped_column(Integer)
    line: Mapped[int | None] = mapped_column(Integer)
    replaces_id: Mapped[int | None] = link("submissions", index=False, nullable=True)


class Interaction(Tracked):
    """Something that happened between us and a contact."""

    __tablename__ = "interactions"

    contact_id: Mapped[int] = link("contacts")
    inquiry_id: Mapped[int | None] = link("inquiries", index=True, nullable=True)
    kind: Mapped[str] = mapped_column(String(8))
    result: Mapped[str | None] = mapped_column(String(16))
    inbound: Mapped[bool] = mapped_column(Boolean, default=False)
    at: Mapped[datetime] = mapped_column(Instant)
    body: Mapped[str] = mapped_column(Text, default="")
    user_id: Mapped[int | None] = link("users", index=False, nullable=True)
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)


class FollowUp(Tracked):
    """Something to do by a date, for somebody."""

    __tablename__ = "followups"

    contact_id: Mapped[int] = link("contacts")
    inquiry_id: Mapped[int | None] = link("inquiries", index=True, nullable=True)
    purpose: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date] = mapped_column(Date, index=True)
    assignee_id: Mapped[int | None] = link("users", index=False, nullable=True)
    done_at: Mapped[datetime | None] = mapped_column(Instant)
    cancelled_at: Mapped[datetime | None] = mapped_column(Instant)
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)
