"""What the Inbox asks of the book: its questions, its actions, and the worker that carries them."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject

from crm.store.labels import Label
from crm.ui.late import Late

_QUERIES = "crm.queries.inbox"
_ACTIONS = "crm.actions.inquiries"

inbox_start = Late(_QUERIES, "inbox_start")
inbox_rows = Late(_QUERIES, "inbox_rows")
inbox_counts = Late(_QUERIES, "inbox_counts")
has_inquiries = Late("crm.queries.inquiries", "has_inquiries")
inquiry_detail = Late("crm.queries.inquiries", "inquiry_detail")
inquiry_choices = Late("crm.queries.inquiry_choices", "inquiry_choices")
section_rows = Late("crm.queries.sections", "section_rows")
tag_rows = Late("crm.queries.tags", "tag_rows")

assign_inquiries = Late(_ACTIONS, "assign_inquiries")
wait_for_them = Late(_ACTIONS, "wait_for_them")
snooze_inquiries = Late(_ACTIONS, "snooze_inquiries")
close_inquiries = Late(_ACTIONS, "close_inquiries")
reopen_inquiries = Late(_ACTIONS, "reopen_inquiries")
no_answer = Late(_ACTIONS, "no_answer")
event_rows = Late("crm.queries.events", "event_rows")
contact_choices = Late("crm.queries.contact_choices", "contact_choices")
note_event = Late("crm.actions.events", "note_event")
log_interaction = Late("crm.actions.interactions", "log_interaction")
add_tags = Late("crm.actions.tags", "add_tags")
answer_match = Late("crm.actions.matches", "answer_match")


class Worker(Protocol):
    """The thread that holds the book. Answers arrive in the window's thread."""

    def read(
        self,
        owner: QObject,
        query: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        **kwargs: Any,
    ) -> None:
        """Ask *query*. A newer question by the same owner replaces an older one."""

    def write(
        self,
        label: Label,
        action: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Do *action* as one step; *then* is given its result once it is saved."""
