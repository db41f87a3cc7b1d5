"""The Inbox of the example book: who is waiting now, and what was done about it so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from crm.actions.demo.deeds import Deed
from crm.actions.demo.people import Invented
from crm.actions.demo.signups import SignUp
from crm.actions.inquiries import (
    assign_inquiries,
    close_inquiries,
    snooze_inquiries,
    wait_for_them,
)
from crm.actions.interactions import log_interaction
from crm.actions.labels import closing
from crm.domain.dates import local_day
from crm.domain.inquiries import Outcome
from crm.domain.interactions import KIND_PHRASES, Kind, Result
from crm.store.labels import label

_SHORTEST = 150
"""Minutes: if today is younger than that, its sign-ups share what there is of it."""


@dataclass(frozen=True, slots=True)
class Times:
    """Moments as the script gives them: seen from now."""

    now: datetime

    def of(self, line: dict[str, Any]) -> datetime:
        """Return the moment of a line: hours ago, an hour of yesterday, or minutes ago today."""
        midnight = datetime.combine(local_day(self.now), time()).astimezone()
        if "yesterday" in line:
            return midnight - timedelta(hours=24 - line["yesterday"])
        if "ago" in line:
            return self.now - timedelta(hours=line["ago"])
        at = self.now - timedelta(minutes=line["today"])
        young = (self.now - midnight) * (1 - line["today"] / _SHORTEST)
        return at if self.now - midnight > timedelta(minutes=_SHORTEST) else midnight + young


def scripted(line: dict[str, Any], times: Times, by_hand: dict[str, str]) -> SignUp:
    """Return the sign-up of one person of the script."""
    given, _, family = line["name"].rpartition(" ")
    person = Invented(
        name=line["name"],
        given=given,
        family=family,
        country=line["country"],
        city=line["city"],
        language=line["language"],
        email=line["email"],
        phone=line.get("phone"),
    )
    return SignUp(
        person=person,
        at=times.of(line),
        source=line["source"],
        message=line["message"],
        part=line["part"],
        heard=line["heard"],
        consent=line["consent"],
        origin=by_hand.get(line["source"], "form"),
    )


def deeds_of(
    line: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]
) -> Iterator[Deed]:
    """Yield what was done about one person of the script."""
    for deed in line.get("deeds", ()):
        yield _DOES[deed["do"]](deed, signup, times, users)


def _assign(deed: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]) -> Deed:
    ids, to = [signup.inquiry_id], users[deed["to"]]
    named = label("Assign {inquiry}", inquiry=signup.inquiry_id)
    return Deed(times.of(deed), users[deed["by"]], named, assign_inquiries, (ids, to))


def _log(deed: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]) -> Deed:
    general = deed["do"] == "welcome"  # sent to everybody, so it answers nobody
    kind = Kind.EMAIL if general else Kind(deed["do"])
    more: dict[str, Any] = {"kind": kind, "text": deed["text"]}
    more |= {"contact_id": signup.contact_id} if general else {"inquiry_id": signup.inquiry_id}
    if "result" in deed:
        more["result"] = Result(deed["result"])
    if "next" in deed:
        more["follow_up_on"] = local_day(times.now) + timedelta(days=deed["next"])
        more["purpose"] = deed["purpose"]
    what = KIND_PHRASES[kind]
    named = label("Log {what} with {contact}", what=what, contact=signup.contact_id)
    return Deed(times.of(deed), users[deed["by"]], named, log_interaction, (), more)


def _wait(deed: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]) -> Deed:
    until = local_day(times.now) + timedelta(days=deed["until"])
    named = label("Wait for {inquiry}", inquiry=signup.inquiry_id)
    args = ([signup.inquiry_id], until)
    return Deed(times.of(deed), users[deed["by"]], named, wait_for_them, args)


def _snooze(deed: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]) -> Deed:
    until = (times.now + timedelta(hours=deed["until"])).replace(minute=0, second=0)
    named = label("Snooze {inquiry}", inquiry=signup.inquiry_id)
    args = ([signup.inquiry_id], until)
    return Deed(times.of(deed), users[deed["by"]], named, snooze_inquiries, args)


def _close(deed: dict[str, Any], signup: SignUp, times: Times, users: dict[str, int]) -> Deed:
    return close_deed(signup, deed["outcome"], times.of(deed), users[deed["by"]])


def close_deed(signup: SignUp, outcome: str, at: datetime, user_id: int) -> Deed:
    """Return the deed that closes an inquiry."""
    ids, ended = [signup.inquiry_id], Outcome(outcome)
    return Deed(at, user_id, closing(ids, ended), close_inquiries, (ids, ended))


_DOES = {
    "assign": _assign,
    "welcome": _log,
    "email": _log,
    "call": _log,
    "note": _log,
    "wait": _wait,
    "snooze": _snooze,
    "close": _close,
}
