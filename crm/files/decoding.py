"""From bytes to text: which encoding a file is written in, never guessed silently."""

import binascii
import codecs
import re

from crm.domain.errors import UserError
from crm.files.alphabets import best_guess
from crm.files.characters import whole

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "cp1252": "Windows Western European",
    "mac-roman": "old Macintosh",
    "cp1250": "Windows Central European",
    "cp1251": "Windows Cyrillic",
    "cp1253": "Windows Greek",
    "cp1254": "Windows Turkish",
    "cp850": "MS-DOS Western European",
    "cp1255": "Windows Hebrew",
    "cp1256": "Windows Arabic",
    "koi8-r": "KOI8 Cyrillic",
    "shift_jis": "Japanese (Shift JIS)",
    "gb18030": "Chinese (GB 18030)",
    "euc_kr": "Korean (EUC)",
}
"""What people's files are written in, likeliest first: codec name → what to call it."""
# What people's files are written in; Python knows codecs that are no such thing.
_CHARSET = re.compile(
    r"utf-?(?:8|16|16[lb]e)|us-ascii|(?:iso-?8859|windows|cp|koi8|euc|iso-2022)[\w-]*"
    r"|shift[_-]jis|sjis|gb\w+|big5|mac\w*|latin-?\d",
    re.IGNORECASE,
)
_DECLARATION = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
_START = 4096
# What the first two bytes of a letter in UTF-8 look like in Windows-1252.
_MUDDLED = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122]"
)
_MAYBE_MUDDLED = re.compile(
    rb"\xc3[\x82-\xb4][\xc2\xc5\xc6\xcb\xe2]"
)  # of it in UTF-8, quick to find
_AROUND = 500_000
_GOOD_MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str, list[str]]:
    """Return the text, the name of its encoding and sentences on what was guessed or mended.

    *encoding* is what the user chose, tried instead of guessing; raises UserError if the bytes
    do not fit it or the name is unknown. NULs are removed; a byte-order mark and the end
    mark of DOS are not part of the text.
    """
    notes: list[str] = []
    if encoding is not None:
        text, used = _decode_as_told(data, encoding)
    else:
        text, used = _detect(data, notes)
        if notes or used != "utf-8" or _MAYBE_MUDDLED.search(data):
            text = _put_right(text, notes)
    if "\x00" in text:
        count = text.count("\x00")
        text = text.replace("\x00", "")
        notes.append(
            "A NUL byte was removed." if count == 1 else f"{count} NUL bytes were removed."
        )
    return text.lstrip("\ufeff").removesuffix("\x1a"), used, notes


def decode_inner(data: bytes, charset: str | None = None) -> str:
    """Return the text of bytes that a text file holds in coded form (quoted-printable, Base64).

    Tried are the *charset* that the file names beside them, UTF-8 and Windows-1252.
    """
    names = [charset] if charset and _CHARSET.fullmatch(charset) else []
    for name in (*names, "utf-8"):
        try:
            return whole(data.decode(name)).replace("\0", "")
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace").replace("\0", "")


def decode_base64(text: str, charset: str | None = None) -> str:
    """Return what Base64 stands for, or *text* itself where it is no such thing."""
    try:
        data = binascii.a2b_base64(text.encode("ascii", "ignore"))
    except binascii.Error:
        return text
    return decode_inner(data, charset) if data else text


def _decode_as_told(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        if data.startswith(codecs.BOM_UTF8) and name == "utf-8":
            name = "utf-8-sig"
        return whole(data.decode(name)), name.removesuffix("-sig")
    except LookupError as error:
        raise UserError(
            f"There is no encoding called “{encoding}”. Try utf-8 or cp1252."
        ) from error
    except ValueError as error:
        raise UserError(
            f"This file is not written in {encoding}. Nothing was changed. "
            "Choose another encoding, or let us find out."
        ) from error


def _detect(data: bytes, notes: list[str]) -> tuple[str, str]:
    for bom, name in _BOMS:
        if data.startswith(bom):
            text = data.decode(name, "replace")
            if "\ufffd" in text and b"\xff\xfd" not in data and b"\xfd\xff" not in data:
                notes.append("Some characters could not be read and are shown as �.")
            return text, name.removesuffix("-sig")
    if (wide := _utf16_without_mark(data)) is not None:
        notes.append(f"The encoding was guessed: {wide[1].upper()}.")
        return wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error
    if _mostly_utf8(data[max(0, broken.start - _AROUND) : broken.start + _AROUND]):
        line = data.count(b"\n", 0, broken.start) + 1
        notes.append(f"The text is UTF-8 with some broken characters, the first on line {line}.")
        return data.decode("utf-8", "crm-windows"), "utf-8"
    if (declared := _declared(data)) is not None:
        return declared
    name = best_guess(data) or "cp1252"
    notes.append(f"The encoding was guessed: {ENCODINGS.get(name, name)} ({name}).")
    return data.decode(name, "replace"), name


def _utf16_without_mark(data: bytes) -> tuple[str, str] | None:
    """Recognise UTF-16 by its NULs, which stand on one side: separators and digits are ASCII."""
    sample = data[:8192]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 40 < len(sample) or min(even, odd) * 10 > max(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = data[: len(data) // 2 * 2].decode(name)
    except UnicodeDecodeError:
        return None
    return text, name


def _declared(data: bytes) -> tuple[str, str] | None:
    """Read a web page, XML or a vCard in the encoding that it names itself, if that is possible."""
    if not data[:_START].lstrip().startswith((b"<", b"BEGIN:VCARD")):
        return None
    said = [found[1].decode("ascii") for found in _DECLARATION.finditer(data[:_START])]
    name = next(filter(_CHARSET.fullmatch, said), "utf-8")
    if name.lower().startswith("utf"):
        return None
    if name.lower() in {"iso-8859-1", "us-ascii"}:
        name = "cp1252"  # as browsers do
    try:
        return data.decode(name), name.lower()
    except (LookupError, ValueError):
        return None


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether well-formed sequences far outnumber the others, as in a damaged UTF-8 file."""
    good = sum(map(len, _GOOD_MULTIBYTE.findall(data)))
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return good > 9 * (high - good)


def _put_right(text: str, notes: list[str]) -> str:
    """Undo it when UTF-8 was taken for Windows-1252 and encoded once more: JosÃ© is José.

    That every letter of the text allows it is as good as a proof.
    """
    found = _MUDDLED.search(text)
    if found is None:
        return text
    try:
        mended = text.encode("cp1252", "crm-controls").decode("utf-8")
    except UnicodeError:
        return text
    notes.append(
        "Letters had been encoded twice and were put right, such as "
        f"“{text[found.start() : found.end()]}”. Choose the encoding utf-8 to keep them as they are."
    )
    return mended


def _as_byte(error: UnicodeError) -> tuple[bytes, int]:
    """Write a control character as the byte that Windows-1252 does not define."""
    if isinstance(error, UnicodeEncodeError):
        codes = [ord(char) for char in error.object[error.start : error.end]]
        if all(0x80 <= code < 0xA0 for code in codes):
            return bytes(codes), error.end
    raise error


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Read a broken byte as Windows-1252, which is what it usually is."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("crm-windows", _as_windows)
codecs.register_error("crm-controls", _as_byte)
