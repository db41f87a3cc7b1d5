"""Imports point one way, and nothing heavy is imported before the window can be painted."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {
    "alembic",
    "asyncio",
    "charset_normalizer",
    "email_validator",
    "openpyxl",
    "phonenumbers",
    "python_calamine",
    "rapidfuzz",
    "sqlalchemy",
    "sqlcipher3",
}
LATER = {
    "PySide6.QtNetwork",
    "crm.ui.file_menu",
    "crm.ui.going.going",
    "crm.ui.views.list",
    "crm.ui.watching.watching",
    "hashlib",
}
"""What the first picture of a book does not need either. Without a book one needs the menus."""

UNTIL_PAINTED = """
import sys
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Painted(QObject):
    def eventFilter(self, watched, event):
        if isinstance(watched, QMainWindow) and event.type() == QEvent.Type.Paint:
            known.extend(sys.modules)
            watched.removeEventFilter(self)
            loop.quit()
        return False

def until_painted(*_):
    loop.exec()
    return 0

known, loop, spy = [], QEventLoop(), Painted()
QApplication.exec = until_painted
from crm.ui.application import Application
show = Application.show

def watched_show(self, book):
    self.window.installEventFilter(spy)
    show(self, book)

Application.show = watched_show
from crm.ui.start import main
status = main({arguments})
print(*known)
sys.exit(status)
"""


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run a line of Python in a process of its own, in the checkout."""
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )


def modules_after(code: str) -> set[str]:
    """Return the names of all modules that a fresh process knows after running the code."""
    done = python(f"{code}\nimport sys\nprint(*sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_every_import_points_down_the_house() -> None:
    lint = "from importlinter.cli import lint_imports_command as main; main()"
    done = python(lint)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("book", ["", "a-book.rollbook"])
def test_the_window_is_painted_before_anything_heavy_is_imported(book: str, tmp_path: Path) -> None:
    arguments = [str(tmp_path / book)] if book else []
    done = python(UNTIL_PAINTED.format(arguments=arguments))
    assert done.returncode == 0, done.stderr
    assert "PySide6.QtWidgets" in done.stdout.split()
    assert set(done.stdout.split()) & (HEAVY | (LATER if book else set())) == set()


def test_the_command_line_knows_no_qt_and_answers_before_anything_heavy_is_imported() -> None:
    known = modules_after("import crm.__main__")
    assert known & HEAVY == set()
    assert "PySide6" not in known


def test_the_window_asks_qt_for_widgets_and_nothing_heavier() -> None:
    qt = {name for name in modules_after("import crm.ui.start") if name.startswith("PySide6.Qt")}
    allowed = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork"}
    assert qt <= {f"PySide6.{name}" for name in allowed}
