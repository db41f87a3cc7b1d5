"""Entering people by hand: quickly, with the keyboard alone, and known people are offered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm.actions.entering import new_inquiry
from crm.queries.alike import alike_rows
from crm.store.labels import label
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from crm.ui.application import Application
from crm.ui.entry.dialog import EntryDialog
from tests.store.making import rows
from tests.ui.windows import shown

WAIT_MS = 20_000
PHRASE = "correct horse battery"
SQL = "SELECT c.full_name, i.origin, i.message FROM inquiries i JOIN contacts c ON c.id = i.contact_id"


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """A book with a passphrase, in which Ines Moreau is known."""
    path = tmp_path / "known.rollbook"
    with create_book(path, PHRASE, automatic_backups=False) as store:
        store.write(
            label("Enter"),
            new_inquiry,
            full_name="Ines Moreau",
            email="i.moreau@example.org",
            phone="+33 6 39 98 34 56",
        )
    return path


@pytest.fixture
def form(program: Application, known: Path, qtbot: QtBot) -> EntryDialog:
    """The form, open and with the focus."""
    program.books.open(known, PHRASE)
    program.window.show()
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    return opened(program)


def opened(program: Application) -> EntryDialog:
    program.window.menu_bar.action("new_entry").trigger()
    dialog = shown(EntryDialog)
    assert isinstance(dialog, EntryDialog)
    dialog.activateWindow()
    return dialog


def store_of(program: Application) -> Store:
    worker = program.window.worker
    assert worker is not None
    store = worker._store  # noqa: SLF001
    assert store is not None
    return store


def type_in(dialog: EntryDialog, *words: str) -> None:
    """Type words, going on to the next field with Tab."""
    dialog.form_part.name.setFocus()
    for number, word in enumerate(words):
        if number:
            QTest.keySequence(QApplication.focusWidget() or dialog, "Tab")
        QTest.keyClicks(QApplication.focusWidget() or dialog, word)


def test_a_paper_is_entered_with_keys_alone_and_the_next_one_can_follow(
    program: Application, form: EntryDialog, qtbot: QtBot
) -> None:
    type_in(form, "Zoe Zander", "zoe@example.org", "", "Ghana", "", "Sells at the market")
    QTest.keySequence(QApplication.focusWidget() or form, "Ctrl+Return")
    qtbot.waitUntil(lambda: form.form_part.name.text() == "", timeout=WAIT_MS)
    assert form.form_part.country.text() == "Ghana"
    type_in(form, "Yao Yeboah")
    QTest.keySequence(form.form_part.name, "Return")
    qtbot.waitUntil(lambda: shown(EntryDialog) is None, timeout=WAIT_MS)
    found = rows(store_of(program), f"{SQL} ORDER BY i.id")
    assert found[1:] == [
        ("Zoe Zander", "paper", "Sells at the market"),
        ("Yao Yeboah", "paper", ""),
    ]
    assert program.window.trail is not None
    program.window.trail.undo()
    qtbot.waitUntil(lambda: len(rows(store_of(program), SQL)) == 2, timeout=WAIT_MS)


def test_somebody_known_is_offered_while_typing_and_can_be_taken(
    program: Application, form: EntryDialog, qtbot: QtBot
) -> None:
    type_in(form, "moreau")
    qtbot.waitUntil(lambda: form.known.list.count() == 1, timeout=WAIT_MS)
    assert form.known.names()[0].startswith("Ines Moreau")
    form.known.list.setCurrentRow(0)
    form.known.list.itemActivated.emit(form.known.list.item(0))
    assert form.known.chosen() == 1
    form.accept()
    qtbot.waitUntil(lambda: shown(EntryDialog) is None, timeout=WAIT_MS)
    assert rows(store_of(program), "SELECT count(*) FROM contacts") == [(1,)]
    assert rows(store_of(program), "SELECT contact_id FROM inquiries") == [(1,), (1,)]


def test_a_contact_alone_opens_no_inquiry(
    program: Application, form: EntryDialog, qtbot: QtBot
) -> None:
    form.form_part.what.chips()[1].click()
    assert not form.form_part.message.isVisible()
    type_in(form, "Zoe Zander")
    form.accept()
    qtbot.waitUntil(lambda: shown(EntryDialog) is None, timeout=WAIT_MS)
    assert rows(store_of(program), "SELECT count(*) FROM contacts") == [(2,)]
    assert rows(store_of(program), "SELECT count(*) FROM inquiries") == [(1,)]


@pytest.mark.parametrize(
    ("name", "country", "when", "said"),
    [
        ("", "", "", "Type a name first"),
        ("Zoe", "Nowhereland", "", "no country “Nowhereland”"),
        ("Zoe", "", "someday", "no date we understand"),
        ("Zoe", "", "tomorrow", "moment still to come"),
    ],
)
def test_what_cannot_be_saved_is_said_and_stays_typed(
    form: EntryDialog, qtbot: QtBot, name: str, country: str, when: str, said: str
) -> None:
    form.form_part.name.setText(name)
    form.form_part.country.setText(country)
    form.form_part.when.setText(when)
    form.accept()
    qtbot.waitUntil(lambda: said in form.trouble.words(), timeout=WAIT_MS)
    assert form.form_part.country.text() == country
    assert form.isVisible()
    form.form_part.name.clear()
    form.reject()


def test_a_form_that_was_left_is_there_again(
    program: Application, form: EntryDialog, qtbot: QtBot
) -> None:
    type_in(form, "Zoe Zander", "zoe@example.org")
    QTest.keySequence(form, "Esc")
    qtbot.waitUntil(lambda: shown(EntryDialog) is None, timeout=WAIT_MS)
    again = opened(program)
    assert again.draft().email == "zoe@example.org"
    again.clear.click()
    assert again.draft().is_empty()
    again.reject()


def test_a_form_goes_on_after_the_book_was_locked(
    program: Application, form: EntryDialog, qtbot: QtBot
) -> None:
    type_in(form, "Zoe Zander")
    program.files.locking.lock()
    qtbot.waitUntil(lambda: shown(EntryDialog) is None, timeout=WAIT_MS)
    page = program.files.locking.page
    QTest.keyClicks(page.field, PHRASE)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(EntryDialog) is not None, timeout=WAIT_MS)
    again = shown(EntryDialog)
    assert isinstance(again, EntryDialog)
    assert again.draft().name == "Zoe Zander"
    again.form_part.name.clear()
    again.reject()


def test_who_is_offered_and_why(known: Path) -> None:
    with open_book(known, PHRASE, automatic_backups=False) as store:
        now = store.clock()

        def offered(*typed: str) -> list[tuple[str, tuple[str, ...], bool]]:
            found = store.read(alike_rows, *typed, now=now)
            return [(row.name, row.reasons, row.sure) for row in found]

        assert offered("Mor", "", "", "") == [("Ines Moreau", (), False)]
        assert offered("moreau inès", "", "", "") == [("Ines Moreau", ("same name",), False)]
        both = ("same e-mail", "same name")
        assert offered("Inès Moreau", "I.Moreau@example.org", "", "") == [
            ("Ines Moreau", both, True)
        ]
        phone = ("same phone", "similar name")
        assert offered("I. Moreau", "", "06 39 98 34 56", "France") == [
            ("Ines Moreau", phone, False)
        ]
        assert offered("Bo", "", "", "") == []
