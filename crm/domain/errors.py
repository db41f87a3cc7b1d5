"""What can go wrong for a user, said in sentences, with the exit status a script can rely on."""

from enum import IntEnum

from crm.domain.saying import in_language


class Problem(IntEnum):
    """Why something could not be done. The value is the exit status of the command line."""

    NOT_UNDERSTOOD = 2  # the request or the file makes no sense as it stands
    DAMAGED = 3
    BUSY = 4
    PASSPHRASE = 5
    NEWER = 6
    NO_ROOM = 7
    PLACE = 8  # missing, read-only, or where a live book is not safe
    CANCELLED = 130


class UserError(Exception):
    """Something a user can understand and act on.

    The message is shown as it is: what happened, whether the data is safe, what to do.
    It never holds more personal data than the user just typed.
    """

    def __init__(self, message: str, problem: Problem = Problem.NOT_UNDERSTOOD) -> None:
        """Keep *message* (one or two plain sentences) and the kind of *problem*."""
        super().__init__(message)
        self._message = message
        self.problem = problem

    @property
    def message(self) -> str:
        """The sentences, in the language in use."""
        return in_language(self._message)
