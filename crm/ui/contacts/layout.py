"""How the grid is laid out: which columns in which order and width, sorted and grouped by what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

USUAL = ("name", "status", "email", "country", "source", "last_contact", "due", "tags")
WIDTHS = {
    "name": 176, "status": 112, "email": 230, "other_emails": 230, "country": 112, "source": 140,
    "last_contact": 112, "due": 104, "tags": 180, "notes": 240, "street": 180, "events": 200,
    "consent": 180, "phone": 150, "other_phones": 150, "id": 70,
}  # fmt: skip
USUAL_WIDTH = 124
GROUPS = ("country", "status", "source", "events", "assignee", "section")


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns by their keys. `sort` is one with "-" in front for downwards; "" is by name."""

    columns: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = ""
    group: str = ""

    def width(self, key: str) -> int:
        """Return how wide a column is, in pixels."""
        return self.widths.get(key, WIDTHS.get(key, USUAL_WIDTH))

    def sorted_by(self, key: str) -> "Layout":
        """Return the same, sorted by *key*: upwards, then downwards, then as usual."""
        turns = {"": key, key: f"-{key}", f"-{key}": ""}
        return replace(self, sort=turns.get(self.sort, key))

    def with_(self, **changes: Any) -> "Layout":
        """Return the same with *changes*."""
        return replace(self, **changes)

    def state(self) -> dict[str, object]:
        """Return it as plain values, such as JSON can hold."""
        return {
            "columns": list(self.columns),
            "widths": dict(self.widths),
            "sort": [self.sort] if self.sort else [],
            "group": self.group,
        }

    @classmethod
    def of(cls, state: object) -> "Layout":
        """Return the layout that `state` returned; the usual one for whatever makes no sense."""
        if not isinstance(state, dict):
            return cls()
        columns = state.get("columns")
        keys = (
            tuple(dict.fromkeys(key for key in columns if isinstance(key, str)))
            if isinstance(columns, list | tuple)
            else ()
        )
        widths, sort = state.get("widths"), state.get("sort")
        sort = sort[:1] if isinstance(sort, list) else [sort]
        sizes = widths if isinstance(widths, dict) else {}
        return cls(
            keys or USUAL,
            {str(k): w for k, w in sizes.items() if isinstance(w, int) and 24 <= w <= 4000},
            str(sort[0] or "") if sort else "",
            str(state.get("group") or ""),
        )
