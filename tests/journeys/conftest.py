"""The program and a book for a story, as in the tests of the window."""

from tests.ui.conftest import book, program

__all__ = ["book", "program"]
