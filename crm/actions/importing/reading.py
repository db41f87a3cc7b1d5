"""Reading somebody's file: in a child process, understood, and not yet compared with the book."""

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, overload

from crm.domain.errors import Problem, UserError
from crm.files import child
from crm.intake.facts import Facts
from crm.intake.parcels import Unpacker
from crm.queries.planning.import_plan import ImportOptions, Reading
from crm.store.bulk import uncollected

_CHUNK = 1 << 20
Progress = Callable[[int, int], None]


def read_file(
    path: Path,
    options: ImportOptions,
    profiles: Sequence[dict[str, Any]],
    *,
    cancel: threading.Event | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Reading:
    """Read and understand the file at *path*. The book is not needed for it.

    *profiles* are the remembered forms (`queries.forms.known_profiles`). *progress* is told how
    many of how many records are read. Raises UserError if the file cannot be read, makes no
    sense, or *cancel* is set.
    """
    with reading_of(path, options, profiles, cancel=cancel, progress=progress) as reading:
        return replace(reading, facts=list(reading.facts))


@contextmanager
def reading_of(
    path: Path,
    options: ImportOptions,
    profiles: Sequence[dict[str, Any]],
    *,
    cancel: threading.Event | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Iterator[Reading]:
    """Read as `read_file` does, but only as far as the facts are asked for.

    The child reads on meanwhile: planning keeps one core busy and reading another.
    """
    name = path.name.encode("utf-8", "replace").decode()  # a name of odd bytes is no text
    what = {"path": str(path), "name": name}
    with _stream(what, options, profiles, cancel, progress) as (head, facts):
        yield Reading(name, digest_of(path), head, facts)


def read_text(text: str, options: ImportOptions, profiles: Sequence[dict[str, Any]]) -> Reading:
    """Read and understand rows that were pasted, as a spreadsheet puts them on the clipboard."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    name = "pasted rows"
    with _stream({"text": text, "name": name}, options, profiles, None, lambda *_: None) as found:
        head, facts = found
        return Reading(name, digest, head, list(facts))


class _Facts(Sequence[Facts]):
    """Facts that come from the child as they are asked for, and are kept."""

    def __init__(self, messages: Iterator[Any], expected: int, progress: Progress) -> None:
        self._messages = messages
        self._expected = expected
        self._progress = progress
        self._unpacker = Unpacker()
        self._read: list[Facts] = []

    def __iter__(self) -> Iterator[Facts]:
        """Yield all facts in file order, waiting for the child where it must."""
        place = 0
        while place < len(self._read) or self._more():
            yield self._read[place]
            place += 1

    def _more(self) -> bool:
        for message in self._messages:
            if message.get("parcel"):
                self._read.extend(self._unpacker.unpack(message["parcel"]))
                self._progress(len(self._read), self._expected)
                return True
        return False

    def __len__(self) -> int:
        """Read everything and count it."""
        while self._more():
            pass
        return len(self._read)

    @overload
    def __getitem__(self, place: int) -> Facts: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Facts]: ...

    def __getitem__(self, place: int | slice) -> Facts | Sequence[Facts]:
        """Return facts by their place, once everything is read."""
        len(self)
        return self._read[place]


@contextmanager
def _stream(
    what: dict[str, Any],
    options: ImportOptions,
    profiles: Sequence[dict[str, Any]],
    cancel: threading.Event | None,
    progress: Progress,
) -> Iterator[tuple[dict[str, Any], _Facts]]:
    """Start the child and yield what it says of the file, and the facts to come."""
    request = what | _request(options, profiles)
    messages = child.run("crm.intake.reading:parcels", request, cancel=cancel)
    with closing(messages), uncollected():  # type: ignore[type-var]
        head: dict[str, Any] = next(messages)["head"]
        yield head, _Facts(messages, head["rows"], progress)


def _request(options: ImportOptions, profiles: Sequence[dict[str, Any]]) -> dict[str, Any]:
    chosen = [p for p in profiles if options.profile in (None, p["name"])]
    if options.profile and not chosen:
        raise UserError(
            f"No form called “{options.profile}” is remembered in this book. Nothing was changed. "
            "Leave the name out: the form is recognised by its headings."
        )
    return {
        "as": options.kind,
        "region": options.region,
        "map": options.columns,
        "sheet": options.sheet,
        "encoding": options.encoding,
        "delimiter": options.delimiter,
        "day_first": options.day_first,
        "own": list(options.own_fields),
        "profiles": chosen,
    }


def digest_of(path: Path) -> str:
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
