"""Full disks, damaged files, lost folders: a sentence, and what was saved stays saved."""

import errno
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from crm.domain.errors import Problem, UserError
from crm.store.check import check_book
from crm.store.faults import as_user_error, code_of, told, told_of_files
from crm.store.labels import label
from crm.store.opening import create_book, open_book
from crm.store.store import Store
from crm.store.tables import Contact
from tests.store.making import add_contact, everything, names, rows

ROOT = Path(__file__).parents[2]


def fill(session: Session) -> None:
    """Add far more than fits."""
    for _number in range(200):
        session.add(Contact(full_name="Ana " * 500, name_key="ana"))


def limit_pages(store: Store, more: int) -> None:
    """Let the book grow by so many pages only, as a full disk would."""
    (pages,) = rows(store, "PRAGMA page_count")[0]
    assert isinstance(pages, int)
    with store.exclusive() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def test_a_full_disk_is_told_and_nothing_is_half_done(store: Store) -> None:
    add_contact(store, "Ana")
    before = everything(store)
    limit_pages(store, 5)
    with pytest.raises(UserError, match="no room left") as caught:
        store.write(label("Fill"), fill)
    assert caught.value.problem is Problem.NO_ROOM
    assert everything(store) == before
    limit_pages(store, 100_000)
    add_contact(store, "Bo")
    assert names(store) == ["Ana", "Bo"]
    assert check_book(store).ok


FULL = """
import resource, signal, sys
from pathlib import Path
from crm.domain.errors import UserError
from crm.store.labels import label
from crm.store.opening import open_book
from tests.store.making import add_contact
from tests.store.test_faults import fill

store = open_book(Path(sys.argv[1]), automatic_backups=False)
add_contact(store, "Bo")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = 600_000
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    store.write(label("Fill"), fill)
except UserError as error:
    print(error.problem.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
def test_a_log_that_cannot_grow_is_told_and_what_was_saved_stays(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, automatic_backups=False) as store:
        add_contact(store, "Ana")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() in {"NO_ROOM", "PLACE"}
    with open_book(path, automatic_backups=False) as store:
        assert names(store) == ["Ana", "Bo"]
        assert check_book(store).ok


NO_ROOM_FOR_A_COPY = """
import resource, signal, sys
from pathlib import Path
from crm.domain.errors import UserError
from crm.store.backups import backup_folder, make_backup
from crm.store.opening import open_book
from tests.store.making import add_contact, names

store = open_book(Path(sys.argv[1]), automatic_backups=False)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    make_backup(store)
except UserError as error:
    print(error.problem.name, len(list(backup_folder(store.path).iterdir())))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_a_backup_without_room_is_told_and_leaves_nothing(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, passphrase, automatic_backups=False) as store:
        add_contact(store, "Ana")
    code = NO_ROOM_FOR_A_COPY.replace("(Path(sys.argv[1])", f"(Path(sys.argv[1]), {passphrase!r}")
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() in (["NO_ROOM", "0"], ["PLACE", "0"])
    assert check_book(path, passphrase).ok


def test_a_book_that_vanishes_while_open_is_told(store: Store, tmp_path: Path) -> None:
    add_contact(store, "Ana")
    store._engine.dispose()  # noqa: SLF001 - as after a long pause
    shutil.rmtree(tmp_path)
    with pytest.raises(UserError) as caught:
        add_contact(store, "Bo")
    assert caught.value.problem is Problem.PLACE


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (driver.SQLITE_BUSY, Problem.BUSY),
        (driver.SQLITE_LOCKED, Problem.BUSY),
        (driver.SQLITE_READONLY, Problem.PLACE),
        (driver.SQLITE_INTERRUPT, Problem.CANCELLED),
        (driver.SQLITE_IOERR, Problem.PLACE),
        (driver.SQLITE_IOERR | 3 << 8, Problem.PLACE),
        (driver.SQLITE_CORRUPT, Problem.DAMAGED),
        (driver.SQLITE_FULL, Problem.NO_ROOM),
        (driver.SQLITE_CANTOPEN, Problem.PLACE),
        (driver.SQLITE_NOTADB, Problem.DAMAGED),
        (driver.SQLITE_CONSTRAINT, None),
        (driver.SQLITE_ERROR, None),
    ],
)
def test_every_trouble_of_the_driver_is_sorted(code: int, problem: Problem | None) -> None:
    error = driver.OperationalError("x")
    error.sqlite_errorcode = code
    told_as = as_user_error(error)
    assert (told_as.problem if told_as else None) is problem
    if told_as:
        assert told_as.message.endswith((".", "it."))


def test_the_driver_tells_the_code_of_an_error(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError) as caught:
        driver.connect(tmp_path / "no" / "folder")
    assert code_of(caught.value) in {driver.SQLITE_CANTOPEN, None}
    told_as = as_user_error(caught.value)
    assert told_as is not None
    assert told_as.problem is Problem.PLACE


def test_a_fault_of_ours_is_not_dressed_up() -> None:
    with pytest.raises(driver.OperationalError), told():
        raise driver.OperationalError("no such column: nonsense")
    with pytest.raises(KeyError), told():
        raise KeyError("x")


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, Problem.NO_ROOM),
        (errno.EROFS, Problem.PLACE),
        (errno.EACCES, Problem.PLACE),
        (errno.ENOENT, Problem.PLACE),
        (errno.EIO, Problem.PLACE),
    ],
)
def test_every_trouble_with_folders_is_told(number: int, problem: Problem) -> None:
    with pytest.raises(UserError) as caught, told_of_files(Path("backups")):
        raise OSError(number, "trouble")
    assert caught.value.problem is problem


def test_a_read_can_be_stopped(store: Store) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    timer = threading.Timer(0.1, store.interrupt, [threading.get_ident()])
    timer.start()
    with pytest.raises(UserError, match="Stopped") as caught:
        rows(store, endless)
    timer.join()
    assert caught.value.problem is Problem.CANCELLED
    assert names(store) == []


def test_who_stops_a_read_stops_nothing_in_other_threads(store: Store) -> None:
    here = threading.get_ident()
    beside: list[int] = []

    def count(session: Session, reader: int) -> int:
        """Read a thousand rows; at the first, what *reader* reads is stopped."""
        found = session.connection().exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
            "SELECT i FROM n"
        )
        found.fetchone()
        store.interrupt(reader)
        return 1 + len(found.all())

    other = threading.Thread(target=lambda: beside.append(store.read(count, here)))
    other.start()
    other.join()
    assert beside == [1000]
    with pytest.raises(UserError, match="Stopped"):
        store.read(count, here)


@pytest.mark.parametrize(("free", "problem"), [(4096, Problem.NO_ROOM), (1 << 30, Problem.PLACE)])
def test_a_disk_that_does_not_answer_may_be_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, problem: Problem
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    with pytest.raises(UserError) as caught, told(tmp_path / "club.rollbook"):
        raise driver.OperationalError("disk I/O error")
    assert caught.value.problem is problem
