"""The small window that asks for tags: known ones while one types, and new ones."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm.domain.folding import fold
from crm.ui.widgets.picker import Choice, Picker

_tr = QCoreApplication.translate
_COMMA = ","


class TagPicker(Picker):
    """Commas stand between several tags. `picked(object)` carries a tuple of their names."""

    def __init__(self, tags: Sequence[str], parent: QWidget) -> None:
        """Offer *tags*; any other name makes a new one."""
        self._known = {fold(tag) for tag in tags}
        super().__init__(
            _tr("Tags", "Tag"),
            [Choice((tag,), tag) for tag in tags],
            parent,
            placeholder=_tr("Tags", "Tags, old or new, with commas between"),
            parse=self._new,
        )

    def _new(self, text: str) -> Choice | None:
        name = text.strip()
        if not name or fold(name) in self._known:
            return None
        return Choice((name,), _tr("Tags", "New tag: %1").replace("%1", name))

    def _narrow(self, typed: str) -> None:
        *before, last = typed.split(_COMMA)
        names = tuple(name for part in before if (name := part.strip()))
        if not names:
            super()._narrow(last)
            return
        self._wait.stop()
        if not last.strip():
            self._fill([Choice(names, ", ".join(names))], typed)
            return
        found = [one for one in self._choices if fold(last.strip()) in fold(one.text)]
        new = self._new(last)
        found += [new] if new is not None else []
        self._fill([Choice((*names, *_names(one)), one.text) for one in found], typed)


def ask_tags(over: QWidget, tags: Sequence[str], take: Callable[[tuple[str, ...]], None]) -> None:
    """Ask for one tag or several, of *tags* or new."""
    picker = TagPicker(tags, over)
    picker.picked.connect(take)
    picker.open_under(over)


def _names(choice: Choice) -> tuple[str, ...]:
    return choice.value if isinstance(choice.value, tuple) else ()
