"""About: version, where the book is, and the licences of what is inside."""

import platform
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crm import __version__
from crm.ui.dialogs.sheet import Sheet
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel

_LICENCES = """\
Qt and PySide6: LGPL 3
SQLite: public domain
SQLCipher: BSD 3-Clause
sqlcipher3: zlib
SQLAlchemy: MIT
Alembic: MIT
openpyxl: MIT
calamine and python-calamine: MIT
phonenumbers: Apache 2.0
RapidFuzz: MIT
charset-normalizer: MIT
email-validator: Unlicense
platformdirs: MIT
Inter, the typeface: SIL Open Font License 1.1"""


class AboutDialog(Sheet):
    """Says what this is; the details can be copied for a report."""

    def __init__(self, parent: QWidget, book: Path | None) -> None:
        """Name the open *book*, if there is one."""
        super().__init__(
            parent,
            f"Rollbook {__version__}",
            self.tr("Close"),
            intro=self.tr(
                "A membership and contact book for small organisations: one window, one local "
                "file, nobody forgotten."
            ),
        )
        self.cancel.hide()
        self._details = "\n".join(
            (
                f"Rollbook {__version__}",
                f"Python {platform.python_version()}, Qt {qVersion()}",
                f"{platform.system()} {platform.release()} ({platform.machine()})",
            )
        )
        words = PlainLabel(self._details, tone="muted")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(words)
        if book is not None:
            place = PlainLabel(self.tr("Book: {path}").format(path=book), tone="muted", wrap=True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(place)
        self.licences = QPlainTextEdit(_LICENCES, self)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumHeight(150)
        self.body.addWidget(PlainLabel(self.tr("Made with"), tone="muted", weight="semibold"))
        self.body.addWidget(self.licences, 1)
        copy = Button(self.tr("Copy details"), "note")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.buttons.insertWidget(0, copy)
