"""What becomes of an answer from another thread: its owner is told, or what went wrong is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from crm.domain.errors import Problem, UserError
from crm.store.labels import Label
from crm.ui.outcomes import Failed, Fault, Then, is_there


@dataclass(frozen=True, slots=True)
class Answering:
    """Ways to the window: a call in its thread, a sentence, a fault of ours."""

    post: Callable[[Callable[[], None]], None]
    say: Callable[[UserError], None]
    break_down: Callable[[Fault], None]

    def to(
        self, owner: QObject | None, then: Then, what: Label, failed: Failed
    ) -> Callable[[Any, BaseException | None], None]:
        """Return what settles one piece of work, called *what*, from whatever thread.

        Nobody is told if *owner* is gone by then; None is always there. Errors that *failed*
        does not take are said to the window, unless somebody stopped the work.
        """
        owned = owner is not None

        def settle(answer: Any, error: BaseException | None) -> None:
            self.post(lambda: tell(answer, error))

        def tell(answer: Any, error: BaseException | None) -> None:
            if owned and not isValid(owner):
                return
            if error is None:
                if then is not None and is_there(then):
                    then(answer)
            elif not isinstance(error, UserError):
                self.break_down(Fault(what, error))
            elif failed is not None and is_there(failed):
                failed(error)
            elif error.problem is not Problem.CANCELLED:
                self.say(error)

        return settle
