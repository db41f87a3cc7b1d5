"""The sections of the organisation and the countries they answer for."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from crm.actions.contacts import checked_country
from crm.actions.present import add, add_all, change, present
from crm.actions.views import follow_new_name
from crm.domain.cleaning import clean_line
from crm.domain.errors import UserError
from crm.domain.inquiries import ANSWER_BY
from crm.queries.among import one_of
from crm.queries.sections import section_named
from crm.store.tables import (
    Contact,
    Coordinator,
    Inquiry,
    ReplyTemplate,
    Section,
    SectionCountry,
)


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
    name, codes = _checked(session, name, countries, answer_by_days, None)
    section_id = add(session, Section, name=name, answer_by_days=answer_by_days)
    rows = [{"section_id": section_id, "country": code} for code in codes]
    add_all(session, SectionCountry, rows)
    return section_id


def edit_section(
    session: Session,
    section_id: int,
    name: str,
    countries: Iterable[str] = (),
    answer_by_days: int = ANSWER_BY.days,
) -> None:
    """Change a section. Inquiries that are open keep the day until which they were promised.

    Raises UserError as `new_section` does, and for a section that is not there.
    """
    before = present(session, Section, [section_id], Section.name)[0].name
    name, codes = _checked(session, name, countries, answer_by_days, section_id)
    follow_new_name(session, ("section",), before, name)
    change(session, Section, [section_id], name=name, answer_by_days=answer_by_days)
    query = select(SectionCountry.country, SectionCountry.id)
    there = dict(session.execute(query.where(SectionCountry.section_id == section_id)).all())
    gone = [id_ for code, id_ in there.items() if code not in codes]
    session.execute(delete(SectionCountry).where(one_of(SectionCountry.id, gone)))
    new = [{"section_id": section_id, "country": code} for code in codes if code not in there]
    add_all(session, SectionCountry, new)


def delete_section(session: Session, section_id: int) -> None:
    """Remove a section. What belonged to it belongs to none; undo puts all of it back."""
    present(session, Section, [section_id])
    for table, column in (
        (Contact, Contact.section_id),
        (Inquiry, Inquiry.section_id),
        (Inquiry, Inquiry.referred_to_id),
        (ReplyTemplate, ReplyTemplate.section_id),
    ):
        ids = session.scalars(select(table.id).where(column == section_id)).all()
        change(session, table, ids, **{column.key: None})
    for part in (SectionCountry, Coordinator):
        session.execute(delete(part).where(part.section_id == section_id))
    session.execute(delete(Section).where(Section.id == section_id))


def _checked(
    session: Session,
    name: str,
    countries: Iterable[str],
    answer_by_days: int,
    section_id: int | None,
) -> tuple[str, list[str]]:
    """Return the name and the codes of the countries, cleaned. Raise UserError."""
    name = clean_line(name)
    if not name or section_named(session, name) not in (None, section_id):
        raise UserError(
            "A section needs a name that no other section has. Nothing was changed. "
            "Choose another name."
        )
    if answer_by_days < 1:
        raise UserError("A section answers within one day or more. Nothing was changed.")
    codes = list(dict.fromkeys(filter(None, map(checked_country, countries))))
    _check_free(session, codes, section_id)
    return name, codes


def _check_free(session: Session, codes: list[str], section_id: int | None) -> None:
    query = (
        select(SectionCountry.country, Section.name)
        .join(Section, Section.id == SectionCountry.section_id)
        .where(SectionCountry.country.in_(codes), Section.id != (section_id or 0))
    )
    taken = session.execute(query).first()
    if taken is not None:
        raise UserError(
            f"{taken.name} answers for {taken.country} already. Nothing was changed. "
            "A country has one section."
        )
