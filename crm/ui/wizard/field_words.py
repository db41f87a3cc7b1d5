"""What the fields are called that a column of a file can go into, and the kinds of files."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def field_names() -> dict[str, str]:
    """Return field → what it is called, in the order of the list to choose from."""
    return {
        "full_name": _tr("Fields", "Full name"),
        "given_name": _tr("Fields", "First name"),
        "family_name": _tr("Fields", "Last name"),
        "email": _tr("Fields", "E-mail"),
        "phone": _tr("Fields", "Phone"),
        "country": _tr("Fields", "Country"),
        "city": _tr("Fields", "Town"),
        "postcode": _tr("Fields", "Postcode"),
        "street": _tr("Fields", "Street"),
        "middle_name": _tr("Fields", "Middle name"),
        "language": _tr("Fields", "Language"),
        "birth_date": _tr("Fields", "Birth date"),
        "organisation": _tr("Fields", "Organisation"),
        "message": _tr("Fields", "Message"),
        "notes": _tr("Fields", "Notes"),
        "tags": _tr("Fields", "Tags"),
        "submitted_at": _tr("Fields", "When they signed up"),
        "registered_at": _tr("Fields", "When they registered"),
        "registration": _tr("Fields", "State of the registration"),
        "cancelled_at": _tr("Fields", "When they cancelled"),
        "attended": _tr("Fields", "Whether they came"),
        "joined_at": _tr("Fields", "When they came"),
        "left_at": _tr("Fields", "When they left"),
        "event": _tr("Fields", "Event"),
        "event_at": _tr("Fields", "When the event was"),
        "role": _tr("Fields", "Role at the event"),
        "display_name": _tr("Fields", "Name shown in the meeting"),
        "ordered_at": _tr("Fields", "When they ordered"),
        "order_number": _tr("Fields", "Order number"),
        "order_status": _tr("Fields", "State of the order"),
        "item": _tr("Fields", "Item or ticket"),
        "quantity": _tr("Fields", "How many"),
        "consent": _tr("Fields", "Newsletter consent"),
        "source": _tr("Fields", "How they heard of us"),
        "form_id": _tr("Fields", "The form’s own number"),
    }


def keep_only() -> str:
    """Return what is chosen for a column that fills no field; its cells stay with the row."""
    return _tr("Fields", "Keep as an answer only")


def kind_names() -> dict[str, str]:
    """Return kind of file → what it is called."""
    return {
        "join_form": _tr("FileKinds", "Answers of a join form"),
        "registration": _tr("FileKinds", "Registrations for an event"),
        "attendance": _tr("FileKinds", "Who came to an event"),
        "contacts": _tr("FileKinds", "A list of contacts"),
        "orders": _tr("FileKinds", "Orders"),
    }
