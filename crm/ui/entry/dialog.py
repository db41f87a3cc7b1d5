"""The form for somebody who did not fill in the web form: quick, and known people are offered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from crm.domain.errors import UserError
from crm.domain.moments import parse_past_moment
from crm.store.labels import label
from crm.ui.dialogs.sheet import Sheet
from crm.ui.entry.draft import EntryDraft
from crm.ui.entry.form import EntryForm
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.pills import key_text

PAUSE_MS = 150
alike_rows = Late("crm.queries.alike", "alike_rows")
new_inquiry = Late("crm.actions.entering", "new_inquiry")
enter_contact = Late("crm.actions.entering", "enter_contact")

_tr = QCoreApplication.translate


class EntryDialog(Sheet):
    """Enter saves and closes; Ctrl+Enter saves and is ready for the next sheet of paper."""

    def __init__(self, parent: QWidget, frame: Frame, *, asks: bool = True) -> None:
        """Enter an inquiry, or a contact alone if nobody *asks* for anything."""
        super().__init__(
            parent, _tr("EntryDialog", "New by hand"), _tr("EntryDialog", "Save"), width=760
        )
        self._frame, self._worker = frame, frame.worker
        self._saving = False
        self.interrupted = False  # closed by the program, not by whoever types
        self.form_part = EntryForm(self)
        self.known = self.form_part.known
        self.body.addWidget(self.form_part, 1)
        self.clear = Button(self.tr("Clear"), "cross", look="flat")
        self.clear.clicked.connect(self._clear)
        self.buttons.insertWidget(0, self.clear)
        self.save_next = Button(self.tr("Save and next"), "arrow-right")
        self.save_next.setToolTip(key_text("Ctrl+Return"))
        self.buttons.insertWidget(self.buttons.count() - 1, self.save_next)
        self.save_next.clicked.connect(self._save_and_next)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save_and_next)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.form_part.typed.connect(self._pause.start)
        self.show_draft(self._fresh(asks=asks))

    def draft(self) -> EntryDraft:
        """Return what is typed."""
        return self.form_part.draft()

    def show_draft(self, draft: EntryDraft) -> None:
        """Show *draft* instead of what is typed, ready to type the name."""
        self.form_part.show_draft(draft)
        self.complain("")

    def interrupt(self) -> None:
        """Close at once: the book is being locked. What is typed goes on later."""
        self.interrupted = True
        self.reject()

    def accept(self) -> None:
        """Save; the dialog closes when it is done."""
        self._save(self._close)

    def _save_and_next(self) -> None:
        self._save(self._next)

    def _clear(self) -> None:
        self.show_draft(self._fresh(asks=self.draft().asks))

    def _close(self, _made: object) -> None:
        super().accept()

    def _next(self, _made: object) -> None:
        self._saving = False
        self.show_draft(self._fresh(asks=self.draft().asks))

    def _save(self, then: Any) -> None:
        draft = self.draft()
        if self._saving:
            return
        if not draft.name.strip():
            self.complain(self.tr("Type a name first. A nickname or “caller in blue” is enough."))
            self.form_part.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            at = self._moment(draft.when)
        except UserError as error:
            self._complain(error)
            return
        self.complain("")
        self._saving = True
        self._keep_usual(draft)
        person: dict[str, Any] = {
            "full_name": draft.name,
            "email": draft.email or None,
            "phone": draft.phone or None,
            "country": draft.country or None,
            "contact_id": draft.contact_id,
        }
        kind, action = "contact", enter_contact
        if draft.asks:
            kind, action = "inquiry", new_inquiry
            person |= {"message": draft.message, "origin": draft.origin, "submitted_at": at}
        self._worker.write(_entered(kind), action, then=then, failed=self._complain, **person)

    def _moment(self, typed: str) -> datetime | None:
        if not typed.strip():
            return None
        now = self._frame.now()
        at = parse_past_moment(typed, now)
        return None if at == now else at

    def _complain(self, error: UserError) -> None:
        self._saving = False
        self.complain(error.message)

    # Who it may be

    def _look(self) -> None:
        draft = self.draft()
        ask = (draft.name, draft.email, draft.phone, draft.country)
        if len(draft.name.strip()) + len(draft.email) + len(draft.phone) < 2:
            self.known.offer(())
            return
        self._worker.read(self, alike_rows, *ask, now=self._frame.now(), then=self._offer)

    def _offer(self, people: Sequence[Any]) -> None:
        self.known.offer(people)

    # What was chosen last is usual for the next one

    def _fresh(self, *, asks: bool) -> EntryDraft:
        settings = self._frame.settings
        origin = settings.text("entry_origin") or "paper"
        return EntryDraft(asks=asks, origin=origin, country=settings.text("entry_country"))

    def _keep_usual(self, draft: EntryDraft) -> None:
        self._frame.settings.keep("entry_origin", draft.origin)
        self._frame.settings.keep("entry_country", draft.country)


def _entered(kind: str) -> Any:
    if kind == "contact":
        return lambda made: label("Enter {contact}", contact=made)
    return lambda made: label("Enter {inquiry}", inquiry=made)
