"""What saved views are called: built-in ones in the language of the window."""

from PySide6.QtCore import QCoreApplication

from crm.queries.searching.rows import ViewRow

_tr = QCoreApplication.translate


def view_name(view: ViewRow) -> str:
    """Return the name to show."""
    return _built_in().get(view.ref, view.name) if view.built_in else view.name


def _built_in() -> dict[str, str]:
    return {
        "mine": _tr("Views", "My inquiries"),
        "late": _tr("Views", "Late first replies"),
        "due": _tr("Views", "Due this week"),
        "quiet": _tr("Views", "No contact for 60 days"),
        "month": _tr("Views", "New this month"),
        "volunteers": _tr("Views", "Volunteers"),
    }


def colour_names() -> list[tuple[str, str]]:
    """Return the colours an icon can have, as tones of the window, with their names."""
    return [
        ("", _tr("Views", "Grey")),
        ("new", _tr("Views", "Blue")),
        ("active", _tr("Views", "Amber")),
        ("waiting", _tr("Views", "Violet")),
        ("done", _tr("Views", "Green")),
        ("overdue", _tr("Views", "Red")),
    ]


def icon_names() -> list[tuple[str, str]]:
    """Return the icons there are, with what they show."""
    return [
        ("search", _tr("Views", "Magnifying glass")),
        ("star", _tr("Views", "Star")),
        ("tag", _tr("Views", "Tag")),
        ("globe", _tr("Views", "Globe")),
        ("calendar", _tr("Views", "Calendar")),
        ("clock", _tr("Views", "Clock")),
        ("people", _tr("Views", "People")),
        ("person", _tr("Views", "Person")),
        ("inbox", _tr("Views", "Inbox")),
        ("mail", _tr("Views", "Letter")),
        ("phone", _tr("Views", "Telephone")),
        ("moon", _tr("Views", "Moon")),
        ("warning", _tr("Views", "Warning")),
        ("check", _tr("Views", "Tick")),
        ("note", _tr("Views", "Note")),
        ("book", _tr("Views", "Book")),
        ("plus", _tr("Views", "Plus")),
        ("pencil", _tr("Views", "Pencil")),
    ]
