"""Living with a passphrase: locking now, when nobody is there, and going on where one was."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from crm.domain.errors import UserError
from crm.store.labels import Label
from crm.ui.activity import Activity
from crm.ui.books import Books
from crm.ui.late import Late
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.store.store import Store
    from crm.ui.first_run.locked import LockedPage
    from crm.ui.page_stack import Place

IDLE_MINUTES = 15
"""After so many minutes a locked book locks itself, unless the settings say otherwise."""

change_passphrase = Late("crm.store.passphrase", "change_passphrase")


@dataclass(frozen=True, slots=True)
class _Locked:
    """A book that was locked here, and where one was in it; None if no page was shown."""

    book: Path
    place: "Place | None"


class Locking(QObject):
    """Closes a book that has a passphrase and forgets its key; keeps the place and the drafts.

    `other_wanted()` comes when somebody wants another book instead of unlocking this one.
    """

    other_wanted = Signal()

    def __init__(self, window: MainWindow, books: Books) -> None:
        """Watch over *window*."""
        super().__init__(window)
        self._window, self._books = window, books
        self._locked: _Locked | None = None
        self._going_on: _Locked | None = None
        self.is_busy = _never
        self.activity = Activity(self)
        self.activity.idle.connect(self._idle)
        self.activity.slept.connect(self.lock)
        window.installEventFilter(self)

    @cached_property
    def page(self) -> "LockedPage":
        """The page that asks for the passphrase, built when it is needed."""
        from crm.ui.first_run.locked import LockedPage

        page = LockedPage(self._window.stack)
        page.given.connect(self._unlock)
        page.other.connect(self._leave)
        return page

    def can_lock(self) -> bool:
        """Say whether the open book has a passphrase."""
        return self._window.facts is not None and self._window.facts.locked

    def lock(self) -> None:
        """Close the book and ask for its passphrase, unless an import is running."""
        facts, pages = self._window.facts, self._window.pages
        if facts is None or pages is None or not facts.locked or self.is_busy():
            return
        for dialog in self._window.findChildren(QDialog):
            getattr(dialog, "interrupt", dialog.reject)()
        self._locked = _Locked(facts.path, pages.place())
        pages.drop_drafts()
        self._window.leave_book()
        self._books.leave()
        if QApplication.clipboard().ownsClipboard():  # what was copied elsewhere is not ours
            QApplication.clipboard().clear()
        self._ask()

    def refuse(self, path: Path, error: UserError) -> bool:
        """Take it that the book at *path* did not open, if it is the one that was locked here."""
        if self._locked is None or self._locked.book != path or self._going_on is None:
            return False
        self._going_on = None
        self._ask(error.message)
        return True

    def go_on(self) -> None:
        """Show again what was shown when the book that has just been opened was locked."""
        locked, self._going_on, self._locked = self._going_on, None, None
        if locked is not None and locked.place is not None and self._window.pages is not None:
            self._window.pages.go_to(locked.place)

    # The passphrase itself

    def change(self) -> None:
        """Ask for a new passphrase, then lock the book with it."""
        from crm.ui.dialogs.change_passphrase import ChangePassphraseDialog

        facts, worker = self._window.facts, self._window.worker
        if facts is None or worker is None or self.is_busy():
            return
        dialog = ChangePassphraseDialog(self._window, facts.path, locked=facts.locked)

        def right(answer: object) -> None:
            if answer:
                dialog.done(QDialog.DialogCode.Accepted)
                self._change(facts.path, *wish)
            else:
                dialog.complain(self.tr("This is not the passphrase that the book has now."))

        def wanted(old: str | None, new: str) -> None:
            wish[:] = [old, new]
            check = _opens_with(facts.path, old)
            worker.with_store(Label("Check the passphrase"), check, then=right)

        wish: list[Any] = []
        dialog.wanted.connect(wanted)
        dialog.open()

    def _change(self, path: Path, old: str | None, new: str) -> None:
        pages = self._window.pages
        locked_here = _Locked(path, pages.place() if pages is not None else None)
        if pages is not None:
            pages.drop_drafts()
        self._window.leave_book()
        self._books.leave()
        self._window.show_page(self._window.waiting, sidebar=True)
        self._window.waiting.announce(self.tr("Locking the book with its new passphrase…"))
        worker = Worker(self)

        def reopen(passphrase: str | None) -> None:
            worker.shut()
            worker.deleteLater()
            self._going_on = locked_here
            self._books.open(path, passphrase)

        def done(left: int) -> None:
            reopen(new)
            self._window.toast.say(self._changed_words(left))

        def failed(error: UserError) -> None:
            reopen(old)
            worker.problem.emit(error)

        worker.problem.connect(self._complain)
        worker.work(
            self,
            Label("Change the passphrase"),
            lambda: change_passphrase(path, old, new),
            then=done,
            failed=failed,
        )

    def _changed_words(self, left: int) -> str:
        if left:
            return self.tr(
                "The book has its new passphrase. %n backup(s) keep the one they had.", "", left
            )
        return self.tr("The book and its backups have their new passphrase.")

    def _complain(self, error: UserError) -> None:
        from crm.ui.dialogs.message import complain

        head, _, rest = error.message.partition(". ")
        complain(self._window, head + ("." if rest else ""), rest)

    # When nobody is there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock when the window is minimised, if that is wanted."""
        if (
            event.type() == QEvent.Type.WindowStateChange
            and self._window.isMinimized()
            and self._window.settings.text("lock_minimised") == "yes"
        ):
            self.lock()
        return super().eventFilter(watched, event)

    def idle_minutes(self) -> int:
        """Return after how many minutes without a touch the book locks itself; 0 is never."""
        kept = self._window.settings.text("lock_minutes")
        return int(kept) if kept.isdecimal() else IDLE_MINUTES

    def _idle(self, seconds: float) -> None:
        minutes = self.idle_minutes()
        if minutes and seconds >= minutes * 60 and self.can_lock():
            self.lock()

    # Inside

    def _ask(self, problem: str = "") -> None:
        if self._locked is not None:
            place = self._locked.place
            self._window.show_page(self.page, sidebar=False)
            self.page.ask(self._locked.book, len(place.drafts) if place else 0, problem)

    def _unlock(self, passphrase: str) -> None:
        if self._locked is not None:
            self._going_on = self._locked
            self._books.open(self._locked.book, passphrase)

    def _leave(self) -> None:
        self._locked = None
        self.other_wanted.emit()


def _never() -> bool:
    return False


def _opens_with(path: Path, passphrase: str | None) -> Any:
    def check(store: "Store") -> bool:
        from crm.store.locked import opens_with

        return opens_with(path, store.key, passphrase)

    return check
