"""Faults of ours: shown once, kept in a log that holds no personal data, easy to report."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion

from crm import __version__
from crm.store.labels import Label
from crm.ui.outcomes import Fault

_LOG = logging.getLogger("rollbook")
_KEPT_BYTES, _KEPT_FILES = 1_000_000, 2


def details(error: BaseException) -> str:
    """Return what helps to mend *error*: where it happened, not the words it may quote."""
    lines = [
        f"Rollbook {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {_place(one.filename)}:{one.lineno} {one.name}" for one in frames]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def keep(fault: Fault) -> None:
    """Write *fault* to the log."""
    _LOG.error("while: %s\n%s", fault.what.template, details(fault.error))


def log_folder() -> Path:
    """Return the folder of the log."""
    import platformdirs

    return platformdirs.user_log_path("rollbook", appauthor=False)


def start_log() -> None:
    """Log to rotating files from now on. Without a place to write, there is no log."""
    from logging.handlers import RotatingFileHandler

    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "rollbook.log",
            maxBytes=_KEPT_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.propagate = False


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
        _LOG.warning("Qt: %s", message)


def _place(filename: str) -> str:
    parts = Path(filename).parts
    return "/".join(parts[parts.index("crm") :]) if "crm" in parts else Path(filename).name
