"""Older books: a copy first, then everything or nothing, and the same tables as in a new book."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from crm.domain.errors import Problem, UserError
from crm.store import migrations
from crm.store.backups import list_backups
from crm.store.check import check_book
from crm.store.engine import connect
from crm.store.key import Key, new_key
from crm.store.migrate import OLDER, migrate
from crm.store.opening import create_book, open_book
from crm.store.schema import APPLICATION_ID, VERSION
from tests.store.making import Clock, add_contact, names, raw_rows, run

SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master "
    "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"
)


def empty_book(path: Path, key: Key | None = None) -> None:
    """Make a file with nothing in it but the marks of a book of version 0."""
    with closing(connect(path, key)) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def schema(path: Path, key: Key | None = None) -> list[tuple[object, ...]]:
    """Return all that makes a schema, white space apart."""
    return [
        (kind, name, table, " ".join(str(sql).replace("( ", "(").replace(" )", ")").split()))
        for kind, name, table, sql in raw_rows(path, key, SCHEMA)
    ]


def spaced(schema: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Take away the spaces inside of brackets, which say nothing."""
    return [(*rest, str(sql).replace("( ", "(").replace(" )", ")")) for *rest, sql in schema]


def test_the_migrations_make_the_same_tables_as_a_new_book(tmp_path: Path) -> None:
    create_book(tmp_path / "new.rollbook", automatic_backups=False).close()
    empty_book(tmp_path / "old.rollbook")
    open_book(tmp_path / "old.rollbook", automatic_backups=False).close()
    made = spaced(schema(tmp_path / "old.rollbook"))
    assert made == spaced(schema(tmp_path / "new.rollbook"))
    assert {kind for kind, *_rest in made} == {"table", "index", "trigger"}


@pytest.mark.parametrize("passphrase", [None, "open sesame"])
def test_an_older_book_is_announced_copied_and_brought_up_to_date(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = tmp_path / "old.rollbook"
    empty_book(path, new_key(passphrase) if passphrase else None)
    said: list[str] = []
    with open_book(path, passphrase, announce=said.append, automatic_backups=False) as store:
        assert said == [OLDER]
        assert [backup.reason for backup in list_backups(path, store.key)] == ["before-migration"]
        add_contact(store, "Ana")
    assert check_book(path, passphrase).ok
    with open_book(path, passphrase, announce=said.append, automatic_backups=False) as store:
        assert names(store) == ["Ana"]
        assert said == [OLDER]


def test_there_is_one_module_for_every_version() -> None:
    folder = Path(migrations.__file__).parent
    assert len(migrations.STEPS) == VERSION
    assert sorted(path.stem for path in folder.glob("m*.py")) == sorted(migrations.STEPS)


def test_alembic_is_imported_only_if_there_is_something_to_do(tmp_path: Path) -> None:
    create_book(tmp_path / "club.rollbook", automatic_backups=False).close()
    code = (
        "import sys, pathlib; from crm.store.opening import open_book; "
        f"open_book(pathlib.Path({str(tmp_path / 'club.rollbook')!r})).close(); "
        "print('alembic' in sys.modules)"
    )
    root = Path(migrations.__file__).parents[3]
    assert subprocess.check_output([sys.executable, "-c", code], cwd=root).strip() == b"False"


@pytest.fixture
def upgrade_with(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> Callable[[Path, Callable[[], None]], None]:
    """Return a function that brings a book to a version one higher than today's."""

    def upgrade(path: Path, step: Callable[[], None]) -> None:
        module = ModuleType("crm.store.migrations.m9999_test")
        module.upgrade = step  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr("crm.store.schema.VERSION", VERSION + 1)
        migrate(path, None, clock(), lambda _s: None, steps=(*migrations.STEPS, "m9999_test"))

    return upgrade


Upgrade = Callable[[Path, Callable[[], None]], None]


def test_a_table_made_anew_keeps_its_rows_triggers_and_used_ids(
    tmp_path: Path, upgrade_with: Upgrade, clock: Clock
) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, clock=clock, automatic_backups=False) as store:
        add_contact(store, "Ana")
        run(store, "INSERT INTO tags (uid, name, key, created_at, changed_at) "
            "VALUES ('u', 'choir', 'choir', '2026', '2026')")  # fmt: skip
        add_contact(store, "Bo")
        run(store, "DELETE FROM contacts WHERE full_name = 'Bo'")

    def upgrade() -> None:
        from alembic import op
        from sqlalchemy import Text

        with op.batch_alter_table(
            "contacts", recreate="always", table_kwargs={"sqlite_autoincrement": True}
        ) as table:
            table.alter_column("notes", type_=Text(), server_default="nothing yet")

    upgrade_with(path, upgrade)
    assert raw_rows(path, None, "PRAGMA user_version") == [(VERSION + 1,)]
    with open_book(path, clock=clock, automatic_backups=False) as store:
        assert names(store) == ["Ana"]
        number, changes = add_contact(store, "Cleo")
        assert number == 3  # 2 was Bo's, and is never used again
        assert changes.step_id
        run(store, "UPDATE contacts SET full_name = 'Anna' WHERE id = 1")
        store.undo()
        assert names(store) == ["Ana", "Cleo"]
        assert check_book(store).ok


def failing_in_the_middle() -> None:
    """Change something, then fail."""
    from alembic import op

    op.execute("DROP TABLE tags")
    op.execute("ALTER TABLE contacts ADD COLUMN nickname TEXT")
    op.execute("SELECT nonsense FROM nowhere")


def breaking_references() -> None:
    """Leave a reference to nothing."""
    from alembic import op

    op.execute("UPDATE users SET id = 1")
    op.execute(
        "INSERT INTO coordinators (uid, section_id, user_id, created_at, changed_at) "
        "VALUES ('u', 77, 1, '2026', '2026')"
    )


def forgetting_used_ids() -> None:
    """Make a table anew without saying that its ids are never used twice."""
    from alembic import op

    with op.batch_alter_table("contacts", recreate="always"):
        pass


@pytest.mark.parametrize("step", [failing_in_the_middle, breaking_references, forgetting_used_ids])
def test_a_migration_that_fails_leaves_the_book_byte_for_byte(
    tmp_path: Path, upgrade_with: Upgrade, clock: Clock, step: Callable[[], None]
) -> None:
    path = tmp_path / "club.rollbook"
    with create_book(path, clock=clock, automatic_backups=False) as store:
        add_contact(store, "Ana")
    before = path.read_bytes()
    with pytest.raises(UserError, match="left as it was") as caught:
        upgrade_with(path, step)
    assert caught.value.problem is Problem.NEWER
    assert path.read_bytes() == before
    assert check_book(path).ok


def test_without_a_copy_nothing_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.rollbook"
    empty_book(path)
    (tmp_path / "a file").touch()
    monkeypatch.setenv("ROLLBOOK_BACKUPS", str(tmp_path / "a file"))
    with pytest.raises(UserError, match="cannot be written") as caught:
        open_book(path)
    assert caught.value.problem is Problem.PLACE
    assert raw_rows(path, None, "PRAGMA user_version") == [(0,)]


def test_a_newer_book_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "club.rollbook"
    create_book(path, automatic_backups=False).close()
    raw_rows(path, None, f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer version") as caught:
        open_book(path)
    assert caught.value.problem is Problem.NEWER
    assert path.read_bytes() == before
