"""The book of invented people to try things on."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.store.store import Store


def example_path() -> Path:
    """Return where the example book is kept."""
    import platformdirs

    return platformdirs.user_data_path("rollbook", appauthor=False) / "Example.rollbook"


def is_example(path: Path) -> bool:
    """Say whether *path* is the example book."""
    return path == example_path()


def make_example(path: Path) -> "Store":
    """Make the example book at *path* and return it open. It takes some seconds."""
    from crm.actions.demo import make_demo

    path.parent.mkdir(parents=True, exist_ok=True)
    return make_demo(path)
