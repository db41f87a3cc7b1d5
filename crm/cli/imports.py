"""`rollbook import`: bring files in, or see exactly what that would do."""

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path

from crm.cli.desk import Desk
from crm.cli.import_options import check_policies, check_rejects, chosen_options
from crm.cli.import_words import notes_on, tell
from crm.cli.inquiries import section_called, user_called
from crm.cli.output import how_many as how_many_rows
from crm.cli.parsing import Commands, command, how_many
from crm.domain.errors import Problem, UserError
from crm.queries.planning.import_plan import ImportOptions, OnMatch, Plan
from crm.store.store import Store

ALL = "all"
KINDS = ("join-form", "registration", "attendance", "contacts", "orders")
_MORE = """\
A column can go to: full_name, given_name, middle_name, family_name, email, phone, country, city,
postcode, street, language, birth_date, organisation, message, notes, tags, submitted_at, consent,
source, form_id; of an event: registered_at, registration, cancelled_at, attended, joined_at,
left_at, event, event_at, role, display_name; of an order: ordered_at, order_number, order_status,
item, quantity; to own:NAME, a field of your own, or new:NAME, which makes one (new:NAME:number, date,
yes_no or choice; else it holds text); or none.

examples:
  rollbook import join-form.csv --preview
  rollbook import answers.xlsx --sheet "Form responses 1" --region DE
  rollbook import branches.xlsx --sheet North --sheet South
  rollbook import branches.xlsx --sheet all --preview
  rollbook import answers.csv --map "Where from?=city" --map "Shoe size=none" --tag spring
  rollbook import members.csv --map "Shirt=new:T-shirt size:choice"
  rollbook import march.csv april.csv --json
  rollbook import attendees.csv --event "Book launch" --rejects to-mend.xlsx
  rollbook import members.xlsx --as contacts --policy "City=overwrite"

Nothing known is lost: with --on-match fill only empty fields are filled, with overwrite the file
wins (a blank cell never does), with skip contacts stay as they are, with new nobody is taken for
known. The whole file, or each of its sheets, is one step: “rollbook undo” takes it back. Exit status 1 says that some rows
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
        help="a .csv, .tsv, .xlsx, .xlsb, .xls, .ods, .vcf, .ldif, .json or .zip",
    )
    option = parser.add_argument
    option("--preview", "--dry-run", action="store_true", help="change nothing, say what would be")
    option("--as", dest="kind", choices=KINDS, help="what kind of file it is (else recognised)")
    option("--profile", metavar="NAME", help="a form that the book remembers")
    option("--region", metavar="GB", help="country of phone numbers that name none")
    option(
        "--sheet",
        metavar="NAME",
        action="append",
        default=[],
        help="the sheet of a spreadsheet, or “all” that hold people (may be repeated)",
    )
    option("--encoding", metavar="NAME", help="of a text file, such as cp1252 (else recognised)")
    option("--delimiter", metavar="CHAR", help="between columns of a text file (else recognised)")
    _add_people(parser)
    _add_columns(parser)


def _add_people(parser: argparse.ArgumentParser) -> None:
    """Add the options about the people in the file."""
    option = parser.add_argument
    option("--event", metavar="TITLE", help="the event that the file is about, or its id: e5")
    option("--attended", action="store_true", help="with --event: everybody came")
    option(
        "--tag",
        metavar="T",
        action="append",
        default=[],
        help="a tag for everybody in the file (may be repeated)",
    )
    option("--section", metavar="S", help="of people whose country no section answers for")
    option("--assign", metavar="USER", help="who answers the new inquiries: a name or “me”")


def _add_columns(parser: argparse.ArgumentParser) -> None:
    """Add the options about columns and rows."""
    option = parser.add_argument
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
    option(
        "--policy",
        metavar="COLUMN=HOW",
        action="append",
        default=[],
        help="the same for one column: fill, overwrite, erase (a blank cell erases) or ignore",
    )
    option(
        "--take",
        metavar="LINE",
        action="append",
        type=how_many,
        default=[],
        help="a line that is a person although it looks like none (may be repeated)",
    )
    option(
        "--rejects",
        metavar="FILE",
        type=Path,
        help="write the rows set aside or held, with the reasons, to be mended and imported "
        "(of several files or sheets: each to its own, named after it)",
    )
    option("--no-remember", action="store_true", help="do not remember where the columns go")


def _import(desk: Desk) -> int:
    """Bring one file after the other in. One that cannot be read does not hold up the others."""
    from crm.store.bulk import uncollected

    options = chosen_options(desk.arguments)
    check_rejects(desk.arguments)
    status = 0
    with desk.book() as store, uncollected():
        options = _with_people(store, options, desk.arguments)
        for path in desk.arguments.files:
            try:
                for sheet in _sheets(desk, path, options):
                    one = replace(options, sheet=sheet)
                    status = max(status, _import_one(desk, store, path, one))
            except UserError as error:
                if error.problem is not Problem.NOT_UNDERSTOOD:
                    raise
                desk.out.complain(error.message)
                status = int(error.problem)
    return status


def _sheets(desk: Desk, path: Path, options: ImportOptions) -> list[str | None]:
    """Return the sheets of a file to bring in, one after the other; None is the likeliest one."""
    from crm.actions.importing.reading import reading_of

    given: list[str | None] = desk.arguments.sheet
    if ALL not in given:
        return list(dict.fromkeys(given)) or [None]
    with reading_of(path, options, []) as reading:
        return reading.head["people_sheets"] or [None]


def _import_one(desk: Desk, store: Store, path: Path, options: ImportOptions) -> int:
    from crm.actions.importing.reading import reading_of
    from crm.actions.imports import import_reading
    from crm.queries.forms import known_profiles
    from crm.queries.planning.planner import plan_import

    progress = _Progress(desk)
    profiles = store.read(known_profiles)
    try:
        with reading_of(path, options, profiles, progress=progress.reading) as reading:
            check_policies(reading.head, options)
            if desk.arguments.preview:
                plan, step = store.read(plan_import, reading, options), None
            else:
                result, changes = import_reading(store, reading, options)
                plan, step = result.plan, changes.step_id
            head = reading.head
    finally:
        progress.end()
    for note in notes_on(head, chosen=desk.arguments.sheet not in ([], [options.sheet])):
        desk.out.say(f"{path.name}: {note}")
    tell(desk, plan, step)
    _save_rejects(desk, plan, path, options.sheet)
    return 1 if plan.summary.set_aside or plan.summary.question else 0


def _with_people(store: Store, options: ImportOptions, given: argparse.Namespace) -> ImportOptions:
    """Return the options with the section and the assignee that are named, and own fields."""
    from crm.queries.forms import known_to_readers

    section_id = section_called(store, given.section)
    assignee_id = user_called(store, given.assign) if given.assign else None
    _profiles, own = store.read(known_to_readers)
    return replace(options, section_id=section_id, assignee_id=assignee_id, own_fields=own)


def _save_rejects(desk: Desk, plan: Plan, imported: Path, sheet: str | None) -> None:
    from crm.queries.rejects import rejects_of_plan, save_rejects

    path: Path | None = desk.arguments.rejects
    if path and len(desk.arguments.files) > 1:
        path = path.with_stem(f"{path.stem}-{imported.stem}")
    if path and sheet and desk.arguments.sheet != [sheet]:
        named = re.sub(r"[^\w -]", "_", sheet)
        path = path.with_stem(f"{path.stem}-{named}")
    rejects = rejects_of_plan(plan) if path else []
    if path and rejects:
        count = save_rejects(path.expanduser(), rejects, plan.reading)
        desk.out.say(f"{how_many_rows(count, 'row')} with the reasons: “{path}”.")


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
