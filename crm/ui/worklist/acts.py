"""What the acts of every page of work share: targets, small windows, and one step of undo each."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from crm.queries.rows import UserRow
from crm.store.labels import Label, label_of
from crm.ui.inbox import words
from crm.ui.late import Late
from crm.ui.worklist.asking import ask_day, ask_user
from crm.ui.worklist.desk import Desk

user_rows = Late("crm.queries.users", "user_rows")


class WorkActs(QObject):
    """Each method of a page's own acts is one of its commands. Nothing moves before it is saved.

    *item* is what the labels of the page call one item.
    """

    item: str

    def __init__(self, worker: Any, desk: Desk, parent: QObject) -> None:
        """Act on what *desk* means, through *worker*."""
        super().__init__(parent)
        self._worker, self._desk = worker, desk

    def choose_assignee(self) -> None:
        """Offer the users."""
        self._worker.read(self, user_rows, then=self._offer_users)

    def _offer_users(self, users: Sequence[UserRow]) -> None:
        ids = self._desk.targets()
        ask_user(self._desk.anchor(), users, lambda user: self._assign(ids, user))

    def _assign(self, ids: Sequence[int], user: object) -> None:
        """Give *ids* to a user, or to nobody."""

    def _ask_day(self, title: str, take: Callable[[Any], None], **more: Any) -> None:
        ask_day(self._desk.anchor(), title, self._today(), take, **more)

    def _today(self) -> date:
        return words.local(self._desk.now()).date()

    def _named(self, ids: Sequence[int], one: str, many: str, **values: Any) -> Label:
        """Return the label of a step: *one* names the item, *many* says how many there are."""
        return label_of(self.item, ids, one, many, **values)

    def _write(
        self,
        named: Label,
        ids: Sequence[int],
        action: Callable[..., Any],
        *args: Any,
        gone: bool,
        moves: bool = True,
        **details: Any,
    ) -> None:
        """Do *action* with *ids* and go on to the next item, unless the list stays as it is."""
        if not ids:
            return

        def done(_result: Any) -> None:
            if moves:
                self._desk.finished(ids, gone=gone)

        self._worker.write(named, action, ids, *args, then=done, **details)
