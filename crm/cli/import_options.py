"""What was chosen for an import on the command line."""

import argparse
import re
from pathlib import Path
from typing import Any

from crm.domain.custom_fields import FieldKind, own_column, own_name
from crm.domain.errors import UserError
from crm.queries.planning.import_plan import ColumnPolicy, ImportOptions, OnMatch

_NEW = "new:"
_IGNORED = ("", "-", "none", "ignore")


def chosen_options(given: argparse.Namespace) -> ImportOptions:
    """Return the options that the arguments of `rollbook import` stand for. Raises UserError."""
    if given.attended and not given.event:
        raise UserError("--attended needs --event. Nothing was changed. Say which event it was.")
    columns = _columns(given.map)
    event_id = re.fullmatch(r"e([0-9]{1,18})", given.event or "")
    return ImportOptions(
        kind=given.kind.replace("-", "_") if given.kind else None,
        profile=given.profile,
        region=_region(given.region),
        event=None if event_id else given.event,
        event_id=int(event_id[1]) if event_id else None,
        attended=given.attended,
        tags=tuple(given.tag),
        encoding=given.encoding,
        delimiter={"tab": "\t", "\\t": "\t"}.get(given.delimiter, given.delimiter),
        columns={heading: field for heading, (field, _kind) in columns.items()},
        new_fields={own_name(field) or "": kind for field, kind in columns.values() if kind},
        on_match=OnMatch(given.on_match),
        policies=_policies(given.policy),
        taken=frozenset(given.take),
        remember=not given.no_remember,
    )


def check_rejects(given: argparse.Namespace) -> None:
    """Refuse a place for rejects that would not do, before anything is brought in."""
    from crm.files.placing import placed
    from crm.files.tables import FORMATS

    path: Path | None = given.rejects
    if path is None:
        return
    path = path.expanduser()
    if path.suffix.lstrip(".").lower() not in FORMATS:
        raise UserError(
            f"We cannot write “{path.name}”: the name should end in .xlsx, .csv, .tsv or .json. "
            "Nothing was changed."
        )
    if any(path.resolve() == one.expanduser().resolve() for one in given.files):
        raise UserError(
            f"“{path.name}” is the very file to be imported, and would be overwritten. "
            "Nothing was changed. Choose another name with --rejects."
        )
    if not path.parent.is_dir() or path.is_dir():
        with placed(path):  # says what is wrong with it
            pass


def check_policies(head: dict[str, Any], options: ImportOptions) -> None:
    """Refuse policies of columns that the file has not."""
    headings = [column["heading"] for column in head["columns"]]
    unknown = next((one for one in options.policies if one not in headings), None)
    if unknown is not None:
        known = ", ".join(f"“{heading}”" for heading in headings)
        raise UserError(
            f"There is no column “{unknown}” in this file. Nothing was changed. "
            f"Its columns are: {known}."
        )


def _columns(pairs: list[str]) -> dict[str, tuple[str | None, str | None]]:
    """Return heading → where the column goes, and the kind of the field if one is to be made."""
    columns: dict[str, tuple[str | None, str | None]] = {}
    for pair in pairs:
        heading, equals, field = pair.rpartition("=")
        if not equals or not heading.strip():
            raise UserError(
                f"“{pair}” names no column and field. Nothing was changed. "
                "Write it as --map “Name=full_name”."
            )
        field = field.strip()
        if field.lower() in _IGNORED:
            columns[heading.strip()] = None, None
        elif field.lower().startswith(_NEW):
            columns[heading.strip()] = _new_field(field[len(_NEW) :])
        else:
            columns[heading.strip()] = field, None
    return columns


def _new_field(text: str) -> tuple[str, str]:
    """Return the field that `NAME` or `NAME:kind` stands for, and its kind."""
    name, colon, kind = text.rpartition(":")
    if colon and kind.strip().lower() in list(FieldKind):
        return own_column(name.strip()), kind.strip().lower()
    return own_column(text.strip()), FieldKind.TEXT.value


def _policies(pairs: list[str]) -> dict[str, ColumnPolicy]:
    policies = {}
    for pair in pairs:
        heading, equals, how = pair.rpartition("=")
        if not equals or how.strip() not in list(ColumnPolicy):
            raise UserError(
                f"“{pair}” names no column and what it does. Nothing was changed. "
                f"Write it as --policy “City=overwrite”; known are {', '.join(ColumnPolicy)}."
            )
        policies[heading.strip()] = ColumnPolicy(how.strip())
    return policies


def _region(text: str | None) -> str | None:
    """Return the code of a country given as one, or by name. Raises UserError."""
    from crm.intake.countries import country_code

    if text is None:
        return None
    code = country_code(text)
    if code is None:
        raise UserError(
            f"“{text}” is no country. Nothing was changed. Give its name or its two letters: GB."
        )
    return code
