"""What happened between us and a contact: the kinds of interaction and what came of them."""

from datetime import timedelta
from enum import StrEnum

from crm.domain.errors import UserError


class Kind(StrEnum):
    """How we were in touch."""

    CALL = "call"
    EMAIL = "email"
    MESSAGE = "message"
    MEETING = "meeting"
    LETTER = "letter"
    NOTE = "note"


class Result(StrEnum):
    """What came of it."""

    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
    INTERESTED = "interested"
    NOT_NOW = "not_now"
    QUESTIONS = "questions"
    WILL_COME = "will_come"
    WANTS_TO_JOIN = "wants_to_join"
    WRONG_NUMBER = "wrong_number"


KIND_NAMES = {
    Kind.CALL: "Call",
    Kind.EMAIL: "Email",
    Kind.MESSAGE: "Message",
    Kind.MEETING: "Meeting",
    Kind.LETTER: "Letter",
    Kind.NOTE: "Note",
}

KIND_PHRASES = {
    Kind.CALL: "a call",
    Kind.EMAIL: "an email",
    Kind.MESSAGE: "a message",
    Kind.MEETING: "a meeting",
    Kind.LETTER: "a letter",
    Kind.NOTE: "a note",
}
"""Kinds as they stand in a sentence: "Log an email with Ana Silva"."""

RESULT_NAMES = {
    Result.NO_ANSWER: "no answer",
    Result.LEFT_MESSAGE: "left a message",
    Result.INTERESTED: "interested",
    Result.NOT_NOW: "not now",
    Result.QUESTIONS: "has questions",
    Result.WILL_COME: "will come",
    Result.WANTS_TO_JOIN: "wants to join",
    Result.WRONG_NUMBER: "wrong number",
}

NEXT_AFTER = {Kind.CALL: timedelta(days=3), Kind.EMAIL: timedelta(days=5)}
"""How long after an interaction of a kind the next follow-up is offered. Others: none."""

OUTBOUND_KINDS = frozenset(Kind) - {Kind.NOTE}


def answers_person(kind: Kind, result: Result | None, *, inbound: bool) -> bool:
    """Say whether this interaction reached the person, and so is a first response.

    A note reaches nobody, "no answer" and "wrong number" did not either; a letter or an e-mail
    that was sent counts. What they sent us is no response of ours.
    """
    unreached = (Result.NO_ANSWER, Result.WRONG_NUMBER)
    return not inbound and kind in OUTBOUND_KINDS and result not in unreached


def is_attempt(kind: Kind, *, inbound: bool) -> bool:
    """Say whether this interaction was an attempt of ours to reach the person."""
    return not inbound and kind in OUTBOUND_KINDS


def parse_kind(text: str) -> Kind:
    """Return the kind of interaction named by *text*. Raise UserError."""
    try:
        return Kind(text.strip().casefold().replace("-", ""))
    except ValueError:
        known = ", ".join(Kind)
        raise UserError(
            f"“{text}” is no kind of interaction. Nothing was changed. Choose one of: {known}."
        ) from None


def parse_result(text: str) -> Result:
    """Return the result named by *text*, by code or by the words shown. Raise UserError."""
    wanted = text.strip().casefold().replace("-", " ").replace("_", " ")
    for result in Result:
        if wanted in (result.value.replace("_", " "), RESULT_NAMES[result]):
            return result
    known = ", ".join(RESULT_NAMES.values())
    raise UserError(
        f"“{text}” is no outcome of an interaction. Nothing was changed. Choose one of: {known}."
    )
