"""What the search language asks about work: status, assignee, dates, late and overdue."""

from collections.abc import Callable
from datetime import timedelta

from crm.domain.folding import fold
from crm.domain.search import Field
from crm.domain.search_dates import Days, days_meant
from crm.queries.searching.clauses import Clause, all_of, any_of, listed
from crm.queries.searching.context import (
    OPEN_FOLLOWUP,
    Context,
    contact,
    dates,
    instants,
    of_contact,
)
from crm.queries.searching.values import NONE, OUTCOMES, STATUSES, resolved, words_in

_DONE = {
    "open": OPEN_FOLLOWUP,
    "ouvert": OPEN_FOLLOWUP,
    "done": "f.done_at IS NOT NULL",
    "fait": "f.done_at IS NOT NULL",
    "cancelled": "f.cancelled_at IS NOT NULL",
    "annule": "f.cancelled_at IS NOT NULL",
}
"""What `status:` asks of follow-ups themselves; its other values ask about their inquiries."""
_ANY_STATUS = "q.status IN ('new', 'active', 'waiting', 'closed')"  # for the index
_EARLIER = (
    "EXISTS (SELECT 1 FROM inquiries AS e WHERE e.contact_id = {} AND e.deleted_at IS NULL AND {})"
)
_ME = ("me", "moi")
OPEN_INQUIRY = "i.status <> 'closed'"


def _status(context: Context, field: Field) -> Clause | None:
    if context.target == "followups" and {fold(value) for value in field.values} <= set(_DONE):
        return any_of(Clause(_DONE[fold(value)]) for value in field.values)
    found = resolved(context, field, lambda v: STATUSES.get(fold(v), ()), STATUSES)
    return None if found is None else context.inquiry(_shown(context, found))


def _shown(context: Context, statuses: list[str]) -> Clause:
    """Waiting whose date has passed shows, and so is found, as in progress."""
    stored = [status for status in statuses if status != "waiting"]
    clauses = [listed("i.status", stored)] if stored else []
    if "waiting" in statuses:
        future = "(i.waiting_until IS NULL OR i.waiting_until > ?)"
        clauses.append(Clause(f"(i.status = 'waiting' AND {future})", (context.moment,)))
    if "active" in statuses:
        past = "(i.status = 'waiting' AND i.waiting_until <= ?)"
        clauses.append(Clause(past, (context.moment,)))
    return any_of(clauses)


def _outcome(context: Context, field: Field) -> Clause | None:
    found = resolved(context, field, lambda v: OUTCOMES.get(fold(v), ()), OUTCOMES)
    return None if found is None else context.inquiry(listed("i.outcome", found))


def _assigned(context: Context, field: Field) -> Clause | None:
    users = context.rows("SELECT id, name FROM users")
    by_name = words_in(users)

    def look_up(value: str) -> list[int]:
        if fold(value) in _ME:
            return [context.me or 0]
        return [-1] if fold(value) in NONE else by_name(value)

    found = resolved(context, field, look_up, (name for _id, name in users))
    if found is None:
        return None
    clauses = [_assigned_to(context, listed("{}.assignee_id", found))]
    if -1 in found:
        clauses.append(_unassigned(context))
    return any_of(clauses)


def _assigned_to(context: Context, condition: Clause) -> Clause:
    inquiry, followup = (
        Clause(condition.sql.format(alias), condition.params) for alias in ("i", "f")
    )
    if context.target == "followups":
        return context.followup(followup)
    if context.target == "inquiries":
        return context.inquiry(inquiry)
    return any_of((context.inquiry(inquiry), context.followup(followup)))


def _unassigned(context: Context) -> Clause:
    if context.target == "followups":
        return Clause("f.assignee_id IS NULL")
    return context.inquiry(Clause(f"{OPEN_INQUIRY} AND i.assignee_id IS NULL"))


def _mine(context: Context) -> Clause:
    mine = (context.me or 0,)
    followup = context.followup(Clause(f"{OPEN_FOLLOWUP} AND f.assignee_id = ?", mine))
    if context.target == "followups":
        return followup
    inquiry = context.inquiry(Clause(f"{OPEN_INQUIRY} AND i.assignee_id = ?", mine))
    return inquiry if context.target == "inquiries" else any_of((inquiry, followup))


def _dated(ask: Callable[[Context, Days], Clause]) -> Callable[[Context, Field], Clause | None]:
    def clause(context: Context, field: Field) -> Clause | None:
        ahead, today = field.name == "due", context.today

        def look_up(value: str) -> list[Days]:
            signed = value if value[:1] in "<>" else field.sign + value
            days = days_meant(signed, today, ahead=ahead)
            return [days] if days else []

        found = resolved(context, field, look_up, ("today", "thisweek", "thismonth"))
        return None if found is None else any_of(ask(context, days) for days in found)

    return clause


def _joined(context: Context, days: Days) -> Clause:
    if context.target == "inquiries":
        return instants("i.submitted_at", days)
    there = Clause("q.deleted_at IS NULL")
    if days.first:  # the first of their inquiries counts
        before = instants("e.submitted_at", Days(None, days.first - timedelta(days=1)))
        earlier = Clause(f"NOT {_EARLIER.format('q.contact_id', before.sql)}", before.params)
        there = all_of((there, earlier))
    theirs = all_of((Clause(_ANY_STATUS), instants("q.submitted_at", days), there))
    apart = all_of((instants("+q.submitted_at", days), there))
    by_hand = Clause(f"NOT {_EARLIER.format('c.id', '1')}")
    return any_of(
        (
            contact("q.contact_id", "inquiries AS q", theirs, apart),
            of_contact(all_of((instants("c.created_at", days), by_hand))),
        )
    )


def _contacted(_context: Context, days: Days) -> Clause:
    last = (
        "NOT EXISTS (SELECT 1 FROM interactions AS l WHERE l.contact_id = n.contact_id "
        "AND l.deleted_at IS NULL AND l.kind <> 'note' AND l.at > n.at)"
    )
    there = Clause("n.deleted_at IS NULL AND n.kind <> 'note'")
    whole = all_of((there, instants("n.at", days), Clause(last)))
    return contact("n.contact_id", "interactions AS n", whole)


def _due(context: Context, days: Days) -> Clause:
    return context.followup(dates("f.due_on", days))


def _ordered(context: Context, days: Days) -> Clause:
    return context.order(instants("o.ordered_at", days))


def _changed(_context: Context, days: Days) -> Clause:
    return of_contact(instants("c.changed_at", days))


def _overdue(context: Context) -> Clause:
    past = Clause(f"{OPEN_FOLLOWUP} AND f.due_on < ?", (context.today.isoformat(),))
    return context.followup(past)


def _late(context: Context) -> Clause:
    unanswered = f"{OPEN_INQUIRY} AND i.first_response_at IS NULL AND i.due_at <= ?"
    return context.inquiry(Clause(unanswered, (context.moment,)))


def _snoozed(context: Context) -> Clause:
    return context.inquiry(Clause(f"{OPEN_INQUIRY} AND i.snoozed_until > ?", (context.moment,)))


FIELDS: dict[str, Callable[[Context, Field], Clause | None]] = {
    "assigned": _assigned,
    "changed": _dated(_changed),
    "contacted": _dated(_contacted),
    "due": _dated(_due),
    "joined": _dated(_joined),
    "ordered": _dated(_ordered),
    "outcome": _outcome,
    "status": _status,
}
FLAGS: dict[str, Callable[[Context], Clause]] = {
    "late": _late,
    "mine": _mine,
    "overdue": _overdue,
    "snoozed": _snoozed,
    "unassigned": _unassigned,
}
