"""Read every hostile file as a user's would be, and print what each costs.

Run by hand: `python -m tests.files.weigh [PART OF A NAME]`. Each is read in a reading process of
its own with the limits of the program; the time counts from its start to its end.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crm.domain.errors import UserError
from crm.files.child import run
from tests.files.hostile import everything


def weigh(path: Path) -> None:
    """Read one file in a child and say what it took, as one line of JSON."""
    began = time.monotonic()
    try:
        rows = 0
        for answer in run("crm.intake.reading:understand", {"path": str(path), "name": path.name}):
            rows += len(answer.get("rows", ()))
        said = f"read, {rows:,} rows"
    except UserError as error:
        said = error.message
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = {
        "seconds": time.monotonic() - began,
        "cpu": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss / 1024,
        "said": said,
    }
    sys.stdout.write(json.dumps(found) + "\n")


def main() -> int:
    """Weigh all, or those whose name holds the word on the command line."""
    if sys.argv[1:2] == ["--one"]:
        weigh(Path(sys.argv[2]))
        return 0
    wanted = " ".join(sys.argv[1:])
    worst = [0.0, 0.0]
    sys.stdout.write(f"{'':45}{'MB':>7}{'s':>6}{'cpu':>6}{'peak':>6}\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        for name, (make, _) in everything().items():
            if wanted not in name:
                continue
            path.write_bytes(make())
            command = [sys.executable, "-m", "tests.files.weigh", "--one", str(path)]
            found = json.loads(subprocess.run(command, stdout=-1, check=True).stdout)
            figures = (found["seconds"], found["cpu"], found["peak"])
            size = path.stat().st_size / 1024**2
            costs = "{:6.1f}{:6.1f}{:6.0f}".format(*figures)
            sys.stdout.write(f"{name:45}{size:7.1f}{costs}  {found['said'][:90]}\n")
            sys.stdout.flush()
            worst = [max(worst[0], found["cpu"]), max(worst[1], found["peak"])]
    sys.stdout.write("at worst {:.1f} s of processor time and {:.0f} MB\n".format(*worst))
    return 0


if __name__ == "__main__":
    sys.exit(main())
