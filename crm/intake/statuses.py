"""What a word such as "approved", "on waitlist", "checked in" or "unsubscribed" says, in many languages."""

from functools import cache, lru_cache

from crm.domain.folding import fold
from crm.intake.consent import yes_or_no
from crm.intake.vocabulary import listed

_STATES = ("cancelled", "denied", "waitlisted", "pending", "invited", "registered")
_LONGEST = 60


def registration_of(text: str) -> str | None:
    """Return "registered", "pending", "waitlisted", "invited", "cancelled" or "denied", else None."""
    return _states().get(fold(text)) if len(text) <= _LONGEST else None


def has_come(text: str) -> bool | None:
    """Return whether a status or an answer says that somebody came; None where it does not say."""
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    return True if folded in _came() or folded in listed("came in one letter") else yes_or_no(text)


def came_in(text: str) -> bool:
    """Return whether a status of a registration says that somebody came: "Checked In"."""
    return len(text) <= _LONGEST and fold(text) in _came()


def is_subscription(text: str) -> bool:
    """Return whether *text* is the status of a subscriber: "unsubscribed", "bounced"."""
    return fold(text) in listed("subscriptions")


@lru_cache(maxsize=1024)
def wants_mail(text: str) -> bool | None:
    """Return whether the status of a subscriber or an answer is a yes; None where nobody said so."""
    folded = fold(text)
    if folded in listed("lost subscriptions"):
        return False
    if folded in listed("unsure subscriptions"):
        return None
    if folded in listed("active subscriptions") or folded in listed("subscriptions"):
        return True
    return yes_or_no(text)


@cache
def _states() -> dict[str, str]:
    return {fold(word): state for state in reversed(_STATES) for word in listed(state)}


@cache
def _came() -> frozenset[str]:
    return frozenset(map(fold, listed("came")))
