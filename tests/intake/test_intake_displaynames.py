"""The names people show in a meeting."""

import pytest

from crm.intake.displaynames import shown_name


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Álvaro Etxeberria (she/her)", "Álvaro Etxeberria"), ("Zoë Müller [they/them]", "Zoë Müller"),
        ("Ana Silva she/her", "Ana Silva"), ("Awa Koné (iPhone)", "Awa Koné"), ("iPhone (Awa Koné)", "Awa Koné"),
        ("AwaK (Awa Koné)", "AwaK"), ("Ana Silva | Leeds", "Ana Silva"), ("Ana Silva - Leeds", "Ana Silva"),
        ("Jean-Luc Roux", "Jean-Luc Roux"), ("🌹 Ana Silva 🌹", "Ana Silva"), ("Ana Silva's iPhone", "Ana Silva"),
        ("Silva, Ana", "Silva, Ana"), ("李小龙", "李小龙"), ("Käthe (sie/ihr)", "Käthe"), ("Bo", "Bo"),
        ("iPhone von Käthe Groß", "Käthe Groß"), ("Tom (il/lui) Roux", "Tom Roux"),
    ],
)  # fmt: skip
def test_what_stands_around_a_name_is_taken_off(shown: str, name: str) -> None:
    assert shown_name(shown) == name


@pytest.mark.parametrize(
    "shown",
    ["iPhone", "Galaxy S21", "SM-G991B", "DESKTOP-4F2K9", "447700***123", "+44 7700 900121", "Ana's iPad",
     "iPad (2)", "", "🌹", "Zoom user", "Call-In User 1", "x" * 300],
)  # fmt: skip
def test_a_device_or_a_number_is_nobody(shown: str) -> None:
    assert shown_name(shown) is None
