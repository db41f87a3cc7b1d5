"""Saving the rows that an import sets aside, word for word and with the reason."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.store.labels import Label
from crm.ui.dialogs.files import ask_save, documents
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Plan

KINDS = "Excel (*.xlsx)"

_tr = QCoreApplication.translate


def save_set_aside(
    parent: QWidget, worker: Worker, plan: "Plan", complain: Callable[[str], None]
) -> None:
    """Ask where, then write the rows of *plan* that are set aside."""
    stem = Path(plan.reading.name).stem
    suggested = documents() / f"{stem} – set aside.xlsx"

    def write(path: Path) -> None:
        worker.work(
            parent,
            Label("Save the rows set aside"),
            lambda: write_set_aside(path, plan),
            failed=lambda error: complain(error.message),
        )

    ask_save(parent, _tr("SetAside", "Save the rows set aside"), KINDS, suggested, write)


def write_set_aside(path: Path, plan: "Plan") -> int:
    """Write the rows set aside or held to *path*, the reason first. Return how many.

    The headings are those of the file, so that the mended rows can be imported again.
    """
    from crm.queries.rejects import rejects_of_plan, save_rejects

    return save_rejects(path, rejects_of_plan(plan), plan.reading)
