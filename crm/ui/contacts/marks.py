"""Which contacts are marked for what is done next: few, or all but a few, at the same cost."""

from array import array
from collections.abc import Iterable


class Marks:
    """Marks on contacts of a list. Marking all of them costs nothing, however many they are."""

    def __init__(self) -> None:
        """Mark nobody."""
        self._all = False
        self._turned: set[int] = set()  # those marked; where all are: those that are not

    def __contains__(self, contact_id: object) -> bool:
        """Say whether a contact is marked."""
        return (contact_id in self._turned) is not self._all

    def count(self, ids: "array[int]") -> int:
        """Return how many of *ids* are marked."""
        return len(ids) - len(self._turned) if self._all else len(self._turned)

    def among(self, ids: "array[int]") -> "array[int]":
        """Return those of *ids* that are marked, in their order."""
        if self._all and not self._turned:
            return ids
        return array("q", (id_ for id_ in ids if id_ in self)) if self else array("q")

    def __bool__(self) -> bool:
        """Say whether anybody may be marked."""
        return self._all or bool(self._turned)

    def is_all(self) -> bool:
        """Say whether everybody is marked."""
        return self._all and not self._turned

    def mark_all(self) -> None:
        """Mark everybody."""
        self._all, self._turned = True, set()

    def clear(self) -> None:
        """Mark nobody."""
        self._all, self._turned = False, set()

    def mark(self, ids: Iterable[int], *, on: bool) -> None:
        """Mark *ids*, or take their marks away."""
        if on is self._all:
            self._turned.difference_update(ids)
        else:
            self._turned.update(ids)

    def keep_to(self, ids: "array[int]") -> None:
        """Forget marks on contacts that are not among *ids*."""
        if self._turned:
            self._turned.intersection_update(ids)
