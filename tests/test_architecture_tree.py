"""What lies in the checkout: few things at the top, and nothing of anybody's own machine."""

import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AT_THE_TOP = {"README.md", "crm", "pyproject.toml", "resources", "tests"}
A_PATH_OF_ONE_MACHINE = re.compile(rb"(?<![\w.])/(?:root|work|workspace|builds?)/\w")


@cache
def tracked() -> list[Path]:
    """List every file that git tracks and that is still there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_the_top_of_the_tree_holds_what_the_readme_explains() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= AT_THE_TOP


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    here = str(ROOT).encode()
    naming = [
        path.relative_to(ROOT).as_posix()
        for path in tracked()
        if A_PATH_OF_ONE_MACHINE.search(content := path.read_bytes()) or here in content
    ]
    assert naming == []


def test_the_scripts_are_plain_posix_shell_without_windows_line_ends() -> None:
    for script in (path for path in tracked() if path.suffix == ".sh"):
        assert b"\r" not in script.read_bytes(), script
        subprocess.run(["sh", "-n", str(script)], check=True)


def test_no_book_is_ever_tracked() -> None:
    assert [path for path in tracked() if ".rollbook" in path.suffixes] == []
