"""Old spreadsheets (.xls) made by code: BIFF8 records ([MS-XLS]) in a compound file ([MS-CFB])."""

import struct

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512


def xls(
    rows: list[list[str | float]] | None = None,
    *,
    password: bool = False,
    visible: bool = True,
    shared: bool = False,
    more: bytes = b"",
) -> bytes:
    """Return an .xls with one sheet; a number in the column of index 1 is shown as a date.

    With *shared* its texts stand in the workbook's table of strings, as Excel writes them;
    *more* are further records of the sheet.
    """
    strings: list[str] | None = [] if shared else None
    cells = [
        _cell(row, column, value, strings)
        for row, values in enumerate(rows or [])
        for column, value in enumerate(values)
    ]
    locked = record(0x2F, struct.pack("<HHH", 0, 0x1234, 0x5678)) if password else b""
    start = _bof(0x0005) + locked + record(0x42, struct.pack("<H", 1200))
    formats = b"".join(record(0xE0, struct.pack("<HH16x", 0, each)) for each in (0, 14))
    if strings:
        packed = b"".join(_long_text(text) for text in strings)
        formats += record(0xFC, struct.pack("<II", len(strings), len(strings)) + packed)
    name = b"People"
    at = len(start + formats) + 4 + 8 + len(name) + 4
    bound = struct.pack("<IBBBB", at, 0 if visible else 1, 0, len(name), 0) + name
    sheet = _bof(0x0010) + b"".join(cells) + more + record(0x0A, b"")
    return _compound(start + formats + record(0x85, bound) + record(0x0A, b"") + sheet)


def record(kind: int, data: bytes) -> bytes:
    """Return one record: its kind, its length and its content."""
    return struct.pack("<HH", kind, len(data)) + data


def _bof(kind: int) -> bytes:
    return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 1996, 0, 6))


def _cell(row: int, column: int, value: str | float, strings: list[str] | None) -> bytes:
    place = struct.pack("<HHH", row, column, int(column == 1))
    if isinstance(value, str):
        if strings is not None:
            strings.append(value)
            return record(0x00FD, place + struct.pack("<I", len(strings) - 1))
        text = value.encode("utf-16-le")
        return record(0x0204, place + struct.pack("<HB", len(text) // 2, 1) + text)
    return record(0x0203, place + struct.pack("<d", value))


def _long_text(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _compound(stream: bytes) -> bytes:
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    chain = [_FAT, _END, *range(3, sectors + 2), _END]
    fat = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    head += struct.pack("<108I", *[_FREE] * 108)
    folder = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    return head + fat + folder.ljust(_SECTOR, b"\0") + stream.ljust(sectors * _SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2, kind, 1)
    return head + struct.pack("<III36xIQ", _FREE, _FREE, child, start, size)
