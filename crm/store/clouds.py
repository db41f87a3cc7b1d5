"""How to tell a folder that some program keeps in step with a cloud or another computer."""

import os
from pathlib import Path

_MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".megaignore": "MEGA",
}
"""File or folder that a sync program leaves in the folder it looks after → the program."""

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "drivefs": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "pcloud sync": "pCloud",
    "megasync": "MEGA",
    "mega": "MEGA",
}
_BEGINNINGS = {
    "onedrive - ": "OneDrive",
    "dropbox (": "Dropbox",
    "googledrive-": "Google Drive",
    "onedrive-": "OneDrive",
}
_APPLE = {"Mobile Documents": "iCloud", "CloudStorage": "a cloud service"}
_ONLY_AT_HOME = frozenset({"mega", "drivefs"})  # words that people give to folders of their own


def synced_by(path: Path, home: Path) -> tuple[str, Path] | None:
    """Return the sync program that keeps *path* (resolved), and the folder it looks after.

    None if there is no sign of one.
    """
    for folder in (path, *path.parents):
        program = _by_name(folder, home) or _by_marker(folder) or _by_variable(folder)
        if program:
            return program, folder
    return None


def _by_name(folder: Path, home: Path) -> str | None:
    if folder.parent.name == "Library" and folder.name in _APPLE:
        return _APPLE[folder.name]
    name = folder.name.casefold()
    if name in _ONLY_AT_HOME and folder.parent != home:
        return None
    if name in _NAMES:
        return _NAMES[name]
    if name.endswith(" dropbox") and folder.parent == home:
        return "Dropbox"  # "Example Club Dropbox"
    return next((said for start, said in _BEGINNINGS.items() if name.startswith(start)), None)


def _by_marker(folder: Path) -> str | None:
    for marker, program in _MARKERS.items():
        if os.path.lexists(folder / marker):
            return program
    if (folder / ".dropbox").is_file():  # in a home folder it is a folder of settings
        return "Dropbox"
    return "Nextcloud or ownCloud" if _has_sync_journal(folder) else None


def _has_sync_journal(folder: Path) -> bool:
    """Look for the client's own journal: `.sync_0123456789ab.db`, `._sync_….db` before that."""
    try:
        with os.scandir(folder) as entries:
            return any(
                entry.name.startswith((".sync_", "._sync_")) and entry.name.endswith(".db")
                for entry in entries
            )
    except OSError:
        return False


def _by_variable(folder: Path) -> str | None:
    """Windows tells where OneDrive keeps its folders."""
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        place = os.environ.get(name)
        if place and folder == Path(place):
            return "OneDrive"
    return None
