"""Read damaged files by the thousand: rows or a sentence must come of each, nothing else.

Run by hand: `python -m tests.files.mutate --count 100000 [--seed 1]`. Each file is
made from its seed and number alone, so `--only NUMBER` makes and reads one again, with its
traceback, and `--keep FILE` writes it down. The files are read by the functions of the reading
process in forked processes with its limits on memory, and five seconds of processor time each.
A process that dies takes one file with it and is replaced: the user would get a sentence, but it
is counted, and more than five seconds is a failure.
"""

import argparse
import json
import os
import random
import signal
import sys
import time
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from crm.domain.errors import UserError
from crm.files.limits import Limits, apply_to_this_process
from crm.files.reading import read_document
from crm.intake.reading import understand_document
from tests.files.mutants import mutate
from tests.files.seeds import SEEDS

_SECONDS = 5
_KINDS = list(SEEDS)
_MADE: dict[str, bytes] = {}
_FINE = ("rows", "sentence", "memory", "stopped")


def damaged(seed: int, number: int) -> tuple[str, bytes]:
    """Return the kind and the bytes of one damaged file."""
    kind = _KINDS[number % len(_KINDS)]
    if kind not in _MADE:
        _MADE[kind] = SEEDS[kind]()
    return kind, mutate(_MADE[kind], kind, random.Random(f"{seed}:{number}"))


def outcome(data: bytes) -> str:
    """Read bytes as the child does; return how it ended, raising whatever is a fault of ours."""
    try:
        document = read_document(data, name="people.csv")
        for sheet in document.sheets:
            assert len(sheet.rows) == len(sheet.lines)
            assert all(type(cell) is str for row in sheet.rows for cell in row)
        json.dumps(list(understand_document(document, {})))
    except UserError as error:
        if not (error.message[:1].isupper() and error.message.endswith(".")):
            raise ValueError("no sentence") from error
        return "sentence"
    except (MemoryError, RecursionError):
        return "memory"
    return "rows"


def work(seed: int, numbers: range, pipe: int) -> None:
    """Read the files of these numbers, telling each number before and each outcome after."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - the Rust reader prints its panics
        os.dup2(nowhere.fileno(), 2)
    apply_to_this_process(Limits().memory, 10**6)
    for number in numbers:
        os.write(pipe, f"{number} begin\n".encode())
        signal.setitimer(signal.ITIMER_PROF, _SECONDS)
        kind, data = damaged(seed, number)
        try:
            ended = outcome(data)
        except Exception as error:  # noqa: BLE001 - this is what we are looking for
            frame = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(frame.filename).name}:{frame.lineno}"
            ended = f"FAULT {type(error).__name__} at {place}"
        os.write(pipe, f"{number} {kind}|{ended}\n".encode())


class Worker:
    """One forked process and the numbers it has left."""

    def __init__(self, seed: int, numbers: range) -> None:
        """Start it."""
        self.seed = seed
        self.numbers = numbers
        self.current = numbers.start
        reading, writing = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            os.close(reading)
            work(seed, numbers, writing)
            os._exit(0)
        os.close(writing)
        self.lines = os.fdopen(reading)

    def results(self) -> Any:
        """Yield (number, kind, how it ended) of each file; starts again after a death."""
        for line in self.lines:
            number, _, said = line.rstrip("\n").partition(" ")
            self.current = int(number)
            if said != "begin":
                kind, _, ended = said.partition("|")
                yield self.current, kind, ended
        _, status = os.waitpid(self.pid, 0)
        self.lines.close()
        if os.WIFSIGNALED(status):
            slow = os.WTERMSIG(status) in {signal.SIGPROF, signal.SIGXCPU}
            kind = _KINDS[self.current % len(_KINDS)]
            yield self.current, kind, "FAULT too slow" if slow else "stopped"
            left = range(self.current + self.numbers.step, self.numbers.stop, self.numbers.step)
            yield from Worker(self.seed, left).results()


def run(seed: int, count: int) -> int:
    """Read so many damaged files, say how they ended, and return how many faults there were."""
    began = time.monotonic()
    ends: dict[str, Counter[str]] = {kind: Counter() for kind in _KINDS}
    faults: dict[str, list[int]] = {}
    for number, kind, ended in Worker(seed, range(count)).results():
        ends[kind][ended if ended in _FINE else "FAULT"] += 1
        if ended not in _FINE:
            faults.setdefault(f"{kind}: {ended}", []).append(number)
    say(f"{'':22}" + "".join(f"{end:>10}" for end in (*_FINE, "FAULT")))
    for kind, found in ends.items():
        say(f"{kind:22}" + "".join(f"{found[end]:10,}" for end in (*_FINE, "FAULT")))
    for fault, numbers in sorted(faults.items(), key=lambda item: -len(item[1])):
        say(f"{len(numbers):6,} × {fault}, such as --seed {seed} --only {numbers[0]}")
    say(f"{count:,} files in {time.monotonic() - began:.0f} s, seed {seed}")
    return sum(map(len, faults.values()))


def say(line: str) -> None:
    """Write one line, and let it be seen."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="read this one alone")
    parser.add_argument("--keep", type=Path, help="with --only: write the file here")
    given = parser.parse_args()
    if given.only is None:
        return min(run(given.seed, given.count), 1)
    kind, data = damaged(given.seed, given.only)
    if given.keep:
        given.keep.write_bytes(data)
    with suppress(KeyboardInterrupt):
        say(f"{kind}, {len(data):,} bytes: {outcome(data)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
