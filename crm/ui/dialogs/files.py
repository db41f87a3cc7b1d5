"""Asking for a file: the system's own dialog, which answers later instead of blocking."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

BOOKS = "Rollbook books (*.rollbook)"
TABLES = (
    "Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsb *.xls *.ods *.zip *.vcf *.ldif *.json"
    " *.htm *.html *.xml)"
)


def documents() -> Path:
    """Return the folder in which people keep their documents: their home, where it has none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(place)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def ask_open(
    parent: QWidget,
    title: str,
    kinds: str,
    then: Callable[[Path], None],
    folder: Path | None = None,
) -> QFileDialog:
    """Ask for a file that exists; *then* gets it unless the user cancels."""
    dialog = _dialog(parent, title, kinds, then, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_open_several(
    parent: QWidget, title: str, kinds: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one or more files that exist; *then* gets them unless the user cancels."""
    dialog = _dialog(parent, title, kinds, None, None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_save(
    parent: QWidget, title: str, kinds: str, suggested: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file to write; the system asks before an old one is replaced."""
    dialog = _dialog(parent, title, kinds, then, suggested.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, then: Callable[[Path], None], folder: Path | None = None
) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, "", then, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget,
    title: str,
    kinds: str,
    then: Callable[[Path], None] | None,
    folder: Path | None,
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or documents()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if kinds:
        dialog.setNameFilters([kinds, "All files (*)"])
    if then is not None:
        dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog
