"""The log of faults of ours: where in the program they came from, never whom they were about."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from crm import __version__

_LARGEST = 1_000_000


def log_file() -> Path:
    """Return the file of the log, which may not be there yet."""
    import platformdirs

    return platformdirs.user_log_path("rollbook", appauthor=False) / "rollbook.log"


def describe(error: BaseException, *programs: str) -> str:
    """Return what helps to mend *error*: its kind and where it happened, and those of its causes.

    Its text, which may hold data, is left out; so are the values of variables. *programs* are
    named beside ours, with their versions.
    """
    machine = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}"
    lines = [", ".join((f"Rollbook {__version__}", python, *programs, machine))]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {_place(one.filename)}:{one.lineno} {one.name}" for one in frames]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def write_down(text: str) -> Path:
    """Add *text* and the moment to the log and return its file.

    A log that cannot be written is no second fault.
    """
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".1.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {text}\n")
    except OSError:
        pass
    return path


def _place(filename: str) -> str:
    parts = Path(filename).parts
    return "/".join(parts[parts.index("crm") :]) if "crm" in parts else Path(filename).name
