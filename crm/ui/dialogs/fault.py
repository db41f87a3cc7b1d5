"""The dialog for a fault of ours: what was not finished, that nothing changed, how to report it."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from crm.ui import crash
from crm.ui.dialogs.message import complain
from crm.ui.outcomes import Fault


def show_fault(parent: QWidget, fault: Fault) -> None:
    """Log *fault* and show it once."""
    crash.keep(fault)
    what = fault.what.template.partition(" {")[0].strip(": ")
    title = parent.tr("Something went wrong")
    if what:
        title = parent.tr("Something went wrong and we could not finish “{what}”.")
    details = crash.details(fault.error)
    complain(
        parent,
        title.format(what=what),
        parent.tr("Nothing was changed. You can go on working; the details help us to mend it."),
        (parent.tr("Close"), None),
        (parent.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details)),
        (parent.tr("Open log folder"), _open_log_folder),
    )


def _open_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(crash.log_folder())))
