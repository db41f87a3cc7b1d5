"""Everything held about one contact, written by the command line."""

from pathlib import Path

import pytest

from tests.cli.terminal import Rollbook


@pytest.mark.usefixtures("book")
def test_everything_held_about_somebody_goes_into_a_file(
    rollbook: Rollbook, tmp_path: Path
) -> None:
    path = tmp_path / "all.csv"
    said = rollbook("export", "--about", "c1", "-o", path)
    assert (said.status, said.out) == (0, "")
    assert "Lola Late" in path.read_text("utf-8-sig")
    assert "Export all about Lola Late" in rollbook("history").out
    assert rollbook("export", "late", "--about", "c1", "-o", path).status == 2
    assert rollbook("export", "--about", "c999", "-o", path).status == 2
