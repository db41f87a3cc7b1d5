"""Read the tables of a web page, which many programs save under the name of a spreadsheet."""

import html
import re
from collections.abc import Iterator

from crm.files import refusals
from crm.files.documents import Sheet
from crm.files.grids import Grid

MAX_TAGS = 4_000_000
_TAG = re.compile(
    r"<(/?)([A-Za-z][\w:-]{0,40})((?:[^<>\"']{1,4000}+|\"[^\"]{0,4000}+\"|'[^']{0,4000}+'){0,200}+)>"
)
_SPAN = re.compile(r"\b(col|row)span\s*=\s*[\"']?\s*(\d{1,6})", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = [
    (re.compile(start, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for start, end in (
        ("<!--", "-->"),
        (r"<!\[", ">"),
        ("<script", r"</script[^>]{0,100}>"),
        ("<style", r"</style[^>]{0,100}>"),
    )
]
_BREAKS = {"br", "p", "div", "li"}
_MOST_DOWN, _MOST_ACROSS = 65_534, 1000  # as in browsers
_MOST_STEPS = 3_000_000
_MOST_TABLES = 1000


def read_webpage(text: str) -> list[Sheet]:
    """Return the tables of a page that hold more than one text, each as a sheet.

    Tags that were left out are understood as browsers do; a table inside a cell is a table of
    its own. Scripts and styles are never looked at, nothing is fetched. Lines are rows of the
    table. Raises UserError for a table beyond all measure.
    """
    if (count := text.count("<")) > MAX_TAGS:
        raise refusals.too_large(f"{count:,} tags", f"{MAX_TAGS:,} tags")
    page = _Page()
    for closing, name, attributes, words in _tags(text):
        page.tag(name, attributes, closing=closing)
        page.words(words)
    return page.sheets()


def _tags(text: str) -> Iterator[tuple[bool, str, str, str]]:
    """Yield (is it closing, name, attributes, the text up to the next tag)."""
    for start, end in _UNSEEN:
        text = _without(text, start, end)
    found = _TAG.search(text)
    while found:
        following = _TAG.search(text, found.end())
        words = text[found.end() : following.start() if following else len(text)]
        yield bool(found[1]), found[2].lower(), found[3], words
        found = following


def _without(text: str, start: re.Pattern[str], end: re.Pattern[str]) -> str:
    """Return *text* without what stands between the two; without its rest where the end is missing."""
    kept = []
    at = 0
    while opening := start.search(text, at):
        kept.append(text[at : opening.start()])
        closing = end.search(text, opening.end())
        if closing is None:
            return "".join(kept)
        at = closing.end()
    return "".join([*kept, text[at:]]) if kept else text


class _Page:
    """The tables of a page while its tags come in; the innermost open one is the last."""

    def __init__(self) -> None:
        self._open: list[_Table] = []
        self._found: list[_Table] = []

    def tag(self, name: str, attributes: str, *, closing: bool) -> None:
        """Take in one tag."""
        if name == "table" and not closing and len(self._found) < _MOST_TABLES:
            table = _Table()
            self._found.append(table)
            self._open.append(table)
        elif not self._open:
            return
        elif name == "table":
            self._open[-1].end_cell()
            if closing:
                self._open.pop()
        elif name in {"td", "th"}:
            self._open[-1].end_cell()
            if not closing:
                self._open[-1].begin_cell(attributes)
        elif name in {"tr", "thead", "tbody", "tfoot"}:
            self._open[-1].end_row()
        elif name in _BREAKS:
            self._open[-1].words.append("\n")

    def words(self, text: str) -> None:
        """Take in the text behind a tag."""
        if text and self._open and self._open[-1].is_open:
            text = html.unescape(text) if "&" in text else text
            self._open[-1].words.append(_SPACE.sub(" ", text))

    def sheets(self) -> list[Sheet]:
        """Return what was found, in the order of the page; the only table has no name."""
        for table in self._open:
            table.end_cell()
        found = [table.grid for table in self._found if table.texts > 1]
        names = [
            f"Table {number}" if len(found) > 1 else None for number in range(1, len(found) + 1)
        ]
        sheets = [grid.sheet(name) for grid, name in zip(found, names, strict=True)]
        return [sheet for sheet in sheets if sheet]


class _Table:
    """One table while its cells come in; `words` is the text of the open cell."""

    def __init__(self) -> None:
        self.grid = Grid()
        self.words: list[str] = []
        self.texts = 0
        self._row = 0
        self._column = -1
        self.is_open = False
        self._spans = (0, 0)
        self._covered: dict[int, int] = {}
        self._steps = 0

    def begin_cell(self, attributes: str) -> None:
        """Open the next cell of the row that is not covered by one further up."""
        self._column += 1
        while self._covered.get(self._column, -1) >= self._row:
            self._column += 1
            self._steps += 1
        if self._steps >= _MOST_STEPS:  # nobody merges that much: no longer looked at
            self._covered.clear()
        self.is_open = True
        self.words.clear()
        self._spans = _spans(attributes) if "span" in attributes.lower() else (0, 0)

    def end_cell(self) -> None:
        """Write the open cell into the table, if there is one."""
        if not self.is_open:
            return
        self.is_open = False
        text = "".join(self.words).strip()
        if "\n" in text:
            text = "\n".join(line.strip(" ") for line in text.split("\n"))
        self.grid.put(self._row, self._column, text)
        self.texts += bool(text)
        down, across = self._spans
        if not (down or across):
            return
        self.grid.merge(self._row, self._column, down=down, across=across)
        if down and self._steps < _MOST_STEPS:
            self._steps += across + 1
            covered = range(self._column, self._column + across + 1)
            self._covered.update(dict.fromkeys(covered, self._row + down))
        self._column += across

    def end_row(self) -> None:
        """Go to the next row, unless nothing stands in this one."""
        self.end_cell()
        if self._column >= 0:
            self._row += 1
            self._column = -1


def _spans(attributes: str) -> tuple[int, int]:
    """Return how many more rows and columns a cell covers."""
    spans = {name.lower(): int(number) for name, number in _SPAN.findall(attributes)}
    down, across = max(spans.get("row", 1), 1) - 1, max(spans.get("col", 1), 1) - 1
    return min(down, _MOST_DOWN), min(across, _MOST_ACROSS)
