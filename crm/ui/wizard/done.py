"""While an import runs, and after it: progress, then numbers and ways on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crm.ui.theme import fonts
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import PlainLabel
from crm.ui.wizard import counts
from crm.ui.wizard.column_grid import Icon

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Summary


class RunningPage(QWidget):
    """A bar with a count, and a button that stops it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing done yet."""
        super().__init__(parent)
        self.title = PlainLabel("", size=1.2, weight="semibold")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.count = PlainLabel("", tone="muted", wrap=True)
        self._since = QElapsedTimer()
        self.cancel = Button(self.tr("Stop"), "cross")
        self.cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        for part in (self.title, self.bar, self.count):
            column.addWidget(part)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(460)
        holder.setLayout(column)
        sides = QHBoxLayout(self)
        sides.addStretch(1)
        sides.addWidget(holder, 100)
        sides.addStretch(1)

    def begin(self, title: str) -> None:
        """Say what is going on."""
        self.title.setText(title)
        self.bar.setRange(0, 0)
        self._since.start()
        self.count.setText(self.tr("Nothing is saved until it is finished."))

    def show_progress(self, done: int, whole: int) -> None:
        """Show how far it is; *whole* is 0 if nobody knows."""
        self.bar.setRange(0, whole)
        self.bar.setValue(done)
        if whole:
            text = self.tr("{done} of {whole} rows. Stopping leaves everything as it was.")
            left = counts.time_left(self._since.elapsed(), done, whole)
            self.count.setText(" ".join(filter(None, (text.format(done=done, whole=whole), left))))


class DonePage(QWidget):
    """Says what was done; `undo_wanted()` asks to take it all back."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.title = PlainLabel("", size=1.5, weight="semibold", wrap=True)
        self.numbers = PlainLabel("", tone="muted", wrap=True)
        self.undo = Button(self.tr("Undo this import"), "undo")
        self.undo.clicked.connect(self.undo_wanted)
        self.save = Button(self.tr("Save the rows set aside…"), "download")
        self.watch = Button(self.tr("Watch its folder…"), "folder")
        self.watched = PlainLabel("", tone="muted", wrap=True)
        self.watched.hide()
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(Icon("check", "done", 40))
        for part in (self.title, self.numbers):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addSpacing(6)
        column.addLayout(row)
        column.addWidget(self.watch, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.watched)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(520)
        holder.setLayout(column)
        sides = QHBoxLayout(self)
        sides.addStretch(1)
        sides.addWidget(holder, 100)
        sides.addStretch(1)

    def show_summary(self, summary: "Summary", *, can_watch: bool) -> None:
        """Show the numbers; offer to watch the folder of the file if that *can* be."""
        self.title.setText(self.tr("“{file}” is imported").format(file=summary.file))
        self.numbers.setText(
            counts.done(summary)
            + self.tr(
                "\nA backup was made first. Undo takes all of it back, now or later under "
                "Edit, Recent changes."
            )
        )
        self.numbers.setFont(fonts.sized(fonts.BODY))
        self.save.setVisible(bool(summary.set_aside or summary.question))
        self.watch.setVisible(can_watch)
        self.watched.hide()

    def show_watched(self, folder: str) -> None:
        """Say that *folder* is watched from now on."""
        words = self.tr(
            "New files of this form that appear in “{folder}” come in by themselves while the book "
            "is open, unless they raise a question. Settings, Forms, takes this back."
        )
        self.watched.setText(words.format(folder=folder))
        self.watched.show()
        self.watch.hide()
