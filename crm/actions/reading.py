"""Reading somebody's file: in a child process, understood, and not yet compared with the book."""

import hashlib
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from crm.domain.errors import Problem, UserError
from crm.files import child
from crm.intake.facts import Facts, from_plain
from crm.queries.import_plan import ImportOptions, Reading

_CHUNK = 1 << 20


def read_file(
    path: Path,
    options: ImportOptions,
    profiles: Sequence[dict[str, Any]],
    *,
    cancel: threading.Event | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Reading:
    """Read and understand the file at *path*. The book is not needed for it.

    *profiles* are the remembered forms (`queries.forms.known_profiles`). *progress* is told how
    many of how many records are read. Raises UserError if the file cannot be read, makes no
    sense, or *cancel* is set.
    """
    return _read({"path": str(path)}, path.name, _digest(path), options, profiles, cancel, progress)


def read_text(text: str, options: ImportOptions, profiles: Sequence[dict[str, Any]]) -> Reading:
    """Read and understand rows that were pasted, as a spreadsheet puts them on the clipboard."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _read({"text": text}, "pasted rows", digest, options, profiles, None, lambda *_: None)


def _read(
    what: dict[str, Any],
    name: str,
    digest: str,
    options: ImportOptions,
    profiles: Sequence[dict[str, Any]],
    cancel: threading.Event | None,
    progress: Callable[[int, int], None],
) -> Reading:
    request = what | _request(name, options, profiles)
    head: dict[str, Any] = {}
    facts: list[Facts] = []
    messages = child.run("crm.intake.reading:understand", request, cancel=cancel)
    with closing(messages):  # type: ignore[type-var]
        for message in messages:
            if "head" in message:
                head = message["head"]
            elif "rows" in message:
                facts.extend(map(from_plain, message["rows"]))
                progress(len(facts), head["rows"])
    return Reading(name, digest, head, facts)


def _request(
    name: str, options: ImportOptions, profiles: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    chosen = [p for p in profiles if options.profile in (None, p["name"])]
    if options.profile and not chosen:
        raise UserError(
            f"No form called “{options.profile}” is remembered in this book. Nothing was changed. "
            "Leave the name out: the form is recognised by its headings."
        )
    return {
        "name": name,
        "as": options.kind,
        "region": options.region,
        "map": options.columns,
        "sheet": options.sheet,
        "encoding": options.encoding,
        "delimiter": options.delimiter,
        "day_first": options.day_first,
        "profiles": chosen,
    }


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file in hex. Raise UserError if it cannot be read."""
    total = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                total.update(chunk)
    except OSError as error:
        raise UserError(_unreadable(path, error), Problem.NOT_UNDERSTOOD) from error
    return total.hexdigest()


def _unreadable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file “{path}”. Nothing was changed. Check the name."
    if isinstance(error, IsADirectoryError):
        return f"“{path.name}” is a folder. Nothing was changed. Choose a file inside it."
    if isinstance(error, PermissionError):
        return (
            f"“{path.name}” may not be read. Nothing was changed. "
            "If it is open in another program close it there; else ask for the right to read it."
        )
    return (
        f"“{path.name}” cannot be read from its disk. Nothing was changed. Copy it and try again."
    )
