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
    from crm.actions.demo.fill import fill_demo
    from crm.store.copying import remove_with_side_files
    from crm.store.opening import create_book
    from crm.store.store import utc_now

    path.parent.mkdir(parents=True, exist_ok=True)
    store = create_book(path, organisation="Riverside Network", user="Sam Okafor")
    try:
        fill_demo(store, now=utc_now())
    except BaseException:
        store.close()
        remove_with_side_files(path)
        raise
    return store
