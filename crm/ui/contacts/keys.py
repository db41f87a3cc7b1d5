"""The commands of the page of contacts: for its menu, its bars, its keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm.domain.matching import MOST_MERGED
from crm.ui.commands import Command

if TYPE_CHECKING:
    from crm.ui.contacts.page import ContactsPage

_tr = QCoreApplication.translate

GROUPS = tuple(f"contacts.{name}" for name in ("copy", "all", "columns", "tag", "export", "merge"))
"""Where a line stands in the menu of the page."""
BULK = ("tag", "set", "assign", "event", "followups", "export", "addresses", "merge", "delete")
"""The commands of the bar over the grid, in order."""

MENU = ("open", "edit", "all", *BULK[:5], "addresses", "merge", "delete")
"""Those of the menu that opens over a row."""


def contact_commands(page: "ContactsPage") -> list[Command]:
    """Return everything that can be done on *page*."""
    return [*_grid_commands(page), *_bulk_commands(page)]


def buttons(page: "ContactsPage", named: dict[str, Command]) -> Sequence[Command]:
    """Return what stands beside the title; the primary one last."""

    def do(what: str) -> None:
        page.frame.do(what)

    return [
        named["columns"],
        Command(
            "export", _tr("Contacts", "Export…"), ("Ctrl+E",), "download", lambda: do("export")
        ),
        Command("import", _tr("Contacts", "Import…"), ("Ctrl+I",), "upload", lambda: do("import")),
        Command(
            "new", _tr("Contacts", "New contact"), ("Ctrl+N",), "plus", lambda: do("new_entry")
        ),
    ]


def save_button(page: "ContactsPage") -> Command:
    """Return what stands beside the search: what is shown becomes a saved view."""

    def save() -> None:
        page.frame.do("save_view")

    return Command("save_view", _tr("Contacts", "Save view…"), ("Ctrl+D",), "star", save)


def _grid_commands(page: "ContactsPage") -> list[Command]:
    table, there = page.table, page.has_targets
    found = page.has_contacts
    return [
        _made("open", _tr("Contacts", "&Open"), "Return", "person", page.open_current, there),
        _made("edit", _tr("Contacts", "&Edit cell"), "F2", "pencil", page.edit_current, there),
        _made("copy", _tr("Contacts", "&Copy"), "Ctrl+C", "note", table.copy, there),
        _made(
            "copy_titles",
            _tr("Contacts", "Copy with &headings"),
            "Ctrl+Shift+C",
            "note",
            table.copy_with_titles,
            there,
        ),
        _made("paste", _tr("Contacts", "&Paste"), "Ctrl+V", "note", table.paste),
        _made(
            "paste_rows",
            _tr("Contacts", "Paste as &import…"),
            "Ctrl+Shift+V",
            "upload",
            table.paste_as_import,
        ),
        Command(
            "contacts.all",
            _tr("Contacts", "Select &all that match"),
            ("Ctrl+A", "Ctrl+Shift+A"),
            "check",
            page.mark_all,
            found,
        ),
        _made("none", _tr("Contacts", "Select &nobody"), "Esc", "cross", page.mark_none),
        _made("columns", _tr("Contacts", "Columns"), "", "sort", page.menus.choose_columns),
        _made("refresh", _tr("Contacts", "&Refresh"), "F5", "refresh", page.refresh_all),
    ]


def _bulk_commands(page: "ContactsPage") -> list[Command]:
    acts, there = page.acts, page.has_targets
    can_merge = partial(_can_merge, page)
    return [
        _made("tag", _tr("Contacts", "&Tag"), "Ctrl+T", "tag", acts.tag, there),
        _made(
            "set", _tr("Contacts", "&Set field"), "Ctrl+Shift+S", "pencil", acts.set_field, there
        ),
        _made("assign", _tr("Contacts", "Assi&gn"), "", "person", acts.assign, there),
        _made("event", _tr("Contacts", "Add to e&vent"), "", "calendar", acts.add_to_event, there),
        _made(
            "followups",
            _tr("Contacts", "&Follow-up for each"),
            "",
            "clock",
            acts.plan_followups,
            there,
        ),
        _made("export", _tr("Contacts", "E&xport"), "", "download", page.export_marked, there),
        _made(
            "addresses",
            _tr("Contacts", "Copy a&ddresses"),
            "",
            "mail",
            acts.copy_addresses,
            there,
        ),
        _made("merge", _tr("Contacts", "&Merge"), "", "people", acts.merge, can_merge),
        _made("delete", _tr("Contacts", "De&lete"), "Delete", "trash", acts.delete, there),
    ]


def _can_merge(page: "ContactsPage") -> bool:
    """Say whether so many are marked as can be one person."""
    return 2 <= page.marked_count() <= MOST_MERGED


def _made(
    name: str,
    text: str,
    key: str,
    icon: str,
    run: Callable[[], None],
    enabled: Callable[[], bool] = lambda: True,
) -> Command:
    return Command(f"contacts.{name}", text, (key,) if key else (), icon, run, enabled)
