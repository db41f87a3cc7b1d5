"""The values of the fields of a search, read when somebody first asks and kept until they change."""

from PySide6.QtCore import QLocale, QObject, Signal

from crm.queries.searching.rows import FieldValue
from crm.store.changes import Changes
from crm.ui.frame import Frame
from crm.ui.late import Late

field_values = Late("crm.queries.completions", "field_values")


class SearchValues(QObject):
    """`came(str)` says that the values of a field are there now."""

    came = Signal(str)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        """Read from the book of *frame*."""
        super().__init__(parent)
        self._frame = frame
        self._known: dict[str, tuple[FieldValue, ...]] = {}
        self._readers: dict[str, QObject] = {}  # a newer question replaces one of the same reader
        self._stale: set[str] = set()
        frame.worker.changed.connect(self._forget)

    def want(self, field: str) -> None:
        """Read the values of *field*, unless they are known."""
        if field in self._known and field not in self._stale:
            return
        self._stale.discard(field)
        reader = self._readers.setdefault(field, QObject(self))

        def keep(values: tuple[FieldValue, ...]) -> None:
            self._known[field] = values
            self.came.emit(field)

        self._frame.worker.read(
            reader,
            field_values,
            field,
            now=self._frame.now(),
            me=self._frame.me(),
            language=QLocale().name().partition("_")[0],
            then=keep,
            patient=True,
        )

    def of(self, field: str, wanted: str = "") -> list[FieldValue]:
        """Return the values known of *field* of which a word begins with *wanted*, folded."""
        known = self._known.get(field, ())
        return [value for value in known if f" {wanted}" in f" {value.key}"]

    def _forget(self, _changes: Changes) -> None:
        self._stale.update(self._known)
