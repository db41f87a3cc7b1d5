"""The Inbox as it looks, in every size, light and dark, mirrored and with longer words.

With ROLLBOOK_PICTURES=folder in the environment all pictures are put into that folder, with
ROLLBOOK_REMAKE=1 those beside this file are made again: open them and look. They are not compared
dot by dot, since fonts differ from one machine to the next.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm import assets
from crm.actions.demo.fill import fill_demo
from crm.store.opening import create_book
from crm.ui.application import Application
from crm.ui.inbox.page import InboxPage
from tests.books import NOW
from tests.screens.looking import cut_texts, faint_texts, nameless
from tests.screens.riverside import riverside_book
from tests.ui.conftest import program

__all__ = ["program"]

PICTURES = Path(__file__).parent / "pictures"
README_PICTURE = assets.path("pictures/inbox.png")
SIZES = [(1446, 900), (1366, 728), (1024, 640)]
Theme = Literal["light", "dark"]
Opened = Callable[[int, int], InboxPage]


class LongWords(QTranslator):
    """Makes every text of the window 40 % longer, as German does."""

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        """Return *source* and some more letters."""
        return source + "ŋ" * (len(source) * 2 // 5)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are translations."""
        return False


@pytest.fixture
def opened(
    program: Application,
    qtbot: QtBot,
    tmp_path: Path,
) -> Opened:
    program.window.clock = NOW.astimezone
    path = riverside_book(tmp_path)

    def open_in(width: int, height: int) -> InboxPage:
        program.window.resize(width, height)
        program.show(path)
        qtbot.waitUntil(lambda: program.window.inbox is not None, timeout=20_000)
        page = program.window.inbox
        assert page is not None
        qtbot.waitUntil(lambda: page.inquiry.detail is not None, timeout=20_000)
        qtbot.waitUntil(lambda: page.model.row_of(page.shown_ids()[-1]) is not None, timeout=20_000)
        qtbot.waitUntil(lambda: bool(program.window.sidebar.book.text()), timeout=20_000)
        program.window.resize(width, height)
        qtbot.wait(20)
        return page

    return open_in


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def write(page: InboxPage, qtbot: QtBot) -> None:
    """Begin to log a call."""
    page.inquiry.composer.open()
    qtbot.waitUntil(page.inquiry.composer.who.isVisible, timeout=20_000)
    page.inquiry.composer.text.setPlainText("Spoke for ten minutes, she can host in December.")
    page.inquiry.composer.outcome.setCurrentIndex(3)


def look(page: InboxPage, name: str, at: Path | None = None) -> None:
    """Find nothing cut and nothing nameless; make the picture again if that is asked for."""
    QApplication.processEvents()
    keep_picture(page.window(), name, at)


def keep_picture(window: QWidget, name: str, at: Path | None = None) -> None:
    """Do the same with any window."""
    assert cut_texts(window) == []
    assert nameless(window) == []
    picture = window.grab().toImage()
    assert picture.size() == window.size()
    assert faint_texts(window, picture) == []
    across, down = range(0, min(1000, window.width()), 7), range(0, min(600, window.height()), 7)
    assert len({picture.pixel(x, y) for x in across for y in down}) > 20
    folder, stored = os.environ.get("ROLLBOOK_PICTURES"), at or PICTURES / f"{name}.png"
    if folder:
        assert keep(picture, Path(folder) / f"{name}.png")
    elif stored.exists() and os.environ.get("ROLLBOOK_REMAKE"):
        assert keep(picture, stored)


def keep(picture: QImage, place: Path) -> bool:
    """Write *picture* in its true colours, packed as tightly as the format allows."""
    writer = QImageWriter(str(place), b"png")
    writer.setCompression(100)
    return writer.write(picture.convertToFormat(QImage.Format.Format_RGB888))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_cut_in_any_size(
    opened: Opened,
    program: Application,
    qtbot: QtBot,
    width: int,
    height: int,
    theme: Theme,
) -> None:
    program.views.set_theme(theme)
    page = opened(width, height)
    look(page, f"inbox_{width}x{height}_{theme}_reading")
    write(page, qtbot)
    look(page, f"inbox_{width}x{height}_{theme}")


@pytest.mark.parametrize("words", ["usual", "long"])
def test_putting_right_what_was_logged_fits(
    opened: Opened, words: str, qapp: QApplication, qtbot: QtBot
) -> None:
    translator = LongWords()
    if words == "long":
        qapp.installTranslator(translator)
    page = opened(1024, 640)
    timeline = page.inquiry.timeline.timeline
    line = max(row for row in range(timeline.model().rowCount()) if timeline.line(row))
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(line, 0))
    page.inquiry.area.ensureWidgetVisible(timeline)
    timeline.act(line)
    qtbot.waitUntil(page.inquiry.composer.remove.isVisible, timeout=20_000)
    qtbot.wait(20)
    look(page, f"inbox_1024x640_right_{words}")
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("mirrored")
def test_everything_is_mirrored_right_to_left(opened: Opened, qtbot: QtBot) -> None:
    page = opened(1446, 900)
    write(page, qtbot)
    look(page, "inbox_1446x900_mirrored")
    window = page.window()
    list_left = page.list_pane.mapTo(window, page.list_pane.rect().topLeft()).x()
    detail_left = page.detail_pane.mapTo(window, page.detail_pane.rect().topLeft()).x()
    assert list_left > detail_left


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_longer_words_fit(opened: Opened, qtbot: QtBot, width: int, height: int) -> None:
    page = opened(width, height)
    look(page, f"inbox_{width}x{height}_long_reading")
    write(page, qtbot)
    look(page, f"inbox_{width}x{height}_long")


def test_the_window_fits_on_the_smallest_screen(opened: Opened, qtbot: QtBot) -> None:
    page = opened(1024, 640)
    write(page, qtbot)
    hint = page.window().minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 640


def test_many_marked_ones_fit_too(opened: Opened) -> None:
    page = opened(1024, 640)
    page.model.mark(page.shown_ids(), on=True)
    look(page, "inbox_1024x640_marked")


def test_the_stored_pictures_have_the_sizes_they_say() -> None:
    pictures = sorted(PICTURES.glob("*.png"))
    assert len(pictures) >= 4
    for picture in pictures:
        width, height = picture.stem.split("_")[1].split("x")
        size = QImageReader(str(picture)).size()
        assert (size.width(), size.height()) == (int(width), int(height))
        assert picture.stat().st_size < 400_000
    assert sum(picture.stat().st_size for picture in pictures) < 8_000_000


def test_the_example_book_stands_up_in_the_picture_of_the_readme(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window.clock = NOW.astimezone
    path = tmp_path / "Riverside.rollbook"
    with create_book(path, organisation="Riverside Network", user="Sam Okafor") as store:
        fill_demo(store, now=NOW)
    program.window.resize(1446, 900)
    program.show(path)
    qtbot.waitUntil(lambda: program.window.facts is not None, timeout=20_000)
    page = program.window.inbox
    assert page is not None
    qtbot.waitUntil(lambda: page.inquiry.detail is not None, timeout=20_000)
    qtbot.waitUntil(lambda: page.model.row_of(page.shown_ids()[-1]) is not None, timeout=20_000)
    backup = program.window.sidebar._backup  # noqa: SLF001 - painted words, no label
    qtbot.waitUntil(lambda: backup.accessibleName().startswith("Backed up"), timeout=20_000)
    program.window.resize(1446, 900)
    qtbot.wait(20)
    assert page.inquiry.header.name.text() == "Inès Moreau"
    look(page, "readme", at=README_PICTURE)
