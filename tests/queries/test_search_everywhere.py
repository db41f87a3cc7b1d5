"""One text finds the same people wherever it stands: in the window, in a view, in a list, in an export."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from crm.actions.views import save_view
from crm.cli.program import main
from crm.domain.search_fields import FIELDS, FILLABLE, FLAGS
from crm.queries.lists import list_rows
from crm.queries.search import (
    find_contacts,
    find_followups,
    find_inquiries,
    first_contacts,
    search_hints,
)
from crm.queries.views import count_found, view_named
from crm.store.labels import label
from crm.store.store import Store
from tests.queries.search_cases import CASES
from tests.queries.searched import ME, NOW, searched_book

TEXTS = [text for text, _names in CASES]
WINDOW = {"inquiries": find_inquiries, "followups": find_followups}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


def listed(book: Store, what: str, text: str) -> list[int]:
    rows = book.read(list_rows, what, text, columns=["id"], now=NOW, me=ME).rows
    return [int(str(row[0])[1:]) for row in rows]


@pytest.mark.parametrize("text", TEXTS)
def test_the_window_the_list_and_the_count_find_the_same(book: Store, text: str) -> None:
    ids = sorted(book.read(find_contacts, text, now=NOW, me=ME))
    assert sorted(listed(book, "contacts", text)) == ids
    assert sorted(book.read(first_contacts, text, now=NOW, me=ME).ids) == ids
    assert book.read(count_found, "contacts", text, now=NOW, me=ME) == len(ids)
    for what, find in WINDOW.items():
        found = sorted(book.read(find, text, now=NOW, me=ME))
        assert sorted(listed(book, what, text)) == found
        assert book.read(count_found, what, text, now=NOW, me=ME) == len(found)


def test_a_view_and_the_command_line_find_what_the_window_finds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ["country:FR,DE", "-ana status:open", "(ana OR jürgen) tag:volunteer", "0170 555"]
    with searched_book(tmp_path) as store:
        path = str(store.path)
        window = [sorted(store.read(find_contacts, text, now=NOW, me=ME)) for text in texts]
        for number, text in enumerate(texts):
            store.write(label("Save"), save_view, f"View {number}", "contacts", text)
        views = [store.read(view_named, f"view {number}") for number in range(len(texts))]
        assert [view.search for view in views if view] == texts
        names = [f'view:"View {number}"' for number in range(len(texts))]
        inside = [store.read(find_contacts, name, now=NOW, me=ME) for name in names]
        assert [sorted(ids) for ids in inside] == window

    def run(*words: str) -> list[int]:
        assert main(["list", "--json", "--columns", "id", "--book", path, *words]) == 0
        lines = capsys.readouterr().out.splitlines()
        return sorted(int(json.loads(line)["id"][1:]) for line in lines)

    for number, (text, ids) in enumerate(zip(texts, window, strict=True)):
        assert run(text) == ids
        assert run("--view", f"view {number}") == ids
        assert run("--view", f"view {number}", "no:phone") == sorted(
            set(ids) & set(run("no:phone"))
        )
    assert main(["list", "--view", "nothing", "--book", path]) == 2
    assert "There is no view “nothing”. Choose one of: “My inquiries”" in capsys.readouterr().err


VALUES = {"has": FILLABLE, "no": FILLABLE}
OPERATORS = ["{f}:{v}", "-{f}:{v}", "{f}:>{v}", "{f}:<={v}", "{f}:{v},{v}", '{f}:"{v} {v}"',
             "{f}:{v}..{v}", "{f}:{v}*", "ana OR {f}:{v}", "-({f}:{v} {f}:x)", "{f}:"]  # fmt: skip


@pytest.mark.parametrize("field", sorted(FIELDS))
@pytest.mark.parametrize("shape", OPERATORS)
def test_every_field_takes_every_operator_and_only_bound_values(
    book: Store, field: str, shape: str
) -> None:
    typed = "q7zx"
    spoken: list[str] = []

    def hear(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        spoken.append(statement)

    def ask(session: Session) -> None:
        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", hear)
        try:
            for value in (typed, *VALUES.get(field, ())):
                text = shape.format(f=field, v=value)
                first_contacts(session, text, now=NOW, me=ME, caret=len(text))
                find_contacts(session, text, now=NOW, me=ME)
                find_inquiries(session, text, now=NOW, me=ME)
                find_followups(session, text, now=NOW, me=ME)
        finally:
            event.remove(engine, "before_cursor_execute", hear)

    book.read(ask)
    assert spoken
    assert not [statement for statement in spoken if typed in statement]


@pytest.mark.parametrize("flag", sorted(FLAGS))
def test_every_flag_and_what_it_is_not_are_everybody(book: Store, flag: str) -> None:
    everybody = set(book.read(find_contacts, "", now=NOW, me=ME))
    those = set(book.read(find_contacts, flag, now=NOW, me=ME))
    others = set(book.read(find_contacts, f"-{flag}", now=NOW, me=ME))
    assert those | others == everybody
    assert not those & others


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("contry:FR ana", "country:"),
        ("ana country:Frnce", "country:France"),
        ("-tag:donor,volunter", "tag:donor,Volunteer"),
        ('tag:"book lunch helper"', 'tag:"Book launch helper"'),
        ("joined:soon", ""),
    ],
)
def test_what_was_probably_meant_can_be_put_in_its_place(
    book: Store, text: str, instead: str
) -> None:
    [hint] = book.read(search_hints, text, now=NOW, me=ME)
    assert hint.instead == instead
    if instead:
        mended = text[: hint.start] + instead + text[hint.end :]
        assert book.read(search_hints, mended, now=NOW, me=ME) == ()
