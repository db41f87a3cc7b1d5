"""The help page: topics on the left, the chosen one on the right, a search over all of them."""

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm.domain.folding import fold
from crm.ui.commands import Command
from crm.ui.frame import Frame
from crm.ui.help.reader import Reader
from crm.ui.help.topics import Topic, topics
from crm.ui.page import Page
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.labels import PlainLabel

_LINE = 34
_WIDTH = 230


class HelpPage(Page):
    """`open` takes the id of a topic, such as "searching"."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(frame, parent)
        self._topics: list[Topic] = []
        self._shown: list[Topic] = []
        self.title = PlainLabel(self.tr("Help"), self, size=1.5, weight="semibold")
        words = self.tr("Search in the help")
        self.search = SearchField(words, words, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.text = Reader(self)
        self.text.setAccessibleName(self.tr("Help text"))
        self._lay_out()
        self.search.searched.connect(self._find)
        self.search.left.connect(self.focus_first)
        self.list.currentRowChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)

    def start(self) -> None:
        """Read the texts."""
        self._topics = topics(QLocale().name()[:2], self.frame.all_commands())
        self._find("")

    def open(self, target: object) -> None:
        """Show the topic with the id *target*."""
        if not self._topics:
            return
        self.search.clear()
        self._find("")
        ids = [topic.id for topic in self._shown]
        if target in ids:
            self.list.setCurrentRow(ids.index(str(target)))

    def target(self) -> object:
        """Return the id of the topic that is shown."""
        row = self.list.currentRow()
        return self._shown[row].id if 0 <= row < len(self._shown) else None

    def commands(self) -> list[Command]:
        """Return the way back."""
        words = self.tr("Back to where I was")
        return [Command("help.leave", words, ("Esc",), "arrow-left", self.frame.back)]

    def panes(self) -> list[QWidget]:
        """Return topics and text."""
        return [self.list, self.text]

    def focus_first(self) -> None:
        """Put the focus into the topics."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 16, 20)
        left.setSpacing(12)
        left.addWidget(self.title)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        holder = QWidget(self)
        holder.setFixedWidth(_WIDTH + 40)
        holder.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(holder)
        row.addWidget(self.text, 1)

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        self._shown = [one for one in self._topics if one.mentions(words)]
        self.list.clear()
        for topic in self._shown:
            item = QListWidgetItem(topic.title)
            item.setSizeHint(QSize(0, _LINE))
            self.list.addItem(item)
        if self._shown:
            self.list.setCurrentRow(0)
        else:
            self.text.setPlainText(self.tr("No page of the help speaks of this."))

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.text.show_markdown(self._shown[row].text)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        else:
            self.open(url.path())
