"""What the box Go to or do offers, and where its choices lead."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from crm.domain.fuzzy import STRONG, fit
from crm.queries.rows import EventRow
from crm.queries.searching.rows import Place, ViewRow
from crm.ui.commands import Command
from crm.ui.events.words import day_words
from crm.ui.late import Late
from crm.ui.menus import Entry
from crm.ui.views.saved import SavedViews
from crm.ui.views.words import view_name
from crm.ui.widgets.offers import Offer
from crm.ui.widgets.pills import key_text
from crm.ui.window import MainWindow

if TYPE_CHECKING:
    from crm.ui.going.box import GoToBox

event_rows = Late("crm.queries.events", "event_rows")
places_found = Late("crm.queries.going", "places_found")
places_of = Late("crm.queries.going", "places_of")
_RECENT, _MOST, _OWN_IDS = 5, 12, ("goto",)


class Going(QObject):
    """Belongs to the window. It remembers which contacts were looked at, until it is closed."""

    def __init__(self, window: MainWindow, views: SavedViews) -> None:
        """Offer what *window* can do and where it can go, *views* included."""
        super().__init__(window)
        self._window, self._views = window, views
        self._box: GoToBox | None = None
        self._recent: list[int] = []
        self._places: tuple[Place, ...] = ()
        self._events: Sequence[EventRow] = ()
        window.left.connect(self._forget)

    def entries(self) -> list[Entry]:
        """Return the lines of the View menu."""
        words = self.tr("&Go to or do…")
        return [Command("goto", words, ("Ctrl+K",), "search", self.open, self._window.is_open)]

    def begin(self) -> None:
        """Remember which contacts of the book that was opened are looked at."""
        frame = self._window.frame
        if frame is not None:
            frame.went.connect(self._note)

    def open(self) -> None:
        """Show the box; events are few, so all are known by the time somebody has typed."""
        if self._window.worker is not None:
            self._window.worker.read(self, event_rows, then=self._take_events)
        self.box().open()

    def box(self) -> "GoToBox":
        """Return the box, made when it is first wanted."""
        if self._box is None:
            from crm.ui.going.box import GoToBox

            self._box = GoToBox(self._window)
            self._box.typed.connect(self._typed)
            self._box.chosen.connect(self._choose)
        return self._box

    # Inside

    def _take_events(self, events: Sequence[EventRow]) -> None:
        self._events = events

    def _typed(self, text: str) -> None:
        worker, frame = self._window.worker, self._window.frame
        if worker is None or frame is None:
            return
        self._places = ()
        self._offer(text)
        if text.strip():
            worker.read(
                self,
                places_found,
                text,
                now=frame.now(),
                me=frame.me(),
                then=lambda places: self._show(text, places),
            )
        else:
            worker.forget(self, places_found)
            worker.read(self, places_of, self._recent, then=lambda places: self._show("", places))

    def _show(self, text: str, places: Sequence[Place]) -> None:
        if self.box().field.text() == text:
            self._places = tuple(places)
            self._offer(text)
            self.box().tell()

    def _offer(self, text: str) -> None:
        people = [Offer(one, one.name, one.note, "", "person") for one in self._places]
        if not text.strip():
            self.box().offer([*people, *(self._view(view) for view in self._views.visible())])
            return
        fitting = sorted(self._fitting(text), key=lambda one: -one[0])
        strong = [offer for score, offer in fitting if score >= STRONG][:_MOST]
        weak = [offer for score, offer in fitting if score < STRONG][: _MOST - len(strong)]
        self.box().offer([*strong, *people, *weak])

    def _fitting(self, text: str) -> Iterable[tuple[int, Offer]]:
        for view in self._views.visible():
            if score := fit(text, view_name(view)):
                yield score, self._view(view)
        for event in self._events:
            if score := fit(text, event.title):
                yield score, self._event(event)
        for command in self._commands():
            if score := fit(text, _plain(command.text)):
                yield score, self._command(command)

    def _commands(self) -> list[Command]:
        """Return what can be done now: on this page, then what the menus offer."""
        page = self._window.page()
        found = [*(page.commands() if page is not None else ()), *self._window.menu_bar.commands()]
        known = {command.id: command for command in found if command.id not in _OWN_IDS}
        return [command for command in known.values() if command.enabled()]

    def _view(self, view: ViewRow) -> Offer:
        count = self._views.list.count_of(view.ref)
        end = "" if count is None else QLocale().toString(count)
        return Offer(view, view_name(view), self.tr("Saved view"), end, view.icon or "search")

    def _event(self, event: EventRow) -> Offer:
        frame = self._window.frame
        day = day_words(event.starts_at, frame.now()) if frame is not None else ""
        note = " · ".join(part for part in (self.tr("Event"), day) if part)
        return Offer(event, event.title, note, "", "calendar")

    def _command(self, command: Command) -> Offer:
        key = key_text(command.keys[0]) if command.keys else ""
        return Offer(command, _plain(command.text), "", key, command.icon)

    def _choose(self, offer: Offer) -> None:
        value = offer.value
        if isinstance(value, Place):
            self._window.go("contact", value.contact_id)
            self._note("contact", value.contact_id)
        elif isinstance(value, EventRow):
            self._window.go("events", value.id)
        elif isinstance(value, ViewRow):
            self._views.open(value)
        elif isinstance(value, Command):
            QTimer.singleShot(0, self, value.run)  # once the focus is back where it was

    def _note(self, page: str, target: object) -> None:
        if page == "contact" and isinstance(target, int):
            others = [one for one in self._recent if one != target]
            self._recent = [target, *others][:_RECENT]

    def _forget(self) -> None:
        self._recent, self._places, self._events = [], (), ()
        if self._box is not None:
            self._box.close_box()


def _plain(text: str) -> str:
    """Return the words of a command without the marks of a menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
