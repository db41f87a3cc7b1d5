"""Saved views: searches with a name, and how their lists are laid out."""

from sqlalchemy import Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Tracked


class SavedView(Tracked):
    """One saved view, or where a built-in one stands and whether it is hidden.

    A built-in view has a row as soon as something about it was changed; `built_in` is its code.
    """

    __tablename__ = "saved_views"

    name: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(String(12))  # contacts, inquiries, followups
    search: Mapped[str] = mapped_column(Text)
    layout: Mapped[str] = mapped_column(Text, default="{}")  # JSON: columns, widths, sort, grouping
    icon: Mapped[str] = mapped_column(String(24), default="")
    colour: Mapped[str] = mapped_column(String(12), default="")
    position: Mapped[int] = mapped_column(Integer, default=0)
    hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    built_in: Mapped[str] = mapped_column(String(12), default="")
