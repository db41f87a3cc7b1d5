"""Spreadsheets (.xlsx, .xls, .ods) as sheets of text, read by calamine."""

from io import BytesIO
from typing import Any

from crm.files import refusals
from crm.files.cells import row_text
from crm.files.documents import Sheet


def read_sheets(data: bytes) -> list[Sheet]:
    """Return the visible sheets that hold anything, in the workbook's order.

    Hidden sheets and charts are left out, macros are never looked at, formulas give the result
    that was stored with them; calamine gives a blank for an error such as #N/A. Lines are rows
    of the sheet. The bytes must have passed `archives.check` if they are a zip. Raises
    UserError for a damaged or encrypted workbook.
    """
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            return _visible_sheets(workbook, calamine)
    except calamine.PasswordError as error:
        raise refusals.has_password() from error
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise refusals.broken("its inside is not what a spreadsheet program writes") from error
    except BaseException as error:
        # A fault inside the Rust reader arrives as a BaseException of a class without a home.
        if type(error).__name__ != "PanicException":
            raise
        raise refusals.broken("it could not be read to its end") from error


def _visible_sheets(workbook: Any, calamine: Any) -> list[Sheet]:
    sheets = []
    for number, about in enumerate(workbook.sheets_metadata):
        if about.visible != calamine.SheetVisibleEnum.Visible:
            continue
        if about.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = _sheet(workbook.get_sheet_by_index(number))
        if sheet.rows:
            sheets.append(sheet)
    return sheets


def _sheet(source: Any) -> Sheet:
    rows: list[list[str]] = []
    lines: list[int] = []
    for number, values in enumerate(source.iter_rows(), 1):  # blank rows at the top included
        if row := row_text(values):
            rows.append(row)
            lines.append(number)
    return Sheet(source.name, rows, lines)
