"""The form with all fields of a contact. Each saves itself when it is left: one step of undo."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crm.domain.custom_fields import FieldKind
from crm.queries.contact_detail import AddressRow, ContactDetail
from crm.queries.custom_fields import CustomFieldRow
from crm.queries.rows import PointRow
from crm.ui.contact.acts import ContactActs
from crm.ui.contact.book import Choices
from crm.ui.contact.rows import FormRow, Offer, Rows, Spec
from crm.ui.contact.words import field_name, kind_text
from crm.ui.inbox import words
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.card import Card

_tr = QCoreApplication.translate


class ContactForm(Card):
    """`done()` asks for the card with what is filled; `fields_wanted()` for the own fields."""

    done = Signal()
    fields_wanted = Signal()

    def __init__(self, acts: ContactActs, parent: QWidget) -> None:
        """Save through *acts*."""
        super().__init__(_tr("Contact", "All fields"), parent)
        self._acts = acts
        self.ready = Button(self.tr("Done"), parent=self, look="link")
        self.ready.setToolTip(self.tr("Back to what is filled (Esc)"))
        self.ready.clicked.connect(self.done)
        self.head.addWidget(self.ready)
        self.rows = Rows(self)
        self.body.addWidget(self.rows)
        self.manage = Button(self.tr("Fields of your own…"), "sliders", self)
        self.manage.clicked.connect(self.fields_wanted)
        self.body.addWidget(self.manage)
        self.body.addStretch(1)
        self._choices = Choices((), ())
        self._blank_address = False
        self._detail: ContactDetail | None = None

    def set_choices(self, choices: Choices) -> None:
        """Offer these sections and countries."""
        self._choices = choices
        if self._detail is not None:
            self.show_contact(self._detail)

    def show_contact(self, detail: ContactDetail) -> None:
        """Show all fields of a contact."""
        self._detail = detail
        facts = detail.facts
        born = facts.birth_date.isoformat() if facts.birth_date else ""
        kinds = [(kind, kind_text(kind)) for kind in ("person", "organisation")]
        sections = [("", "–"), *((str(id_), name) for id_, name in self._choices.sections)]
        section = str(detail.section_id or "")
        self.rows.show_specs(
            [
                self._field("full_name", facts.name),
                self._field("given_name", facts.given_name),
                self._field("family_name", facts.family_name),
                self.tr("How to reach them"),
                *self._points("email", self.tr("Add an e-mail address")),
                *self._points("phone", self.tr("Add a telephone number")),
                *self._points("handle", self.tr("Add a name on a network")),
                *self._addresses(),
                self.tr("About them"),
                self._country("country", facts.country, self._acts.set_field),
                self._field("language", words.language_text(facts.language)),
                self._field("section_id", section, kind="choice", choices=sections),
                self._field("birth_date", born, placeholder=self.tr("2 May 1990")),
                self._field("kind", detail.kind, kind="choice", choices=kinds),
                self._field("source", facts.source),
                self._field("notes", facts.notes, kind="text"),
                *self._own(),
            ]
        )

    def unsaved(self) -> list[str]:
        """Return the texts that are typed and could not be saved."""
        return self.rows.unsaved()

    def focus_first(self) -> None:
        """Put the cursor into the name."""
        self.rows.rows["full_name"].editor.setFocus()

    def _field(self, field: str, value: str | None, **more: Any) -> Spec:
        return Spec(
            f"{self._id()}{field}" if field != "full_name" else field,
            field_name(field),
            value or "",
            lambda text, row: self._acts.set_field(field, text, row),
            **more,
        )

    def _country(self, key: str, code: str | None, save: Callable[..., None]) -> Spec:
        return Spec(
            f"{self._id()}{key}",
            field_name("country"),
            words.country_text(code),
            lambda text, row: save("country", text, row),
            completions=self._choices.countries,
        )

    def _points(self, kind: str, add: str) -> list[Spec]:
        assert self._detail is not None
        points = [point for point in self._detail.facts.points if point.kind == kind]
        specs = [self._point(point, first=point is points[0]) for point in points]
        blank = Spec(
            f"{self._id()}new {kind} {len(points)}",
            field_name(kind) if not points else "",
            "",
            lambda text, row: self._acts.add_point(kind, text, row),
            placeholder=add,
            spoken=add,
        )
        return [*specs, blank]

    def _point(self, point: PointRow, *, first: bool) -> Spec:
        hint = ""
        if point.value is None and point.kind in ("email", "phone"):
            hint = self.tr("This does not look complete. It is kept as it is.")
        offers: list[Offer] = [
            (self.tr("Remove %1").replace("%1", point.text), "cross",
             lambda: self._acts.remove_point(point)),
        ]  # fmt: skip
        if not first:
            offers.insert(0, (self.tr("Use %1 first").replace("%1", point.text), "star",
                              lambda: self._acts.use_first(point)))  # fmt: skip
        return Spec(
            f"point {point.id} {first}",
            field_name(point.kind) if first else "",
            point.text,
            lambda text, row: self._acts.change_point(point, text, row),
            hint=hint,
            offers=offers,
            spoken=field_name(point.kind),
        )

    def _addresses(self) -> list[Spec]:
        assert self._detail is not None
        specs: list[Spec] = []
        for address in self._detail.addresses:
            specs += self._address(address)
        if not specs or self._blank_address:
            specs += self._new_address()
        else:
            last = specs[-1]
            add: Offer = (self.tr("Add another address"), "plus", self._add_blank)
            specs[-1] = Spec(
                last.key, last.name, last.value, last.save, completions=last.completions,
                offers=[*last.offers, add],
            )  # fmt: skip
        return specs

    def _address(self, address: AddressRow) -> list[Spec]:
        def spec(field: str, value: str, **more: Any) -> Spec:
            return Spec(
                f"address {address.id} {field}",
                field_name(field),
                value,
                lambda text, row: self._acts.change_address(address.id, field, text, row),
                **more,
            )

        street = " ".join(address.street.split("\n"))
        remove = self.tr("Remove the address %1").replace("%1", address.city or street)
        offers: list[Offer] = [(remove, "cross", lambda: self._acts.remove_address(address.id))]
        country = words.country_text(address.country)
        return [
            spec("street", street, offers=offers),
            spec("postcode", address.postcode),
            spec("city", address.city),
            spec("country", country, completions=self._choices.countries),
        ]

    def _new_address(self) -> list[Spec]:
        """Return empty fields: the first that is filled makes the address."""

        def save(field: str) -> Callable[..., None]:
            def add(text: str, row: FormRow) -> None:
                self._blank_address = False
                self._acts.add_address(field, text, row)

            return add

        return [
            Spec(f"{self._id()}new address {len(self._detail.addresses) if self._detail else 0} {field}",
                 field_name(field), "", save(field))
            for field in ("street", "postcode", "city")
        ]  # fmt: skip

    def _add_blank(self) -> None:
        self._blank_address = True
        if self._detail is not None:
            self.show_contact(self._detail)

    def _own(self) -> list[Spec | str]:
        assert self._detail is not None
        if not self._detail.own_fields:
            return []
        values = self._detail.own_values
        specs = [self._own_field(own, values.get(own.id, "")) for own in self._detail.own_fields]
        return [self.tr("Fields of your own"), *specs]

    def _own_field(self, own: CustomFieldRow, value: str) -> Spec:
        more: dict[str, Any] = {}
        if own.kind is FieldKind.YES_NO:
            yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
            more = {"kind": "choice", "choices": [("", "–"), *yes_no]}
        elif own.kind is FieldKind.CHOICE:
            offered = [(choice, choice) for choice in own.choices]
            more = {"kind": "choice", "choices": [("", "–"), *offered]}
        elif own.kind is FieldKind.DATE:
            more = {"placeholder": self.tr("2 May 1990")}
        return Spec(
            f"{self._id()}own {own.id} {own.kind} {own.name}",
            own.name,
            value,
            lambda text, row: self._acts.set_own(own, text, row),
            **more,
        )

    def _id(self) -> str:
        """Return what keeps the fields of one contact from those of the next."""
        return f"c{self._detail.facts.id} " if self._detail is not None else ""
