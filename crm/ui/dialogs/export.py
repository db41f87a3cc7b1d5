"""Handing a list on: which list, as what kind of file, and where to."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from crm.domain.errors import UserError
from crm.ui.dialogs.files import ask_save, documents
from crm.ui.dialogs.sheet import Sheet, caption
from crm.ui.late import Late
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.chips import ChipGroup
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.ui.page import Listing

write_list = Late("crm.queries.exports", "export")

_tr = QCoreApplication.translate


def excel_separator() -> str:
    """Return what a spreadsheet program of this country takes for the end of a cell."""
    return ";" if QLocale().decimalPoint() == "," else ","


class ExportDialog(Sheet):
    """Writes the file while it is open. `exported(str, object)`: words, and the file."""

    exported = Signal(str, object)

    def __init__(self, parent: QWidget, worker: Worker, listing: "Listing") -> None:
        """Offer *listing*, what the page shows, and all contacts."""
        super().__init__(parent, _tr("Export", "Export"), _tr("Export", "Export"), width=560)
        self._worker = worker
        self._replace: Path | None = None  # an old file that may go
        self._listing = listing
        self.what = ChipGroup(
            [
                (True, self.tr("This list ({n})").format(n=len(listing.ids)), "sort"),
                (False, self.tr("All contacts"), "people"),
            ],
            self.tr("What"),
        )
        self.format = ChipGroup(
            [
                (("xlsx", ","), self.tr("Excel (.xlsx)"), ""),
                (("csv", excel_separator()), self.tr("CSV for Excel"), ""),
                (("csv", ","), self.tr("CSV (comma)"), ""),
            ],
            self.tr("Format"),
        )
        self.place = QLineEdit(self)
        self.choose = Button(self.tr("Choose…"), "folder")
        self.then_open = QCheckBox(self.tr("&Open the file afterwards"), self)
        self._lay_out()
        self.what.chosen.connect(self._suggest)
        self.format.chosen.connect(self._suggest)
        self.choose.clicked.connect(self._choose)
        self.what.set_value(True)
        self.format.chips()[0].setChecked(True)

    def accept(self) -> None:
        """Write the file; the dialog closes when it is there."""
        path = Path(self.place.text().strip()).expanduser()
        if not path.name or not path.is_absolute():
            self.complain(self.tr("Say where the file is to be written."))
            return
        if path.exists() and path != self._replace:
            self._replace = path  # the next Export means it
            words = self.tr("There is a file of this name already. Export again to replace it.")
            self.complain(words)
            return
        self.complain("")
        self.primary.setEnabled(False)
        what, (_ending, delimiter) = self._what(), self._format()
        self._worker.read(
            self,
            write_list,
            path,
            what,
            self._listing.search if self.what.value() else "",
            now=datetime.now().astimezone(),
            me=self._worker.user_id(),
            delimiter=delimiter,
            then=self._done(path, what),
            failed=self._failed,
        )

    def _done(self, path: Path, what: str) -> Callable[[Any], None]:
        def done(count: int) -> None:
            one, many = self._nouns()[what]
            words = self.tr("Exported {n} {what}").format(n=count, what=one if count == 1 else many)
            if self.then_open.isChecked():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            super(ExportDialog, self).accept()
            self.exported.emit(words, path)

        return done

    def _failed(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)

    def _what(self) -> str:
        return self._listing.what if self.what.value() else "contacts"

    def _nouns(self) -> dict[str, tuple[str, str]]:
        return {
            "inquiries": (self.tr("inquiry"), self.tr("inquiries")),
            "contacts": (self.tr("contact"), self.tr("contacts")),
            "followups": (self.tr("follow-up"), self.tr("follow-ups")),
        }

    def _format(self) -> tuple[str, str]:
        chosen = self.format.value()
        return chosen if isinstance(chosen, tuple) else ("xlsx", ",")

    def _lay_out(self) -> None:
        form = self.form()
        for text, group in ((self.tr("What"), self.what), (self.tr("Format"), self.format)):
            line = QHBoxLayout()
            line.addWidget(group)
            line.addStretch(1)
            form.addRow(caption(text, group), line)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        form.addRow(caption(self.tr("&Where"), self.place), row)
        self.body.addWidget(self.then_open)

    def _suggest(self) -> None:
        old = Path(self.place.text()).parent if self.place.text() else documents()
        noun = self._nouns()[self._what()][1]
        name = f"{noun[:1].upper()}{noun[1:]} {datetime.now().astimezone():%Y-%m-%d}"
        self.place.setText(str(_free(old / f"{name}.{self._format()[0]}")))

    def _choose(self) -> None:
        ending = self._format()[0]
        kinds = "Excel (*.xlsx)" if ending == "xlsx" else "CSV (*.csv)"
        title = self.tr("Where to write the file")
        ask_save(self, title, kinds, Path(self.place.text()), self._take)

    def _take(self, path: Path) -> None:
        self.place.setText(str(path))
        self._replace = path  # the system's dialog has asked already


def _free(path: Path) -> Path:
    """Return *path*, or with a number behind its name the first that is no file yet."""
    others = (path.with_stem(f"{path.stem} ({number})") for number in range(2, 100))
    return next((one for one in (path, *others) if not one.exists()), path)


def show_in_folder(path: Path) -> None:
    """Open the folder of *path* in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
