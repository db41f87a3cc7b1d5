"""Faults of ours in the window: all are caught, and what Qt complains of is kept beside them."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion

from crm.store.fault_log import describe, write_down
from crm.store.labels import Label
from crm.ui.outcomes import Fault


def details(fault: Fault) -> str:
    """Return what helps to mend *fault*, without anybody's data."""
    return describe(fault.error, f"Qt {qVersion()}")


def keep(fault: Fault) -> None:
    """Write *fault* to the log."""
    write_down(f"while: {fault.what.template}\n{details(fault)}")


def catch_everything(show: Callable[[Fault], None]) -> None:
    """Have *show* hear of every error that nobody caught, whatever thread it is from."""

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        show(Fault(Label(""), error))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            show(Fault(Label(""), args.exc_value))

    sys.excepthook = hook
    threading.excepthook = thread_hook
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        write_down(f"Qt: {message}")
