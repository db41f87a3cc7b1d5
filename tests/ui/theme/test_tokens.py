"""Every colour pair of the look can be read."""

import pytest

from crm.ui.theme.tokens import DARK, LIGHT, Tokens, hue_of
from tests.ui.theme.contrast import contrast

THEMES = pytest.mark.parametrize("t", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("ground", ["window", "sidebar", "surface", "hover", "selected"])
@pytest.mark.parametrize("ink", ["text", "muted", "faint"])
def test_text_can_be_read_on_every_ground(t: Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(t, ink), getattr(t, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    "name",
    [
        *("new", "active", "waiting", "done", "closed", "overdue", "neutral", "warn", "toast"),
    ],
)
def test_pills_banners_and_toasts_can_be_read(t: Tokens, name: str) -> None:
    ink, fill = getattr(t, name)
    assert contrast(ink, fill) >= 4.5


@THEMES
def test_the_rest_can_be_read(t: Tokens) -> None:
    assert contrast(t.accent_text, t.accent) >= 4.5
    assert contrast(t.accent_text, t.accent_hover) >= 4.5
    assert contrast(t.toast_accent, t.toast[1]) >= 4.5
    assert contrast(t.overdue[0], t.surface) >= 4.5
    assert contrast(t.overdue[0], t.selected) >= 4.5
    assert contrast(t.accent, t.surface) >= 4.5
    assert contrast(t.accent, t.selected) >= 4.5
    assert contrast(t.new[0], t.surface) >= 4.5  # the pill on a selected row
    assert contrast(t.neutral[0], t.neutral[1]) >= 4.5
    for ink, fill in t.hues:
        assert contrast(ink, fill) >= 4.5


@THEMES
def test_outlines_of_fields_and_the_focus_ring_can_be_seen(t: Tokens) -> None:
    for ground in (t.surface, t.window):
        assert contrast(t.input, ground) >= 3
    for ground in (t.surface, t.window, t.sidebar, t.selected):
        assert contrast(t.accent, ground) >= 3
    assert contrast(t.text, t.accent) >= 1.5  # the ring of the filled button also has its gap
    assert contrast(t.active[0], t.surface) >= 3


def test_a_name_always_has_the_same_hue() -> None:
    assert hue_of("Inès Moreau") == hue_of("Inès Moreau")
    hues = {hue_of(f"Somebody {number}") for number in range(60)}
    assert hues == set(range(len(LIGHT.hues)))
