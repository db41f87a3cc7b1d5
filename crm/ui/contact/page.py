"""The page of one contact: what is known, what happened, what is to be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm.domain.interactions import Kind
from crm.queries.contact_detail import ContactDetail, ContactGone
from crm.store.changes import Changes
from crm.ui.commands import Command
from crm.ui.composer.correcting import Correcting
from crm.ui.composer.draft import Draft
from crm.ui.composer.team import Team
from crm.ui.contact import book
from crm.ui.contact.acts import ContactActs
from crm.ui.contact.doors import ContactDialogs
from crm.ui.contact.gone import GoneView
from crm.ui.contact.keys import contact_commands
from crm.ui.contact.view import ContactView
from crm.ui.frame import Frame
from crm.ui.page import Page
from crm.ui.widgets.labels import open_link


class ContactPage(Page):
    """`open` takes the id of a contact."""

    groups, writes = ("contact.edit", "contact.address", "contact.held", "contact.back"), True

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Read and write the book of *frame*."""
        super().__init__(frame, parent)
        self.menu = self.tr("&Contact")
        self.setAccessibleName(self.tr("Contact"))
        self._contact_id: int | None = None
        self._detail: ContactDetail | None = None
        self._texts: dict[int, Draft] = {}
        self.acts = ContactActs(frame, self, self)
        self.dialogs = ContactDialogs(self)
        self.view = ContactView(self.acts, frame.now, self)
        Team(frame, self.view.composer)
        Correcting(frame, self.view.history.timeline, self.view.composer, self._keep_draft)
        self.gone = GoneView(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._commands = contact_commands(self, self.acts)
        self._offer()
        self._connect()
        self._stack.hide()  # until there is somebody to show

    # What the window calls

    def open(self, target: object) -> None:
        """Show the contact with the id *target*."""
        if isinstance(target, int) and target != self._contact_id:
            self._keep_draft()
            self.stop_editing()
            self._contact_id, self._detail = target, None
            self._stack.hide()
        self._read()

    def target(self) -> object:
        """Return the id of the contact that is shown."""
        return self._contact_id

    def refresh(self, changes: Changes) -> None:
        """Read again what *changes* may have touched."""
        if changes:
            self._read()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        return list(self._commands.values())

    def panes(self) -> list[QWidget]:
        """Return the parts between which F6 moves the focus."""
        return [self.view.facts, self.view.history.timeline, self.view.composer]

    def focus_first(self) -> None:
        """Put the focus where keys do something and no field takes them."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def unsaved(self) -> int:
        """Return about how many contacts something is written that is not saved."""
        self._keep_draft()
        return len(self._texts) + bool(self.view.is_editing() and self.view.form.unsaved())

    def drop_drafts(self) -> None:
        """Let everything go that is not saved."""
        self._texts.clear()
        self.view.composer.reset(Kind.CALL)

    def drafts(self) -> object:
        """Return what is written and not saved, by contact."""
        self._keep_draft()
        return (self._contact_id, dict(self._texts)) if self._texts else None

    def take_drafts(self, drafts: object) -> None:
        """Go on with what was written before the book was locked."""
        if isinstance(drafts, tuple):
            contact_id, self._texts = drafts
            self.open(contact_id)

    # What the acts ask

    def detail(self) -> ContactDetail | None:
        """Return the contact that is shown."""
        return self._detail

    def anchor(self) -> QWidget:
        """Return what small windows open over."""
        return self.view

    def logged(self, contact_id: int) -> None:
        """Empty the form: what was written about a contact has been saved."""
        self._texts.pop(contact_id, None)
        if contact_id == self._contact_id:
            self.view.composer.reset(Kind.CALL)
            self.view.composer.fold()
            self.focus_first()

    # What the commands do

    def edit(self) -> None:
        """Show all fields, or go back to those that are filled."""
        if self._detail is None:
            return
        if self.view.is_editing():
            self.stop_editing()
            self.focus_first()
            return
        self.frame.worker.read(self, book.form_choices, then=self.view.form.set_choices)
        self.view.edit(self._detail, on=True)

    def stop_editing(self) -> None:
        """Show what is filled."""
        if self.view.is_editing() and self._detail is not None:
            self.view.edit(self._detail, on=False)

    def leave(self) -> None:
        """Go back from the form to the contact, and from there to the page before."""
        if self.view.is_editing():
            self.stop_editing()
            self.focus_first()
        else:
            self._keep_draft()
            self.frame.back()

    def write_log(self) -> None:
        """Open the form to log."""
        self.view.composer.open()

    def write_mail(self) -> None:
        """Begin a message to the first e-mail address."""
        address = self._first("email")
        if address:
            open_link(f"mailto:{address}")

    def copy_name(self) -> None:
        """Copy “Name <address>”, as mail programs take it."""
        if self._detail is None:
            return
        name, address = self._detail.facts.name, self._first("email")
        self._copy(f"{name} <{address}>" if address else name)

    def copy_address(self) -> None:
        """Copy the postal address, as it stands on an envelope."""
        text = self.view.facts.address_text()
        if text:
            self._copy(text)
        else:
            self.frame.say(self.tr("There is no postal address yet."))

    def forget(self) -> None:
        """Show nobody, and go back: the contact was erased."""
        if self._contact_id is not None:
            self._texts.pop(self._contact_id, None)
        self._contact_id = self._detail = None
        self.frame.back()

    def is_shown(self) -> bool:
        """Say whether there is a contact to do something with."""
        return self._detail is not None and self._stack.currentWidget() is self.view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the name where nothing is selected; do the keys of the commands."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_name()
        else:
            super().keyPressEvent(event)

    # Inside

    def _offer(self) -> None:
        hints = [
            ("L", self.tr("log")),
            ("F2", self.tr("edit")),
            ("T", self.tr("tag")),
            ("V", self.tr("event")),
            ("F", self.tr("follow-up")),
            ("Ctrl+Z", self.tr("undo")),
            ("Esc", self.tr("back")),
        ]
        names = ("log", "mail", "edit", "followup", "tag", "event", "consent", "address")
        offered = [self._commands[name] for name in names]
        self.view.offer(offered, self._commands["delete"], hints)

    def _connect(self) -> None:
        view, acts = self.view, self.acts
        view.header.back_wanted.connect(self.leave)
        view.header.tags.wanted.connect(acts.tag)
        view.header.tags.removed.connect(acts.untag)
        view.banner.answered.connect(acts.answer_match)
        view.banner.compared.connect(self.dialogs.compare)
        view.facts.edit_wanted.connect(self.edit)
        view.facts.copied.connect(self._say_copied)
        view.facts.consent_given.connect(acts.give_consent)
        view.form.done.connect(self.leave)
        view.form.fields_wanted.connect(self.dialogs.manage_fields)
        view.followups.done.connect(acts.finish_followup)
        view.followups.move_wanted.connect(acts.move_followup)
        view.followups.add_wanted.connect(acts.plan_followup)
        view.inquiries.opened.connect(self._open)
        view.events.opened.connect(self._open)
        view.events.toggled.connect(acts.set_event)
        view.events.add_wanted.connect(acts.add_event)
        view.history.revert_wanted.connect(acts.revert)
        view.composer.saved.connect(self._log)
        view.composer.left.connect(self.focus_first)
        self.gone.opened.connect(self.open)
        self.gone.restore_wanted.connect(acts.restore)
        self.gone.back_wanted.connect(self.frame.back)

    def _read(self) -> None:
        if self._contact_id is not None:
            ask = (book.contact_detail, self._contact_id)
            self.frame.worker.read(self, *ask, now=self.frame.now(), then=self._show)

    def _show(self, found: ContactDetail | ContactGone) -> None:
        if isinstance(found, ContactGone):
            if found.contact_id == self._contact_id:
                self._show_gone(found)
            return
        if found.facts.id != self._contact_id:
            return
        afresh = self._detail is None
        self._detail = found
        self.view.show_contact(found, self.frame.now(), afresh=afresh)
        if afresh:
            draft = self._texts.get(found.facts.id)
            self.view.composer.reset(draft.kind if draft else found.last_kind or Kind.CALL, draft)
            self.view.composer.fold()
        self.view.offered.refresh()
        self._stack.setCurrentWidget(self.view)
        self._stack.show()

    def _show_gone(self, found: ContactGone) -> None:
        self._keep_draft()
        written = [*(self.view.form.unsaved() if self.view.is_editing() else ())]
        draft = self._texts.get(found.contact_id)
        if draft is not None:
            written.insert(0, draft.text)
        self.stop_editing()
        self._detail = None
        self.gone.show_gone(found, "\n\n".join(text for text in written if text))
        self._stack.setCurrentWidget(self.gone)
        self._stack.show()

    def _keep_draft(self) -> None:
        """Keep what is written and not saved, for when one comes back to this contact."""
        if self._contact_id is None or self._detail is None:
            return
        draft = self.view.composer.unsaved()
        if draft is not None:
            self._texts[self._contact_id] = draft
        else:
            self._texts.pop(self._contact_id, None)

    def _log(self, draft: object) -> None:
        if isinstance(draft, Draft) and self._detail is not None:
            self.acts.log(draft)

    def _open(self, page: str, target: object) -> None:
        self._keep_draft()
        self.frame.go(page, target)

    def _first(self, kind: str) -> str:
        points = self._detail.facts.points if self._detail else ()
        return next((point.value or point.text for point in points if point.kind == kind), "")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say_copied(text)

    def _say_copied(self, text: str) -> None:
        self.frame.say(self.tr("Copied: %1").replace("%1", " ".join(text.split())))
