"""What people ordered. A fact about a contact; no accounts are kept."""

from datetime import datetime

from sqlalchemy import Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class Order(Tracked):
    """One line of an order: an item that a contact ordered in advance or bought."""

    __tablename__ = "orders"

    contact_id: Mapped[int] = link("contacts")
    number: Mapped[str] = mapped_column(Text, default="", index=True)  # the shop's, as written
    item: Mapped[str] = mapped_column(Text)
    quantity: Mapped[int | None] = mapped_column(Integer)
    ordered_at: Mapped[datetime | None] = mapped_column(Instant)
    status: Mapped[str] = mapped_column(String(40), default="")  # as the shop calls it
    import_run_id: Mapped[int | None] = link("import_runs", index=False, nullable=True)
    message: Mapped[str] = mapped_column(Text, default="")  # what was written with the order
    line: Mapped[int | None] = mapped_column(Integer)  # of the file
