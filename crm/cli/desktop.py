"""`rollbook install-desktop`: an entry in the menu of the system, and books that open by a click."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from crm import assets
from crm.cli.desk import Desk
from crm.cli.parsing import Commands, command
from crm.domain.errors import Problem, UserError

_PLACES = {
    "rollbook.desktop": "applications",
    "rollbook.svg": "icons/hicolor/scalable/apps",
    "rollbook.xml": "mime/packages",
}
"""Our files, and where they go below the user's folder for data (freedesktop.org)."""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    words = "put Rollbook into the menu of this computer"
    parser = command(commands, common, "install-desktop", words, _install)
    parser.add_argument("--remove", action="store_true", help="take it out of the menu again")


def _install(desk: Desk) -> int:
    if sys.platform.startswith("linux"):
        place = _data_folder()
        (_remove_files if desk.arguments.remove else _write_files)(place)
        _tell_system(place)
    elif sys.platform == "win32":
        _windows_shortcut(remove=desk.arguments.remove)
    else:
        raise UserError(
            "On this system programs are put into the menu by their installer. "
            "Nothing was changed. Keep Rollbook in the Dock while it runs instead."
        )
    gone = "Rollbook is out of the menu. Your books are where they were."
    there = "Rollbook is in the menu, and books open by a double click."
    desk.out.say(gone if desk.arguments.remove else there)
    return 0


def _data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir())


def _write_files(place: Path) -> None:
    try:
        for name, folder in _PLACES.items():
            target = place / folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            text = assets.text(f"desktop/{name}")
            if name.endswith(".desktop"):
                text = text.replace("Exec=rollbook %F", f"Exec={start_line()} %F")
            target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"“{place}” cannot be written to, so Rollbook is not in the menu. "
            "No book was touched. Allow writing to that folder, then try again.",
            Problem.PLACE,
        ) from error


def _remove_files(place: Path) -> None:
    for name, folder in _PLACES.items():
        (place / folder / name).unlink(missing_ok=True)


def _tell_system(place: Path) -> None:
    """Let the system read the new files now. Where it has no such tools it looks by itself."""
    for tool, folder in (
        ("update-mime-database", place / "mime"),
        ("update-desktop-database", place / "applications"),
    ):
        found = shutil.which(tool)
        if found is not None and folder.is_dir():
            subprocess.run([found, str(folder)], check=False, capture_output=True)


def start_line() -> str:
    """Return the command that starts this very Rollbook, quoted as desktop entries want it."""
    return " ".join(quoted(word) for word in start_words())


def start_words() -> list[str]:
    """Return the words of that command: the installed program, else the checkout's script."""
    script = Path(sys.executable).with_name("rollbook")
    if script.is_file():
        return [str(script)]
    checkout = assets.folder() / "start.sh"
    if checkout.is_file() and assets.folder().parent.name != "crm":
        return ["sh", str(checkout)]
    return [sys.executable, "-m", "crm"]


def quoted(word: str) -> str:
    """Return *word* as an argument of `Exec`: what the Desktop Entry Specification reserves, fenced."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _windows_shortcut(*, remove: bool) -> None:
    import os

    menu = Path(os.environ.get("APPDATA", "~")).expanduser() / "Microsoft/Windows/Start Menu"
    target = menu / "Programs" / "Rollbook.lnk"
    if remove:
        target.unlink(missing_ok=True)
        return
    words = start_words()
    script = (
        "$s = (New-Object -ComObject WScript.Shell).CreateShortcut($env:ROLLBOOK_LINK);"
        "$s.TargetPath = $env:ROLLBOOK_PROGRAM; $s.Arguments = $env:ROLLBOOK_ARGUMENTS; $s.Save()"
    )
    settings = {
        "ROLLBOOK_LINK": str(target),
        "ROLLBOOK_PROGRAM": words[0],
        "ROLLBOOK_ARGUMENTS": subprocess.list2cmdline(words[1:]),
    }
    made = subprocess.run(
        ["powershell", "-NoProfile", "-Command", script],
        env=os.environ | settings,
        check=False,
        capture_output=True,
    )
    if made.returncode:
        raise UserError(
            "Windows made no entry in the Start menu. No book was touched. "
            "Make a shortcut to rollbook by hand instead.",
            Problem.PLACE,
        )
