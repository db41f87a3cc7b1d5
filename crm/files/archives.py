"""Look through a zipped spreadsheet before anything else opens it: an allow-list with limits."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from crm.files import refusals

MAX_PARTS = 10_000
MAX_PART = 400 * 1024 * 1024
MAX_INFLATED = 700 * 1024 * 1024
MAX_RATIO = 400  # the worst real sheets reach about 100
MAX_CELLS = 12_000_000  # calamine keeps 24 bytes for each place between the outermost cells
_CHUNK = 1024 * 1024
_OVERLAP = 128
_FAR = re.compile(rb"""\br=["'](?:[A-Za-z]{2,7}[0-9]|[A-Za-z]*[0-9]{6,})""")
_CELL = re.compile(rb"""\br=["']([A-Za-z]{0,7})([0-9]{1,20})["']""")
_ROW = re.compile(rb"""<row r="([0-9]{1,20})\"""")
_READABLE = (".xml", ".rels", ".vml")


def check(data: bytes) -> str:
    """Return 'xlsx' or 'ods' for a zip that is safe to hand on; raise UserError otherwise.

    Every XML part is inflated once, in pieces, so that its checksum, its real size and the
    reach of its cells are known; nothing is written anywhere.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            _check_directory(parts, len(data))
            kind = _kind(archive, {part.filename for part in parts})
            left = MAX_INFLATED
            for part in parts:
                if part.filename.lower().endswith(_READABLE):
                    left -= _check_part(archive, part, left)
            return kind
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, IndexError) as error:
        raise refusals.broken("it is cut off, or was changed on its way") from error
    except (NotImplementedError, RuntimeError) as error:
        raise refusals.suspicious("it is packed in an unusual way") from error


def _check_directory(parts: list[zipfile.ZipInfo], size: int) -> None:
    if len(parts) > MAX_PARTS:
        raise refusals.suspicious(f"it consists of {len(parts):,} parts")
    names = [part.filename for part in parts]
    if len(set(names)) < len(names):
        raise refusals.suspicious("two of its parts have the same name")
    if any(_is_strange(name) for name in names):
        raise refusals.suspicious("one of its parts points outside the file")
    if any(part.flag_bits & 0x1 for part in parts):
        raise refusals.has_password()
    if sum(part.compress_size for part in parts) > size:
        raise refusals.suspicious("its parts overlap")
    for part in parts:
        if part.file_size > max(part.compress_size, 1) * MAX_RATIO + _CHUNK:
            raise refusals.suspicious("it would expand without end")


def _is_strange(name: str) -> bool:
    pieces = name.replace("\\", "/").split("/")
    return ".." in pieces or name.startswith(("/", "\\")) or ":" in pieces[0]


def _kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    """Tell by the parts what was zipped (OPC: ECMA-376 part 2; OpenDocument 1.3 part 2, 3.3)."""
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "mimetype" in names and "content.xml" in names:
        with archive.open("mimetype") as part:
            mimetype = part.read(200).decode("latin-1").strip()
        if mimetype.startswith("application/vnd.oasis.opendocument.spreadsheet"):
            return "ods"
        raise refusals.not_a_table("a LibreOffice document without a table")
    if any(name.startswith("word/") for name in names):
        raise refusals.not_a_table("a Word document")
    if any(name.startswith("ppt/") for name in names):
        raise refusals.not_a_table("a presentation")
    if "xl/workbook.bin" in names:
        raise refusals.not_a_table(
            "a binary workbook, .xlsb", advice="Open it in Excel and save it as .xlsx."
        )
    if "Index/Document.iwa" in names:
        raise refusals.not_a_table("a Numbers document", advice="Export it to Excel or CSV.")
    if not names:
        raise refusals.empty()
    raise refusals.not_a_table("a zip archive", advice="Unpack it and bring in the files inside.")


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    """Inflate one part, raising UserError for what is no spreadsheet's; return its real size."""
    size = 0
    reach = _Reach()
    is_sheet = False
    for piece in _pieces(archive, part):
        size += len(piece) - (_OVERLAP if size else 0)
        if size > min(MAX_PART, left):
            raise refusals.suspicious("it would expand without end")
        if b"<!ENTITY" in piece or b"<!DOCTYPE" in piece:
            raise refusals.suspicious("it contains definitions that no spreadsheet needs")
        is_sheet = is_sheet or b"<worksheet" in piece or b":worksheet" in piece
        if is_sheet:
            reach.look(piece)
    return size


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the part in pieces, each beginning with the end of the one before."""
    tail = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield tail + chunk
            tail = (tail + chunk)[-_OVERLAP:]


class _Reach:
    """How far the cells of a sheet reach, as columns and rows."""

    def __init__(self) -> None:
        self.columns = 26
        self.rows = 0

    def look(self, piece: bytes) -> None:
        """Take in the places named in *piece*; raise UserError once the sheet is too large.

        Only a piece with a cell beyond column Z or row 99 999 is looked at cell by cell.
        """
        for row in _ROW.findall(piece):
            self.rows = max(self.rows, int(row))
        if _FAR.search(piece):
            for letters, digits in _CELL.findall(piece):
                self.columns = max(self.columns, _column(letters))
                self.rows = max(self.rows, int(digits))
        if self.columns * self.rows > MAX_CELLS or self.rows > 1_048_576 or self.columns > 16_384:
            raise refusals.far_cell(f"{_letters(self.columns)}{self.rows}")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
