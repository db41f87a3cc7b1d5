"""The sections, the countries they answer for, and how soon they promise to answer."""

from collections import defaultdict
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.folding import fold, folded_key
from crm.domain.inquiries import ANSWER_BY
from crm.queries.rows import SectionRow
from crm.store.tables import Section, SectionCountry


def section_rows(session: Session) -> list[SectionRow]:
    """Return the sections by name."""
    countries: defaultdict[int, list[str]] = defaultdict(list)
    asked = select(SectionCountry.section_id, SectionCountry.country)
    for section_id, country in session.execute(asked.order_by(SectionCountry.country)):
        countries[section_id].append(country)
    found = session.execute(select(Section.id, Section.name, Section.answer_by_days))
    rows = [SectionRow(id_, name, days, tuple(countries[id_])) for id_, name, days in found]
    return sorted(rows, key=lambda row: (fold(row.name), row.id))


def section_named(session: Session, name: str) -> int | None:
    """Return the id of the section called *name* (case and accents do not count), or None."""
    wanted = folded_key(name)
    return next((row.id for row in section_rows(session) if folded_key(row.name) == wanted), None)


def section_of_country(session: Session, country: str | None) -> int | None:
    """Return the id of the section that answers for *country* (alpha-2), or None."""
    if country is None:
        return None
    return session.scalar(
        select(SectionCountry.section_id).where(SectionCountry.country == country)
    )


def answer_times(session: Session) -> dict[int | None, timedelta]:
    """Return how soon each section promises to answer; under None for inquiries without one."""
    found = session.execute(select(Section.id, Section.answer_by_days))
    times: dict[int | None, timedelta] = {id_: timedelta(days=days) for id_, days in found}
    return times | {None: ANSWER_BY}
