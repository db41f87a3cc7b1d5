"""Somebody at the Follow-ups page over a real book: what a person presses there and sees."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from crm.actions.followups import new_followup
from crm.queries.followup_page import followup_lines
from crm.queries.work_rows import FollowUpLine
from crm.store.store import Store
from crm.ui.followups.page import FollowUpsPage
from tests.books import NOW, TODAY, Clock, do
from tests.ui.at_page import RITA, WAIT_MS, AtPage


def plan(store: Store, days: int, contact_id: int, assignee_id: int | None = RITA) -> int:
    """Plan something in so many days from today and return its id."""
    made: int = do(
        store,
        new_followup,
        contact_id=contact_id,
        due_on=TODAY + timedelta(days=days),
        purpose=f"Purpose {days}",
        assignee_id=assignee_id,
    )
    return made


class Tasks(AtPage[FollowUpsPage]):
    """The page, with what is due shown."""

    def __init__(self, qtbot: QtBot, store: Store, clock: Clock | None = None) -> None:
        super().__init__(qtbot, store, FollowUpsPage, clock=clock)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked of the book has been answered and shown."""
        super().settle()
        self.qtbot.waitUntil(lambda: self.shown() == self.page.list.current_id(), timeout=WAIT_MS)

    def shown(self) -> int | None:
        """Return the follow-up on the right-hand side."""
        detail = self.page.followup.detail
        return detail.row.id if detail else None

    def line(self, followup_id: int) -> FollowUpLine:
        """Return what the book says about a follow-up."""
        return self.store.read(followup_lines, [followup_id], now=NOW)[0]
