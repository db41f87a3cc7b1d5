"""What encodings and separators of text files are called."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def encodings() -> list[tuple[str, object]]:
    """Return what people's files are written in: what it is called, and its name in Python."""
    return [
        (_tr("Encodings", "Unicode (UTF-8)"), "utf-8"),
        (_tr("Encodings", "Unicode (UTF-16)"), "utf-16"),
        (_tr("Encodings", "Windows, Western Europe"), "cp1252"),
        (_tr("Encodings", "Windows, Central Europe"), "cp1250"),
        (_tr("Encodings", "Windows, Cyrillic"), "cp1251"),
        (_tr("Encodings", "Windows, Greek"), "cp1253"),
        (_tr("Encodings", "Windows, Turkish"), "cp1254"),
        (_tr("Encodings", "Windows, Hebrew"), "cp1255"),
        (_tr("Encodings", "Windows, Arabic"), "cp1256"),
        (_tr("Encodings", "Old Macintosh"), "mac-roman"),
        (_tr("Encodings", "MS-DOS, Western Europe"), "cp850"),
        (_tr("Encodings", "Cyrillic (KOI8)"), "koi8-r"),
        (_tr("Encodings", "Japanese (Shift JIS)"), "shift_jis"),
        (_tr("Encodings", "Chinese (GB 18030)"), "gb18030"),
        (_tr("Encodings", "Korean (EUC)"), "euc_kr"),
    ]


def delimiters() -> list[tuple[str, object]]:
    """Return the signs that stand between columns: what each is called, and the sign."""
    return [
        (_tr("Delimiters", "a comma"), ","),
        (_tr("Delimiters", "a semicolon"), ";"),
        (_tr("Delimiters", "a tab"), "\t"),
        (_tr("Delimiters", "a bar |"), "|"),
    ]
