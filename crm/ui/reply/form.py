"""The form in which one writes a reply, at the foot of whatever it is a reply to."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm.domain.replies import MAILTO_LIMIT, mailto
from crm.ui.reply.draft import ReplyDraft
from crm.ui.reply.text import ReplyText
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import ElidingLabel, PlainLabel, open_link


class ReplyForm(QFrame):
    """`opened(str)` says with which words the mail program was opened; `left()` that of Esc."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty and hidden."""
        super().__init__(parent)
        self.setObjectName("Card")
        self._template = ""
        self.title = PlainLabel(
            self.tr("Reply"), self, tone="muted", size=fonts.CARD_TITLE, weight="semibold"
        )
        self.which = ElidingLabel("", self, tone="muted", size=fonts.SECOND)
        self.escape = PlainLabel(self.tr("Esc to close"), self, tone="muted", size=fonts.SMALL)
        self.to = Combo(self.tr("To"), self)
        self.subject = QLineEdit(self)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.text = ReplyText(self.tr("Text of the reply"), self, known_too=True)
        self.text.setFixedHeight(128)
        self.reason = ElidingLabel("", self, tone="overdue", size=fonts.SECOND)
        self.copy = Button(self.tr("Copy text"), "note", self)
        self.send = Button(self.tr("Open in mail program"), "send", self, look="primary")
        self.send.setToolTip(self.tr("Open in mail program (Ctrl+Enter)"))
        self._lay_out()
        self.subject.textChanged.connect(self._check)
        self.text.textChanged.connect(self._check)
        self.text.submitted.connect(self._open)
        self.text.left.connect(self.left)
        self.copy.clicked.connect(self._copy)
        self.send.clicked.connect(self._open)
        self.hide()

    def show_draft(self, draft: ReplyDraft) -> None:
        """Show *draft*."""
        self._template = draft.template
        self.which.setText(self.tr("Template: %1").replace("%1", draft.template))
        self.which.setVisible(bool(draft.template))
        self.to.clear()
        for address in draft.others or (draft.to,):
            self.to.addItem(address, address)
        self.to.setCurrentIndex(max(0, self.to.findData(draft.to)))
        self.subject.setText(draft.subject)
        self.text.setPlainText(draft.body)
        self._check()
        self.show()

    def draft(self) -> ReplyDraft:
        """Return what has been written so far."""
        others = tuple(str(self.to.itemData(number)) for number in range(self.to.count()))
        return ReplyDraft(
            to=str(self.to.currentData() or ""),
            subject=self.subject.text().strip(),
            body=self.text.toPlainText().strip(),
            template=self._template,
            others=others,
        )

    def start_writing(self) -> None:
        """Put the cursor where something is still to be written."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.text.select_gap() and not self.subject.text():
            self.subject.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def why_not(self) -> str:
        """Return why the message cannot be opened yet, empty if it can."""
        draft = self.draft()
        left = draft.gaps()
        if left and left[0].known:
            words = self.tr("We do not know {%1}: write it yourself, or take it out.")
            return words.replace("%1", left[0].name)
        if left:
            words = self.tr("There is nothing called {%1}: write it yourself, or take it out.")
            return words.replace("%1", left[0].name)
        return "" if draft.body else self.tr("Write something first.")

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the compact form."""
        return QSize(380, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is not needed where there is little room."""
        super().resizeEvent(event)
        self.escape.setVisible(self.width() >= 520)
        self._check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Ctrl+Enter opens the mail program."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.which, 1)
        head.addStretch(0)
        head.addWidget(self.escape)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in ((self.tr("&To"), self.to), (self.tr("Su&bject"), self.subject)):
            label = PlainLabel(words, self, tone="muted", size=fonts.SECOND)
            label.setBuddy(field)
            form.addRow(label, field)
        foot.setSpacing(8)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 10, 17, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(form)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _check(self) -> None:
        reason = self.why_not()
        self.reason.setText(reason)
        self.reason.setAccessibleName(reason)
        self.send.setEnabled(not reason)
        self.copy.setVisible(not reason and self.width() >= 520)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.draft().body)

    def _open(self) -> None:
        if self.why_not():
            return
        draft = self.draft()
        whole = mailto(draft.to, draft.subject, draft.body)
        words = ""
        if len(whole) >= MAILTO_LIMIT:
            self._copy()
            whole = mailto(draft.to, draft.subject)
            words = self.tr("Text copied, paste it into your message.")
        if not open_link(whole):
            self._copy()
            words = self.tr("No mail program answered. Text copied, paste it into your message.")
        self.opened.emit(words)
