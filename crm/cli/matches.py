"""`rollbook questions`: what imports left open, and answering it."""

import argparse

from crm.cli.desk import Desk
from crm.cli.ids import shown
from crm.cli.parsing import Commands, command
from crm.store.labels import label

ANSWERS = ("same", "household", "different", "skip")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = command(commands, common, "questions", "who may be who: list and answer", _list)
    inside = parser.add_subparsers(metavar="answer", parser_class=type(parser))
    answer = command(inside, common, "answer", "answer a question", _answer)
    answer.add_argument("number", metavar="N", type=int, help="of the question")
    answer.add_argument("answer", choices=ANSWERS, help="who the two are; skip leaves it open")


def _list(desk: Desk) -> int:
    from crm.queries.contacts import contact_names
    from crm.queries.open_matches import open_matches

    with desk.book() as store:
        found = store.read(open_matches)
        names = store.read(contact_names, [match.contact_id for match in found])
    for match in found:
        one, other = shown("contact", match.contact_id), shown("contact", match.other_id)
        if desk.out.json_lines:
            desk.out.data(
                {
                    "question": match.id,
                    "contact": one,
                    "other": other,
                    "strength": match.strength,
                    "reasons": list(match.reasons),
                }
            )
            continue
        name = names.get(match.contact_id, "")
        why = ", ".join(match.reasons)
        desk.out.line(f"{match.id}: {name} ({one}) and {match.other_name} ({other}): {why}")
    desk.out.say(f"{len(found)} open. Answer with “rollbook questions answer N different”.")
    return 0


def _answer(desk: Desk) -> int:
    from crm.actions.matches import answer_match

    given = desk.arguments
    if given.answer == "skip":
        desk.out.say("Left open.")
        return 0
    with desk.book() as store:
        named = label("Answer a question: {answer}", answer=given.answer, match=given.number)
        _, changes = store.write(named, answer_match, given.number, given.answer)
    said = "Answered, and remembered for these two."
    return desk.wrote(changes, said, question=given.number, answer=given.answer)
