"""`rollbook questions`: what imports left open, and answering it."""

import argparse
from collections.abc import Callable
from typing import Any

from crm.cli.desk import Desk
from crm.cli.ids import parse_id, shown
from crm.cli.parsing import Commands, command
from crm.domain.errors import UserError
from crm.queries.questions import MATCH, QuestionRow
from crm.store.labels import label

ANSWERS = ("same", "household", "different", "nobody", "skip")
_MORE = """\
A question with a plain number asks whether two contacts are one person: same (they are merged),
household or different. One such as r5 holds a row of a file until somebody says whom it means:
same with the contact, different (somebody not in the book yet) or nobody (a room, a device).

examples:
  rollbook questions
  rollbook questions answer 3 household
  rollbook questions answer r5 same c12

Each answer is one step: “rollbook undo” takes it back.
"""


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(
        commands, common, "questions", "who may be who: list and answer", _list, more=_MORE
    )
    inside = parser.add_subparsers(metavar="answer", parser_class=type(parser))
    answer = command(inside, common, "answer", "answer a question", _answer)
    answer.add_argument("number", metavar="N", type=_number, help="of the question: 3, or r5")
    answer.add_argument("answer", choices=ANSWERS, help="skip leaves it open")
    answer.add_argument(
        "contact", metavar="CONTACT", nargs="?", help="with same: who it is, such as c12"
    )


def _number(text: str) -> tuple[bool, int]:
    """Return whether a held row is meant, and the number of the question."""
    digits = text[1:] if text[:1] in ("r", "R") else text
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of a question")
    return digits != text, int(digits)


def _list(desk: Desk) -> int:
    from crm.queries.questions import open_questions

    with desk.book() as store:
        found = store.read(open_questions)
    for row in found:
        if desk.out.json_lines:
            desk.out.data(_match_json(row) if row.kind == MATCH else _held_json(row))
        else:
            desk.out.line(_match_words(row) if row.kind == MATCH else _held_words(row))
    more = " Answer with “rollbook questions answer N different”." if found else ""
    desk.out.say(f"{len(found)} open.{more}")
    return 0


def _match_json(row: QuestionRow) -> dict[str, Any]:
    [other] = row.candidates
    return {
        "question": row.id,
        "kind": row.kind,
        "contact": shown("contact", row.contact_id),
        "other": shown("contact", other.contact_id),
        "strength": row.strength,
        "reasons": list(other.reasons),
    }


def _held_json(row: QuestionRow) -> dict[str, Any]:
    return {
        "question": f"r{row.id}",
        "kind": row.kind,
        "name": row.name,
        "event": row.event,
        "file": row.file,
        "line": row.line,
        "candidates": [
            {
                "contact": shown("contact", one.contact_id),
                "name": one.name,
                "point": one.point,
                "reasons": list(one.reasons),
            }
            for one in row.candidates
        ],
    }


def _match_words(row: QuestionRow) -> str:
    [other] = row.candidates
    one, two = shown("contact", row.contact_id), shown("contact", other.contact_id)
    return f"{row.id}: {row.name} ({one}) and {other.name} ({two}): {', '.join(other.reasons)}"


def _held_words(row: QuestionRow) -> str:
    where = f" at {row.event}" if row.event else ""
    people = (
        f"{one.name} ({shown('contact', one.contact_id)}{f', {one.point}' if one.point else ''})"
        for one in row.candidates
    )
    return f"r{row.id}: “{row.name}”{where} ({row.file}, line {row.line}): {' or '.join(people)}?"


def _answer(desk: Desk) -> int:
    from crm.actions.matches import answer_match
    from crm.actions.questions import answer_question

    given = desk.arguments
    held, number = given.number
    if given.answer == "skip":
        return _skip(desk, number, held=held)
    if given.contact and not (held and given.answer == "same"):
        raise UserError(
            "A contact is named only where a held row (such as r5) is the same as it. "
            "Nothing was changed."
        )
    contact_id = parse_id(given.contact, "contact")[1] if given.contact else None
    action: Callable[..., Any] = answer_question if held else answer_match
    named = label("Answer a question: {answer}", answer=given.answer, match=number)
    if held:
        named = label("Answer a question: {answer}", answer=given.answer, question=number)
    with desk.book() as store:
        more = (contact_id,) if held else ()
        meant, changes = store.write(named, action, number, given.answer, *more)
    said = "Answered, and noted." if held else "Answered, and remembered for these two."
    shown_number = f"r{number}" if held else number
    extra = {"contact": shown("contact", meant)} if held else {}
    return desk.wrote(changes, said, question=shown_number, answer=given.answer, **extra)


def _skip(desk: Desk, number: int, *, held: bool) -> int:
    from crm.queries.questions import is_open

    name = f"r{number}" if held else f"{number}"
    with desk.book() as store:
        if not store.read(is_open, number, held=held):
            raise UserError(f"No question {name} is open. Nothing was changed. See “questions”.")
    desk.out.say("Left open.")
    return 0
