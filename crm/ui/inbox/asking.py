"""The small windows in which the Inbox asks for an outcome, another inquiry, a section."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.domain.saying import in_language
from crm.queries.rows import InboxRow
from crm.ui.inbox import book, words
from crm.ui.inbox.book import Worker
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.picker import Choice, Picker, SearchPicker
from crm.ui.worklist.desk import Desk

_tr = QCoreApplication.translate
SAME_PERSON = "same person"
"""Picked in place of an inquiry: what is doubled is the contact."""


def ask_outcome(desk: Desk, marked: Outcome, take: Callable[[object], None]) -> None:
    """Ask how it ended; Enter takes *marked*, the one taken last."""
    choices = [
        Choice(outcome, _capital(in_language(OUTCOME_NAMES[outcome]))) for outcome in Outcome
    ]
    picker = Picker(
        _tr("Inbox", "Close: how did it end?"),
        choices,
        desk.anchor(),
        placeholder=_tr("Inbox", "Type to find"),
        marked=list(Outcome).index(marked),
    )
    picker.picked.connect(take)
    picker.open_under(desk.anchor())


def ask_inquiry(owner: QObject, desk: Desk, worker: Worker, take: Callable[[object], None]) -> None:
    """Ask which inquiry is repeated: a probable one, or any by name, date or number.

    Whoever wrote for the first time and is in Contacts repeats no inquiry: for one of them
    *take* may be given SAME_PERSON too.
    """
    ids, now, me = desk.targets(), desk.now(), desk.me()
    same = Choice(SAME_PERSON, _tr("Inbox", "No inquiry: the same person as another contact…"))
    last = [same] if len(ids) == 1 else []

    def ask(probable: Sequence[InboxRow]) -> None:
        picker = SearchPicker(
            _tr("Inbox", "Duplicate of which inquiry?"),
            [*(Choice(row.id, _inquiry_text(row, now)) for row in probable), *last],
            desk.anchor(),
            placeholder=_tr("Inbox", "A name, an address or a number"),
            digits=False,
        )

        def look_up(typed: str) -> None:
            def show(found: Sequence[InboxRow]) -> None:
                shown = [Choice(row.id, _inquiry_text(row, now)) for row in found]
                picker.offer(typed, [*shown, *last])

            worker.read(picker, book.inquiry_choices, typed, now=now, me=me, repeats=ids, then=show)

        picker.typed.connect(look_up)
        picker.picked.connect(take)
        picker.open_under(desk.anchor())

    worker.read(owner, book.inquiry_choices, "", now=now, me=me, repeats=ids, then=ask)


def _inquiry_text(row: InboxRow, now: datetime) -> str:
    """Return an inquiry in a line: who, when, its number and how far it is."""
    day = words.day_text(words.local(row.submitted_at).date(), words.local(now).date())
    parts = (row.name, day, f"#{row.id}", words.status_pill(row)[0])
    return "  ·  ".join(isolate(part) for part in parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
