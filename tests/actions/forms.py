"""Join forms for the tests of imports: written, read, planned, brought in, looked at."""

from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from crm.actions.importing.reading import read_file, read_text
from crm.actions.imports import ImportResult, commit_import
from crm.queries.forms import known_profiles
from crm.queries.planning.import_plan import ImportOptions, Plan
from crm.queries.planning.planner import plan_import
from crm.store.search_index import index_faults
from crm.store.store import Store
from crm.store.tables import tracked_tables

SAMPLES = Path(__file__).parents[1] / "samples"
FIRST = SAMPLES / "join-form.csv"
LATER = SAMPLES / "join-form-a-week-later.csv"
HEADINGS = "Timestamp,Your name,E-mail,Phone,Where do you live?,Message,Newsletter?"


def planned(store: Store, what: Path | str, **options: Any) -> Plan:
    chosen = ImportOptions(**options)
    profiles = store.read(known_profiles)
    if isinstance(what, Path):
        reading = read_file(what, chosen, profiles)
    else:
        reading = read_text(what, chosen, profiles)
    return store.read(plan_import, reading, chosen)


def imported(store: Store, what: Path | str, **options: Any) -> ImportResult:
    result, _changes = commit_import(store, planned(store, what, **options))
    return result


def form(*rows: str) -> str:
    return "\n".join([HEADINGS, *rows, ""])


def contents(store: Store) -> dict[str, list[Any]]:
    def everything(session: Session) -> dict[str, list[Any]]:
        names = [table.name for table in tracked_tables()] + ["search_text"]
        connection = session.connection()
        return {
            name: list(connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1").all())
            for name in names
        }

    return store.read(everything)


def rows_of(store: Store, query: str) -> list[Any]:
    return store.read(lambda session: list(session.connection().exec_driver_sql(query).all()))


def faults(store: Store) -> list[str]:
    with store.exclusive() as connection:
        return index_faults(connection)
