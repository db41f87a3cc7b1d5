"""The sections of the organisation and the countries they answer for."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.present import add, add_all
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.inquiries import ANSWER_BY
from crm.intake.countries import country_code
from crm.queries.sections import section_named
from crm.store.tables import Section, SectionCountry


def new_section(
    session: Session,
    name: str,
    countries: Iterable[str] = (),
    answer_by_days: int = ANSWER_BY.days,
) -> int:
    """Add a section that answers for these countries (codes or names). Return its id.

    Raises UserError for a taken name, an unknown country, one that another section answers for,
    and an answer-by time of less than one day.
    """
    name = clean_line(name)
    if not name or section_named(session, name) is not None:
        raise UserError(
            "A section needs a name that no other section has. Nothing was changed. "
            "Choose another name."
        )
    if answer_by_days < 1:
        raise UserError("A section answers within one day or more. Nothing was changed.")
    codes = list(dict.fromkeys(_code(country) for country in countries))
    _check_free(session, codes)
    section_id = add(session, Section, name=name, answer_by_days=answer_by_days)
    rows = [{"section_id": section_id, "country": code} for code in codes]
    add_all(session, SectionCountry, rows)
    return section_id


def _code(country: str) -> str:
    code = country_code(country)
    if code is None:
        raise UserError(f"We know no country “{country}”. Nothing was changed. Check the spelling.")
    return code


def _check_free(session: Session, codes: list[str]) -> None:
    query = (
        select(SectionCountry.country, Section.name)
        .join(Section, Section.id == SectionCountry.section_id)
        .where(SectionCountry.country.in_(codes))
    )
    taken = session.execute(query).first()
    if taken is not None:
        raise UserError(
            f"{taken.name} answers for {taken.country} already. Nothing was changed. "
            "A country has one section."
        )
