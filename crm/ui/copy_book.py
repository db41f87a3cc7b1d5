"""Copying a book from a place where it is not safe to a folder of this computer."""

from pathlib import Path


def copy_to(source: Path, target: Path) -> None:
    """Copy the book *source*, which is not open, to *target*. Raise UserError if that fails."""
    from crm.store.copying import copy_book, copy_file
    from crm.store.key import is_encrypted

    if is_encrypted(source):
        copy_file(source, target)
    else:
        copy_book(source, None, target)
