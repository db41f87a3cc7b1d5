"""Look through a zipped spreadsheet before anything else opens it: an allow-list with limits."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from crm.files import refusals
from crm.files.extents import MAX_COLUMNS, MAX_PLACES, MAX_ROWS, column_number, place_name

MAX_PARTS = 10_000
MAX_PART = 400 * 1024 * 1024
MAX_INFLATED = 700 * 1024 * 1024
MAX_RATIO = 400  # the worst real sheets reach about 100
_CHUNK = 1024 * 1024
_OVERLAP = 128
_FAR = re.compile(rb""" r="(?:[A-Za-z]{2,}[0-9]|[A-Za-z]*[0-9]{6,})""")
_PLACE = re.compile(rb"""\br=["']([A-Za-z]*)([0-9]+)["']""")
_ROW = re.compile(rb"""<row r="([0-9]+)\"""")
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, LookupError)
_UNUSUAL = (NotImplementedError, RuntimeError)
_READABLE = (".xml", ".rels", ".vml")
_NUMBERS = {"index.zip", "metadata/properties.plist"}
_EXPORT = "In Numbers, choose File, Export To, Excel, and bring in the file that it writes."


def check(data: bytes) -> str:
    """Return 'xlsx', 'xlsb', 'ods' or, for ordinary files in a zip, 'zip'; raise UserError otherwise.

    Every part of a spreadsheet that will be read is inflated once, in pieces, so that its
    checksum, its real size and the reach of its cells are known; nothing is written anywhere.
    Of other archives the directory alone is looked at.
    """
    if data.count(b"PK\1\2") > MAX_PARTS:  # before a list of them all is made
        raise refusals.suspicious(f"it consists of more than {MAX_PARTS:,} parts")
    with opened(data) as archive:
        parts = archive.infolist()
        _check_directory(parts, len(data))
        kind = _kind(archive, {part.filename.replace("\\", "/").lower() for part in parts})
        if kind == "zip":
            return kind
        if kind == "ods" and _is_encrypted(archive):
            raise refusals.has_password()
        left = MAX_INFLATED
        for part in parts:
            name = part.filename.lower()
            if name.endswith(_READABLE) or (kind == "xlsb" and name.endswith(".bin")):
                left -= _check_part(archive, part, left)
                if kind == "ods":
                    _check_grammar(archive, part)
                elif kind == "xlsb" and name.startswith("xl/worksheets/"):
                    _check_binary(archive, part)
        return kind


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """Give the zip for reading; whatever is wrong with it becomes a UserError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive
    except _BROKEN as error:
        raise refusals.broken("it is cut off, or was changed on its way") from error
    except _UNUSUAL as error:
        raise refusals.suspicious("it is packed in an unusual way") from error


def _check_directory(parts: list[zipfile.ZipInfo], size: int) -> None:
    names = [part.filename for part in parts]
    if len(set(names)) < len(names):
        raise refusals.suspicious("two of its parts have the same name")
    if any(_is_strange(name) for name in names):
        raise refusals.suspicious("one of its parts points outside the file")
    if any(part.flag_bits & 0x1 for part in parts):
        office = any(name.startswith(("xl/", "content.xml", "mimetype")) for name in names)
        raise refusals.has_password() if office else refusals.locked_archive()
    if any(part.compress_type not in _PACKED for part in parts):
        raise refusals.suspicious("it is packed in an unusual way")
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
        return "xlsb"
    if any(name.endswith((".iwa", "index.apxl")) for name in names) or names >= _NUMBERS:
        raise refusals.not_a_table("a Numbers document", advice=_EXPORT)
    if not names:
        raise refusals.empty()
    return "zip"


def _is_encrypted(archive: zipfile.ZipFile) -> bool:
    """Tell whether an .ods was saved with a password (OpenDocument 1.3 part 2, 3.4)."""
    names = archive.namelist()
    if "encrypted-package" in names:
        return True
    if "META-INF/manifest.xml" not in names:
        return False
    with archive.open("META-INF/manifest.xml") as part:
        return b"encryption-data" in part.read(_CHUNK)


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    """Inflate one part, raising UserError for what is no spreadsheet's; return its real size."""
    size = 0
    reach = _Reach()
    is_sheet = False
    for piece in pieces(archive, part):
        size += len(piece) - (_OVERLAP if size else 0)
        if size > min(MAX_PART, left):
            raise refusals.suspicious("it would expand without end")
        if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
            raise refusals.suspicious("it contains definitions that no spreadsheet needs")
        is_sheet = is_sheet or b"sheetData" in piece
        if is_sheet:
            reach.look_quickly(piece)
    if reach.is_too_large():
        _check_closely(archive, part)
    return size


def _check_grammar(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse XML that is not well-formed: calamine reads an .ods with an open end for ever."""
    from xml.parsers import expat

    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        with archive.open(part) as stream:
            parser.ParseFile(stream)
    except expat.ExpatError as error:
        raise refusals.broken("its inside is not what a spreadsheet program writes") from error


def _check_binary(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse the binary sheet of an .xlsb that is damaged or reaches too far."""
    from crm.files import binarysheets

    most = binarysheets.MAX_PART
    with archive.open(part) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise refusals.too_large(f"{part.file_size / 1024**2:,.0f} MB", f"{most // 1024**2} MB")
    binarysheets.check_reach(data)


def _check_closely(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    reach = _Reach()
    for piece in pieces(archive, part):
        reach.look_closely(piece)
    if reach.is_too_large():
        raise refusals.far_cell(place_name(reach.columns, reach.rows))


def pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the part inflated, in pieces, each beginning with the end of the one before."""
    tail = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield tail + chunk
            tail = (tail + chunk)[-_OVERLAP:]


class _Reach:
    """How far the cells of a sheet reach, as columns and rows."""

    def __init__(self) -> None:
        self.columns = 1
        self.rows = 1

    def look_quickly(self, piece: bytes) -> None:
        """Take in a piece, naming places only where one lies beyond column Z or row 99 999."""
        self.columns = max(self.columns, 26)
        for row in _ROW.findall(piece):
            self.rows = max(self.rows, _number(row))
        if _FAR.search(piece):
            self.look_closely(piece)

    def look_closely(self, piece: bytes) -> None:
        """Take in every place that the piece names."""
        for letters, digits in _PLACE.findall(piece):
            self.columns = max(self.columns, column_number(letters))
            self.rows = max(self.rows, _number(digits))

    def is_too_large(self) -> bool:
        """Tell whether the rectangle is more than can be kept, or than Excel itself allows."""
        within = self.rows <= MAX_ROWS and self.columns <= MAX_COLUMNS
        return not within or self.columns * self.rows > MAX_PLACES


def _number(digits: bytes) -> int:
    return int(digits[:12])
