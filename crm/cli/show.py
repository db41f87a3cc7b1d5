"""`rollbook show` and `rollbook timeline`: one contact or inquiry, and what happened with it."""

import argparse
from dataclasses import asdict
from typing import Any

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.output import as_text
from crm.cli.parsing import Commands, command
from crm.domain.errors import UserError
from crm.domain.inquiries import OUTCOME_NAMES, STATUS_NAMES
from crm.intake.countries import country_name
from crm.queries.rows import ContactFacts, InquiryDetail, TimelineRow
from crm.store.store import Store


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    show = command(commands, common, "show", "show one contact or inquiry", _show)
    timeline = command(commands, common, "timeline", "show what happened with somebody", _timeline)
    for parser in (show, timeline):
        parser.add_argument("id", metavar="ID", help="a contact (c12) or an inquiry (i7)")


def _show(desk: Desk) -> int:
    kind, number = parse_id(desk.arguments.id, "contact", "inquiry")
    with desk.book() as store:
        if kind == "contact":
            facts = _contact(store, number)
            if desk.out.json_lines:
                desk.out.data(contact_json(facts))
            else:
                _tell_contact(desk, facts)
        else:
            detail = _inquiry(desk, store, number)
            if desk.out.json_lines:
                desk.out.data(inquiry_json(detail))
            else:
                _tell_inquiry(desk, detail)
    return 0


def _timeline(desk: Desk) -> int:
    from crm.queries.timeline import timeline

    kind, number = parse_id(desk.arguments.id, "contact", "inquiry")
    with desk.book() as store:
        if kind == "contact":
            _contact(store, number)
            rows = store.read(timeline, number)
        else:
            rows = _inquiry(desk, store, number).timeline
    for row in rows:
        if desk.out.json_lines:
            desk.out.data(timeline_json(row))
        else:
            _tell_row(desk, row)
    return 0


def _contact(store: Store, number: int) -> ContactFacts:
    from crm.queries.contacts import contact_facts

    facts = store.read(contact_facts, number)
    if facts is None:
        raise UserError(f"There is no contact c{number}.")
    return facts


def _inquiry(desk: Desk, store: Store, number: int) -> InquiryDetail:
    from crm.queries.inquiries import inquiry_detail

    detail = store.read(inquiry_detail, number, now=desk.now)
    if detail is None:
        raise UserError(f"There is no inquiry i{number}.")
    return detail


def contact_json(facts: ContactFacts) -> dict[str, Any]:
    """Return a contact as `--json` gives it."""
    return asdict(facts) | {"id": shown("contact", facts.id)}


def inquiry_json(detail: InquiryDetail) -> dict[str, Any]:
    """Return an inquiry as `--json` gives it, with its contact and its timeline."""
    row = detail.row
    return {
        "id": shown("inquiry", row.id),
        "contact": contact_json(detail.contact),
        "status": row.status.value,
        "outcome": row.outcome.value if row.outcome else None,
        "assignee": row.assignee.name if row.assignee else None,
        "source": row.source,
        "message": row.message,
        "submitted_at": row.submitted_at,
        "due_at": row.due_at,
        "late": row.late,
        "snoozed_until": row.snoozed_until,
        "waiting_until": detail.waiting_until,
        "closed_at": detail.closed_at,
        "origin": detail.origin,
        "answers": [[answer.question, answer.text] for answer in detail.answers],
        "changed": detail.changed,
        "matches": [
            {
                "question": match.id,
                "contact": shown("contact", match.other_id),
                "strength": match.strength,
                "reasons": list(match.reasons),
            }
            for match in detail.matches
        ],
        "followups": [
            {
                "id": shown("followup", followup.id),
                "due_on": followup.due_on,
                "purpose": followup.purpose,
            }
            for followup in detail.followups
        ],
        "timeline": [timeline_json(entry) for entry in detail.timeline],
    }


def timeline_json(row: TimelineRow) -> dict[str, Any]:
    """Return one thing that happened as `--json` gives it."""
    entry = asdict(row)
    entry["inquiry_id"] = shown("inquiry", row.inquiry_id)
    return entry


def _tell_contact(desk: Desk, facts: ContactFacts) -> None:
    out = desk.out
    out.heading(f"{facts.name} (c{facts.id})" + (" – in the bin" if facts.deleted else ""))
    country = country_name(facts.country) if facts.country else None
    for name, value in (
        *((point.kind.capitalize(), point.text) for point in facts.points),
        ("Country", country),
        ("City", facts.city),
        ("Postcode", facts.postcode),
        ("Street", facts.street),
        ("Language", facts.language),
        ("Born", facts.birth_date),
        ("Section", facts.section),
        ("Source", facts.source),
        ("Tags", ", ".join(facts.tags)),
        ("Events", "; ".join(facts.events)),
        ("Consent", facts.consent),
        ("Notes", facts.notes),
    ):
        if value:
            out.line(f"  {name:<10} {as_text(value)}")


def _tell_inquiry(desk: Desk, detail: InquiryDetail) -> None:
    row, out = detail.row, desk.out
    state = STATUS_NAMES[row.status]
    if row.outcome:
        state += f": {OUTCOME_NAMES[row.outcome]}"
    late = ", late" if row.late else ""
    who = f", {row.assignee.name}" if row.assignee else ""
    out.heading(f"Inquiry i{row.id}: {state}{late}{who}")
    out.line(f"  {detail.origin}")
    out.line(f"  Submitted {as_text(row.submitted_at)}, answer by {as_text(row.due_at)}")
    _tell_contact(desk, detail.contact)
    for answer in detail.answers:
        out.line(f"  {answer.question}: {answer.text}")
    for match in detail.matches:
        out.line(f"  Perhaps {match.other_name} (c{match.other_id}): {', '.join(match.reasons)}")
    for entry in detail.timeline:
        _tell_row(desk, entry)


def _tell_row(desk: Desk, row: TimelineRow) -> None:
    detail = f" – {row.detail}" if row.detail else ""
    by = f" ({row.by})" if row.by else ""
    desk.out.line(f"{as_text(row.at)}  {row.title}{detail}{by}")
