"""Who works with the book, how the organisation is divided, and the book's own settings."""

from sqlalchemy import Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Tracked, link


class User(Tracked):
    """Somebody who works with the book."""

    __tablename__ = "users"

    name: Mapped[str] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(Boolean, default=True)


class Section(Tracked):
    """A national section or branch, and how soon it promises to answer."""

    __tablename__ = "sections"

    name: Mapped[str] = mapped_column(Text)
    answer_by_days: Mapped[int] = mapped_column(Integer, default=3)


class SectionCountry(Tracked):
    """One country that a section answers for."""

    __tablename__ = "section_countries"

    section_id: Mapped[int] = link("sections")
    country: Mapped[str] = mapped_column(String(2), unique=True)


class Coordinator(Tracked):
    """A user who coordinates a section."""

    __tablename__ = "coordinators"

    section_id: Mapped[int] = link("sections")
    user_id: Mapped[int] = link("users")


class Setting(Tracked):
    """One setting of the book, shared by everybody who opens it."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(String(80), unique=True)
    value: Mapped[str] = mapped_column(Text)
