"""The replies of one page: being written, perhaps sent, kept for each item until answered."""

from PySide6.QtCore import QObject, Qt, Signal

from crm.ui.composer.form import Composer
from crm.ui.reply.draft import ReplyDraft
from crm.ui.reply.form import ReplyForm
from crm.ui.widgets.banner import Banner
from crm.ui.widgets.buttons import Button


class SentBar(Banner):
    """“Did you send it?”: nobody but the writer can know."""

    def __init__(self) -> None:
        """Be hidden."""
        super().__init__("mail", "done")
        self.yes: Button = self.add_button(self.tr("Yes, log it"))
        self.no: Button = self.add_button(self.tr("No"))
        self.hide()

    def ask(self, words: str) -> None:
        """Ask, with *words* of what was done before."""
        self.say(self.tr("Did you send it?"), words)
        self.show()


class Replies(QObject):
    """Shows the form in place of *composer*, and the bar above it once the mail program is open.

    `sent(object, object)` carries the item's id and the `ReplyDraft` that is to be logged;
    `changed()` comes when another item has a reply that is not sent; `left()` with Esc.
    """

    sent = Signal(object, object)
    changed = Signal()
    left = Signal()

    def __init__(self, form: ReplyForm, bar: SentBar, composer: Composer) -> None:
        """Work with these three."""
        super().__init__(form)
        self.form, self.bar, self._composer = form, bar, composer
        self._drafts: dict[int, ReplyDraft] = {}
        self._asked: dict[int, tuple[ReplyDraft, str]] = {}
        self._item: int | None = None
        form.opened.connect(self._opened)
        form.left.connect(self._leave)
        bar.yes.clicked.connect(self._yes)
        bar.no.clicked.connect(self._no)

    def begin(self, item_id: int, draft: ReplyDraft) -> None:
        """Write *draft*, a reply to the item that is shown."""
        self._item = item_id
        self._asked.pop(item_id, None)
        self._drafts[item_id] = draft
        self._show()
        self.form.start_writing()
        self.changed.emit()

    def show_item(self, item_id: int | None) -> None:
        """Show what there is of the item *item_id*; what was being written is kept for its own."""
        self._keep()
        self._item = item_id
        self._show()

    def drafts(self) -> dict[int, ReplyDraft]:
        """Return what is written and not opened in the mail program, by item."""
        self._keep()
        return dict(self._drafts)

    def take(self, drafts: dict[int, ReplyDraft]) -> None:
        """Go on with *drafts*, before any item is shown."""
        self._drafts = dict(drafts)
        self.changed.emit()

    def drop(self) -> None:
        """Let everything go."""
        self._drafts.clear()
        self._asked.clear()
        self._show()

    def ids(self) -> frozenset[int]:
        """Return the items with a reply that is not sent."""
        return frozenset(self._drafts)

    def _keep(self) -> None:
        if self._item in self._drafts and not self.form.isHidden():
            self._drafts[self._item] = self.form.draft()

    def _show(self) -> None:
        draft = self._drafts.get(self._item) if self._item is not None else None
        asked = self._asked.get(self._item) if self._item is not None else None
        if draft is not None:
            self.form.show_draft(draft)
        self.form.setVisible(draft is not None)
        self._composer.setVisible(draft is None)
        if asked is not None:
            self.bar.ask(asked[1])
        self.bar.setVisible(asked is not None)

    def _opened(self, words: str) -> None:
        if self._item is None:
            return
        self._asked[self._item] = (self.form.draft(), words)
        self._drafts.pop(self._item, None)
        self._show()
        self.bar.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _leave(self) -> None:
        """Close the form; a text that says no more than its template is not worth keeping."""
        if self._item is not None:
            self._drafts.pop(self._item, None)
        self._show()
        self.changed.emit()
        self.left.emit()

    def _yes(self) -> None:
        item = self._item
        asked = self._asked.pop(item, None) if item is not None else None
        self._show()
        if asked is not None:
            self.sent.emit(item, asked[0])

    def _no(self) -> None:
        """It was not sent: the text is there again."""
        item = self._item
        asked = self._asked.pop(item, None) if item is not None else None
        if item is not None and asked is not None:
            self.begin(item, asked[0])
