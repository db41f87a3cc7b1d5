"""The sentences with which a foreign file is refused, all in one place."""

from crm.domain.errors import UserError

_UNCHANGED = "Nothing was changed."


def not_a_table(what: str, *, advice: str = "") -> UserError:
    """Answer for a file that is something else; *what* reads like 'a PDF'."""
    tail = advice or "Save the table as .xlsx or .csv in the program it comes from, and try again."
    return UserError(
        f"This file is not a spreadsheet we can read (it is {what}). {_UNCHANGED} {tail}"
    )


def empty() -> UserError:
    """Answer for a file without a single byte, or nothing but blanks."""
    return UserError("This file is empty. Nothing was changed. Export it again, then try again.")


def no_table() -> UserError:
    """Answer for a spreadsheet or a web page in which no visible table holds anything."""
    return UserError(
        "There is no table in this file: what can be seen of it is empty. Nothing was changed. "
        "Check in a spreadsheet program whether it is the right one."
    )


def has_password() -> UserError:
    """Answer for an encrypted spreadsheet."""
    return UserError("This file has a password. Open it in Excel, save it without, and try again.")


def locked_archive() -> UserError:
    """Answer for an encrypted zip of ordinary files."""
    return UserError(
        f"This archive has a password. {_UNCHANGED} "
        "Unpack it with the password, and bring in the file inside."
    )


def out_of_order() -> UserError:
    """Answer for a table whose rows go back."""
    return broken("its rows are not in order")


def broken(detail: str) -> UserError:
    """Answer for a spreadsheet that is cut off or damaged; *detail* is a clause."""
    return UserError(
        f"This spreadsheet is damaged ({detail}). {_UNCHANGED} "
        "Download or copy it again, then try again."
    )


def suspicious(detail: str) -> UserError:
    """Answer for a file built to do harm, or as if it were; *detail* is a clause."""
    return UserError(
        f"This file is not safe to read ({detail}). {_UNCHANGED} "
        "Open it in a spreadsheet program and save it as a new .xlsx file."
    )


def too_large(size: str, limit: str) -> UserError:
    """Answer for more than we take in at once; both arguments carry their unit."""
    return UserError(
        f"This file is too large ({size}; we read up to {limit}). {_UNCHANGED} "
        "Split it into smaller files and bring them in one after the other."
    )


def too_wide(line: int, columns: int) -> UserError:
    """Answer for a row that no spreadsheet program could hold."""
    return UserError(
        f"Line {line} of this file has {columns:,} columns, which is no list of people. "
        f"{_UNCHANGED}"
    )


def endless_cell(line: int) -> UserError:
    """Answer for one cell as large as a book."""
    return UserError(
        f"A cell on line {line} of this file is longer than a million characters, "
        f"which is no list of people. {_UNCHANGED}"
    )


def endless_entry(line: int) -> UserError:
    """Answer for one entry of an address book with more lines than a person can fill."""
    return UserError(
        f"The entry on line {line} of this file goes on for more than ten thousand lines, "
        f"which is no person. {_UNCHANGED} Export the address book again, then try again."
    )


def far_cell(sheet_cell: str) -> UserError:
    """Answer for a sheet that is nearly empty but huge, because of one cell far away."""
    return UserError(
        f"This sheet reaches as far as cell {sheet_cell}, far more than we can read. {_UNCHANGED} "
        "Delete what lies far from the list, save the file and try again."
    )


def unreadable(name: str, error: OSError) -> UserError:
    """Answer for a file the computer will not let us read."""
    quoted = f"“{name}”"
    if isinstance(error, FileNotFoundError):
        said = f"{quoted} is not there. {_UNCHANGED} Check the name and the folder."
    elif isinstance(error, IsADirectoryError):
        said = f"{quoted} is a folder, not a file. {_UNCHANGED} Choose a file inside it."
    elif isinstance(error, PermissionError):
        said = (
            f"You are not allowed to read {quoted}, or another program is holding it. "
            f"{_UNCHANGED} Close it there, or copy it to a folder of your own."
        )
    else:
        said = (
            f"{quoted} could not be read ({error.strerror or 'a fault of the disk'}). "
            f"{_UNCHANGED} Copy it to this computer and try again."
        )
    return UserError(said)
