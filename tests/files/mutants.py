"""Damage files: bytes flipped, cut and copied, and the same inside their structure."""

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable

Chance = random.Random
_NUMBERS = (0, 1, 127, 128, 255, 256, 32767, 65535, 2**31 - 1, 2**31, 2**32 - 1)
_TEXTS = (
    "\n", "\r\n", "\r", "\t", '"', '""', "'", ",", ";", ":", "=", "<", ">", "&", "&a;", "&#0;",
    "&#xD800;", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a>", "\0", "\ufeff",
    "\u2028", "\ud800", "é", "𝄞", "\\", "\\n", "BEGIN:VCARD\n", "END:VCARD\n", "=C3", "=\n", "::",
    ":<", "\n ", "dn: x\n", "sep=;\n", "-1", "0", "99999999999", "1e999", "NaN", "1048577", "XFD1",
    "A0", "<table>", "</table>", "<tr>", "<td colspan=999999>", "<script>", "ss:Index='9999'",
    'number-columns-repeated="9999999"', 'number-rows-repeated="1048576"', ' t="s"', ' r="ZZZ99"',
    "@", " <a@example.org>", "ENCODING=QUOTED-PRINTABLE", "CHARSET=utf-7",
)  # fmt: skip


def mutate(data: bytes, kind: str, chance: Chance) -> bytes:
    """Return the bytes of a file of this *kind*, damaged in one to six ways."""
    ways = [_bytes, *_STRUCTURES.get(kind, (_lines, _tokens))]
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        data = chance.choice(ways)(data, chance)
    return data


def _bytes(data: bytes, chance: Chance) -> bytes:
    if not data:
        return chance.randbytes(8)
    out = bytearray(data)
    at = chance.randrange(len(out))
    length = min(chance.choice((1, 2, 4, 16, 300)), len(out) - at)
    match chance.randrange(8):
        case 0:
            out[at] ^= 1 << chance.randrange(8)
        case 1:
            out[at] = chance.randrange(256)
        case 2:
            del out[at : at + length]
        case 3:
            out[at:at] = out[at : at + length] * chance.choice((1, 2, 50))
        case 4:
            out[at : at + length] = chance.randbytes(length)
        case 5:
            out[at : at + 4] = struct.pack("<I", chance.choice(_NUMBERS))
        case 6:
            del out[at:]
        case _:
            other = chance.randrange(len(out))
            out[at : at + length] = out[other : other + length]
    return bytes(out)


def _tokens(data: bytes, chance: Chance) -> bytes:
    """Put a piece of syntax somewhere, in the file's own encoding."""
    encoding = "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-8"
    token = chance.choice(_TEXTS).encode(encoding, "surrogatepass") * chance.choice((1, 1, 2, 200))
    step = 2 if encoding == "utf-16-le" else 1
    at = chance.randrange(len(data) // step + 1) * step
    return data[:at] + token + data[at + chance.choice((0, 0, len(token))) :]


def _lines(data: bytes, chance: Chance) -> bytes:
    """Move, double, drop or join the lines of a text."""
    lines = data.splitlines(keepends=True)
    if len(lines) < 2:
        return data + data
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            lines[at], lines[other] = lines[other], lines[at]
        case 1:
            lines[at:at] = [lines[other]] * chance.choice((1, 3, 100))
        case 2:
            del lines[at]
        case _:
            lines[at] = lines[at].rstrip(b"\r\n")
    return b"".join(lines)


def _markup(data: bytes, chance: Chance) -> bytes:
    """Drop, double or exchange tags, or change a number in them."""
    tags = list(re.finditer(rb"<[^>]*>", data))
    if len(tags) < 2:
        return data
    one, other = chance.choice(tags), chance.choice(tags)
    digits = list(re.finditer(rb"\d+", data))
    match chance.randrange(4):
        case 0:
            return data[: one.start()] + data[one.end() :]
        case 1:
            return data[: one.start()] + other[0] + data[one.end() :]
        case 2:
            return data[: one.start()] + data[min(one.start(), other.end()) :]
        case _:
            number = chance.choice(digits) if digits else one
            new = str(chance.choice(_NUMBERS) * chance.choice((1, -1, 1000))).encode()
            return data[: number.start()] + new + data[number.end() :]


def _parts(data: bytes, chance: Chance) -> bytes:
    """Damage one part of a zip and pack it again with proper sums, or rename or drop a part."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # noqa: BLE001 - it has been damaged before
        return _bytes(data, chance)
    if not parts:
        return data
    name = chance.choice(list(parts))
    match chance.randrange(8):
        case 0:
            parts.pop(name)
        case 1:
            parts[chance.choice((name.upper(), f"../{name}", f"{name}.bak", "a:b"))] = parts.pop(
                name
            )
        case 2:
            parts[name] = parts[chance.choice(list(parts))]
        case _:
            ways = (_bytes, _tokens, _markup, _markup)
            parts[name] = chance.choice(ways)(parts[name], chance)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for each, content in parts.items():
            archive.writestr(each, content)
    return buffer.getvalue()


def _records(data: bytes, chance: Chance) -> bytes:
    """Change the kind or the length of a BIFF record, or an entry of the sector tables."""
    out = bytearray(data)
    if chance.randrange(2) or len(out) < 2048:
        at = chance.randrange(0, max(len(out) // 4, 1)) * 4
        out[at : at + 4] = struct.pack("<I", chance.choice((*_NUMBERS, 0xFFFFFFFD, 0xFFFFFFFE, 5)))
        return bytes(out)
    at = 512 * 3
    for _ in range(chance.randrange(60)):
        (length,) = struct.unpack_from("<H", out, at + 2)
        if at + 8 + length > len(out):
            break
        at += 4 + length
    field, values = chance.choice(
        (
            (
                0,
                (0x0809, 0x85, 0xFC, 0xFD, 0x203, 0x205, 0x27E, 0xBD, 0xE5, 0x3C, 0x0A, 0x2F, 0x3C),
            ),
            (2, _NUMBERS),
        )
    )
    struct.pack_into("<H", out, at + field, chance.choice(values) & 0xFFFF)
    return bytes(out)


_STRUCTURES: dict[str, tuple[Callable[[bytes, Chance], bytes], ...]] = {
    "xlsx": (_parts, _parts, _parts),
    "ods": (_parts, _parts, _parts),
    "zip": (_parts, _parts),
    "xlsb": (_parts, _parts, _parts),
    "xls": (_records, _records, _records),
    "html": (_markup, _tokens),
    "xml": (_markup, _markup, _tokens),
}
