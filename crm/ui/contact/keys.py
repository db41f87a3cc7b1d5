"""The commands of a contact's page: what they are called, their keys, their icons."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm.ui.commands import Command
from crm.ui.contact.acts import ContactActs

if TYPE_CHECKING:
    from crm.ui.contact.page import ContactPage

_tr = QCoreApplication.translate
_Row = tuple[str, str, tuple[str, ...], str, Callable[[], None]]


def contact_commands(page: "ContactPage", acts: ContactActs) -> dict[str, Command]:
    """Return the commands by their names, in the order of the key sheet."""
    rows: list[_Row] = [
        ("log", _tr("Contact", "Log follow-up"), ("L",), "pencil", page.write_log),
        ("mail", _tr("Contact", "Write e-mail"), ("R",), "mail", page.write_mail),
        ("edit", _tr("Contact", "Edit"), ("F2",), "sliders", page.edit),
        ("followup", _tr("Contact", "Plan follow-up"), ("F",), "clock", acts.plan_followup),
        ("tag", _tr("Contact", "Tag"), ("T",), "tag", acts.tag),
        ("event", _tr("Contact", "Add to event"), ("V",), "calendar", acts.add_event),
        ("consent", _tr("Contact", "Note consent"), (), "shield", acts.ask_consent),
        ("address", _tr("Contact", "Copy address"), ("Ctrl+Shift+C",), "home", page.copy_address),
        ("compare", _tr("Contact", "Compare with a probable duplicate"), ("D",), "people",
         page.dialogs.compare),
        ("fields", _tr("Contact", "Fields of your own…"), (), "sliders", page.dialogs.manage_fields),
        ("held", _tr("Contact", "Everything we hold…"), (), "download",
         page.dialogs.write_everything),
        ("erase", _tr("Contact", "Erase for good…"), (), "cross", page.dialogs.erase),
        ("delete", _tr("Contact", "Delete"), (), "trash", acts.delete),
    ]  # fmt: skip
    made = {row[0]: Command(f"contact.{row[0]}", *row[1:], page.is_shown) for row in rows}
    back = Command("contact.back", _tr("Contact", "Back"), ("Esc",), "arrow-left", page.leave)
    return made | {"back": back}
