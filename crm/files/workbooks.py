"""Spreadsheets (.xlsx, .xlsb, .xls, .ods) as sheets of text, read by calamine."""

from io import BytesIO
from typing import Any

from crm.files import refusals
from crm.files.cells import row_text
from crm.files.documents import Sheet
from crm.files.extents import MAX_COLUMNS
from crm.files.merges import fill_merged


def read_sheets(data: bytes, wanted: str | None = None) -> tuple[list[Sheet], list[str]]:
    """Return the visible sheets that hold anything, in order, and the names of the hidden ones.

    A hidden sheet is read if it is the one *wanted*; charts are left out, macros never looked
    at; formulas give the result that was stored with them; calamine gives a blank for an error
    such as #N/A. Lines are rows of the sheet. The bytes must have passed `archives.check` if
    they are a zip. Raises UserError for a damaged or encrypted workbook.
    """
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            return _visible_sheets(workbook, calamine, wanted)
    except calamine.PasswordError as error:
        raise refusals.has_password() from error
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise refusals.broken("its inside is not what a spreadsheet program writes") from error
    except BaseException as error:
        # A fault inside the Rust reader arrives as a BaseException of a class without a home.
        if type(error).__name__ != "PanicException":
            raise
        raise refusals.broken("it could not be read to its end") from error


def _visible_sheets(
    workbook: Any, calamine: Any, wanted: str | None
) -> tuple[list[Sheet], list[str]]:
    sheets = []
    hidden = []
    for number, about in enumerate(workbook.sheets_metadata):
        if about.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        if about.visible != calamine.SheetVisibleEnum.Visible and about.name != wanted:
            hidden.append(about.name)
            continue
        sheet = _sheet(workbook.get_sheet_by_index(number))
        if sheet.rows:
            sheets.append(sheet)
    return sheets, hidden


def _sheet(source: Any) -> Sheet:
    rows: list[list[str]] = []
    lines: list[int] = []
    for number, values in enumerate(source.iter_rows(), 1):  # blank rows at the top included
        if row := row_text(values):
            if len(row) > MAX_COLUMNS:  # a damaged .xls may say so
                raise refusals.too_wide(number, len(row))
            rows.append(row)
            lines.append(number)
    fill_merged(rows, lines, source.merged_cell_ranges or [])
    return Sheet(source.name, rows, lines)
