"""An entry in the menu of the system: what is written, quoted and taken away again."""

import configparser
import sys
from pathlib import Path

import pytest

from crm.cli.desktop import quoted
from tests.cli.terminal import Rollbook

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="freedesktop.org only")


def entries(home: Path) -> list[str]:
    place = home / ".local" / "share"
    return sorted(str(one.relative_to(place)) for one in place.rglob("rollbook.*"))


def test_the_program_comes_into_the_menu_and_out_again(rollbook: Rollbook, home: Path) -> None:
    done = rollbook("install-desktop")
    assert (done.status, done.out) == (0, "")
    assert "in the menu" in done.err
    assert entries(home) == [
        "applications/rollbook.desktop",
        "icons/hicolor/scalable/apps/rollbook.svg",
        "mime/packages/rollbook.xml",
    ]
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(home / ".local/share/applications/rollbook.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"].endswith(" %F")
    assert Path(entry["Exec"].removesuffix(" %F").split('" "')[-1].strip('"')).exists()
    assert entry["MimeType"] == "application/x-rollbook;"
    assert rollbook("install-desktop", "--remove").status == 0
    assert entries(home) == []


def test_a_folder_that_cannot_be_written_to_is_said(rollbook: Rollbook, home: Path) -> None:
    (home / ".local").mkdir()
    (home / ".local" / "share").write_text("a file where a folder should be", encoding="utf-8")
    done = rollbook("install-desktop")
    assert done.status == 8
    assert "cannot be written to" in done.err


@pytest.mark.parametrize(
    ("word", "as_argument"),
    [
        ("/opt/rollbook", '"/opt/rollbook"'),
        ("/opt/my books/50%", '"/opt/my books/50%%"'),
        ('a"b', '"a\\\\"b"'),
        ("a$b", '"a\\\\$b"'),
    ],
)
def test_paths_are_quoted_as_desktop_entries_want_it(word: str, as_argument: str) -> None:
    assert quoted(word) == as_argument
