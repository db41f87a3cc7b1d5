"""What came of an interaction: a list to choose from, which depends on its kind."""

from PySide6.QtWidgets import QWidget

from crm.domain.interactions import RESULT_NAMES, Kind, Result
from crm.domain.saying import in_language
from crm.ui.composer.draft import RESULTS
from crm.ui.widgets.fields import Combo


class OutcomeCombo(Combo):
    """Says “Outcome: interested” where there is room, else “Interested”."""

    def __init__(self, parent: QWidget) -> None:
        """Offer nothing; `offer` says what."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Outcome"))
        self.setMinimumWidth(150)
        self.setMaximumWidth(220)
        self._brief = False

    def offer(self, kind: Kind) -> None:
        """Offer what may come of an interaction of *kind*; none is chosen."""
        self.clear()
        self.addItem(self.tr("Outcome…"), None)
        for result in RESULTS[kind]:
            self.addItem("", result.value)
        self._name()
        self.setEnabled(bool(RESULTS[kind]))

    def result(self) -> Result | None:
        """Return what is chosen."""
        chosen = self.currentData()
        return Result(chosen) if chosen else None

    def choose(self, result: Result | None) -> None:
        """Choose *result*, also one that is not usual for the kind."""
        if result is not None and self.findData(result.value) < 0:
            self.addItem("", result.value)
            self.setEnabled(True)
            self._name()
        self.setCurrentIndex(max(0, self.findData(result.value if result else None)))

    def set_brief(self, *, brief: bool, width: int) -> None:
        """Take *width* at least, and say the outcome alone if it is to be *brief*."""
        self._brief = brief
        self.setMinimumWidth(width)
        self._name()

    def _name(self) -> None:
        for number in range(1, self.count()):
            name = in_language(RESULT_NAMES[Result(self.itemData(number))])
            long = self.tr("Outcome: %1").replace("%1", name)
            self.setItemText(number, name[:1].upper() + name[1:] if self._brief else long)
