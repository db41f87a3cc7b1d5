"""What the wizard says: names of fields, numbers in sentences, what will happen to a row."""

from collections.abc import Container
from typing import TYPE_CHECKING, Any

from crm.ui.theme.tokens import Tone
from crm.ui.wizard.field_words import field_names

if TYPE_CHECKING:
    from crm.queries.forms import EarlierRun
    from crm.queries.import_plan import PlannedRow, Summary

BROKE = "Something went wrong. Nothing was changed. The details are in the other message."
"""What the wizard says under the message about a fault of ours."""

VERDICTS: dict[str, tuple[str, Tone]] = {
    "new": ("New", "new"),
    "update": ("Changed", "active"),
    "same": ("Same", "neutral"),
    "question": ("Question", "waiting"),
    "set_aside": ("Set aside", "overdue"),
}


def count(number: int, one: str, many: str) -> str:
    """Return *number* with its noun: 1 row, 2 rows."""
    return f"{number} {one if number == 1 else many}"


def delimiter(sign: str) -> str:
    """Return the name of the sign that separates cells."""
    names = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
    return names.get(sign, f"“{sign}”")


def settled(head: dict[str, Any], chosen: Container[str]) -> dict[str, Any]:
    """Return *head* with the columns that were *chosen*, now or last time, marked as certain."""
    columns = [
        {**column, "confidence": "certain"}
        if head["profile"] or column["heading"] in chosen
        else column
        for column in head["columns"]
    ]
    return {**head, "columns": columns}


def needs_a_look(column: dict[str, Any]) -> bool:
    """Say whether somebody should look at a column: it is guessed, or has no field but cells."""
    return bool(column["filled"]) and column["confidence"] != "certain"


def recognised(head: dict[str, Any]) -> str:
    """Return as what the file was recognised, and how many columns are matched."""
    filled = [column for column in head["columns"] if column["filled"]]
    matched = sum(1 for column in filled if column["field"])
    known = f"“{head['profile']}”, as last time" if head["profile"] else head["recognised_as"]
    words = f"Recognised as {known}. {matched} of {count(len(filled), 'column', 'columns')} matched"
    looks = sum(1 for column in filled if needs_a_look(column))
    return f"{words}; have a look at {looks}." if looks else f"{words}."


def earlier(run: "EarlierRun", when: str) -> str:
    """Return who imported this very file before. Only what is new will be taken."""
    by = f" by {run.by}" if run.by else ""
    return (
        f"This very file was imported{by} on {when}. Importing it again takes only what is new "
        "or changed."
    )


def do_it(summary: "Summary") -> str:
    """Return what the last button says: what it will do."""
    new = f"Add {count(summary.new, 'inquiry', 'inquiries')}"
    if summary.new and summary.update:
        return f"{new} and update {summary.update}"
    if summary.update:
        return f"Update {count(summary.update, 'inquiry', 'inquiries')}"
    return new if summary.new else "Nothing to import"


def done(summary: "Summary") -> str:
    """Return what an import did."""
    parts = [f"{count(summary.new, 'inquiry', 'inquiries')} added"]
    if summary.update:
        parts.append(f"{summary.update} updated")
    if summary.same:
        parts.append(f"{summary.same} already here")
    if summary.set_aside:
        parts.append(f"{count(summary.set_aside, 'row', 'rows')} set aside")
    return ", ".join(parts) + "."


def piles(summary: "Summary", doubts: int) -> list[tuple[str, str, str]]:
    """Return the piles of step 3 as (number, what it is, what happens to it)."""
    return [
        (str(summary.new), "new", "become inquiries in the Inbox"),
        (str(summary.update), "changed", "known submissions with other answers"),
        (str(summary.same), "already here", "nothing new in them, left alone"),
        (str(doubts), "in doubt", "become inquiries too, with a question"),
    ]


def what_happens(row: "PlannedRow") -> str:
    """Return what becomes of a row, with old and new values where something changes."""
    parts = [row.reason] if row.reason else []
    parts += [change(one) for one in row.changes]
    if row.verdict == "new" and not parts:
        parts = ["a new contact and inquiry"]
    if row.matches:
        parts.append("perhaps " + " or ".join(match.other_name for match in row.matches))
    words = "; ".join(parts)
    return words[:1].upper() + words[1:]


def change(one: Any) -> str:
    """Return one changed value: “Town: – → Lyon”."""
    name = field_names().get(one.field, one.field)
    if one.field == "tag":
        return f"tag {one.new}"
    return f"{name}: {one.old or '–'} → {one.new}"


def person(row: "PlannedRow") -> str:
    """Return who a row is about, as far as it says."""
    facts = row.facts
    first = facts.emails[0].text if facts.emails else ""
    return facts.full_name or first or (facts.phones[0].text if facts.phones else "–")
