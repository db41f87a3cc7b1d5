"""Where the program's own data files lie: icons, tables of words, samples, help."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


@cache
def folder() -> Path:
    """Return the folder `resources`: inside the installed package, else beside it in a checkout.

    Raises FileNotFoundError if neither is there, which means a broken installation.
    """
    for place in (_HERE / "resources", _HERE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("resources")


def path(name: str) -> Path:
    """Return the path of the data file *name*, for example `icons/inbox.svg`."""
    return folder() / name


def text(name: str) -> str:
    """Return the data file *name* as text (UTF-8)."""
    return path(name).read_text(encoding="utf-8")
