"""Rows of files that are understood already, for tests of what an import makes of them."""

from typing import Any

from crm.actions.imports import ImportResult, commit_import
from crm.intake.facts import Facts, Written
from crm.queries.planning.import_plan import ImportOptions, Plan, Reading
from crm.queries.planning.planner import plan_import
from crm.store.store import Store


def facts(row: int, name: str | None = None, email: str | None = None, **more: Any) -> Facts:
    """Return a row; the line is one further down, under the headings."""
    emails = (Written(email, email.lower()),) if email else ()
    given, _space, family = (name or "").partition(" ")
    names = {"full_name": name, "given_name": given or None, "family_name": family or None}
    line = more.pop("line", row + 1)
    return Facts(row, line, emails=emails, **{**names, **more})


def reading(kind: str, *rows: Facts, name: str = "book-launch.csv") -> Reading:
    head = {
        "kind": kind, "recognised_as": "A test", "encoding": "utf-8", "delimiter": ",",
        "header_line": 1, "day_first": None, "profile": None,
        "columns": [{"heading": "City", "field": "city"}, {"heading": "Name", "field": "full_name"}],
    }  # fmt: skip
    return Reading(name, f"digest of {name}", head, list(rows))


def planned_facts(store: Store, kind: str, *rows: Facts, **options: Any) -> Plan:
    name = options.pop("name", "book-launch.csv")
    chosen = ImportOptions(**options)
    return store.read(plan_import, reading(kind, *rows, name=name), chosen)


def import_facts(store: Store, kind: str, *rows: Facts, **options: Any) -> ImportResult:
    result, _changes = commit_import(store, planned_facts(store, kind, *rows, **options))
    return result
