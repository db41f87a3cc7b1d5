"""Files invented without looking at what the program knows: how much of them comes out right."""

import sys

from crm.domain.errors import UserError
from tests.intake.blind.all import GROUPS
from tests.intake.blind.case import Case
from tests.intake.layouts.known import shown
from tests.intake.layouts.reading import read_layout

ENOUGH = 0.98


def _wrong(case: Case) -> list[str]:
    """Return what comes out wrong of a file, in words; the kind of the file counts as a field."""
    try:
        head, facts = read_layout(case.layout)
    except UserError as error:
        return [f"refused: {error.message}"] * _fields(case)
    wrong = [] if head["kind"] == case.kind else [f"kind {head['kind']}, not {case.kind}"]
    for place, wanted in enumerate(case.expected):
        for field, value in wanted.items():
            found = shown(facts[place], field) if place < len(facts) else "no row"
            if found != value:
                wrong.append(f"row {place + 1} {field}: {found!r}, not {value!r}")
    return wrong


def _fields(case: Case) -> int:
    return 1 + sum(map(len, case.expected))


def test_files_that_nobody_taught_the_program_come_in() -> None:
    good = every = 0
    for group, cases in GROUPS.items():
        wrong = {case.name: _wrong(case) for case in cases}
        missed, of = sum(map(len, wrong.values())), sum(map(_fields, cases))
        good, every = good + of - missed, every + of
        sys.stdout.write(f"{group:20} {of - missed:4} of {of:4}  {(of - missed) / of:4.0%}\n")
        for name, faults in wrong.items():
            sys.stdout.writelines(f"    {name}: {fault}\n" for fault in faults)
    sys.stdout.write(f"{'all':20} {good:4} of {every:4}  {good / every:4.1%}\n")
    assert good >= ENOUGH * every
