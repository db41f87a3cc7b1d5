"""What the fields of a contact are called, and their values in words."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from crm.domain.custom_fields import FieldKind
from crm.ui.inbox import words

_tr = QCoreApplication.translate


def field_name(field: str) -> str:
    """Return what a field is called: those of a contact, of an address; own fields as they are."""
    names = {
        "full_name": _tr("Contact", "Name"),
        "given_name": _tr("Contact", "First name"),
        "family_name": _tr("Contact", "Last name"),
        "kind": _tr("Contact", "Kind"),
        "email": _tr("Contact", "Email"),
        "phone": _tr("Contact", "Phone"),
        "handle": _tr("Contact", "Handle"),
        "country": _tr("Contact", "Country"),
        "language": _tr("Contact", "Language"),
        "birth_date": _tr("Contact", "Born"),
        "section_id": _tr("Contact", "Section"),
        "source": _tr("Contact", "Source"),
        "notes": _tr("Contact", "Notes"),
        "address": _tr("Contact", "Address"),
        "street": _tr("Contact", "Street"),
        "postcode": _tr("Contact", "Postcode"),
        "city": _tr("Contact", "City"),
        "tag": _tr("FieldNames", "Tag"),
        "tags": _tr("Contact", "Tags"),
        "consent": _tr("Contact", "Consent"),
    }
    return names.get(field, field)


def field_text(field: str, value: str) -> str:
    """Return the *value* of a field, as the book keeps it, in words."""
    if field == "country":
        return words.country_text(value)
    if field == "language":
        return words.language_text(value)
    if field == "birth_date":
        return date_text(value)
    if field == "kind":
        return kind_text(value)
    return value


def kind_text(kind: str) -> str:
    """Return whether somebody is a person or an organisation."""
    if kind == "organisation":
        return _tr("Contact", "Organisation")
    return _tr("Contact", "Person")


def own_text(kind: FieldKind, value: str) -> str:
    """Return what an own field holds, in words."""
    if kind is FieldKind.DATE:
        return date_text(value)
    if kind is FieldKind.YES_NO:
        return _tr("Contact", "Yes") if value == "yes" else _tr("Contact", "No") if value else ""
    return value


def date_text(value: str) -> str:
    """Return an ISO date in the long form of the language; what is none as it is."""
    day = QDate.fromString(value, "yyyy-MM-dd")
    if not day.isValid():
        return value
    return QLocale().toString(day, _tr("Contact", "d MMMM yyyy"))


def address_lines(street: str, postcode: str, city: str, country: str | None) -> list[str]:
    """Return an address line by line, without empty ones."""
    place = " ".join(part for part in (postcode, city) if part)
    lines = [*street.splitlines(), place, words.country_text(country)]
    return [line for line in lines if line]
