"""The settings dialog: what there is to set on the left, the chosen part on the right."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QWidget,
)

from crm.ui.dialogs.sheet import Sheet
from crm.ui.frame import Frame
from crm.ui.preferences.desk import DeskSettings
from crm.ui.preferences.forms import FormSettings
from crm.ui.preferences.lines import LINE
from crm.ui.preferences.listed import ListSettings
from crm.ui.preferences.organisation import OrganisationSettings
from crm.ui.preferences.own_fields import OwnFieldSettings
from crm.ui.preferences.people import PeopleSettings
from crm.ui.preferences.safety import SafetySettings
from crm.ui.preferences.sections import SectionSettings
from crm.ui.preferences.tags import TagSettings
from crm.ui.preferences.templates import TemplateSettings
from crm.ui.theme.appearance import Appearance

_tr = QCoreApplication.translate


class SettingsDialog(Sheet):
    """Every setting is saved as soon as it is made; those of the book can be undone.

    `me_wanted(object)` carries the id of the user that somebody says to be.
    """

    me_wanted = Signal(object)

    def __init__(self, parent: QWidget, frame: Frame, look: Appearance) -> None:
        """Show the settings of the book of *frame* and those of this computer."""
        super().__init__(
            parent,
            _tr("PreferencesDialog", "Settings"),
            _tr("PreferencesDialog", "Close"),
            width=760,
        )
        self.cancel.hide()
        self.primary.setDefault(False)
        self.primary.setAutoDefault(False)  # Enter in a field saves that field
        self.parts = self._make_parts(frame, look)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Settings"))
        self.stack = QStackedWidget(self)
        self.stack.setMinimumHeight(440)
        for name, part in self.parts:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, LINE))
            self.names.addItem(item)
            self.stack.addWidget(_scrolling(part, self))
        longest = max(self.fontMetrics().horizontalAdvance(name) for name, _part in self.parts)
        self.names.setFixedWidth(max(190, longest + 44))
        widest = max(part.minimumSizeHint().width() for _name, part in self.parts)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.stack.setMinimumWidth(widest + bar)
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self._lay_out()
        self._connect()
        self.names.setCurrentRow(0)
        self.names.setFocus()

    def _make_parts(self, frame: Frame, look: Appearance) -> list[tuple[str, QWidget]]:
        return [
            (self.tr("Organisation"), OrganisationSettings(frame, self)),
            (self.tr("People who work here"), PeopleSettings(frame, self)),
            (self.tr("Sections"), SectionSettings(frame, self)),
            (self.tr("Tags"), TagSettings(frame, self)),
            (self.tr("Reply templates"), TemplateSettings(frame, self)),
            (self.tr("Fields of your own"), OwnFieldSettings(frame, self)),
            (self.tr("Forms"), FormSettings(frame, self)),
            (self.tr("Keys and look"), DeskSettings(frame.settings, look, self)),
            (self.tr("Locking and backups"), SafetySettings(frame, self)),
        ]

    def _connect(self) -> None:
        for _name, part in self.parts:
            if isinstance(part, PeopleSettings):
                part.me_wanted.connect(self.me_wanted)
            if isinstance(part, ListSettings):
                part.complained.connect(self.complain)

    def show_part(self, kind: type[QWidget]) -> None:
        """Show the part of that *kind*."""
        for number, (_name, part) in enumerate(self.parts):
            if isinstance(part, kind):
                self.names.setCurrentRow(number)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.names)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)


def _scrolling(part: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(part)
    return area
