"""The child's half of reading in a process of its own: one order in, answers out, the end."""

import gc
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any, BinaryIO

from crm.domain.errors import UserError
from crm.files.limits import apply_to_this_process, is_allowed

_USUAL = "crm.intake.reading"
"""What nearly every order asks for: loaded while the order is still on its way."""


def main() -> int:
    """Carry out the order on standard input and answer on standard output, one JSON a line.

    Each line is a pair: ["answer", value], ["user_error", [sentence, problem]], ["fault",
    where], ["gave_up", why], ["end", null]. Whatever else prints goes nowhere. Returns the exit status.
    """
    gc.disable()  # a short life of plain lists: looking for cycles in them costs a third of it
    with _private_output() as output:
        with suppress(ImportError):  # whoever asks for it will say what is wrong
            import_module(_USUAL)
        order = json.loads(sys.stdin.buffer.read() or b"null")
        if order is None:  # started ahead, and then not wanted
            return 0
        limits = order["limits"]
        apply_to_this_process(int(limits["memory"]), float(limits["seconds"]))
        try:
            for kind, value in _carry_out(order["function"], order["request"]):
                output.write(json.dumps([kind, value]).encode("ascii") + b"\n")
                output.flush()
        except BrokenPipeError:  # nobody listens any more
            os._exit(1)
    return 0


def _private_output() -> BinaryIO:
    """Keep the real standard output for answers alone; what others print goes to stderr."""
    sys.stdout.flush()
    mine = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return mine


def _carry_out(function: str, request: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    try:
        if not is_allowed(function):
            raise ValueError("not a function of crm.intake")
        module, _, name = function.partition(":")
        for answer in getattr(import_module(module), name)(request):
            yield "answer", answer
        yield "end", None
    except UserError as error:
        yield "user_error", [error.message, int(error.problem)]
    except (MemoryError, RecursionError):
        yield "gave_up", "memory"  # the parent has the sentence
    except Exception as error:  # noqa: BLE001 - the edge of this process
        yield "fault", _where(error)


def _where(error: Exception) -> str:
    """Say what went wrong and where, without the error's text, which may hold people's data."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *places])
