"""The one entry to the program: the command line comes in, a window or a command comes out."""

import sys
from collections.abc import Sequence

_READER = "--reader"  # the program started by itself, to read a foreign file (see crm.files.child)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Rollbook with *arguments* (by default those of the process). Return the exit status.

    Without a command, or with nothing but the name of a book, the window opens.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [_READER]:
        from crm.files.child_side import main as read_for_parent

        return read_for_parent()
    if _is_for_window(given):
        from crm.ui.start import main as open_window

        return open_window(given)
    try:
        if given[:1] == ["import"]:  # the reader of the file starts while the book is opened
            from crm.files.child import get_ready

            get_ready()
        from crm.cli.program import main as run_command

        return run_command(given)
    except KeyboardInterrupt:  # before the command could begin
        return 130


def _is_for_window(given: list[str]) -> bool:
    return not given or (len(given) == 1 and given[0].lower().endswith(".rollbook"))


if __name__ == "__main__":
    sys.exit(main())
