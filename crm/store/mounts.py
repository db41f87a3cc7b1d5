"""Which kind of file system holds a folder, as Linux, macOS and Windows tell it."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath

REMOTE = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "ncpfs",
        "ncp",
        "afs",
        "afpfs",
        "coda",
        "davfs",
        "webdav",
        "ceph",
        "glusterfs",
        "lustre",
        "9p2000.L",
        "ftp",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs2",
        "fuse.davfs",
        "fuse.s3fs",
        "fuse.gcsfuse",
        "fuse.goofys",
        "fuse.curlftpfs",
        "fuse.smbnetfs",
        "fuse.cephfs",
        "fuse.ceph",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.gvfs-fuse-daemon",
        "fuse.kio-fuse",
        "fuse.onedriver",
        "fuse.google-drive-ocamlfuse",
        "fuse.dbxfs",
        "fuse.pcloud",
        "fuse.pcloudfs",
        "fuse.mega",
    ]
)
"""File systems whose files live on another computer: locks and shared memory are not to be had."""

DOUBTFUL = frozenset(
    ["9p", "virtiofs", "vboxsf", "prl_fs", "drvfs", "fuse.vmhgfs-fuse", "fuse.prl_fsd"]
)
"""Folders of the computer around a virtual machine: some can lock, some cannot. Worth a try."""

_ESCAPES = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Mount:
    """A folder where a file system begins, and the kind of file system."""

    folder: str
    kind: str


def mount_of(path: Path, mounts: list[Mount]) -> Mount | None:
    """Return the mount that holds the resolved *path*: the deepest one, the last if stacked."""
    holding = [mount for mount in mounts if path.is_relative_to(mount.folder)]
    deepest = max((len(PurePath(mount.folder).parts) for mount in holding), default=0)
    stacked = [mount for mount in holding if len(PurePath(mount.folder).parts) == deepest]
    return stacked[-1] if stacked else None


def system_mounts() -> list[Mount]:
    """Return all mounts of this computer. Empty if the system does not tell."""
    system: str = sys.platform
    if system == "linux":
        try:
            text = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        except OSError:
            return []
        return parse_mountinfo(text)
    if system == "darwin":
        import subprocess

        return parse_mount(
            subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, check=False, errors="replace"
            ).stdout
        )
    return []


def parse_mountinfo(text: str) -> list[Mount]:
    """Read Linux's /proc/self/mountinfo (proc_pid_mountinfo(5)): field 5, and field 1 after "-"."""
    mounts = []
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if dash and len(fields) >= 6:
            folder = fields[4]
            for escape, char in _ESCAPES:
                folder = folder.replace(escape, char)
            mounts.append(Mount(folder, after.split(" ")[0]))
    return mounts


def parse_mount(text: str) -> list[Mount]:
    """Read what macOS's mount(8) prints: `//ana@nas/club on /Volumes/club (smbfs, nodev)`."""
    mounts = []
    for line in text.splitlines():
        place, bracket, options = line.rpartition(" (")
        _source, on, folder = place.partition(" on ")
        if bracket and on:
            mounts.append(Mount(folder, options.rstrip(")").split(",")[0].strip()))
    return mounts


def is_remote_windows_path(path: str) -> bool:
    r"""Say whether *path* is `\\server\share\…` or lies on a drive letter of a network share."""
    plain = path.replace("/", "\\")
    if plain.startswith("\\\\?\\") and not plain.upper().startswith("\\\\?\\UNC\\"):
        plain = plain[4:]
    if plain.startswith("\\\\"):
        return not plain.startswith("\\\\.\\")
    return _drive_type(plain[:3]) == _DRIVE_REMOTE


def _drive_type(root: str) -> int:
    windows = getattr(ctypes, "windll", None)
    return int(windows.kernel32.GetDriveTypeW(root)) if windows else 0


def can_lock(folder: Path) -> bool:
    """Try what SQLite needs of a folder: a byte-range lock, and memory shared through a file."""
    if os.name != "posix":
        return True
    import fcntl
    import mmap
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.truncate(mmap.PAGESIZE)
            fcntl.lockf(trial, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with mmap.mmap(trial.fileno(), mmap.PAGESIZE) as memory:
                memory[0] = 1
    except OSError:
        return False
    return True
