"""`rollbook import`: bring files in, or see exactly what that would do."""

import argparse
import sys
from pathlib import Path

from crm.cli.desk import Desk
from crm.cli.import_words import tell
from crm.cli.parsing import Commands, command
from crm.domain.errors import Problem, UserError
from crm.queries.import_plan import ImportOptions, OnMatch
from crm.store.store import Store

KINDS = ("join-form", "registration", "attendance", "contacts", "orders")
_IGNORED = ("", "-", "none", "ignore")
_MORE = """\
A column can go to: full_name, given_name, middle_name, family_name, email, phone, country, city,
postcode, street, language, birth_date, organisation, message, notes, tags, submitted_at, consent,
source, form_id; of an event: registered_at, registration, cancelled_at, attended, joined_at,
left_at, event, event_at, role, display_name; of an order: ordered_at, order_number, order_status,
item, quantity; or none.

examples:
  rollbook import join-form.csv --preview
  rollbook import answers.xlsx --sheet "Form responses 1" --region DE
  rollbook import answers.csv --map "Where from?=city" --map "Shoe size=none" --tag spring
  rollbook import march.csv april.csv --json

Nothing known is lost: with --on-match fill only empty fields are filled, with overwrite the file
wins (a blank cell never does), with skip contacts stay as they are, with new nobody is taken for
known. The whole file is one step: “rollbook undo” takes it back. Exit status 1 says that some rows
were set aside or are questions.
"""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "import", "bring files of sign-ups in", _import, more=_MORE)
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="a .csv, .tsv, .txt, .xlsx, .xls or .ods",
    )
    option = parser.add_argument
    option("--preview", "--dry-run", action="store_true", help="change nothing, say what would be")
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


def _import(desk: Desk) -> int:
    """Bring one file after the other in. One that cannot be read does not hold up the others."""
    options = _options(desk.arguments)
    status = 0
    with desk.book() as store:
        for path in desk.arguments.files:
            try:
                status = max(status, _import_one(desk, store, path, options))
            except UserError as error:
                if error.problem is not Problem.NOT_UNDERSTOOD:
                    raise
                desk.out.complain(error.message)
                status = int(error.problem)
    return status


def _import_one(desk: Desk, store: Store, path: Path, options: ImportOptions) -> int:
    from crm.actions.imports import import_reading
    from crm.actions.reading import reading_of
    from crm.queries.forms import known_profiles
    from crm.queries.planner import plan_import

    progress = _Progress(desk)
    profiles = store.read(known_profiles)
    try:
        with reading_of(path, options, profiles, progress=progress.reading) as reading:
            if desk.arguments.preview:
                plan, step = store.read(plan_import, reading, options), None
            else:
                result, changes = import_reading(store, reading, options)
                plan, step = result.plan, changes.step_id
    finally:
        progress.end()
    tell(desk, plan, step)
    return 1 if plan.summary.set_aside or plan.summary.question else 0


def _options(given: argparse.Namespace) -> ImportOptions:
    if given.attended and not given.event:
        raise UserError("--attended needs --event. Nothing was changed. Say which event it was.")
    return ImportOptions(
        kind=given.kind.replace("-", "_") if given.kind else None,
        profile=given.profile,
        region=_region(given.region),
        event=given.event,
        attended=given.attended,
        tag=given.tag,
        sheet=given.sheet,
        encoding=given.encoding,
        delimiter={"tab": "\t", "\\t": "\t"}.get(given.delimiter, given.delimiter),
        columns=_columns(given.map),
        on_match=OnMatch(given.on_match),
        remember=not given.no_remember,
    )


def _columns(pairs: list[str]) -> dict[str, str | None]:
    columns: dict[str, str | None] = {}
    for pair in pairs:
        heading, equals, field = pair.rpartition("=")
        if not equals or not heading.strip():
            raise UserError(
                f"“{pair}” names no column and field. Nothing was changed. "
                "Write it as --map “Name=full_name”."
            )
        columns[heading.strip()] = None if field.strip().lower() in _IGNORED else field.strip()
    return columns


def _region(text: str | None) -> str | None:
    """Return the code of a country given as one, or by name. Raises UserError."""
    from crm.intake.countries import country_code

    if text is None:
        return None
    code = country_code(text)
    if code is None:
        raise UserError(
            f"“{text}” is no country. Nothing was changed. Give its name or its two letters: GB."
        )
    return code


class _Progress:
    """One line on the terminal that says how far an import is."""

    def __init__(self, desk: Desk) -> None:
        self._shown = sys.stderr.isatty() and not desk.out.quiet
        self._used = False

    def reading(self, done: int, everything: int) -> None:
        if self._shown:
            self._used = True
            sys.stderr.write(f"\rReading {done} of {everything} …\x1b[K")
            sys.stderr.flush()

    def end(self) -> None:
        if self._used:
            sys.stderr.write("\r\x1b[K")
