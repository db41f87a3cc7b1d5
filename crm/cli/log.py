"""The log of faults: where in the program something went wrong, never whom it was about."""

import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

_LARGEST = 1_000_000


def log_fault(error: BaseException) -> Path:
    """Write down where *error* came from and return the file.

    Its text, which may hold data, is left out; so are the values of variables. A log that cannot
    be written is no second fault.
    """
    folder = platformdirs.user_log_path("rollbook", appauthor=False)
    path = folder / "faults.log"
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    when = datetime.now(UTC).isoformat(timespec="seconds")
    entry = "\n".join([f"{when} {type(error).__name__}", *places, ""])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".1.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(entry)
    except OSError:
        pass
    return path
