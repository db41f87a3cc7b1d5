"""Zips made by code: ordinary ones, and such as no packer would write."""

import io
import struct
import zipfile
import zlib
from typing import NamedTuple


def zipped(parts: dict[str, bytes], level: int = 6) -> bytes:
    """Return a zip of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


class Packed(NamedTuple):
    """A part of a zip that is packed already: name, bytes, checksum and size when inflated."""

    name: str
    data: bytes
    checksum: int
    size: int


def packed(name: str, head: bytes, repeated: bytes, times: int, *, honest: bool = True) -> Packed:
    """Return a part that repeats something so often, without ever building it.

    Its checksum is right if it is to be *honest* (a second for each gigabyte).
    """
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = squeeze.compress(head) + squeeze.flush(zlib.Z_FULL_FLUSH)
    block = squeeze.compress(repeated) + squeeze.flush(zlib.Z_FULL_FLUSH)
    checksum = zlib.crc32(head)
    for _ in range(times if honest else 0):
        checksum = zlib.crc32(repeated, checksum)
    data = first + block * times + squeeze.flush()
    return Packed(name, data, checksum, len(head) + len(repeated) * times)


def joined(*parts: Packed) -> bytes:
    """Return a zip of packed parts (APPNOTE.TXT 4.3)."""
    files = directory = b""
    for part in parts:
        name = part.name.encode()
        sizes = (part.checksum, len(part.data), part.size, len(name))
        about = struct.pack("<HHHHHIIIH", 20, 0, 8, 0, 0, *sizes)
        where = struct.pack("<HHHHII", 0, 0, 0, 0, 0, len(files))
        directory += b"PK\x01\x02\x14\x00" + about + where + name
        files += b"PK\x03\x04" + about + b"\x00\x00" + name + part.data
    count = len(parts)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(files), 0)
    return files + directory + b"PK\x05\x06" + end


def many_parts(count: int) -> bytes:
    """Return a zip whose directory names so many empty files, quickly."""
    start = b"PK\x03\x04" + bytes(26)
    head = b"PK\x01\x02" + struct.pack("<HHHHHHIIIHHHHHII", 20, 20, *[0] * 7, 7, *[0] * 6)
    directory = b"".join(head + b"%07d" % number for number in range(count))
    most = min(count, 65535)
    end = struct.pack("<HHHHIIH", 0, 0, most, most, len(directory), len(start), 0)
    return start + directory + b"PK\x05\x06" + end
