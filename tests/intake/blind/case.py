"""A file that was invented without looking at what the program knows, and what must come out of it."""

from typing import Any, NamedTuple

from tests.intake.layouts.shape import Layout


class Case(NamedTuple):
    """One file: *text* as it stands in it, but for the line break in front."""

    name: str
    kind: str
    text: str
    expected: list[dict[str, Any]]
    encoding: str = "utf-8"

    @property
    def layout(self) -> Layout:
        """The file as the other layouts are kept."""
        data = self.text.removeprefix("\n").encode(self.encoding)
        return Layout("", self.name, data, self.kind, self.expected)


AWA = {"full_name": "Awa Koné", "email": "awa@example.org"}
BO = {"full_name": "Bo Berg", "email": "bo@example.net"}
"""Two people who turn up everywhere."""
