"""Where a live book is safe: on a disk of this computer, in a folder that we may write to.

SQLite needs true locks, and shared memory beside the file. Network shares give neither, and
programs that sync folders replace files under our feet: both damage books that are in use.
"""

import os
import stat
import sys
from pathlib import Path

from crm.domain.errors import Problem, UserError
from crm.store.clouds import synced_by
from crm.store.mounts import (
    DOUBTFUL,
    REMOTE,
    Mount,
    can_lock,
    is_remote_windows_path,
    mount_of,
    system_mounts,
)


def check_place(path: Path, *, mounts: list[Mount] | None = None, home: Path | None = None) -> None:
    """Raise UserError (PLACE) if a live book at *path*, there already or not, is not safe.

    *mounts* and *home* are this computer's, unless a test says otherwise.
    """
    real = path.resolve()
    _refuse_network(path, real, system_mounts() if mounts is None else mounts)
    synced = synced_by(real.parent, home or Path.home())
    if synced:
        program, folder = synced
        raise UserError(
            f"“{path.name}” lies in “{folder}”, a folder that {program} keeps in step. A book in "
            "use would be damaged there, so nothing was done with it. Keep the book in a folder "
            "of this computer only, and send backups there: "
            f'rollbook backup --to "{folder}"',
            Problem.PLACE,
        )
    _refuse_unwritable(path, real)


def _refuse_network(path: Path, real: Path, mounts: list[Mount]) -> None:
    mount = mount_of(real.parent, mounts)
    remote = mount is not None and (
        mount.kind in REMOTE or (mount.kind in DOUBTFUL and not can_lock(real.parent))
    )
    gvfs = any(part in ("gvfs", ".gvfs", "kio-fuse") for part in real.parts[:-1])
    drive = sys.platform == "win32" and is_remote_windows_path(str(real))
    if not (remote or gvfs or drive):
        return
    folder = mount.folder if remote and mount is not None else str(real.parent)
    raise UserError(
        f"“{path.name}” lies on a network share (“{folder}”). A book in use would be damaged "
        "there, so nothing was done with it. Keep the book in a folder of this computer, and send "
        f'backups there: rollbook backup --to "{real.parent}"',
        Problem.PLACE,
    )


def _refuse_unwritable(path: Path, real: Path) -> None:
    if not real.parent.is_dir():
        return
    if not os.access(real.parent, os.W_OK | os.X_OK):
        raise UserError(
            f"The folder “{real.parent}” does not let us write to it. Nothing was changed. "
            "Choose another folder, or copy the book to one of your own.",
            Problem.PLACE,
        )
    if real.exists():
        if not stat.S_ISREG(real.stat().st_mode):
            raise UserError(
                f"“{path.name}” is not a file. Nothing was changed. Choose another name.",
                Problem.PLACE,
            )
        if not os.access(real, os.R_OK | os.W_OK):
            raise UserError(
                f"“{path.name}” is read-only here, and a book has to be written to. Nothing was "
                "changed. Allow writing to the file, or copy it elsewhere.",
                Problem.PLACE,
            )
