"""Put a finished file in its place in one go: written beside it, then moved, or not at all."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from crm.domain.errors import Problem, UserError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def placed(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; it becomes *path* when the block ends without an error.

    On any error the partial file is removed and what stood at *path* is untouched. A new file
    is readable by its owner alone, since lists of people are sensitive; a replaced one keeps
    its mode. Raises UserError if the target is open elsewhere, its folder is missing or
    read-only, it is a folder itself, or the disk is full.
    """
    name = path.name
    try:
        target = path.resolve()
        mode = _check(target)
        with _partial(target) as (stream, partial):
            yield stream
            _settle(stream, partial, target, mode)
    except OSError as error:
        raise _sentence(name, error) from error


def _check(target: Path) -> int | None:
    """Return the mode of the file to be replaced, None for a new one; refuse what cannot be."""
    if target.is_dir():
        raise IsADirectoryError
    if not target.parent.is_dir():
        raise FileNotFoundError
    if not target.exists():
        return None
    # What stands beside a file that is open in LibreOffice, in Excel, or as a book.
    for lock in (f".~lock.{target.name}#", f"~${target.name}", f"{target.name}-wal"):
        if target.with_name(lock).exists():
            raise _open_elsewhere(target.name)
    about = target.stat()
    if not stat.S_ISREG(about.st_mode):  # moving a file there would put an end to a device
        raise OSError(errno.EINVAL, "it is not a file")
    mode = stat.S_IMODE(about.st_mode)
    if not mode & stat.S_IWUSR:
        raise PermissionError(errno.EROFS, "read-only")
    return mode


@contextmanager
def _partial(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    handle, made = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.stem[:40]}-", suffix=".partial"
    )
    partial = Path(made)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream, partial
    finally:
        with suppress(FileNotFoundError):  # it has been moved, all is well
            partial.unlink()


def _settle(stream: BinaryIO, partial: Path, target: Path, mode: int | None) -> None:
    stream.flush()
    os.fsync(stream.fileno())
    stream.close()  # Windows moves no open file
    if mode is not None:
        partial.chmod(mode)
    partial.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _open_elsewhere(name: str) -> UserError:
    return UserError(
        f"“{name}” is open in another program. Close it there, or save under another name.",
        Problem.BUSY,
    )


def _sentence(name: str, error: OSError) -> UserError:
    quoted = f"“{name}”"
    if error.errno in _NO_ROOM:
        return UserError(
            f"There is no room left on this disk for {quoted}. Nothing was changed. "
            "Make room, or save to another disk.",
            Problem.NO_ROOM,
        )
    if isinstance(error, IsADirectoryError):
        said = f"{quoted} is a folder. Choose a name for the file inside it."
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        said = f"The folder for {quoted} is not there. Nothing was saved. Choose another folder."
    elif error.errno == errno.EROFS:
        said = f"{quoted} is write-protected. Nothing was changed. Save under another name."
    elif isinstance(error, PermissionError):
        if os.name == "nt":
            return _open_elsewhere(name)
        said = f"You may not write in the folder of {quoted}. Nothing was saved. Choose another."
    else:
        reason = error.strerror or "a fault of the disk"
        said = f"{quoted} could not be saved ({reason}). Nothing was changed. Try another folder."
    return UserError(said, Problem.PLACE)
