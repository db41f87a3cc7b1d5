"""What can be done with a file beside importing it: its rows saved, its folder watched."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm.domain.errors import UserError
from crm.store.labels import label
from crm.ui.dialogs.files import ask_folder
from crm.ui.late import Late
from crm.ui.wizard.done import DonePage
from crm.ui.wizard.set_aside import save_set_aside
from crm.ui.wizard.steps import Draft
from crm.ui.worker import Worker

form_of_run = Late("crm.queries.forms", "form_of_run")
watch_folder = Late("crm.actions.watching", "watch_folder")


class After(QObject):
    """Does it for the draft that *draft* returns; *say* shows what did not work."""

    def __init__(
        self,
        parent: QWidget,
        worker: Worker,
        page: DonePage,
        draft: Callable[[], Draft],
        say: Callable[[str], None],
    ) -> None:
        """Do it when the buttons of *page* are pressed."""
        super().__init__(parent)
        self._window, self._worker, self._page = parent, worker, page
        self._draft, self._say = draft, say
        page.save.clicked.connect(self.save_rows)
        page.watch.clicked.connect(self.ask_folder)

    def save_rows(self) -> None:
        """Ask where to, then write the rows that are set aside."""
        plan = self._draft().plan
        if plan is not None:
            save_set_aside(self._window, self._worker, plan, self._say)

    def ask_folder(self) -> None:
        """Ask which folder to watch for more files of this form: that of the file, for most."""
        draft = self._draft()
        if draft.path is None or draft.result is None:
            return
        near = draft.path.parent

        def found(form: Any) -> None:
            if form is not None:
                title = self.tr("Folder where files of this form appear")
                ask_folder(self._window, title, lambda folder: self._watch(form, folder), near)

        self._worker.read(self, form_of_run, draft.result.run_id, then=found)

    def _watch(self, form: Any, folder: Path) -> None:
        def told(_done: object) -> None:
            self._page.show_watched(folder.name or str(folder))

        def failed(error: UserError) -> None:
            self._say(error.message)

        named = label("Watch a folder for {name}", name=form.name)
        self._worker.write(named, watch_folder, form.name, str(folder), then=told, failed=failed)
