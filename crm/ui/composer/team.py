"""Who works with the book, told to a form to log each time it is opened."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from crm.queries.rows import UserRow
from crm.ui.composer.form import Composer
from crm.ui.frame import Frame
from crm.ui.late import Late

user_rows = Late("crm.queries.users", "user_rows")


class Team(QObject):
    """Reads the users from the book of a window."""

    def __init__(self, frame: Frame, form: Composer) -> None:
        """Tell *form* whenever it is opened."""
        super().__init__(form)
        self._frame, self._form = frame, form
        form.opened.connect(self._ask)

    def _ask(self) -> None:
        self._frame.worker.read(self, user_rows, then=self._tell)

    def _tell(self, users: Sequence[UserRow]) -> None:
        self._form.who.offer(users, self._frame.me())
