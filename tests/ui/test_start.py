"""Starting the window: light, honest about a missing display, and on the right book."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm.store.recent import remember
from crm.ui.start import NO_DISPLAY, main, wanted_book

FIRST_PAGE = """
import sys
import crm.ui.inbox.page
print(*[name for name in ("sqlalchemy", "sqlcipher3") if name in sys.modules])
"""
PLAIN = """
import linecache
from PySide6 import QtCore
from crm.ui.start import import_plainly
import_plainly()
import crm.domain.search
print(*[name for name in linecache.cache if name.endswith("search.py")])
"""


def run(script: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, **environment},
    )


def test_the_first_page_imports_nothing_that_only_the_book_needs() -> None:
    done = run(FIRST_PAGE)
    assert (done.stdout.split(), done.returncode) == ([], 0), done.stderr


def test_an_import_does_not_read_and_keep_the_source_of_the_module() -> None:
    done = run(PLAIN)
    assert (done.stdout.split(), done.returncode) == ([], 0), done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_there_is_a_sentence_and_no_crash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == NO_DISPLAY
    assert capsys.readouterr().err.startswith("There is no display here")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
@pytest.mark.parametrize(
    ("display", "said"),
    [
        # where Qt lacks parts of its own, it does not come to ask the display
        ({"DISPLAY": ":7777"}, ("There is no display here", "The window cannot open")),
        ({"QT_QPA_PLATFORM": "nothing-of-this-name"}, ("The window cannot open",)),
    ],
)
def test_where_qt_can_open_no_window_there_is_a_sentence_and_no_crash(
    display: dict[str, str], said: tuple[str, ...]
) -> None:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    bare = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "-m", "crm"],
        env=bare | display,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == NO_DISPLAY
    assert done.stderr.startswith(said)
    assert "Nothing was changed." in done.stderr
    assert "Aborted" not in done.stderr


def test_the_book_on_the_command_line_goes_before_the_last_one(tmp_path: Path) -> None:
    last = tmp_path / "last.rollbook"
    last.touch()
    remember(last)
    assert wanted_book([str(tmp_path / "named.rollbook")]) == tmp_path / "named.rollbook"
    assert wanted_book([]) == last


def test_a_last_book_that_is_gone_leads_to_the_first_page(tmp_path: Path) -> None:
    remember(tmp_path / "gone.rollbook")
    assert wanted_book([]) is None


def test_the_environment_names_a_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLLBOOK_BOOK", str(tmp_path / "env.rollbook"))
    assert wanted_book([]) == tmp_path / "env.rollbook"
