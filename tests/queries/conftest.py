"""What tests of queries share: one small book, only ever read."""

from collections.abc import Iterator

import pytest

from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.store import Store
from tests.queries.searched import NOW, seed


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a book of ten people to search in. Tests leave it as it is."""
    path = tmp_path_factory.mktemp("search") / "small.rollbook"
    with create_book(path, user="Sam Green", clock=lambda: NOW) as store:
        store.write(label("Seed"), seed)
        yield store
