"""Functions that behave and misbehave inside the reading process."""

import os
import sys
import time
from collections.abc import Iterator
from typing import Any

from crm.domain.errors import Problem, UserError


def echo(request: dict[str, Any]) -> Iterator[Any]:
    """Give back what was asked, piece by piece, and print where nobody should hear it."""
    print("noise")  # noqa: T201 - the noise is the point
    os.write(2, b"more noise\n" * 20_000)
    yield from request["items"]


def refuse(request: dict[str, Any]) -> Iterator[Any]:
    """Answer once, then refuse with the sentence of the request."""
    yield "first"
    raise UserError(request["sentence"], Problem.PASSPHRASE)


def stumble(request: dict[str, Any]) -> Iterator[Any]:
    """Fail with a bug whose text holds somebody's name."""
    yield {"Ana Silva": 1}[request["name"]]


def hang(request: dict[str, Any]) -> Iterator[Any]:
    """Say its number and never end."""
    yield os.getpid()
    while request:
        time.sleep(0.05)


def spin(request: dict[str, Any]) -> Iterator[Any]:
    """Burn processor time for ever."""
    while request:
        pass
    yield None


def die(_: dict[str, Any]) -> Iterator[Any]:
    """End without a word."""
    yield 1
    os._exit(3)


def swell(request: dict[str, Any]) -> Iterator[Any]:
    """Take memory until somebody stops it."""
    kept = []
    while request:
        kept.append(bytearray(16 * 1024 * 1024))
    yield len(kept)


def babble(request: dict[str, Any]) -> Iterator[Any]:
    """Give an answer that is too long."""
    yield "x" * request["length"]


def surroundings(_: dict[str, Any]) -> Iterator[Any]:
    """Tell what this process was given."""
    yield {
        "path": sys.path,
        "utf8": sys.flags.utf8_mode,
        "modules": sorted(sys.modules),
        "python": sorted(name for name in os.environ if name.startswith("PYTHON")),
    }


def limits(_: dict[str, Any]) -> Iterator[Any]:
    """Tell what the system holds this process to."""
    import resource

    names = ("AS", "CORE", "CPU", "NPROC")
    yield {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}"))[1] for name in names}
