"""How large the wizard is, and what it asks before an import that runs is stopped."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate


def size_for(parent: QWidget) -> QSize:
    """Return a size that fits into *parent*."""
    room = parent.size() - QSize(32, 32)
    return QSize(1160, 780).boundedTo(room).expandedTo(QSize(860, 560))


def ask_whether_to_stop(parent: QWidget, stop: Callable[[], object]) -> None:
    """Ask whether to wait for the import that runs, or to *stop* it and close."""
    from crm.ui.dialogs.message import tell

    tell(
        parent,
        _tr("Wizard", "The import is still running."),
        _tr("Wizard", "If you stop it now, nothing of it is kept."),
        (_tr("Wizard", "Keep waiting"), None),
        (_tr("Wizard", "Stop it and close"), stop),
    )
