"""What is chosen in the export dialog: whom, as what, and what the book is asked for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Whom:
    """What is asked of the book: a kind of list, a search, and ids if only some are meant."""

    what: str
    search: str
    ids: Sequence[int] | None = None
    sort: tuple[str, ...] = ()


def excel_separator() -> str:
    """Return what a spreadsheet program of this country takes for the end of a cell."""
    return ";" if QLocale().decimalPoint() == "," else ","


def file_form(kind: str) -> tuple[str, str]:
    """Return the ending of a format's name, and what parts the cells of a text table."""
    forms = {"csv_here": ("csv", excel_separator()), "csv": ("csv", ","), "vcf": ("vcf", ",")}
    return forms.get(kind, ("xlsx", ","))


def nouns() -> dict[str, tuple[str, str]]:
    """Return what one and many of each list are called."""
    return {
        "inquiries": (_tr("Export", "inquiry"), _tr("Export", "inquiries")),
        "contacts": (_tr("Export", "contact"), _tr("Export", "contacts")),
        "followups": (_tr("Export", "follow-up"), _tr("Export", "follow-ups")),
    }


def counted(count: int, what: str) -> str:
    """Return how many of *what* there are: 1 contact, 178 contacts."""
    one, many = nouns()[what]
    words = _tr("Export", "{n} {what}")
    return words.format(n=QLocale().toString(count), what=one if count == 1 else many)
