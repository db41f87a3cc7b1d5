"""What a row of a registration or attendance file says of somebody at an event."""

from crm.domain.cleaning import with_text
from crm.domain.dates import instant_of
from crm.intake.facts import Facts
from crm.intake.filekinds import FileKind
from crm.queries.planning.import_plan import NOW, PlannedEvent
from crm.queries.planning.known import Change
from crm.queries.planning.known_participants import KnownParticipant
from crm.store.tables.columns import utc_text

_WORDS = {
    "invited_at": "invited",
    "registered_at": "registered",
    "waitlisted_at": "waitlisted",
    "cancelled_at": "cancelled",
    "attended_at": "attended",
    "message": "message",
}
_ROLES = {"panelist": "speaker", "host": "host"}


def participant_values(
    facts: Facts, kind: FileKind, event: PlannedEvent, known: KnownParticipant | None
) -> dict[str, str | None]:
    """Return the columns that the row sets, those left out that hold a value already.

    Who attended stays registered, and nobody becomes a no-show by not being there. A moment that
    the file does not give is that of the event for attendance, that of the import otherwise.
    """
    there = known.values if known else {}
    values: dict[str, str | None] = dict(_signed_up(facts, kind, there))
    if came(facts, kind) and not there.get("attended_at"):
        values["attended_at"] = _stored(facts.joined_at) or event.starts_at or NOW
    if facts.role in _ROLES and there.get("role", "participant") == "participant":
        values["role"] = _ROLES[facts.role]
    shown = facts.display_name if facts.display_name != facts.full_name else None
    if shown and not there.get("display_name"):
        values["display_name"] = shown
    message = with_text(there.get("message") or "", facts.message)
    if message != (there.get("message") or ""):
        values["message"] = message
    return values


def came(facts: Facts, kind: FileKind) -> bool:
    """Say whether the row tells that somebody was there."""
    if facts.attended is not None:
        return facts.attended
    if facts.joined_at is not None:
        return True
    return kind is FileKind.ATTENDANCE and facts.registered_at is None and not facts.registration


def participant_changes(
    values: dict[str, str | None], known: KnownParticipant | None
) -> tuple[Change, ...]:
    """Return, for the preview, what becomes different at the event: old → new."""
    there = known.values if known else {}
    return tuple(
        Change(_WORDS[column], there.get(column), value or "")
        for column, value in values.items()
        if column in _WORDS
    )


def _signed_up(facts: Facts, kind: FileKind, there: dict[str, str | None]) -> dict[str, str | None]:
    """Return what became of the wish to come: the first date of each kind counts."""
    said = facts.registration
    at = _stored(facts.registered_at)
    if said is None and (at or (kind is FileKind.REGISTRATION and not came(facts, kind))):
        said = "registered"
    if said in ("cancelled", "denied"):
        return _called_off(_stored(facts.cancelled_at) or at or NOW, at, there)
    if said in ("pending", "waitlisted"):
        waits = not (there.get("waitlisted_at") or there.get("registered_at"))
        return {"waitlisted_at": at or NOW} if waits else {}
    if said == "invited":
        return {} if there.get("invited_at") else {"invited_at": at or NOW}
    return _registered(at, there) if said == "registered" else {}


def _registered(at: str | None, there: dict[str, str | None]) -> dict[str, str | None]:
    values: dict[str, str | None] = {}
    before, cancelled = there.get("registered_at"), there.get("cancelled_at")
    again = cancelled is not None and at is not None and at > cancelled and (before or "") < at
    if before is None or again:
        values["registered_at"] = at or NOW
    if there.get("waitlisted_at"):
        values["waitlisted_at"] = None  # a place was found
    return values


def _called_off(
    moment: str, registered: str | None, there: dict[str, str | None]
) -> dict[str, str | None]:
    if there.get("cancelled_at"):
        return {}
    values: dict[str, str | None] = {"cancelled_at": moment}
    if registered and not there.get("registered_at"):
        values["registered_at"] = registered
    return values


def _stored(text: str | None) -> str | None:
    moment = instant_of(text)
    return utc_text(moment) if moment else None
