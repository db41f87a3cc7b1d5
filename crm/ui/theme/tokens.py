"""The colours of the window by name, once light and once dark."""

from dataclasses import dataclass
from typing import Literal
from zlib import crc32

Tone = Literal["new", "active", "waiting", "done", "closed", "overdue", "neutral"]
"""What a pill says; each tone is a text colour on a soft fill."""

Ink = tuple[str, str]
"""A text colour and the fill it stands on."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colours as #RRGGBB. Text on its ground keeps a contrast of 4.5, outlines and icons 3."""

    dark: bool
    window: str
    sidebar: str
    surface: str
    hover: str
    selected: str
    border: str
    border2: str
    input: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_text: str
    new: Ink
    active: Ink
    waiting: Ink
    done: Ink
    closed: Ink
    overdue: Ink
    neutral: Ink
    warn: Ink
    warn_border: str
    toast: Ink
    toast_accent: str
    hues: tuple[Ink, ...]  # of the avatars
    contrast: bool = False  # high contrast: outlines instead of soft fills

    def pill(self, tone: Tone) -> Ink:
        """Return text and fill of a pill."""
        ink: Ink = getattr(self, tone)
        return ink


LIGHT = Tokens(
    dark=False,
    window="#F5F6F8",
    sidebar="#ECEEF2",
    surface="#FFFFFF",
    hover="#F1F3F6",
    selected="#E7ECFB",
    border="#E0E3E8",
    border2="#C6CBD4",
    input="#858E9C",
    text="#1A1E26",
    muted="#555E6C",
    faint="#616A78",
    accent="#3457D5",
    accent_hover="#2B49B8",
    accent_text="#FFFFFF",
    new=("#1C4BC4", "#E3EBFF"),
    active=("#8A4B00", "#FFEFD3"),
    waiting=("#5A3EA6", "#EFE9FC"),
    done=("#17663A", "#DDF3E4"),
    closed=("#4A5361", "#E8EBEF"),
    overdue=("#B42318", "#FDE6E3"),
    neutral=("#4A5361", "#EDEFF3"),
    warn=("#6F3F00", "#FFF6E5"),
    warn_border="#F2D49B",
    toast=("#F4F5F7", "#20242C"),
    toast_accent="#AFC1FF",
    hues=(
        ("#6B3F86", "#E9DFF0"),
        ("#33509E", "#E2E8FB"),
        ("#8B3443", "#F8E3E6"),
        ("#4C5E2A", "#E9EEDF"),
        ("#24597F", "#DFEDF6"),
        ("#7A4A12", "#F7EADB"),
        ("#1D6255", "#DCF0EB"),
    ),
)

DARK = Tokens(
    dark=True,
    window="#14161B",
    sidebar="#191C22",
    surface="#1E2128",
    hover="#262A33",
    selected="#263257",
    border="#2D323C",
    border2="#434A57",
    input="#6E7786",
    text="#E9EBEF",
    muted="#A9B1BD",
    faint="#98A1AE",
    accent="#8FA8FF",
    accent_hover="#A8BCFF",
    accent_text="#0F1633",
    new=("#A9C0FF", "#22305C"),
    active=("#FFCB80", "#43300F"),
    waiting=("#CDBBFF", "#352A58"),
    done=("#8EDDA9", "#173A26"),
    closed=("#B9C1CC", "#2D323B"),
    overdue=("#FFB1A8", "#4A1F1B"),
    neutral=("#B9C1CC", "#2D323B"),
    warn=("#FFD899", "#332814"),
    warn_border="#5C4718",
    toast=("#1A1E26", "#E9EBEF"),
    toast_accent="#2440B0",
    hues=(
        ("#D9B3F0", "#3D2D4A"),
        ("#A9BEFF", "#2B3659"),
        ("#FFB0BC", "#4D2B33"),
        ("#C9DBA0", "#363F28"),
        ("#9BD3FA", "#253E50"),
        ("#F5C78E", "#493622"),
        ("#93DFCD", "#1F4039"),
    ),
)


def hue_of(text: str) -> int:
    """Return which of the seven avatar hues belongs to *text*; the same on every machine."""
    return crc32(text.encode()) % len(LIGHT.hues)
