"""`rollbook stats`: who came, how soon they were answered, how it ended."""

import argparse
from dataclasses import asdict
from datetime import datetime

from crm.cli.desk import Desk
from crm.cli.parsing import Commands, command
from crm.domain.dates import start_of
from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.domain.search_dates import days_meant
from crm.intake.countries import country_name

_COUNTRIES = 10


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "stats", "the numbers of a period", _stats)
    parser.add_argument(
        "--since", metavar="WHEN", help="from when on: 2026-11, lastweek, 30d, mon (default: ever)"
    )


def _since(desk: Desk, text: str) -> datetime:
    """Return the moment at which the period begins: of a day, a month, a year, a span, a name."""
    meant = days_meant(text, desk.today)
    return start_of(meant.first) if meant and meant.first else desk.past(text)


def _stats(desk: Desk) -> int:
    from crm.queries.stats import stats

    since = _since(desk, desk.arguments.since) if desk.arguments.since else None
    with desk.book() as store:
        found = store.read(stats, since=since, now=desk.now)
    if desk.out.json_lines:
        desk.out.data(asdict(found))
        return 0
    median = found.median_response_hours
    for name, value in (
        ("Sign-ups", found.signups),
        ("Answered", found.answered),
        ("Answered in time", found.answered_in_time),
        ("Hours to the first answer, median", "–" if median is None else median),
        ("Open now", found.open),
        ("Late now", found.late),
        ("Registered for events", found.registered),
        ("Came to events", found.attended),
    ):
        desk.out.line(f"{name:<36}{value:>8}")
    for outcome, count in found.outcomes.items():
        desk.out.line(f"{'Closed: ' + OUTCOME_NAMES[Outcome(outcome)]:<36}{count:>8}")
    for code, count in list(found.countries.items())[:_COUNTRIES]:
        name = country_name(code) if code else "country not known"
        desk.out.line(f"{name:<36}{count:>8}")
    return 0
