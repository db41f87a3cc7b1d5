"""Fields that an organisation adds to its contacts, and what they hold for each of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class CustomField(Tracked):
    """A field of the organisation's own: its name, what it holds, its place among the others."""

    __tablename__ = "custom_fields"

    name: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)  # folded name
    kind: Mapped[str] = mapped_column(String(8))  # text, number, date, yes_no, choice
    choices: Mapped[str] = mapped_column(Text, default="[]")  # JSON list of texts
    position: Mapped[int] = mapped_column(Integer, default=0)
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)


class CustomValue(Tracked):
    """What a field holds for one contact: text as `domain.custom_fields.checked_value` gives it."""

    __tablename__ = "custom_values"
    __table_args__: Any = (
        UniqueConstraint("contact_id", "field_id"),
        {"sqlite_autoincrement": True},
    )

    contact_id: Mapped[int] = link("contacts", index=False)
    field_id: Mapped[int] = link("custom_fields")
    value: Mapped[str] = mapped_column(Text)
