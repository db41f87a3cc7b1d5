"""Functions imported when they are first called, so that the window is there before the book."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


class Late:
    """A function of another module by its name; calling it imports the module.

    Queries and actions import SQLAlchemy, which takes longer than painting the window. They run
    in the worker's thread, and so does their import.
    """

    def __init__(self, module: str, name: str) -> None:
        """Stand for the function *name* of *module*."""
        self._module, self.__name__ = module, name
        self.__module__ = module

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Import the function and call it."""
        return self.find()(*args, **kwargs)

    def find(self) -> Callable[..., Any]:
        """Return the function itself."""
        found: Callable[..., Any] = getattr(import_module(self._module), self.__name__)
        return found


def name_of(query: Callable[..., Any]) -> str:
    """Return the full name of a function, or of the one that a `Late` stands for."""
    name = getattr(query, "__qualname__", "") or getattr(query, "__name__", repr(query))
    return f"{query.__module__}.{name}"
