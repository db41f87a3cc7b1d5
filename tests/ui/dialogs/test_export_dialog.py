"""The export dialog writes over no file unless somebody means it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm.ui.application import Application
from crm.ui.dialogs.export import ExportDialog
from tests.ui.windows import shown

WAIT_MS = 20_000


@pytest.fixture
def dialog(program: Application, book: Path, qtbot: QtBot) -> ExportDialog:
    program.show(book)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=WAIT_MS)
    program.files.export()
    found = shown(ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "list.xlsx"
    target.write_bytes(b"somebody's work")
    dialog.place.setText(str(target))
    dialog.primary.click()
    assert "already" in dialog.trouble.words()
    assert target.read_bytes() == b"somebody's work"
    with qtbot.waitSignal(dialog.exported, timeout=WAIT_MS):
        dialog.primary.click()
    assert target.read_bytes().startswith(b"PK")


def test_a_name_that_is_taken_is_not_suggested(dialog: ExportDialog) -> None:
    first = Path(dialog.place.text())
    assert not first.exists()
    first.write_bytes(b"")
    dialog.what.set_value(False)
    dialog.what.set_value(True)
    assert dialog.place.text() == str(first.with_stem(f"{first.stem} (2)"))
    dialog.reject()
