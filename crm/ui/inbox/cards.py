"""The cards beside an inquiry: who the person is, what they wrote, what happened so far."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from crm.queries.rows import ContactFacts, InquiryDetail, PointRow, TimelineRow
from crm.ui.inbox import words
from crm.ui.theme import fonts
from crm.ui.timeline.view import Timeline
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.card import Card
from crm.ui.widgets.labels import ElidingLabel, LinkLabel, PlainLabel
from crm.ui.widgets.painting import dotted, left_to_right

_LONG_WORD = 24


def breakable(text: str) -> str:
    """Return *text* with places to break in very long words, which could dictate a width."""
    return " ".join(
        "\u200b".join(word[i : i + _LONG_WORD] for i in range(0, len(word), _LONG_WORD))
        if len(word) > _LONG_WORD
        else word
        for word in text.split(" ")
    )


def paragraph(
    text: str, parent: QWidget, *, tone: str, size: float, weight: str = "regular"
) -> PlainLabel:
    """Return a label of several lines that dictates no width and can be copied from."""
    words = breakable(text)
    label = PlainLabel(
        words, parent, tone=tone, size=size, weight=weight, wrap=True, own_direction=True
    )
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def empty(layout: QLayout) -> None:
    """Take everything out of *layout* and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class ContactCard(Card):
    """Only what is filled: points of contact as links, place, language, consent, tags, events."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Contact"))
        self.body.addWidget(
            PlainLabel(self.tr("Contact"), tone="muted", size=fonts.CARD_TITLE, weight="semibold")
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_contact(self, contact: ContactFacts, origin: str) -> None:
        """Show what is known about *contact* and where the inquiry came from."""
        empty(self._grid)
        for point in contact.points:
            self._add_point(point)
        place = [words.country_text(contact.country), contact.city or ""]
        self._add(self.tr("Country"), _dotted(place))
        self._add(self.tr("Language"), words.language_text(contact.language))
        self._add(self.tr("Section"), contact.section or "")
        self._add(self.tr("Consent"), contact.consent or "")
        self._add(self.tr("Source"), origin or contact.source)
        self._add(self.tr("Tags"), _dotted(contact.tags))
        self._add(self.tr("Events"), _dotted(contact.events))
        self._add(self.tr("Notes"), contact.notes)

    def _add_point(self, point: PointRow) -> None:
        names = {"email": self.tr("Email"), "phone": self.tr("Phone")}
        name = names.get(point.kind, self.tr("Handle"))
        schemes = {"email": "mailto:", "phone": "tel:"}
        if point.kind in schemes and point.value:
            link = LinkLabel(left_to_right(point.text), schemes[point.kind] + point.value, self)
            link.setAccessibleName(f"{name} {point.text}")
            self._put(name, link)
        else:
            self._add(name, point.text)

    def _add(self, name: str, value: str) -> None:
        if value:
            self._put(name, ElidingLabel(value, self))

    def _put(self, name: str, value: QWidget) -> None:
        line = self._grid.rowCount()
        label = PlainLabel(name, self, tone="muted", size=fonts.SECOND)
        self._grid.addWidget(label, line, 0)
        fit = isinstance(value, LinkLabel)
        align = Qt.AlignmentFlag.AlignLeft if fit else Qt.AlignmentFlag(0)
        self._grid.addWidget(value, line, 1, align)


class AnswersCard(Card):
    """What they wrote, word for word: the message first, then each question and its answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What they wrote"))
        self.heading = PlainLabel(
            self.tr("What they wrote"), tone="muted", size=fonts.CARD_TITLE, weight="semibold"
        )
        self.body.addWidget(self.heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        self.body.addLayout(self._lines)
        self._more = Button("", parent=self, look="link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._fill)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._detail: InquiryDetail | None = None

    def show_answers(self, detail: InquiryDetail, *, afresh: bool = True) -> None:
        """Show the answers that say more than the contact's card does; all, if that is chosen.

        The choice is taken back for another inquiry, which is *afresh*.
        """
        if not afresh and detail == self._detail:
            return
        self._detail = detail
        title = self.tr("What they wrote")
        if detail.changed:
            title = self.tr("What they wrote (changed since)")
        self.heading.setText(title)
        self._more.setVisible(any(answer.shown_elsewhere for answer in detail.answers))
        if afresh:
            self._more.setChecked(False)
        self._fill()

    def _fill(self) -> None:
        """Show the message, then the other answers: all of them if that is wanted."""
        if self._detail is None:
            return
        everything = self._more.isChecked()
        self._more.setText(self.tr("Show less") if everything else self.tr("Show all answers"))
        empty(self._lines)
        message = self._detail.row.message.strip()
        if message:
            self._add(message, tone="text", size=fonts.BODY)
        for answer in self._detail.answers:
            text = answer.text.strip()
            if text and text != message and (everything or not answer.shown_elsewhere):
                self._lines.addSpacing(4 if self._lines.count() else 0)
                self._add(answer.question, tone="muted", size=fonts.SECOND)
                self._add(answer.text, tone="text", size=fonts.BODY)
        if not self._lines.count():
            self._add(self.tr("Nothing but their details."), tone="muted", size=fonts.BODY)

    def _add(self, text: str, *, tone: str, size: float) -> None:
        self._lines.addWidget(paragraph(text, self, tone=tone, size=size))


class TimelineCard(Card):
    """What happened, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Timeline"))
        self.body.addWidget(
            PlainLabel(self.tr("Timeline"), tone="muted", size=fonts.CARD_TITLE, weight="semibold")
        )
        self.timeline = Timeline(self)
        self.body.addWidget(self.timeline)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[TimelineRow], now: datetime) -> None:
        """Show the timeline of a contact."""
        self.timeline.show_rows(rows, now)


def _dotted(parts: Iterable[str]) -> str:
    return dotted(parts, "\u00a0\u00a0·\u00a0\u00a0")
