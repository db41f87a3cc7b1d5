"""The shape of what `rollbook import --json` prints, which scripts rely on: the one copy of it."""

import re
from typing import Any

FIELDS = {
    "full_name": str | None, "given_name": str | None, "family_name": str | None,
    "email": str | None, "emails": list, "phone": str | None, "phones": list,
    "country": str | None, "city": str | None, "postcode": str | None, "message": str | None,
    "tags": list, "submitted_at": str | None, "registered_at": str | None,
    "attended": bool | None, "ordered_at": str | None, "joined_at": str | None,
    "left_at": str | None, "consent": bool | None, "source": str | None,
    "order_number": str | None, "order_status": str | None, "item": str | None,
    "quantity": int | None,
}  # fmt: skip
ROW = {
    "row": int | None, "line": int, "sheet": str | None, "section": str | None, "verdict": str,
    "reason": str | None, "same_as_row": int | None, "contact": str | None,
    "inquiry": str | None, "matches": list, "fields": dict,
}  # fmt: skip
SUMMARY = {
    "file": str, "kind": str, "recognised_as": str, "encoding": str | None,
    "delimiter": str | None, "header_line": int | None, "rows": int, "new": int, "update": int,
    "same": int, "question": int, "set_aside": int, "step": int | None,
}  # fmt: skip
KINDS = {"join_form", "registration", "attendance", "contacts", "orders"}
VERDICTS = ("new", "update", "same", "question", "set_aside")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?)?")
_CODES = {"country": r"[A-Z]{2}", "phone": r"\+\d+"} | dict.fromkeys(
    ("submitted_at", "registered_at", "ordered_at", "joined_at", "left_at"), _INSTANT.pattern
)


def has_shape(found: dict[str, Any], shape: dict[str, Any]) -> bool:
    assert list(found) == list(shape)
    for name, kind in shape.items():
        assert isinstance(found[name], kind), name
        assert kind is not int or not isinstance(found[name], bool), name
    return True


def is_as_promised(objects: list[dict[str, Any]]) -> bool:
    """Check the rows and the summary of one file."""
    *rows, last = objects
    assert list(last) == ["summary"]
    summary = last["summary"]
    assert has_shape(summary, SUMMARY)
    assert summary["kind"] in KINDS
    assert summary["rows"] == len(rows)
    for verdict in VERDICTS:
        assert summary[verdict] == sum(row["verdict"] == verdict for row in rows)
    numbers = [row["row"] for row in rows]
    main = [number for number in numbers if number is not None]
    assert main == list(range(1, len(main) + 1))
    assert numbers[: len(main)] == main  # other parts of a report follow
    return all(is_row_as_promised(row) for row in rows)


def is_row_as_promised(row: dict[str, Any]) -> bool:
    assert has_shape(row, ROW)
    assert has_shape(row["fields"], FIELDS)
    assert row["verdict"] in VERDICTS
    assert (row["row"] is None) == (row["section"] is not None)
    if row["verdict"] in ("set_aside", "question"):
        assert row["reason"]
        assert row["contact"] is None
    elif row["verdict"] != "same":
        assert row["contact"]
    assert row["contact"] is None or re.fullmatch(r"c\d+", row["contact"])
    assert row["inquiry"] is None or re.fullmatch(r"i\d+", row["inquiry"])
    assert row["same_as_row"] is None or row["row"] is None or row["same_as_row"] < row["row"]
    for match in row["matches"]:
        assert list(match) == ["contact", "strength", "reasons"]
        assert match["strength"] in {"strong", "medium", "household"}
        assert match["reasons"]
    for name, pattern in _CODES.items():
        value = row["fields"][name]
        assert value is None or re.fullmatch(pattern, value), (name, value)
    for one, several in (("email", "emails"), ("phone", "phones")):
        assert row["fields"][one] == next(iter(row["fields"][several]), None)
    return True
