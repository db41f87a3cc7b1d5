"""`rollbook erase`: a person is gone for good, everywhere in the book."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.parsing import Commands, command
from crm.domain.errors import UserError
from crm.store.labels import label


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "erase", "erase a contact for good", _erase)
    parser.add_argument("id", metavar="ID", help="the contact, such as c12")
    parser.add_argument("--yes", action="store_true", help="really: this cannot be undone")


def _erase(desk: Desk) -> int:
    from crm.actions.erasing import erase_contact

    contact = parse_id(desk.arguments.id, "contact")[1]
    if not desk.arguments.yes:
        raise UserError(
            "Erasing takes all that is known about a contact out of the book, for good. Nothing "
            "was changed. Say --yes if that is what you want."
        )
    with desk.book() as store:
        _, changes = store.erase(label("Erase a contact"), erase_contact, contact)
    said = "Erased. Backups that were made before still hold it, until they are thinned out."
    return desk.wrote(changes, said, erased=shown("contact", contact))
