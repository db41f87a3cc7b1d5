"""Putting right what was logged: from a line of the timeline into the form, or into the bin."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm.store.labels import label
from crm.ui.composer.draft import Draft
from crm.ui.composer.form import Composer
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.timeline.view import Timeline

if TYPE_CHECKING:
    from crm.queries.interactions import InteractionRow

interaction_row = Late("crm.queries.interactions", "interaction_row")
edit_interaction = Late("crm.actions.interactions", "edit_interaction")
delete_interaction = Late("crm.actions.interactions", "delete_interaction")


class Correcting(QObject):
    """Does what *timeline* and *form* ask for; *settled* is called when it is done."""

    def __init__(
        self, frame: Frame, timeline: Timeline, form: Composer, settled: Callable[[], None]
    ) -> None:
        """Read and write the book of *frame*."""
        super().__init__(form)
        self._worker, self._timeline, self._form = frame.worker, timeline, form
        self._settled = settled
        timeline.correction_wanted.connect(self.begin)
        timeline.removal_wanted.connect(self.remove)
        form.removal_wanted.connect(self.remove)
        form.corrected.connect(self.save)

    def begin(self, interaction_id: object) -> None:
        """Bring what was logged into the form."""
        self._worker.read(self, interaction_row, interaction_id, then=self._show)

    def save(self, draft: Draft) -> None:
        """Save what was put right."""
        self._worker.write(
            label("Put right what was logged with {interaction}", interaction=draft.corrects),
            edit_interaction,
            draft.corrects,
            **draft.corrected(),
            then=lambda _none: self._end(draft.corrects),
        )

    def remove(self, interaction_id: object) -> None:
        """Put what was logged into the bin."""
        if isinstance(interaction_id, int):
            self._worker.write(
                label("Delete what was logged with {interaction}", interaction=interaction_id),
                delete_interaction,
                interaction_id,
                then=lambda _none: self._end(interaction_id),
            )

    def _show(self, row: "InteractionRow | None") -> None:
        if row is not None and row.id in self._timeline.logged():
            logged = Draft(row.kind, row.text, row.result, row.inbound, at=row.at, corrects=row.id)
            self._form.correct(logged)

    def _end(self, interaction_id: int | None) -> None:
        if self._form.draft().corrects == interaction_id:
            self._form.end_correction()
        self._settled()
