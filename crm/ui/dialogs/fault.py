"""The dialog for a fault of ours: what was not finished, that nothing changed, how to report it."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from crm.store.fault_log import log_file
from crm.ui import crash
from crm.ui.dialogs.message import complain
from crm.ui.outcomes import Fault

_tr = QCoreApplication.translate


def show_fault(parent: QWidget, fault: Fault) -> None:
    """Log *fault* and show it once."""
    crash.keep(fault)
    what = fault.what.template.partition(" {")[0].strip(": ")
    title = _tr("Fault", "Something went wrong")
    if what:
        title = _tr("Fault", "Something went wrong and we could not finish “{what}”.")
    details = crash.details(fault)
    complain(
        parent,
        title.format(what=what),
        _tr("Fault", "Nothing was changed. You can go on working; the details help us to mend it."),
        (_tr("Fault", "Close"), None),
        (_tr("Fault", "Copy details"), lambda: QGuiApplication.clipboard().setText(details)),
        (_tr("Fault", "Open log folder"), _open_log_folder),
    )


def _open_log_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
