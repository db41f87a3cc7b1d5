"""What was imported from where: remembered forms, runs, every row, and the questions they left."""

from datetime import datetime

from sqlalchemy import Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm.store.tables.columns import Instant, Tracked, link


class FormProfile(Tracked):
    """What we remember about one kind of file: its headings and where each column goes."""

    __tablename__ = "form_profiles"

    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(16))
    columns: Mapped[str] = mapped_column(Text)  # JSON: folded heading → field or null
    day_first: Mapped[bool | None] = mapped_column(Boolean)
    used_at: Mapped[datetime] = mapped_column(Instant)
    folder: Mapped[str | None] = mapped_column(Text)  # where such files appear by themselves


class ImportRun(Tracked):
    """One file brought in once."""

    __tablename__ = "import_runs"

    file_name: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64), index=True)  # SHA-256 of the file's bytes
    kind: Mapped[str] = mapped_column(String(16))
    profile_id: Mapped[int | None] = link("form_profiles", index=False, nullable=True)
    summary: Mapped[str] = mapped_column(Text)  # JSON: the counts, encoding, delimiter, options


class ImportRow(Tracked):
    """What became of one row of a file. Cells are kept here only if no submission keeps them."""

    __tablename__ = "import_rows"

    run_id: Mapped[int] = link("import_runs")
    row: Mapped[int | None] = mapped_column(Integer)
    line: Mapped[int] = mapped_column(Integer)
    verdict: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str | None] = mapped_column(Text)
    same_as_row: Mapped[int | None] = mapped_column(Integer)
    # What it was then: no foreign keys, so that an older import can be undone under a newer one.
    contact_id: Mapped[int | None] = mapped_column(Integer)
    inquiry_id: Mapped[int | None] = mapped_column(Integer)
    cells: Mapped[str | None] = mapped_column(Text)  # JSON list of [heading, text]


class Question(Tracked):
    """A row that is held until somebody says who it is, or whose word counts."""

    __tablename__ = "questions"

    run_id: Mapped[int] = link("import_runs")
    line: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(10))  # who, conflict
    key: Mapped[str] = mapped_column(Text, index=True)  # equal when the same is asked again
    name: Mapped[str] = mapped_column(Text)  # as the file has it
    candidates: Mapped[str] = mapped_column(Text)  # JSON list of [contact id, [reasons]]
    holds: Mapped[str] = mapped_column(Text)  # JSON: what the answer is to bring
    event_id: Mapped[int | None] = mapped_column(Integer)
    answer: Mapped[str | None] = mapped_column(String(10))
    contact_id: Mapped[int | None] = mapped_column(Integer)  # whom the answer named
    answered_at: Mapped[datetime | None] = mapped_column(Instant)
