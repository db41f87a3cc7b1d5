"""Contacts and all that hangs on them: points, addresses, tags, consent, matches."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class Contact(Tracked):
    """A person or an organisation we know."""

    __tablename__ = "contacts"
    __table_args__: Any = (
        # Partial: hardly any contact is one of those.
        Index(
            "ix_contacts_merged_into_id",
            "merged_into_id",
            sqlite_where=text("merged_into_id IS NOT NULL"),
        ),
        # What the search asks of all contacts at every key.
        Index("ix_contacts_created_at", "created_at"),
        Index("ix_contacts_source", "source"),
        {"sqlite_autoincrement": True},
    )

    kind: Mapped[str] = mapped_column(String(12), default="person")  # or organisation
    full_name: Mapped[str] = mapped_column(Text)
    given_name: Mapped[str | None] = mapped_column(Text)
    family_name: Mapped[str | None] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, index=True)  # folded words, sorted: for matching
    country: Mapped[str | None] = mapped_column(String(2))
    language: Mapped[str | None] = mapped_column(String(8))
    birth_date: Mapped[date | None] = mapped_column(Date)
    section_id: Mapped[int | None] = link("sections", index=False, nullable=True)
    source: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)
    # Absorbed by that contact: only a pointer, so that old spreadsheets with its id still match.
    merged_into_id: Mapped[int | None] = link("contacts", index=False, nullable=True)


class ContactPoint(Tracked):
    """One e-mail address, phone number or handle. Never unique: households share them."""

    __tablename__ = "contact_points"

    contact_id: Mapped[int] = link("contacts")
    kind: Mapped[str] = mapped_column(String(8))  # email, phone, handle
    text: Mapped[str] = mapped_column(Text)  # as written
    value: Mapped[str | None] = mapped_column(Text, index=True)  # normalised, if it can be
    position: Mapped[int] = mapped_column(Integer, default=0)  # 0 is the one to use first


class Address(Tracked):
    """One postal address of a contact, as far as it is known."""

    __tablename__ = "addresses"

    contact_id: Mapped[int] = link("contacts")
    street: Mapped[str | None] = mapped_column(Text)
    postcode: Mapped[str | None] = mapped_column(Text)
    city: Mapped[str | None] = mapped_column(Text, index=True)
    country: Mapped[str | None] = mapped_column(String(2))


class Tag(Tracked):
    """A label that can be stuck on contacts."""

    __tablename__ = "tags"

    name: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text, unique=True)  # folded


class ContactTag(Tracked):
    """A tag on a contact."""

    __tablename__ = "contact_tags"
    __table_args__: Any = (UniqueConstraint("contact_id", "tag_id"), {"sqlite_autoincrement": True})

    contact_id: Mapped[int] = link("contacts", index=False)
    tag_id: Mapped[int] = link("tags")


class ConsentEvent(Tracked):
    """Consent given or withdrawn: when, for what, in which words, from where."""

    __tablename__ = "consent_events"

    contact_id: Mapped[int] = link("contacts")
    purpose: Mapped[str] = mapped_column(Text)
    given: Mapped[bool] = mapped_column(Boolean)
    at: Mapped[datetime] = mapped_column(Instant)
    words: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)


class Match(Tracked):
    """A suggestion that two contacts are one person, and what somebody answered to it."""

    __tablename__ = "matches"

    contact_id: Mapped[int] = link("contacts")
    other_id: Mapped[int] = link("contacts")
    strength: Mapped[str] = mapped_column(String(10))  # strong, medium, household
    reasons: Mapped[str] = mapped_column(Text)  # JSON list of plain words
    answer: Mapped[str | None] = mapped_column(String(10))  # same, household, different
    answered_at: Mapped[datetime | None] = mapped_column(Instant)


class EarlierValue(Tracked):
    """A value that was not chosen when contacts were merged. Nothing is lost by merging."""

    __tablename__ = "earlier_values"

    contact_id: Mapped[int] = link("contacts")
    field: Mapped[str] = mapped_column(Text)  # as in `domain.merging.FIELDS`
    value: Mapped[str] = mapped_column(Text)
    source_id: Mapped[int] = mapped_column(Integer)  # the contact in which it stood


class Suppression(Tracked):
    """The salted hash of an erased address or name, so that no import brings the person back."""

    __tablename__ = "suppressions"

    kind: Mapped[str] = mapped_column(String(8))
    digest: Mapped[str] = mapped_column(String(64), index=True)
