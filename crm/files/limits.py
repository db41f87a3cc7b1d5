"""What a reading process may do and use, and how its use is measured from outside."""

import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

_MIB = 1024 * 1024
_ALLOWED = re.compile(r"crm\.intake(?:\.[a-z][a-z0-9_]*)*:[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading may cost.

    `memory` is address space in bytes (100 000 people take 140 MB of it); `seconds` is both
    processor time and time spent waiting for answers; `message` is the size of one answer in
    bytes.
    """

    memory: int = 500 * _MIB
    seconds: float = 120.0
    message: int = 64 * _MIB

    def as_dict(self) -> dict[str, float]:
        """Return the limits in a form that JSON can carry."""
        return asdict(self)


def is_allowed(function: str) -> bool:
    """Tell whether a child may call "module:name": only functions of crm.intake are allowed."""
    return _ALLOWED.fullmatch(function) is not None


def apply_to_this_process(memory: int, seconds: float) -> None:
    """Let the system enforce the limits on this very process, as far as it can.

    On Linux and Windows memory and processor time are held; macOS ignores limits on memory,
    which the parent watches there.
    """
    if sys.platform == "win32":
        import ctypes

        from crm.files.windows_job import confine

        confine(ctypes.WinDLL("kernel32"), memory, seconds)
        return
    import resource

    whole = max(1, round(seconds))
    _lower(resource.RLIMIT_CORE, 0)  # a core dump would hold people's data
    _lower(resource.RLIMIT_CPU, whole)
    if sys.platform.startswith("linux"):
        _lower(resource.RLIMIT_AS, memory)
        _lower(resource.RLIMIT_NPROC, 0)  # reading a table starts no program


def _lower(kind: int, value: int) -> None:
    import resource

    hard = resource.getrlimit(kind)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(kind, (value, value))


def resident_bytes(pid: int, proc: Path = Path("/proc")) -> int | None:
    """Return the memory a process really occupies, or None where we cannot tell (Windows)."""
    if sys.platform == "win32":
        return None
    try:
        pages = int((proc / str(pid) / "statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return _resident_by_ps(pid)
    import resource

    return pages * resource.getpagesize()


def _resident_by_ps(pid: int) -> int | None:
    import subprocess

    try:
        answer = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, timeout=5, check=False
        )
        return int(answer.stdout) * 1024
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
