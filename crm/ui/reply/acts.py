"""Beginning a reply: the template is picked, those that fit the person first."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from crm.queries.reply_rows import ReplyStart, TemplateRow
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.reply.draft import begin
from crm.ui.reply.replies import Replies
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.worklist.desk import Desk

reply_start = Late("crm.queries.replies", "reply_start")
_NONE, _EDIT = "no template", "edit templates"


class ReplyActs(QObject):
    """`reply` is a command of a page of work."""

    def __init__(
        self,
        frame: Frame,
        desk: Desk,
        replies: Replies,
        about: Callable[[Any], dict[str, Any]],
        parent: QObject,
    ) -> None:
        """Reply to what *desk* shows; *about* names its inquiry or contact for `reply_start`."""
        super().__init__(parent)
        self._frame, self._desk, self._replies, self._about = frame, desk, replies, about

    def can_reply(self) -> bool:
        """Say whether there is one person, with an address, to reply to."""
        return not self.why_not()

    def why_not(self) -> str:
        """Return why there is nobody to reply to, empty if there is."""
        detail = self._desk.detail()
        if detail is None or len(self._desk.targets()) != 1:
            return self.tr("A reply goes to one person at a time.")
        if not any(point.kind == "email" for point in detail.contact.points):
            return self.tr("No e-mail address is known of this person.")
        return ""

    def reply(self) -> None:
        """Offer the templates."""
        detail = self._desk.detail()
        if detail is not None:
            item, about = detail.row.id, self._about(detail)
            self._frame.worker.read(
                self,
                reply_start,
                now=self._frame.now(),
                me=self._frame.me(),
                then=lambda start: self._offer(item, start),
                **about,
            )

    def _offer(self, item: int, start: ReplyStart | None) -> None:
        if start is None or not start.addresses or self._desk.targets() != (item,):
            return
        choices = [Choice(one, one.name) for one in start.templates]
        choices.append(Choice(_NONE, self.tr("Without a template")))
        choices.append(Choice(_EDIT, self.tr("Edit the templates…")))
        picker = Picker(
            self.tr("Reply with"),
            choices,
            self._desk.anchor(),
            placeholder=self.tr("Type to find"),
        )
        picker.picked.connect(lambda chosen: self._picked(item, start, chosen))
        picker.open_under(self._desk.anchor())

    def _picked(self, item: int, start: ReplyStart, chosen: object) -> None:
        if chosen == _EDIT:
            self._frame.do("templates")
        else:
            template = chosen if isinstance(chosen, TemplateRow) else None
            self._replies.begin(item, begin(start, template))
