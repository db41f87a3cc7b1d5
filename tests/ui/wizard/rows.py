"""Facts for tests that need a row of a file and little in it."""

from typing import Any

from crm.intake.facts import Facts


def facts(row: int = 1, **known: Any) -> Facts:
    """Return the facts of one row."""
    return Facts(row, row + 1)._replace(**known)
