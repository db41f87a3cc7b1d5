"""The fields of the form for a new person, in the order in which a paper is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm.domain.inquiries import ORIGIN_NAMES
from crm.ui.dialogs.sheet import caption
from crm.ui.entry.draft import EntryDraft
from crm.ui.entry.known import KnownList
from crm.ui.widgets.chips import ChipGroup

_BY_HAND = ("paper", "stall", "phone")


class EntryForm(QWidget):
    """`typed()` comes when something has changed by which somebody may be known."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.what = ChipGroup(
            [
                (True, self.tr("They ask for something"), "inbox"),
                (False, self.tr("Contact only"), "person"),
            ],
            self.tr("What is entered"),
            self,
        )
        names = {"paper": self.tr("Paper"), "stall": self.tr("Stall"), "phone": self.tr("Phone")}
        self.origin = ChipGroup(
            [(name, names[name], "") for name in _BY_HAND if name in ORIGIN_NAMES],
            self.tr("How it reached us"),
            self,
        )
        self.name, self.email, self.phone, self.country, self.when = (
            QLineEdit(self) for _ in range(5)
        )
        self.country.setCompleter(self._countries())
        self.when.setPlaceholderText(self.tr("now"))
        self.message = QPlainTextEdit(self)
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(84)
        self.known = KnownList(self)
        self._asked: list[QWidget] = []
        self._lay_out()
        self.what.chosen.connect(self._show_asked)
        for field in (self.name, self.email, self.phone, self.country):
            field.textEdited.connect(self._tell)

    def draft(self) -> EntryDraft:
        """Return what is typed."""
        return EntryDraft(
            asks=bool(self.what.value()),
            name=self.name.text().strip(),
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
            country=self.country.text().strip(),
            message=self.message.toPlainText().strip(),
            origin=str(self.origin.value() or "paper"),
            when=self.when.text().strip(),
            contact_id=self.known.chosen(),
        )

    def show_draft(self, draft: EntryDraft) -> None:
        """Show *draft*, ready to type the name."""
        self.what.set_value(draft.asks)
        self.origin.set_value(draft.origin)
        self.name.setText(draft.name)
        self.email.setText(draft.email)
        self.phone.setText(draft.phone)
        self.country.setText(draft.country)
        self.when.setText(draft.when)
        self.message.setPlainText(draft.message)
        self.known.offer(())
        self._show_asked()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def _tell(self) -> None:
        self.typed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.what, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._fields())
        column.addStretch(1)
        row.addLayout(column, 3)
        row.addWidget(self.known, 2)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        message = caption(self.tr("&What they want"), self.message)
        origin = caption(self.tr("How it reached us"), self.origin)
        for text, field, line, at, wide in (
            (self.tr("&Name"), self.name, 0, 0, 2),
            (self.tr("&E-mail"), self.email, 2, 0, 1),
            (self.tr("&Phone"), self.phone, 2, 1, 1),
            (self.tr("C&ountry"), self.country, 4, 0, 1),
            (self.tr("W&hen"), self.when, 4, 1, 1),
        ):
            grid.addWidget(caption(text, field), line, at, 1, wide)
            grid.addWidget(field, line + 1, at, 1, wide)
        grid.addWidget(message, 6, 0, 1, 2)
        grid.addWidget(self.message, 7, 0, 1, 2)
        grid.addWidget(origin, 8, 0, 1, 2)
        grid.addWidget(self.origin, 9, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        when = grid.itemAtPosition(4, 1)
        shown = when.widget() if when is not None else None
        self._asked = [message, self.message, origin, self.origin, self.when]
        self._asked += [shown] if shown is not None else []
        return grid

    def _show_asked(self) -> None:
        for part in self._asked:
            part.setVisible(bool(self.what.value()))

    def _countries(self) -> QCompleter:
        from crm.domain.saying import language_in_use
        from crm.intake.countries import country_names

        completer = QCompleter(list(country_names(language_in_use())), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer
