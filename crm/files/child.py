"""Run the reading of a foreign file in a process of its own, with limits."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from crm.domain.errors import Problem, UserError
from crm.files.limits import Limits, is_allowed, resident_bytes

_POLL_SECONDS = 0.05
_POLLS_PER_WEIGHING = 4
_ready: list[subprocess.Popen[bytes]] = []
"""A child that was started ahead and waits for its order."""


class ReaderError(RuntimeError):
    """A fault of ours inside the reading process; the text names places in code, never data."""


def get_ready() -> subprocess.Popen[bytes]:
    """Start a child now, for the next `run`, unless one waits already. Return it.

    Its modules are loaded by the time it is wanted. It ends by itself when this process does.
    """
    if not _ready:
        _ready.append(_spawn())
    return _ready[0]


def run(
    function: str,
    request: dict[str, Any],
    *,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so one for all is safe
    cancel: threading.Event | None = None,
) -> Iterator[Any]:
    """Yield what *function* yields, run in a child process.

    *function* reads "crm.intake.module:name"; it is called with *request*, and both the
    request and the answers are plain JSON values. Closing the iterator or setting *cancel*
    ends the child. Raises the UserError the child raised, a UserError if the child died or
    went beyond its *limits* or was cancelled, and ReaderError for a bug in the child.
    """
    if not is_allowed(function):
        raise ValueError(f"not a function of crm.intake: {function}")
    order = {"function": function, "request": request, "limits": limits.as_dict()}
    return _answers(json.dumps(order).encode("ascii"), limits, cancel)


def _answers(order: bytes, limits: Limits, cancel: threading.Event | None) -> Iterator[Any]:
    with _start() as process:
        guard = _Guard(process, limits, cancel)
        try:
            _send(process, order)
            while True:
                kind, value = _open(guard.next_line(), guard)
                if kind == "end":
                    return
                yield value
        finally:
            guard.stop()


def _start() -> subprocess.Popen[bytes]:
    """Return a child that waits for its order."""
    try:
        process = _ready.pop()
    except IndexError:
        return _spawn()
    if process.poll() is None:
        return process
    with process:  # it died early: its pipes are closed, and another takes its place
        return _spawn()


def _spawn() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reader"]
    # -P: a file called csv.py in the current folder is not ours; -s: nor is the user's site.
    return [sys.executable, "-P", "-s", "-X", "utf8", "-m", "crm", "--reader"]


def _environment() -> dict[str, str]:
    """Return our environment without Python's switches, and with the path to this very crm."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    paths = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    kept["PYTHONUTF8"] = "1"
    return kept


def _send(process: subprocess.Popen[bytes], order: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError):  # it died at once: the missing answer says so
        process.stdin.write(order)
    with suppress(OSError):
        process.stdin.close()


def _open(line: bytes, guard: "_Guard") -> tuple[str, Any]:
    try:
        kind, value = json.loads(line)
    except (ValueError, TypeError, RecursionError):
        raise guard.failure() from None
    if kind == "user_error":
        raise UserError(str(value[0]), Problem(value[1]))
    if kind == "gave_up":
        raise guard.failure(str(value))
    if kind == "fault":
        raise ReaderError(str(value))
    return kind, value


class _Guard:
    """Watches one child from a thread and ends it when it takes too much or is not wanted."""

    def __init__(
        self, process: subprocess.Popen[bytes], limits: Limits, cancel: threading.Event | None
    ) -> None:
        self._process = process
        self._limits = limits
        self._cancel = cancel
        self._reason = ""
        self._waited = 0.0
        self._waiting_since: float | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="reader-guard", daemon=True)
        self._thread.start()

    def next_line(self) -> bytes:
        """Return the child's next line, b'' when it has ended; only waiting counts as time."""
        assert self._process.stdout is not None
        started = self._waiting_since = time.monotonic()
        line = self._process.stdout.readline(self._limits.message + 1)
        self._waiting_since = None
        self._waited += time.monotonic() - started
        if len(line) > self._limits.message:
            self._reason = self._reason or "size"
        return line

    def failure(self, reason: str = "") -> UserError:
        """Return the sentence for a child that gave no proper answer."""
        self._reason = self._reason or reason
        if self._cancelled() or self._reason == "cancel":
            return UserError("Cancelled. Nothing was changed.", Problem.CANCELLED)
        why = {
            "time": "it takes far too long",
            "memory": "it needs far too much memory",
            "size": "one part of it is far too large",
        }.get(self._reason, "the reading stopped in the middle")
        return UserError(
            f"This file could not be read safely: {why}. Nothing was changed. Open it in a "
            "spreadsheet program and save the list alone as a new .xlsx or .csv file, or as several "
            "smaller ones. Then try again."
        )

    def stop(self) -> None:
        """End the child, whatever it is doing, and the watching."""
        self._done.set()
        self._process.kill()
        self._thread.join()

    def _watch(self) -> None:
        polls = 0
        while not self._done.wait(_POLL_SECONDS):
            polls += 1
            reason = self._objection(weigh=polls % _POLLS_PER_WEIGHING == 0)
            if reason:
                self._reason = reason
                self._process.kill()
                return

    def _objection(self, *, weigh: bool) -> str:
        if self._cancelled():
            return "cancel"
        since = self._waiting_since
        spent = self._waited + (time.monotonic() - since if since is not None else 0.0)
        if spent > self._limits.seconds:
            return "time"
        if weigh and (resident_bytes(self._process.pid) or 0) > self._limits.memory:
            return "memory"
        return ""

    def _cancelled(self) -> bool:
        return self._cancel is not None and self._cancel.is_set()
