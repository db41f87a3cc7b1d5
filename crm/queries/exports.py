"""Hand a list on as a spreadsheet, text, JSON, a calendar or cards. Nothing in the book changes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session

from crm.domain.errors import UserError
from crm.domain.exports import Template, agreeing, templates_of
from crm.files.calendars import write_calendar
from crm.files.tables import Column, write_table
from crm.files.vcard_writing import Card, write_vcards
from crm.intake.countries import country_name
from crm.intake.own_columns import REFERENCE
from crm.queries.contact_columns import contact_columns
from crm.queries.contacts import contacts_facts
from crm.queries.followup_page import calendar_entries
from crm.queries.lists import (
    BATCH,
    ColumnInfo,
    Listing,
    columns_of,
    count_rows,
    list_rows,
    stream_rows,
    usual_columns,
)
from crm.queries.references import with_references
from crm.queries.search import find_contacts
from crm.queries.settings import setting

_COME_HOME = (".xlsx", ".csv", ".tsv", ".json")
TEMPLATES = "export_templates"
"""The setting of the book that holds them."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What an export would hold: its first rows, how many there are, how many never agreed."""

    listing: Listing
    count: int
    without_consent: int


def export(
    session: Session,
    path: Path,
    what: str,
    search: str,
    columns: Sequence[str] | None = None,
    sort: Sequence[str] = (),
    *,
    captions: Mapping[str, str] = MappingProxyType({}),
    ids: Sequence[int] | None = None,
    limit: int | None = None,
    now: datetime,
    me: int | None,
    delimiter: str = ",",
    on_row: Callable[[int], None] | None = None,
) -> int:
    """Write the *what* that *search* finds to *path* and return how many rows that were.

    Columns, sorting and errors are those of `list_rows`; the format follows from the ending of
    the name. *captions* are headings of one's own by the keys of their columns. A calendar (.ics)
    holds open follow-ups alone, cards (.vcf) hold contacts, and both have no columns.
    Tables of contacts carry each one's reference in a last column, so that what is changed
    in them finds home (`domain.references`). Raises UserError for a bad place, too.
    """
    if path.suffix.lower() == ".vcf":
        return _export_cards(session, path, what, search, ids, limit, now=now, me=me)
    if path.suffix.lower() == ".ics":
        return _export_calendar(session, path, what, search, ids, limit, now=now, me=me)
    homing = what == "contacts" and path.suffix.lower() in _COME_HOME
    if homing:  # the reference will take the place of the id
        columns = [*(usual_columns(what) if columns is None else columns), "id"]
    infos, found = stream_rows(
        session, what, search, columns=columns, sort=sort, limit=limit, ids=ids, now=now, me=me
    )
    headings = [Column(captions.get(info.key) or info.title, info.kind) for info in infos]
    if homing:
        headings[-1] = Column(REFERENCE)
    rows = with_references(session, [info.key for info in infos[:-1]], found) if homing else found
    more = {"sheet": what.capitalize(), "delimiter": delimiter}
    return write_table(path, headings, rows, on_row=on_row, **more)


def _export_calendar(
    session: Session,
    path: Path,
    what: str,
    search: str,
    ids: Sequence[int] | None,
    limit: int | None,
    *,
    now: datetime,
    me: int | None,
) -> int:
    if what != "followups":
        raise UserError(
            f"A calendar holds follow-ups, not {what}. Nothing was written. "
            "Choose another ending, such as .xlsx."
        )
    entries = calendar_entries(session, search, ids, now=now, me=me)
    return write_calendar(path, entries[:limit], name="Follow-ups", now=now)


def export_columns(session: Session, what: str) -> tuple[tuple[ColumnInfo, ...], int]:
    """Return all columns that an export of *what* can have, and how many of the first are usual."""
    usual, every = usual_columns(what), columns_of(what)
    if what == "contacts":
        own = [ColumnInfo(c.key, c.title, c.kind) for c in contact_columns(session)]
        every = (*every, *(info for info in own if info not in every))
    return every, len(usual)


def export_sample(
    session: Session,
    what: str,
    search: str,
    columns: Sequence[str],
    sort: Sequence[str] = (),
    *,
    ids: Sequence[int] | None = None,
    consent: bool = False,
    rows: int = 4,
    now: datetime,
    me: int | None,
) -> Sample:
    """Return the first *rows* of an export, how many it has, and how many never agreed.

    With *consent* those are left out.
    """
    agreed = agreeing(search)
    chosen = agreed if consent else search
    listed = list_rows(
        session, what, chosen, columns=columns, sort=sort, limit=rows, ids=ids, now=now, me=me
    )
    count = count_rows(session, what, search, ids=ids, now=now, me=me)
    fewer = count_rows(session, what, agreed, ids=ids, now=now, me=me)
    return Sample(listed, fewer if consent else count, count - fewer)


def export_templates(session: Session) -> list[Template]:
    """Return the exports that are kept under a name, by name."""
    return templates_of(setting(session, TEMPLATES))


def export_template(session: Session, name: str) -> Template:
    """Return the one of that name (case does not count). Raise UserError."""
    known = export_templates(session)
    for one in known:
        if one.name.casefold() == name.strip().casefold():
            return one
    names = ", ".join(one.name for one in known) or "none yet"
    raise UserError(f"There is no template “{name}”. Templates: {names}.")


def _export_cards(
    session: Session,
    path: Path,
    what: str,
    search: str,
    ids: Sequence[int] | None,
    limit: int | None,
    *,
    now: datetime,
    me: int | None,
) -> int:
    if what != "contacts":
        raise UserError(
            f"Cards (.vcf) are of contacts, not of {what}. Nothing was written. "
            "Choose another ending, such as .xlsx."
        )
    found = find_contacts(session, search, limit=limit if ids is None else None, now=now, me=me)
    chosen = frozenset(found if ids is None else ids)
    wanted = [id_ for id_ in found if id_ in chosen]
    return write_vcards(path, _cards(session, wanted[:limit]))


def _cards(session: Session, ids: Sequence[int]) -> Iterator[Card]:
    for start in range(0, len(ids), BATCH):
        for facts in contacts_facts(session, ids[start : start + BATCH]):
            country = country_name(facts.country) if facts.country else ""
            yield Card(
                facts.name,
                facts.given_name or "",
                facts.family_name or "",
                tuple(p.value or p.text for p in facts.points if p.kind == "email"),
                tuple(p.value or p.text for p in facts.points if p.kind == "phone"),
                (facts.street or "", facts.city or "", facts.postcode or "", country),
                facts.birth_date,
                facts.tags,
                facts.notes,
            )
