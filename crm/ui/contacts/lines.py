"""The lines of the grid: contacts in their order and, if it is grouped, a heading over each group."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from crm.queries.grid_rows import GridGroup


class Lines:
    """From lines to contacts and back. Folded groups keep their heading alone."""

    def __init__(
        self,
        ids: "array[int] | None" = None,
        groups: Sequence[GridGroup] = (),
        folded: frozenset[str] = frozenset(),
    ) -> None:
        """Lay out *ids*, which *groups* divide; groups by these titles are *folded*."""
        self.ids = array("q") if ids is None else ids
        self.groups = tuple(groups)
        self.folded = folded
        self._headings: list[int] = []  # the line of each heading
        self._firsts: list[int] = []  # the place of its first contact among the ids
        line = place = 0
        for group in self.groups:
            self._headings.append(line)
            self._firsts.append(place)
            line += 1 + (0 if group.title in folded else group.count)
            place += group.count
        self._count = line if self.groups else len(self.ids)

    def __len__(self) -> int:
        """Return the number of lines."""
        return self._count

    def at(self, line: int) -> int | GridGroup:
        """Return the id of the contact of a line, or the group whose heading it is."""
        if not self.groups:
            return self.ids[line]
        number = bisect_right(self._headings, line) - 1
        beyond = line - self._headings[number]
        return self.ids[self._firsts[number] + beyond - 1] if beyond else self.groups[number]

    def id_at(self, line: int) -> int | None:
        """Return the contact of a line; None for a heading and where there is no such line."""
        if not 0 <= line < self._count:
            return None
        found = self.at(line)
        return found if isinstance(found, int) else None

    def line_of(self, contact_id: int | None) -> int | None:
        """Return the line of a contact; None if it has none."""
        try:
            place = self.ids.index(contact_id) if contact_id is not None else -1
        except ValueError:
            place = -1
        if place < 0 or not self.groups:
            return place if place >= 0 else None
        number = bisect_right(self._firsts, place) - 1
        if self.groups[number].title in self.folded:
            return None
        return self._headings[number] + 1 + place - self._firsts[number]

    def between(self, first: int, last: int) -> list[int]:
        """Return the contacts of the lines from *first* to *last*, both included."""
        found = (self.id_at(line) for line in range(max(first, 0), min(last + 1, self._count)))
        return [id_ for id_ in found if id_ is not None]

    def folding(self, title: str) -> "Lines":
        """Return the same lines with one group turned over: folded, or unfolded."""
        return Lines(self.ids, self.groups, self.folded ^ {title})
