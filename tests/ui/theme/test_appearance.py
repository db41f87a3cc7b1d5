"""The look is switched while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from crm.ui.theme import appearance, fonts, icons
from crm.ui.theme.appearance import Mode, native_tokens
from crm.ui.theme.tokens import DARK, LIGHT


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[appearance.Appearance]:
    yield appearance.apply(qapp, "light")
    appearance.apply(qapp, "light")


@pytest.mark.parametrize(("mode", "wanted"), [("light", LIGHT), ("dark", DARK)])
def test_a_forced_look_sets_colours_palette_and_style_sheet(
    qapp: QApplication, dressed: appearance.Appearance, mode: Mode, wanted: object
) -> None:
    dressed.set_mode(mode)
    assert appearance.tokens() is wanted
    window = qapp.palette().color(QPalette.ColorRole.Window).name()
    assert window == appearance.tokens().window.lower()
    assert appearance.tokens().surface in qapp.styleSheet()
    assert dressed.mode() == mode


def test_the_system_look_is_light_or_dark(dressed: appearance.Appearance) -> None:
    dressed.set_mode("system")
    assert appearance.tokens() in (LIGHT, DARK)


@pytest.mark.usefixtures("qapp")
def test_high_contrast_paints_in_the_systems_own_two_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    tokens = native_tokens(palette)
    assert tokens.contrast
    assert tokens.dark
    assert tokens.pill("overdue") == ("#ffff00", "#000000")


@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn_in_any_colour_and_scale() -> None:
    from crm import assets

    names = [path.stem for path in assets.path("icons").glob("*.svg")]
    assert len(names) > 30
    for name in names:
        picture = icons.pixmap(name, "#3457D5", 18, 2.0)
        assert picture.width() == 36
        assert picture.devicePixelRatio() == 2.0
        image = picture.toImage()
        dots = range(36)
        assert any(image.pixelColor(x, y).alpha() for x in dots for y in dots), name


@pytest.mark.usefixtures("dressed")
def test_sizes_are_factors_of_the_applications_font(qapp: QApplication) -> None:
    size = qapp.font().pointSizeF()
    assert fonts.sized(2.0).pointSizeF() == pytest.approx(2 * size)
    assert fonts.sized(1.0, "semibold").weight() == fonts.WEIGHTS["semibold"]
