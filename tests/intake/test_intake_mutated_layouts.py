"""Known layouts with rows, columns and cells lost, doubled or spoilt: facts or a sentence, no fault."""

import json
import random
from contextlib import suppress

import pytest

from crm.domain.errors import UserError
from crm.files.documents import Document, Sheet
from crm.files.reading import read_document
from crm.intake.facts import from_plain
from crm.intake.filekinds import FileKind
from crm.intake.reading import understand_document
from tests.intake.blind.all import CASES
from tests.intake.layouts.known import LAYOUTS

SPOILT = ["", "\x00", "٣", "🎉" * 50, "'", "--", "1e999", "0" * 300, "\u202e@", "a@b", "=", "00:00",
          "99/99/9999", "24:61", "1" * 40, "Total"]  # fmt: skip
Rows = list[list[str]]


def mutate(rows: Rows, cells: list[str], dice: random.Random) -> None:
    """Do one thing to *rows* that a spreadsheet or a hurried person might do."""
    at = dice.randrange(len(rows))
    place = dice.randrange(max(len(rows[at]), 1))
    change = dice.randrange(6)
    if change == 0 and len(rows) > 1:
        rows.pop(at)
    elif change == 1:
        rows.insert(at, list(dice.choice(rows)))
    elif change == 2:
        rows[at][place : place + 1] = [dice.choice(SPOILT)]
    elif change == 3:
        for row in rows:
            del row[place : place + 1]
    elif change == 4:
        for row in rows:
            row.insert(place, dice.choice(cells))
    else:
        del rows[at][place:]


@pytest.mark.parametrize("seed", range(8))
def test_a_mutated_layout_gives_facts_or_a_sentence(seed: int) -> None:
    dice = random.Random(seed)
    layouts = [*LAYOUTS, *(case.layout for case in CASES)]
    sheets = [read_document(one.data, name=one.name).sheets[0] for one in layouts]
    cells = [cell for sheet in sheets for row in sheet.rows[:9] for cell in row]
    for _ in range(40):
        rows = [list(row) for row in dice.choice(sheets).rows]
        for _ in range(dice.randint(1, 5)):
            mutate(rows, cells, dice)
        sheet = Sheet(None, rows, list(range(1, len(rows) + 1)))
        request = {"name": "x.csv", "as": dice.choice([None, *FileKind])}
        with suppress(UserError):
            for part in understand_document(Document("csv", "utf-8", ",", [sheet]), request):
                for plain in part.get("rows", ()):
                    from_plain(json.loads(json.dumps(plain)))
