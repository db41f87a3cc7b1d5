"""The import wizard's window: shows the page of each step and moves along the way."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from crm.domain.errors import Problem, UserError
from crm.ui.late import Late
from crm.ui.wizard import words
from crm.ui.wizard.after import After
from crm.ui.wizard.check import CheckPage
from crm.ui.wizard.choose import ChoosePage
from crm.ui.wizard.decisions import Decisions
from crm.ui.wizard.done import DonePage, RunningPage
from crm.ui.wizard.frame import Frame
from crm.ui.wizard.jobs import Jobs
from crm.ui.wizard.match import MatchPage
from crm.ui.wizard.review import ReviewPage
from crm.ui.wizard.shape import ask_whether_to_stop, size_for
from crm.ui.wizard.steps import Draft, Source, Step, Way
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import ImportOptions, Plan, Reading

SLOW_MS = 400  # a job that takes longer than this shows its progress

wizard_choices = Late("crm.queries.planning.import_choices", "wizard_choices")


class ImportWizard(QDialog):
    """Leads from a file to inquiries. Nothing is saved before the last step."""

    undo_wanted = Signal(int, str)  # the step and what it is called
    show_wanted = Signal(str, int)  # the kind of the file, and the number of the import

    def __init__(self, parent: QWidget, worker: Worker, paths: Sequence[Path] = ()) -> None:
        """Begin at the first step, or with *paths* chosen already: one after the other."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Import – Rollbook"))
        self.way = Way()
        self._worker = worker
        self.jobs = Jobs(worker, self)
        self.decisions = Decisions(lambda: self.way, self)
        self._running = False
        self._closing: Callable[[], object] | None = None
        self.choose, self.match, self.check = ChoosePage(), MatchPage(), CheckPage()
        self.review, self.running, self.done_page = ReviewPage(), RunningPage(), DonePage()
        self.pages: dict[Step, QWidget] = {
            Step.CHOOSE: self.choose,
            Step.MATCH: self.match,
            Step.CHECK: self.check,
            Step.REVIEW: self.review,
            Step.DONE: self.done_page,
        }
        self.stack = QStackedWidget(self)
        for page in (*self.pages.values(), self.running):
            self.stack.addWidget(page)
        self.frame = Frame(self, self.stack)
        self.after = After(
            self, worker, self.done_page, lambda: self.way.draft, self.frame.trouble.say
        )
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.stack.setCurrentWidget(self.running))
        self._connect()
        self.resize(size_for(parent))
        self._show_step()
        self._read_choices()
        if paths:
            self.take(paths)

    # What the window asks

    def is_running(self) -> bool:
        """Say whether an import is being carried out at this moment."""
        return self._running

    def take(self, paths: Sequence[Path]) -> None:
        """Go on with the first of *paths*; the others follow when it is done."""
        self._read_first(Draft(path=paths[0], queue=tuple(map(Source, paths[1:]))))

    def ask_before_closing(self, close: Callable[[], object]) -> None:
        """Ask whether to wait for the import that runs, or to stop it and *close*."""

        def stop() -> None:
            self._closing = close
            self.jobs.stop()

        ask_whether_to_stop(self, stop)

    # Keys and closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste rows on the first step with the usual key, wherever the focus is."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.way.step is Step.CHOOSE:
            self.choose.paste_rows()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, but not while an import is being written."""
        if self._running:
            self.jobs.stop()
            return
        self.jobs.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do the same for the window's own button."""
        if self._running:
            event.ignore()
            self.ask_before_closing(super().reject)
            return
        self.jobs.cancel()
        super().closeEvent(event)

    # Steps

    def go_back(self) -> None:
        """Return to the step before."""
        self.frame.trouble.say("")
        self.jobs.cancel()
        self.way.go_back()
        self._show_step()

    def go_on(self) -> None:
        """Do what the button of this step says."""
        self.frame.trouble.say("")
        step, draft = self.way.step, self.way.draft
        if step is Step.CHOOSE:
            self.choose.ask()
        elif step is Step.MATCH and draft.reading is not None:
            self._begin(self.tr("Comparing with the book…"))
            self.jobs.plan(draft, self._planned)
        elif step is Step.CHECK and draft.is_planned():
            self._move(draft)
        elif step is Step.CHECK:
            self._begin(self.tr("Comparing with the book…"))
            self.jobs.plan(draft, self._planned_anew)
        elif step is Step.REVIEW and draft.plan is not None:
            self._running = True
            self._begin(self.tr("Importing…"))
            self.jobs.carry_out(draft, self._imported)
        elif step is Step.DONE:
            self._finish(draft)

    def _finish(self, draft: Draft) -> None:
        """Go on with the next file of the queue, else show what came."""
        if draft.queue:
            self.way = Way()
            self._read_first(draft.next_file())
            return
        if draft.result is not None:
            self.show_wanted.emit(draft.result.summary.kind, draft.result.run_id)
        super().accept()

    def _read_first(self, draft: Draft) -> None:
        self.frame.trouble.say("")
        self._begin(self.tr("Reading the file…"))
        self.jobs.read(draft, lambda reading, run: self._read(draft, reading, run))

    def _read(self, draft: Draft, reading: "Reading", run: Any) -> None:
        from crm.queries.planning.import_plan import ImportOptions

        options = draft.options or ImportOptions()
        draft = replace(draft, reading=reading, options=options)
        while self.way.can_go_back():
            self.way.go_back()
        self.match.show_reading(reading, options)
        self.match.show_file(draft, run)
        self._move(draft)

    def _reread(self, options: "ImportOptions") -> None:
        self.frame.trouble.say("")
        draft = self.way.draft.choosing(options)
        self.way.keep(draft)
        self.frame.set_ready(ready=False)

        def done(reading: "Reading", _run: Any) -> None:
            self.way.keep(replace(self.way.draft, reading=reading))
            self.match.show_reading(reading, options)
            self.frame.set_ready(ready=True)

        self.jobs.read(draft, done)

    def _planned(self, plan: "Plan") -> None:
        draft = replace(self.way.draft, plan=plan)
        self.check.show_draft(draft)
        self.review.show_plan(plan)
        self._move(draft)

    def _planned_anew(self, plan: "Plan") -> None:
        """Go on from the questions with the plan that follows from their answers."""
        self.review.show_plan(plan)
        self._move(replace(self.way.draft, plan=plan))

    def _change_rows(self, options: "ImportOptions") -> None:
        """Plan anew, without leaving the table, with rows put right or left out."""
        self.frame.trouble.say("")
        self.way.keep(replace(self.way.draft, options=options))
        self.frame.set_ready(ready=False)

        def done(plan: "Plan") -> None:
            self.way.keep(replace(self.way.draft, plan=plan))
            self.review.show_plan(plan)
            self.frame.show_step(self.way)
            self.review.table.setFocus(Qt.FocusReason.OtherFocusReason)

        self.jobs.plan(self.way.draft, done)

    def _imported(self, result: Any, step_id: int | None) -> None:
        self._running = False
        self.done_page.show_summary(result.summary, can_watch=self.way.draft.may_be_watched())
        self._move(replace(self.way.draft, result=result, plan=result.plan, step_id=step_id))
        if self._closing is not None:  # it was finished before it could be stopped
            close, self._closing = self._closing, None
            close()

    def _move(self, draft: Draft) -> None:
        self.way.go_on(draft)
        self._show_step()

    def _show_step(self) -> None:
        self._slow.stop()
        self.stack.setCurrentWidget(self.pages[self.way.step])
        self.frame.show_step(self.way)

    def _begin(self, title: str) -> None:
        self.running.begin(title)
        self.frame.set_ready(ready=False)
        self._slow.start()

    # What comes back

    def _failed(self, error: UserError) -> None:
        self._slow.stop()
        was_running, self._running = self._running, False
        self.stack.setCurrentWidget(self.pages[self.way.step])
        self.frame.show_step(self.way)
        if self._closing is not None and was_running:
            close, self._closing = self._closing, None
            super().reject()
            close()
        elif error.problem is not Problem.CANCELLED or was_running:
            self.frame.trouble.say(error.message)
            self.frame.set_ready(ready=self.way.step is not Step.MATCH)

    def _stop(self) -> None:
        if self._running:
            self.jobs.stop()
        else:
            self.jobs.cancel()
            self._show_step()

    def _undo(self) -> None:
        draft = self.way.draft
        if draft.step_id is not None and draft.result is not None:
            name = self.tr("Import {file}").format(file=draft.result.summary.file)
            self.undo_wanted.emit(draft.step_id, name)
            super().accept()

    def _read_choices(self) -> None:
        self._worker.read(self, wizard_choices, then=self._offer)

    def _offer(self, found: dict[str, list[tuple[str, object]]]) -> None:
        self.match.offer_fields(found.pop("own_fields"))
        for name, choices in found.items():
            self.match.choices.offer(name, choices)

    def _connect(self) -> None:
        self.choose.chosen.connect(self.take)
        self.check.named.connect(self.decisions.name)
        self.review.edited.connect(self.decisions.edit)
        self.review.left_out.connect(self.decisions.leave_out)
        self.decisions.replan.connect(self._change_rows)
        self.decisions.refused.connect(self.frame.trouble.say)
        self.choose.pasted.connect(lambda text: self._read_first(Draft(text=text)))
        self.match.reread.connect(self._reread)
        self.match.changed.connect(self.decisions.choose)
        self.match.sheets_wanted.connect(self.decisions.take_sheets)
        self.check.answered.connect(self.decisions.answer)
        self.review.save_wanted.connect(self.after.save_rows)
        self.done_page.undo_wanted.connect(self._undo)
        self.running.cancelled.connect(self._stop)
        self.jobs.progressed.connect(self.running.show_progress)
        self.jobs.failed.connect(self._failed)
        self._worker.broke.connect(self._broke)
        self.frame.next.clicked.connect(self.go_on)
        self.frame.back.clicked.connect(self.go_back)
        self.frame.cancel.clicked.connect(self.reject)

    def _broke(self) -> None:
        self._failed(UserError(words.broke()))
