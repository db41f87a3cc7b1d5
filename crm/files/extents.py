"""How far a table may reach, whatever format it comes in, and the names of its places."""

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384  # as many as Excel has
MAX_PLACES = 12_000_000  # between the outermost cells: calamine keeps 24 bytes for each
MAX_CELL = 1_048_576  # characters


def place_name(column: int, row: int) -> str:
    """Return the name of a place, counted from 1, as spreadsheet programs write it: XFD1048576."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return f"{name}{row}"


def column_number(letters: bytes) -> int:
    """Return the number of a column, from 1, by its letters; beyond seven they are not told apart."""
    number = 0
    for letter in letters[:7].upper():
        number = number * 26 + letter - 64
    return number
