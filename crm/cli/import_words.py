"""What `rollbook import` says of a file: each row as JSON, or what somebody should look at."""

from dataclasses import asdict
from typing import Any

from crm.cli.desk import Desk
from crm.cli.ids import shown
from crm.cli.output import how_many
from crm.domain.custom_fields import own_name
from crm.queries.planning.import_plan import Plan, PlannedRow, Summary, Verdict
from crm.queries.planning.known import Change

_SHOWN = 12


def tell(desk: Desk, plan: Plan, step: int | None) -> None:
    """Say what became, or would become, of the rows of a file; *step* is the one that did it."""
    if desk.out.json_lines:
        for row in plan.rows:
            desk.out.data(row_json(row))
        desk.out.data({"summary": asdict(plan.summary) | {"step": step}})
        return
    _tell_rows(desk, plan)
    desk.out.line(summary_words(plan.summary, preview=desk.arguments.preview))
    if step is not None:
        desk.out.say(f"Take it back with “rollbook undo s{step}”.")
    elif desk.arguments.preview:
        desk.out.say("Nothing was changed: this was a preview.")


def notes_on(head: dict[str, Any], *, chosen: bool) -> list[str]:
    """Return what was guessed, mended, left out or chosen on reading a file, a sentence each.

    Of sheets that are *chosen*, each by its name or all, it is enough to say which one it is.
    """
    notes = list(head["notes"])
    if head["sheet"] and len(head["sheets"]) > 1:
        read = head["sheet"]
        others = "" if chosen else _others(head["people_sheets"], read)
        notes.append(f"Read from the sheet “{read}”{others}.")
    return notes


def _others(people: list[str], read: str) -> str:
    """Return which other sheets hold people, and how to read them."""
    more = [f"“{name}”" for name in people if name != read]
    if not more:
        return "; no other one holds people, as far as can be told. --sheet NAME reads another"
    holds = "holds people too" if len(more) == 1 else "hold people too"
    return f"; {', '.join(more)} {holds}. --sheet NAME reads another, --sheet all all of them"


def row_json(row: PlannedRow) -> dict[str, Any]:
    """Return one row as `--json` gives it."""
    from crm.intake.facts import fields_json

    return {
        "row": row.row or None,
        "line": row.line,
        "sheet": row.facts.sheet,
        "section": row.facts.section,
        "verdict": row.verdict.value,
        "reason": row.reason,
        "same_as_row": row.same_as_row,
        "contact": shown("contact", row.contact_id),
        "inquiry": shown("inquiry", row.inquiry_id),
        "matches": [
            {
                "contact": shown("contact", match.other_id),
                "strength": match.strength.value,
                "reasons": list(match.reasons),
            }
            for match in row.matches
        ],
        "fields": fields_json(row.facts),
    }


def summary_words(counts: Summary, *, preview: bool) -> str:
    """Return the counts in one sentence. Verdicts that no row has are left out, but for new."""
    parts = [f"{counts.new} new"]
    for count, words in (
        (counts.update, f"{counts.update} updated"),
        (counts.same, f"{counts.same} already known"),
        (counts.question, how_many(counts.question, "question")),
        (counts.set_aside, f"{counts.set_aside} set aside"),
    ):
        if count:
            parts.append(words)
    verb = "Would bring in" if preview else "Brought in"
    return f"{verb} {counts.file}: {how_many(counts.rows, 'row')}: {', '.join(parts)}."


def _tell_rows(desk: Desk, plan: Plan) -> None:
    """Show the rows that somebody should look at: updates, set aside, sent twice, open matches."""
    telling = [row for row in plan.rows if desk.arguments.verbose or _is_telling(row)]
    chosen = telling if desk.arguments.verbose else telling[:_SHOWN]
    for row in chosen:
        who = row.facts.full_name or next((p.text for p in row.facts.emails), "no name")
        desk.out.line(f"  line {row.line}: {who} – {'; '.join(_why(row))}")
    if len(telling) > len(chosen):
        desk.out.line(f"  … and {len(telling) - len(chosen)} more (--verbose shows all)")


def _is_telling(row: PlannedRow) -> bool:
    """Say whether a row is worth a look. What was brought in before and is unchanged is not."""
    if row.verdict is Verdict.SAME:
        return row.same_as_row is not None and row.inquiry_id is not None
    changes = (*row.changes, *row.own)
    replaced = row.verdict is Verdict.UPDATE and any(change.old for change in changes)
    return bool(row.reason or row.matches or replaced)


def _why(row: PlannedRow) -> list[str]:
    verdict = row.verdict.value.replace("_", " ")
    words = [f"{verdict}: {row.reason}" if row.reason else verdict]
    if row.verdict is Verdict.UPDATE:
        changes = (*row.changes, *row.own)
        words.extend(_old_and_new(change) for change in changes if change.old)
    words.extend(f"perhaps {one.other_name} ({', '.join(one.reasons)})" for one in row.matches)
    return words


def _old_and_new(change: Change) -> str:
    name = own_name(change.field) or change.field.replace("_", " ")
    return f"{name}: {change.old} → {change.new or 'nothing'}"
