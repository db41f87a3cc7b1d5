"""The folded words under which each contact is found. Derived: it can be made anew at any time."""

from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Row


class SearchText(Row):
    """The words of one contact: who they are, where they belong, what was said."""

    __tablename__ = "search_text"
    __table_args__: Any = {"info": {"tracked": False}}

    contact_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    who: Mapped[str] = mapped_column(Text, index=True)  # begins with the name: the order of lists
    mail: Mapped[str] = mapped_column(Text)  # "@example @org": domains of e-mail addresses
    place: Mapped[str] = mapped_column(Text)  # city, section, tags, events, "#fr"
    said: Mapped[str] = mapped_column(Text)
