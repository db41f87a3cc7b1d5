"""The help texts: Markdown files in order, in the language of the window where there are any."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm import assets
from crm.domain.folding import fold
from crm.ui.commands import Command
from crm.ui.widgets.pills import key_text

_FALLBACK = "en"
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Topic:
    """One help page: its id is the file's name without number, its text is Markdown."""

    id: str
    title: str
    text: str

    def mentions(self, words: Sequence[str]) -> bool:
        """Say whether all folded *words* begin a word of the text."""
        there = fold(self.text).split()
        return all(any(one.startswith(word) for one in there) for word in words)


def topics(language: str, commands: Sequence[Command]) -> list[Topic]:
    """Return all topics, the last being the keys of *commands*. *language* is like "fr"."""
    folder = assets.path(f"help/{language}")
    if not folder.is_dir():
        folder = assets.path(f"help/{_FALLBACK}")
    found = [
        _topic(path.stem.partition("-")[2], path.read_text("utf-8"))
        for path in sorted(folder.glob("*.md"))
    ]
    return [*found, _keys(commands)]


def _topic(name: str, text: str) -> Topic:
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Topic(name, title, text)


def _keys(commands: Sequence[Command]) -> Topic:
    title = _tr("Help", "All keys")
    lines = [
        f"# {title}",
        "",
        f"| {_tr('Help', 'Keys')} | {_tr('Help', 'What they do')} |",
        "|---|---|",
    ]
    for one in commands:
        if one.keys:
            names = dict.fromkeys(map(key_text, one.keys))
            keys = " ".join(f"`{_cell(name)}`" for name in names)
            lines.append(f"| {keys} | {_cell(one.text.replace('&', '').rstrip('…'))} |")
    return Topic("keys", title, "\n".join(lines))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
