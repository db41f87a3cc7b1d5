"""What stands around the pages of the wizard: title, steps, trouble, buttons."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm.ui.dialogs.sheet import Problem
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.buttons import Button
from crm.ui.widgets.labels import ElidingLabel, PlainLabel
from crm.ui.widgets.painting import isolate
from crm.ui.widgets.stepper import Stepper
from crm.ui.wizard import counts
from crm.ui.wizard.steps import Draft, Step, Way

_tr = QCoreApplication.translate
_ORDER = [Step.CHOOSE, Step.MATCH, Step.CHECK, Step.REVIEW, Step.DONE]


class _Rule(QWidget):
    """A thin line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().border))
        painter.end()


class Frame:
    """Lays out a dialog around the *stack* of its pages and keeps the surroundings in step."""

    def __init__(self, dialog: QDialog, stack: QStackedWidget) -> None:
        """Fill *dialog*."""
        self.title = PlainLabel(_tr("Wizard", "Import"), size=1.45, weight="semibold")
        self.file = ElidingLabel("", tone="muted", size=0.94)
        self.stepper = Stepper(
            [
                _tr("Wizard", "Choose file"),
                _tr("Wizard", "Match columns"),
                _tr("Wizard", "Check duplicates"),
                _tr("Wizard", "Review and import"),
            ]
        )
        self.trouble = Problem()
        self.cancel, self.back = Button(_tr("Wizard", "Cancel")), Button(_tr("Wizard", "Back"))
        self.next = Button("", look="primary")
        self.next.setDefault(True)
        self.hint = PlainLabel(
            _tr("Wizard", "Nothing is saved until the last step."), tone="muted", size=0.94
        )
        column = QVBoxLayout(dialog)
        column.setContentsMargins(26, 20, 26, 18)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(self.file, 1)
        column.addLayout(head)
        column.addWidget(self.stepper)
        column.addWidget(self.trouble)
        column.addWidget(stack, 1)
        column.addWidget(_Rule())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        foot.addSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column.addLayout(foot)

    def show_step(self, way: Way) -> None:
        """Follow the step of *way*."""
        step, draft = way.step, way.draft
        self.stepper.set_current(_ORDER.index(step))
        self.file.setText(self._about(draft))
        self.back.setVisible(way.can_go_back())
        self.next.setVisible(step is not Step.CHOOSE)
        self.next.setText(self._does(step, draft))
        self.cancel.setText(
            _tr("Wizard", "Close") if step is Step.DONE else _tr("Wizard", "Cancel")
        )
        self.hint.setVisible(step is not Step.DONE)
        can = step is not Step.REVIEW or bool(
            draft.plan
            and (draft.plan.summary.new or draft.plan.summary.update or draft.plan.summary.question)
        )
        self.set_ready(ready=can)
        if self.next.isVisible() and can and step is not Step.CHECK:  # there answers are typed
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_ready(self, *, ready: bool) -> None:
        """Let the user go on, or not yet."""
        self.next.setEnabled(ready)

    def _does(self, step: Step, draft: Draft) -> str:
        if step is Step.REVIEW and draft.plan is not None:
            return counts.do_it(draft.plan.summary)
        return {
            Step.CHOOSE: "",
            Step.MATCH: _tr("Wizard", "Check duplicates"),
            Step.CHECK: _tr("Wizard", "Review"),
            Step.DONE: self._follows(draft),
        }.get(step, "")

    def _follows(self, draft: Draft) -> str:
        if not draft.queue:
            return _tr("Wizard", "Show them")
        further = draft.queue[0].path == draft.path
        return _tr("Wizard", "Next sheet") if further else _tr("Wizard", "Next file")

    def _about(self, draft: Draft) -> str:
        if draft.reading is None:
            return ""
        head = draft.reading.head
        parts = [draft.reading.name]
        if head["sheet"]:
            parts.append(_tr("Wizard", "sheet “{sheet}”").format(sheet=head["sheet"]))
        parts.append(_tr("Wizard", "%n row(s)", "", head["rows"]))
        if draft.queue or draft.done:
            sheets = _tr("Wizard", "sheet {n} of {all}")
            files = sheets if draft.is_of_one_file() else _tr("Wizard", "file {n} of {all}")
            whole = draft.done + 1 + len(draft.queue)
            parts.append(files.format(n=draft.done + 1, all=whole))
        return "\u00a0\u00a0·\u00a0\u00a0".join(isolate(part) for part in parts)
