"""The pages of the open book: built when first visited, told of changes, gone back to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from crm.store.changes import Changes
from crm.ui.frame import Frame
from crm.ui.page import Page
from crm.ui.pages import PageKind

_REMEMBERED = 30
CALM_MS = 100
"""So long the window is left alone before each part of a page that is built ahead."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was in a book: on which page, at what, and with which unsaved texts."""

    page: str
    target: object
    drafts: dict[str, object]


class PageStack(QObject):
    """Lives as long as one book is shown. `turned(str)` carries the id of the page now shown."""

    turned = Signal(str)

    def __init__(self, kinds: list[PageKind], frame: Frame, stack: QStackedWidget) -> None:
        """Show pages of *kinds* in *stack*."""
        super().__init__(stack)
        self._kinds = {kind.id: kind for kind in kinds}
        self._frame, self._stack = frame, stack
        self.built: dict[str, Page] = {}
        self._prepared: dict[str, Page] = {}  # built before anybody has visited them
        self._calm = QTimer(self)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._prepare_one)
        self._stale: set[str] = set()
        self._way: list[str] = []  # the pages visited before the one that is shown
        self._drafts: dict[str, object] = {}  # of pages that are not built yet
        self.current_id = ""

    def show(self, page_id: str, target: object = None) -> None:
        """Show a page, and on it *target* if that is not None."""
        if self.current_id and page_id != self.current_id:
            self._way = [*self._way, self.current_id][-_REMEMBERED:]
        self._turn_to(page_id, target)

    def prepare(self) -> None:
        """Build ahead, bit by bit, the pages that would keep somebody waiting at the first visit."""
        self._calm.start()

    def back(self) -> None:
        """Show the page before; the first page if there was none."""
        before = self._way.pop() if self._way else next(iter(self._kinds))
        self._turn_to(before, None)

    def current(self) -> Page | None:
        """Return the page that is shown last."""
        return self.built.get(self.current_id)

    def is_shown(self) -> bool:
        """Say whether a page is on the screen, rather than what the window says without a book."""
        return self._stack.currentWidget() is self.current()

    def place(self) -> Place:
        """Return where somebody is, for `go_to` when all pages have been built again."""
        page = self.current()
        return Place(self.current_id, page.target() if page else None, self.drafts())

    def go_to(self, place: Place) -> None:
        """Show what was shown at *place*, with what was being written there."""
        self.take_drafts(place.drafts)
        self.show(place.page, place.target)

    def refresh(self, changes: Changes) -> None:
        """Tell the visible page of *changes* now, the others when they are shown again."""
        for page_id, page in self.built.items():
            if page_id == self.current_id:
                page.refresh(changes)
            elif changes:
                self._stale.add(page_id)

    def unsaved(self) -> int:
        """Return how many texts are written on all pages that nobody has saved."""
        return len(self._drafts) + sum(page.unsaved() for page in self.built.values())

    def drop_drafts(self) -> None:
        """Forget those texts."""
        self._drafts.clear()
        for page in self.built.values():
            page.drop_drafts()

    def drafts(self) -> dict[str, object]:
        """Return what is being written on each page, by its id."""
        written = {name: page.drafts() for name, page in self.built.items()}
        return self._drafts | {name: text for name, text in written.items() if text is not None}

    def take_drafts(self, drafts: dict[str, object]) -> None:
        """Give each page its texts back, now or when it is first visited."""
        self._drafts = dict(drafts)
        for name in [name for name in drafts if name in self.built]:
            self.built[name].take_drafts(self._drafts.pop(name))

    def keep(self) -> None:
        """Let every page keep its settings."""
        for page in self.built.values():
            page.keep()

    def leave(self) -> None:
        """Take all pages out of the window."""
        self.keep()
        for page in (*self.built.values(), *self._prepared.values()):
            self._stack.removeWidget(page)
            page.deleteLater()
        self.built.clear()
        self._calm.stop()
        self.deleteLater()

    def _build(self, page_id: str) -> Page:
        page = self._kinds[page_id].build(self._frame, self._stack)
        self._stack.addWidget(page)
        return page

    def _prepare_one(self) -> None:
        """Import or build the next of the pages that are not there yet: one of it at a time."""
        left = [kind for kind in self._kinds.values() if kind.ahead and not self._has(kind.id)]
        if not left:
            self._calm.stop()
        elif not left[0].load():
            self._prepared[left[0].id] = self._build(left[0].id)

    def _has(self, page_id: str) -> bool:
        return page_id in self.built or page_id in self._prepared

    def _turn_to(self, page_id: str, target: object) -> None:
        new = page_id not in self.built
        if new:
            ready = page_id in self._prepared
            self.built[page_id] = (self._prepared.pop if ready else self._build)(page_id)
        page, self.current_id = self.built[page_id], page_id
        self._stack.setCurrentWidget(page)
        if new:
            page.start()
            if page_id in self._drafts:
                page.take_drafts(self._drafts.pop(page_id))
        elif page_id in self._stale:
            page.refresh(Changes(everything=True))
        self._stale.discard(page_id)
        if target is not None:
            page.open(target)
        self.turned.emit(page_id)
        page.focus_first()
