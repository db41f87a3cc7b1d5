"""What holds for every test: no screen, no home folder, one time zone, nothing left running."""

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Qt reads this when it is first imported, so it is set before anything else happens.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A zone with summer time and never equal to UTC: forgetting to convert shows.
os.environ["TZ"] = "Europe/Berlin"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["COLUMNS"] = "100"
if hasattr(time, "tzset"):
    time.tzset()
for name in [name for name in os.environ if name.startswith("ROLLBOOK_BOOK")] + [
    "ROLLBOOK_PASSPHRASE_FILE",
    "LANGUAGE",
    "NO_COLOR",
    "FORCE_COLOR",
]:
    os.environ.pop(name, None)

_NEVER_MIND = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "fast",
    max_examples=25,
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=_NEVER_MIND,
)
settings.register_profile(
    "thorough", max_examples=1000, deadline=None, suppress_health_check=_NEVER_MIND
)
settings.load_profile(os.environ.get("ROLLBOOK_EXAMPLES", "fast"))

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_RUNTIME_DIR": ".run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_PERSONAL": "Documents",
}
_numbers = count()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail the test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if _is_ours(thread) and thread not in before]
    for thread in left:
        thread.join(timeout=2)
    running = [thread.name for thread in left if thread.is_alive()]
    if running:
        pytest.fail(f"threads left running: {', '.join(running)}", pytrace=False)


def _is_ours(thread: threading.Thread) -> bool:
    """Tell our threads from those of libraries, which are daemons under names of their own."""
    return not thread.daemon or thread.name.startswith("rollbook")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home folder, where all settings, recent books and caches go."""
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_numbers)}"
    folder.mkdir()
    for name, place in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / place))
    if "PySide6.QtCore" in sys.modules:
        _move_qt_settings(folder / ".config")
    return folder


def _move_qt_settings(folder: Path) -> None:
    """Qt remembers the first settings folder it was told; tell it this one."""
    from PySide6.QtCore import QSettings

    for style in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(style, QSettings.Scope.UserScope, str(folder))


class _Warnings(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def nothing_to_complain_about(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test in which a warning was logged, unless it asks for `caplog` to look at it."""
    listener = _Warnings()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if listener.said and "caplog" not in request.fixturenames:
        pytest.fail("logged: " + "; ".join(listener.said), pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how long the whole of tests/run.sh took, before pytest's own last line."""
    started = os.environ.get("ROLLBOOK_TESTS_STARTED")
    if started:
        seconds = int(time.time()) - int(started)
        terminalreporter.write_line(f"Everything together took {seconds} s.")
