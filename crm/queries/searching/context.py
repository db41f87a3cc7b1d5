"""What a search is compiled for: which rows, for whom, at which moment; and what was odd in it."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from crm.domain.dates import local_day, start_of
from crm.domain.search import Field, Hint
from crm.domain.search_dates import Days
from crm.queries.searching.clauses import Bound, Clause, all_of, among
from crm.store.tables import instant_text

Target = Literal["contacts", "inquiries", "followups", "participants", "orders"]

OPEN_FOLLOWUP = "f.deleted_at IS NULL AND f.done_at IS NULL AND f.cancelled_at IS NULL"


@dataclass(slots=True)
class Context:
    """One compilation.

    Conditions are on `search_text AS s`, beside `inquiries AS i`, `followups AS f` or
    `participants AS p` if those are the rows to be found.
    """

    session: Session
    target: Target
    now: datetime
    me: int | None
    caret: int | None = None
    hints: list[Hint] = field(default_factory=list)
    depth: int = 0  # views inside of views

    @property
    def today(self) -> date:
        """The day it is where the program runs."""
        return local_day(self.now)

    @property
    def moment(self) -> str:
        """Now, as the book keeps instants."""
        return instant_text(self.now)

    def rows(self, sql: str, *params: Bound) -> list[tuple[int, str]]:
        """Return id and text of the rows that *sql* finds."""
        found = self.session.connection().exec_driver_sql(sql, params)
        return [(int(number), str(text)) for number, text in found]

    def texts(self, table: str, column: str) -> list[str]:
        """Return the different texts in an indexed column, by stepping from one to the next."""
        found = self.session.connection().exec_driver_sql(
            f"WITH RECURSIVE one(text) AS (SELECT min({column}) FROM {table} WHERE {column} > '' "
            f"UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > one.text) "
            "FROM one WHERE one.text IS NOT NULL) SELECT text FROM one WHERE text IS NOT NULL"
        )
        return [str(text) for text in found.scalars()]

    def hint(self, field_: Field, text: str, instead: str = "") -> None:
        """Note *text* about a field, unless it is being typed; *instead* was probably meant."""
        if not field_.caret:
            self.hints.append(Hint(text, field_.start, field_.end, instead))

    def inquiry(self, condition: Clause, apart: Clause | None = None) -> Clause:
        """Return: this inquiry, or else an inquiry of this contact, fits *condition* on `i`.

        *apart*: see `among`.
        """
        there = Clause("i.deleted_at IS NULL")
        whole = all_of((there, condition))
        if self.target == "inquiries":
            return whole
        alone = None if apart is None else all_of((there, apart))
        return contact("i.contact_id", "inquiries AS i", whole, alone)

    def order(self, condition: Clause) -> Clause:
        """Return: this order, or else an order of this contact, fits *condition* on `o`."""
        if self.target == "orders":
            return condition
        return contact("o.contact_id", "orders AS o", condition)

    def followup(self, condition: Clause) -> Clause:
        """Return: this follow-up, or else an open one of the row, fits *condition* on `f`."""
        if self.target == "followups":
            return condition
        whole = all_of((Clause(OPEN_FOLLOWUP), condition))
        if self.target == "inquiries":
            return among("i.id", "f.inquiry_id", "followups AS f", whole)
        return contact("f.contact_id", "followups AS f", whole)


def contact(found: str, table: str, condition: Clause, apart: Clause | None = None) -> Clause:
    """Return: the contact is *found*, a column of *table*, in a row that fits *condition*.

    *apart*: see `among`.
    """
    return among("s.contact_id", found, table, condition, apart)


def of_contact(condition: Clause) -> Clause:
    """Return: the row of the contact itself, `contacts AS c`, fits *condition*."""
    return contact("c.id", "contacts AS c", condition)


def instants(column: str, days: Days) -> Clause:
    """Return: the instant in *column* lies on *days* where the program runs."""
    parts = []
    if days.first:
        parts.append(Clause(f"{column} >= ?", (_midnight(days.first),)))
    if days.last:
        parts.append(Clause(f"{column} < ?", (_midnight(days.last + timedelta(days=1)),)))
    return all_of((Clause(f"{column} IS NOT NULL"), *parts))


def dates(column: str, days: Days) -> Clause:
    """Return: the date in *column* is one of *days*."""
    parts = []
    if days.first:
        parts.append(Clause(f"{column} >= ?", (days.first.isoformat(),)))
    if days.last:
        parts.append(Clause(f"{column} <= ?", (days.last.isoformat(),)))
    return all_of((Clause(f"{column} IS NOT NULL"), *parts))


def _midnight(day: date) -> str:
    return instant_text(start_of(day))
