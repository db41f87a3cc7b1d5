"""Which events the rows of a file are about: those in the book, and those it will make."""

from pathlib import PurePath

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.domain.cleaning import clean_line
from crm.domain.dates import instant_of, local_day
from crm.domain.errors import UserError
from crm.domain.folding import folded_key
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import ImportOptions, PlannedEvent
from crm.store.tables import Event
from crm.store.tables.columns import utc_text

_Found = tuple[int, str, str | None]  # id, title, beginning as stored


class PlannedEvents:
    """Finds the event of a row: the one chosen, else the report's, else one named like the file.

    An event of the same title on another day is another event: many meet every month.
    """

    def __init__(
        self, session: Session, file_name: str, options: ImportOptions, next_id: int
    ) -> None:
        """Begin without any. Events from the id *next_id* on are made by the import."""
        self.events: dict[int, PlannedEvent] = {}
        self._session = session
        self._next_id = next_id
        self._chosen = _chosen(session, options.event_id)
        self._title = options.event
        self._fallback = _title_of_file(file_name)
        self._known: dict[tuple[str, str | None], PlannedEvent] = {}

    def of(self, facts: Facts) -> PlannedEvent:
        """Return the event of a row."""
        title = clean_line(self._title or facts.event or "") or self._fallback
        key = (title, facts.event_at)
        if key not in self._known:
            self._known[key] = self._find(title, facts.event_at)
        return self._known[key]

    def _find(self, title: str, at: str | None) -> PlannedEvent:
        moment = instant_of(at)
        begins = utc_text(moment) if moment else None
        found = self._chosen or self._in_book(title, begins) or self._planned(title, begins)
        if found is None:
            event = PlannedEvent(self._next_id, title, begins, new=True)
            self._next_id += 1
        else:
            number, title, there = found
            made = number in self.events and self.events[number].new
            event = PlannedEvent(number, title, there or begins, new=made)
        self.events[event.id] = event
        return event

    def _in_book(self, title: str, begins: str | None) -> _Found | None:
        query = select(Event.id, Event.title, Event.starts_at).where(
            Event.key == folded_key(title), Event.deleted_at.is_(None)
        )
        rows = self._session.execute(query.order_by(Event.id.desc())).all()
        there = [(id_, name, utc_text(at) if at else None) for id_, name, at in rows]
        return _nearest(there, begins)

    def _planned(self, title: str, begins: str | None) -> _Found | None:
        key = folded_key(title)
        there = [
            (event.id, event.title, event.starts_at)
            for event in self.events.values()
            if event.new and folded_key(event.title) == key
        ]
        return _nearest(there, begins)


def _nearest(there: list[_Found], begins: str | None) -> _Found | None:
    """Return the event of that day, else one whose day is not known, the newest first."""
    if begins is None:
        return there[0] if there else None
    day = _day(begins)
    same_day = [one for one in there if one[2] is not None and _day(one[2]) == day]
    undated = [one for one in there if one[2] is None]
    return next(iter(same_day + undated), None)


def _day(stored: str) -> object:
    moment = instant_of(stored)
    return local_day(moment) if moment else None


def _chosen(session: Session, event_id: int | None) -> _Found | None:
    if event_id is None:
        return None
    row = session.execute(
        select(Event.id, Event.title, Event.starts_at).where(
            Event.id == event_id, Event.deleted_at.is_(None)
        )
    ).one_or_none()
    if row is None:
        raise UserError(f"There is no event e{event_id} (any more). Nothing was changed.")
    return row.id, row.title, utc_text(row.starts_at) if row.starts_at else None


def _title_of_file(name: str) -> str:
    words = PurePath(name).stem.replace("-", " ").replace("_", " ").split()
    title = " ".join(words) or "Event"
    return title[:1].upper() + title[1:]
