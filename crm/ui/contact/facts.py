"""The card with what is known about a contact: only what is filled."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from crm.domain.custom_fields import own_field_id
from crm.domain.saying import in_language, pair
from crm.queries.contact_detail import AddressRow, ConsentRow, ContactDetail
from crm.queries.rows import PointRow
from crm.ui.contact.words import (
    address_lines,
    date_text,
    field_name,
    field_text,
    own_text,
)
from crm.ui.inbox import words
from crm.ui.inbox.cards import breakable, empty
from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.card import Card
from crm.ui.widgets.labels import ClickLabel, LinkLabel, PlainLabel
from crm.ui.widgets.painting import left_to_right, plain_tip

_tr = QCoreApplication.translate
_NAME_WIDTH = 96
_SCHEMES = {"email": "mailto:", "phone": "tel:"}


class FactsCard(Card):
    """`edit_wanted()` asks for the form; `copied(str)` tells what is on the clipboard now.

    `consent_given(str, bool)` carries a purpose, and whether consent is given or withdrawn now.
    """

    edit_wanted = Signal()
    copied = Signal(str)
    consent_given = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(_tr("Contact", "Contact"), parent)
        self.edit = Button(self.tr("Edit"), parent=self, look="link")
        self.edit.setToolTip(self.tr("Show and edit all fields (F2)"))
        self.edit.clicked.connect(self.edit_wanted)
        self.head.addWidget(self.edit)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._earlier_open = False
        self._detail: ContactDetail | None = None

    def show_contact(self, detail: ContactDetail) -> None:
        """Show what is known."""
        self._detail = detail
        facts = detail.facts
        empty(self._grid)
        for point in facts.points:
            self._add_point(point)
        for address in detail.addresses:
            self._add_address(address)
        whole = {"given_name": facts.given_name, "family_name": facts.family_name}
        if " ".join(part for part in whole.values() if part) != facts.name:
            for field, value in whole.items():
                self._add(field_name(field), value or "")
        self._add(field_name("country"), words.country_text(facts.country))
        self._add(field_name("language"), words.language_text(facts.language))
        self._add(field_name("section_id"), facts.section or "")
        born = date_text(facts.birth_date.isoformat()) if facts.birth_date else ""
        self._add(field_name("birth_date"), born)
        for own in detail.own_fields:
            self._add(own.name, own_text(own.kind, detail.own_values.get(own.id, "")))
        self._add(field_name("source"), facts.source)
        for consent in detail.consents:
            self._add_consent(consent)
        self._add(field_name("notes"), facts.notes)
        if not self._grid.count():
            self._grid.addWidget(PlainLabel(self.tr("Nothing yet but the name."), tone="muted"))
        self._add_earlier()

    def address_text(self) -> str:
        """Return the postal address with the name over it, as it stands on an envelope."""
        if self._detail is None or not self._detail.addresses:
            return ""
        last = self._detail.addresses[-1]
        country = last.country or self._detail.facts.country
        lines = address_lines(last.street, last.postcode, last.city, country)
        return "\n".join([self._detail.facts.name, *lines])

    def _add_point(self, point: PointRow) -> None:
        name = field_name(point.kind)
        if point.kind in _SCHEMES and point.value:
            text = left_to_right(point.text)
            link = LinkLabel(text, _SCHEMES[point.kind] + point.value, self)
            link.setAccessibleName(f"{name} {point.text}")
            link.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            link.customContextMenuRequested.connect(
                lambda at, link=link, text=point.text: self._offer(link, text, at)
            )
            self._put(name, link)
        else:
            self._add(name, point.text)

    def _offer(self, link: LinkLabel, text: str, at: QPoint) -> None:
        """Open the menu of an address or number."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(lambda: self.copy(text))
        menu.addAction(self.tr("Open")).triggered.connect(link.open)
        menu.popup(link.mapToGlobal(at))

    def copy(self, text: str) -> None:
        """Put *text* on the clipboard and say so."""
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def _add_address(self, address: AddressRow) -> None:
        lines = address_lines(address.street, address.postcode, address.city, address.country)
        self._add(field_name("address"), "\n".join(lines))

    def _add_consent(self, consent: ConsentRow) -> None:
        today = words.local(consent.at).date()
        day = date_text(today.isoformat())
        said = self.tr("yes, on %1") if consent.given else self.tr("withdrawn on %1")
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        text = pair(consent.purpose, said.replace("%1", day))
        label = self._text(text)
        told = ", ".join(
            part for part in (in_language(consent.source or ""), consent.words) if part
        )
        label.setToolTip(plain_tip(told) if told else "")
        row.addWidget(label, 1)
        turn = ClickLabel(self.tr("Withdraw") if consent.given else self.tr("Give again"), line)
        spoken = self.tr("Withdraw consent: %1") if consent.given else self.tr("Give consent: %1")
        turn.setAccessibleName(spoken.replace("%1", consent.purpose))
        turn.clicked.connect(lambda: self.consent_given.emit(consent.purpose, not consent.given))
        row.addWidget(turn, 0, Qt.AlignmentFlag.AlignTop)
        self._put(field_name("consent"), line)

    def _add_earlier(self) -> None:
        """Show, behind one line, what the contact was called before it was merged."""
        if self._detail is None or not self._detail.earlier:
            return
        count = len(self._detail.earlier)
        link = ClickLabel(self.tr("Earlier values: %1").replace("%1", str(count)), self)
        link.clicked.connect(self._turn_earlier)
        self._put("", link)
        if self._earlier_open:
            own = {field.id: field.name for field in self._detail.own_fields}
            for row in self._detail.earlier:
                number = own_field_id(row.field)
                name = field_name(row.field) if number is None else own.get(number, "")
                self._add(name, field_text(row.field, row.value))

    def _turn_earlier(self) -> None:
        self._earlier_open = not self._earlier_open
        if self._detail is not None:
            self.show_contact(self._detail)

    def _add(self, name: str, value: str) -> None:
        if value:
            self._put(name, self._text(value))

    def _text(self, value: str) -> PlainLabel:
        label = PlainLabel(breakable(value), self, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            label.setAlignment(Qt.AlignmentFlag.AlignRight)  # selectable text does not mirror
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label

    def _put(self, name: str, value: QWidget) -> None:
        line = self._grid.rowCount()
        label = PlainLabel(breakable(name), self, tone="muted", size=fonts.SECOND, wrap=True)
        label.setFixedWidth(_NAME_WIDTH)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, line, 0, top)
        links = isinstance(value, ClickLabel)
        align = Qt.AlignmentFlag.AlignLeft if links else Qt.AlignmentFlag(0)
        self._grid.addWidget(value, line, 1, align)
