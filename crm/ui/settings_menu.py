"""Opening the settings, and being somebody else from now on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm.store.labels import Label
from crm.ui.commands import Command
from crm.ui.theme.appearance import Appearance
from crm.ui.window import MainWindow
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.store.store import Store


class SettingsMenu(QObject):
    """What the Edit menu offers about settings."""

    def __init__(self, window: MainWindow, look: Appearance) -> None:
        """Belong to *window*."""
        super().__init__(window)
        self._window, self._look = window, look

    def entries(self) -> list[Command]:
        """Return the lines of the menu."""
        words = self.tr("Se&ttings…")
        there = self._window.is_open
        texts = self.tr("Re&ply templates…")
        return [
            Command("templates", texts, (), "letter", self.show_templates, there),
            Command("settings", words, ("Ctrl+,",), "sliders", self.show_settings, there),
        ]

    def show_settings(self) -> None:
        """Show all settings."""
        self._open()

    def show_templates(self) -> None:
        """Show the reply templates among the settings."""
        from crm.ui.preferences.templates import TemplateSettings

        self._open(TemplateSettings)

    def _open(self, part: type[QWidget] | None = None) -> None:
        from crm.ui.preferences.dialog import SettingsDialog

        if self._window.frame is not None:
            dialog = SettingsDialog(self._window, self._window.frame, self._look)
            dialog.me_wanted.connect(self.be)
            if part is not None:
                dialog.show_part(part)
            dialog.open()

    def be(self, user_id: int) -> None:
        """Work as the user with this id on this computer; what was being written stays."""
        window, worker = self._window, self._window.worker
        path = worker.path() if worker is not None else None
        if worker is None or path is None:
            return

        def work(store: "Store") -> None:
            from crm.store.who import be_user

            be_user(path, user_id)
            store.user_id = user_id

        def told(_done: object) -> None:
            if window.worker is worker:
                self._show_anew(worker)

        worker.with_store(Label("Say who works here"), work, then=told)

    def _show_anew(self, worker: Worker) -> None:
        """Build all pages again, as for somebody else, with what was being written on them."""
        window, pages = self._window, self._window.pages
        if pages is None:
            return
        place = pages.place()
        window.leave_book()
        window.show_book(worker)
        if window.pages is not None:
            window.pages.go_to(place)
