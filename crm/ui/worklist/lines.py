"""The lines of a list of work: headings and items, found by number in no time at any size."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from crm.queries.rows import InboxGroup, InboxIds

_TOP = 60


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group."""

    key: str
    count: int


@dataclass(slots=True)
class Lines:
    """Every group is a heading and the ids under it; a folded group shows its heading alone."""

    ids: tuple[int, ...] = ()
    groups: tuple[InboxGroup, ...] = ()
    done: tuple[int, ...] = ()
    done_open: bool = False
    _first_lines: list[int] = field(default_factory=list)
    _first_ids: list[int] = field(default_factory=list)
    _places: dict[int, int] | None = None
    _done_line: int = 0

    def __post_init__(self) -> None:
        """Lay the groups out."""
        line = start = 0
        for group in self.groups:
            self._first_lines.append(line)
            self._first_ids.append(start)
            line += 1 + group.count
            start += group.count
        self._done_line = line

    @classmethod
    def of(cls, found: InboxIds, done: Sequence[int] = (), *, done_open: bool = False) -> "Lines":
        """Return the lines of what was found, with what was *done* just now at the end."""
        groups = tuple(group for group in found.groups if group.count)
        return cls(found.ids, groups, tuple(done), done_open)

    def __len__(self) -> int:
        """Return how many lines there are."""
        done = 1 + (len(self.done) if self.done_open else 0) if self.done else 0
        return self._done_line + done

    def at(self, line: int) -> Heading | int:
        """Return what stands in *line*: a heading or the id of an item."""
        if line >= self._done_line:
            if line == self._done_line:
                return Heading("done", len(self.done))
            return self.done[line - self._done_line - 1]
        number = bisect_right(self._first_lines, line) - 1
        offset = line - self._first_lines[number]
        if offset == 0:
            group = self.groups[number]
            return Heading(group.key, group.count)
        return self.ids[self._first_ids[number] + offset - 1]

    def heading_lines(self) -> list[int]:
        """Return the numbers of the lines that are headings."""
        return [*self._first_lines, *([self._done_line] if self.done else [])]

    def place(self, item_id: int) -> int | None:
        """Return the position of an item in the order of the list, from 0."""
        if self._places is None:
            top = self.ids[:_TOP]  # a list that is new is looked at from its top
            if item_id in top:
                return top.index(item_id)
            self._places = {number: place for place, number in enumerate(self.ids)}
        return self._places.get(item_id)

    def line_of(self, item_id: int) -> int | None:
        """Return the line in which an item stands, None if it is not shown."""
        place = self.place(item_id)
        if place is not None:
            number = bisect_right(self._first_ids, place) - 1
            return self._first_lines[number] + 1 + place - self._first_ids[number]
        if self.done_open and item_id in self.done:
            return self._done_line + 1 + self.done.index(item_id)
        return None

    def with_lingering(self, item_id: int, place: int) -> "Lines":
        """Return the same lines with one more item at *place*, which the search left out."""
        place = min(place, len(self.ids))
        ids = (*self.ids[:place], item_id, *self.ids[place:])
        groups = list(self.groups) or [InboxGroup("today", 0)]
        start = 0
        for number, group in enumerate(groups):
            if place <= start + group.count:
                groups[number] = InboxGroup(group.key, group.count + 1)
                break
            start += group.count
        return Lines(ids, tuple(groups), self.done, self.done_open)
