"""The command line in this process, over a book of the test's own, and what it said."""

from pathlib import Path

import pytest

from crm.cli.program import main
from tests.books import small_book
from tests.cli.terminal import Rollbook, Said


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small book with a past, which is the one that commands are about."""
    with small_book(tmp_path) as store:
        path = store.path
    monkeypatch.setenv("ROLLBOOK_BOOK", str(path))
    monkeypatch.setenv("ROLLBOOK_BACKUPS", str(tmp_path / "backups"))
    return path


@pytest.fixture
def rollbook(capsys: pytest.CaptureFixture[str]) -> Rollbook:
    """Run a command in this process."""

    def run(*words: object) -> Said:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Said(status, captured.out, captured.err)

    return run
