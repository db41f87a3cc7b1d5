"""The two scripts understand the machine they find: its Pythons and its missing libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for POSIX sh")


def shell(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of sh that knows the scripts' functions and finds programs in *folder* first."""
    environment = os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("ROLLBOOK_PYTHON", None)
    return subprocess.run(
        ["sh", "-c", f'root=$PWD; . "$root/resources/environment.sh"; {code}'],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def program(folder: Path, name: str, text: str) -> None:
    """Put a program of a few lines of sh into *folder*."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def test_missing_libraries_are_named_as_debian_names_their_packages(tmp_path: Path) -> None:
    libraries = {
        "libEGL.so.1": "libegl1",
        "libX11.so.6": "libx11-6",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libz.so.1": "zlib1g",
    }
    found = "libfound.so.1 => /lib/libfound.so.1 (0x00007f)"
    missing = "\n".join(f"{name} => not found" for name in libraries)
    program(tmp_path, "ldd", f"cat <<'END'\n{found}\n{missing}\nEND")
    code = f"environment_python={sys.executable}; missing_qt_packages xcb"
    assert set(shell(code, tmp_path).stdout.split()) == set(libraries.values())


def test_a_machine_with_all_libraries_misses_nothing(tmp_path: Path) -> None:
    program(tmp_path, "ldd", "echo 'libfound.so.1 => /lib/libfound.so.1 (0x00007f)'")
    code = f"environment_python={sys.executable}; missing_qt_packages xcb"
    assert shell(code, tmp_path).stdout == ""


def test_the_newest_python_that_fits_is_chosen(tmp_path: Path) -> None:
    program(tmp_path, "python3.14", "exit 127")
    program(tmp_path, "python3.13", f'exec {sys.executable} "$@"')
    assert shell('choose_python; echo "$python"', tmp_path).stdout == "python3.13\n"


def test_a_python_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path) -> None:
    program(tmp_path, "old", "exit 1")
    done = shell("ROLLBOOK_PYTHON=old choose_python", tmp_path)
    assert done.returncode == 1
    assert "not a Python from 3.11 to 3.14" in done.stderr


def test_without_the_right_to_install_the_one_line_to_run_is_said(tmp_path: Path) -> None:
    program(tmp_path, "apt-get", "exit 1")
    program(tmp_path, "id", "echo 1000")
    done = shell("need_packages libegl1 libgl1", tmp_path)
    assert done.returncode == 1
    assert "sudo apt-get install libegl1 libgl1" in done.stderr
