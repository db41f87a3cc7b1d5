"""`rollbook import`: bring files in, or see exactly what that would do."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from crm.cli.desk import Desk
from crm.cli.ids import shown
from crm.cli.parsing import Commands, command
from crm.domain.errors import UserError
from crm.queries.import_plan import ImportOptions, OnMatch, Plan, PlannedRow
from crm.store.store import Store

KINDS = ("join-form", "registration", "attendance", "contacts", "orders")
_IGNORED = ("", "-", "none", "ignore")
_SHOWN = 12


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "import", "bring files of sign-ups in", _import)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    option = parser.add_argument
    option("--as", dest="kind", choices=KINDS, help="what kind of file it is (else recognised)")
    option("--profile", metavar="NAME", help="a form that the book remembers")
    option("--region", metavar="GB", help="country of phone numbers that name none")
    option("--event", metavar="TITLE", help="everybody in the file registered for this event")
    option("--attended", action="store_true", help="with --event: everybody came")
    option("--tag", metavar="T", help="a tag for everybody in the file")
    option("--sheet", metavar="NAME", help="the sheet of a spreadsheet")
    option("--encoding", metavar="NAME", help="of a text file, such as cp1252 (else recognised)")
    option("--delimiter", metavar="CHAR", help="between columns of a text file (else recognised)")
    option(
        "--map",
        metavar="COLUMN=FIELD",
        action="append",
        default=[],
        help="where a column goes; “none” leaves it with the submission (may be repeated)",
    )
    option(
        "--on-match",
        choices=[policy.value for policy in OnMatch],
        default=OnMatch.FILL.value,
        help="what happens to contacts the book knows (default: fill empty fields)",
    )
    option("--no-remember", action="store_true", help="do not remember where the columns go")
    option("--preview", "--dry-run", action="store_true", help="change nothing, say what would be")


def _import(desk: Desk) -> int:
    options = _options(desk.arguments)
    status = 0
    with desk.book() as store:
        for path in desk.arguments.files:
            status = max(status, _import_one(desk, store, path, options))
    return status


def _import_one(desk: Desk, store: Store, path: Path, options: ImportOptions) -> int:
    from crm.actions.imports import commit_import
    from crm.actions.reading import reading_of
    from crm.queries.forms import known_profiles
    from crm.queries.planner import plan_import

    progress = _Progress(desk)
    profiles = store.read(known_profiles)
    with reading_of(path, options, profiles, progress=progress.reading) as reading:
        plan = store.read(plan_import, reading, options)
    step = None
    if not desk.arguments.preview:
        result, changes = commit_import(store, plan, progress=progress.writing)
        plan, step = result.plan, changes.step_id
    progress.end()
    _tell(desk, plan, step)
    return 1 if plan.summary.set_aside or plan.summary.question else 0


def _options(given: argparse.Namespace) -> ImportOptions:
    columns: dict[str, str | None] = {}
    for pair in given.map:
        heading, equals, field = pair.rpartition("=")
        if not equals or not heading.strip():
            raise UserError(f"“{pair}” names no column and field. Write it as --map “Name=field”.")
        columns[heading.strip()] = None if field.strip().lower() in _IGNORED else field.strip()
    return ImportOptions(
        kind=given.kind.replace("-", "_") if given.kind else None,
        profile=given.profile,
        region=given.region.upper() if given.region else None,
        event=given.event,
        attended=given.attended,
        tag=given.tag,
        sheet=given.sheet,
        encoding=given.encoding,
        delimiter=given.delimiter,
        columns=columns,
        on_match=OnMatch(given.on_match),
        remember=not given.no_remember,
    )


def _tell(desk: Desk, plan: Plan, step: int | None) -> None:
    if desk.out.json_lines:
        for row in plan.rows:
            desk.out.data(row_json(row))
        desk.out.data({"summary": asdict(plan.summary) | {"step": step}})
        return
    counts = plan.summary
    _tell_rows(desk, plan)
    verb = "Would bring in" if step is None and desk.arguments.preview else "Brought in"
    desk.out.line(
        f"{verb} {counts.file}: {counts.rows} rows, {counts.new} new, {counts.update} updated, "
        f"{counts.same} the same, {counts.question} questions, {counts.set_aside} set aside."
    )
    if step is not None:
        desk.out.say(f"Take it back with “rollbook undo s{step}”.")


def _tell_rows(desk: Desk, plan: Plan) -> None:
    """Show the rows that somebody should look at: updates, set aside, open matches."""
    telling = [row for row in plan.rows if row.reason or row.matches]
    chosen = telling if desk.arguments.verbose else telling[:_SHOWN]
    for row in chosen:
        who = row.facts.full_name or "nobody"
        why = row.reason or ""
        for match in row.matches:
            why += f"; perhaps {match.other_name} ({', '.join(match.reasons)})"
        desk.out.line(f"  line {row.line}: {who} – {row.verdict.replace('_', ' ')}: {why}")
    if len(telling) > len(chosen):
        desk.out.line(f"  … and {len(telling) - len(chosen)} more (--verbose shows all)")


def row_json(row: PlannedRow) -> dict[str, Any]:
    """Return one row as `--json` gives it."""
    from crm.intake.facts import fields_json

    return {
        "row": row.row,
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


class _Progress:
    """One line on the terminal that says how far an import is."""

    def __init__(self, desk: Desk) -> None:
        self._shown = sys.stderr.isatty() and not desk.out.quiet
        self._used = False

    def reading(self, done: int, everything: int) -> None:
        self._tell(f"Reading {done} of {everything}")

    def writing(self, done: int) -> None:
        self._tell(f"Saving {done}")

    def _tell(self, text: str) -> None:
        if self._shown:
            self._used = True
            sys.stderr.write(f"\r{text} …\x1b[K")
            sys.stderr.flush()

    def end(self) -> None:
        if self._used:
            sys.stderr.write("\r\x1b[K")
