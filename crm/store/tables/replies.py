"""Texts to reply with: written once, filled in for each person."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Tracked, link


class ReplyTemplate(Tracked):
    """A reply with gaps such as {first_name}; for one language or section, or for all (NULL)."""

    __tablename__ = "reply_templates"

    name: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(String(16))
    section_id: Mapped[int | None] = link("sections", index=False, nullable=True)
    subject: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text, default="")
