"""Facts that have a column of their own, whoever the row is about: moments, texts, consent, tags."""

from collections.abc import Callable

from crm.intake.batches import Batch, ColumnReader, Columns, each
from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.filekinds import FileKind
from crm.intake.labels import label_reader
from crm.intake.languages import language_code
from crm.intake.layout import Layout

_SIMPLE = (
    "street", "message", "source", "form_id", "notes", "organisation", "event", "order_number",
    "order_status", "item",
)  # fmt: skip


def own_readers(layout: Layout) -> list[ColumnReader]:
    """Return what reads the facts that are of a row alone, and not of who it is about."""
    readers = [_simple_reader(layout)]
    if layout.kind is FileKind.JOIN_FORM and "consent" in layout.places:
        readers.append(_consent_reader(layout))  # else it is read with the occasion
    if layout.options or "tags" in layout.places:
        readers.append(_tags_reader(layout))
    return readers


def _simple_reader(layout: Layout) -> ColumnReader:
    """Return what reads the facts that have a column of their own, cell by cell."""
    converters: dict[str, Callable[[str], str | None]] = dict.fromkeys(_SIMPLE, _text)
    converters |= {"postcode": _postcode, "language": _language, "form_id": _entry_id}
    dates = layout.dates
    places = {
        field: of[0] for field, of in layout.places.items() if field in converters or field in dates
    }

    def read(batch: Batch) -> Columns:
        return {
            field: list(map(dates[field], batch.written(place)))
            if field in dates
            else list(map(converters[field], batch.tidied(place)))
            for field, place in places.items()
        }

    return read


def _text(text: str) -> str | None:
    return text or None


def _postcode(text: str) -> str | None:
    return text.removeprefix("z:").lstrip("'") or None


def _entry_id(text: str) -> str | None:
    return text.removeprefix("l:").lstrip("'") or None


def _language(text: str) -> str | None:
    return language_code(text) if text else None


def _consent_reader(layout: Layout) -> ColumnReader:
    place = layout.places["consent"][0]
    asked = layout.headings[place]
    ticks = {layout.ticked, tidy(asked)}  # a ticked box repeats its label, or the question
    asked += " " if asked.endswith(("?", ":", ".")) else ": "

    def answer(text: str) -> bool | None:
        return True if text in ticks else yes_or_no(text)

    def read(batch: Batch) -> Columns:
        texts, cells = batch.tidied(place), batch.written(place)
        return {
            "consent": each(lambda text: answer(text) if text else None, texts),
            "consent_words": [
                asked + cell if text else None for text, cell in zip(texts, cells, strict=True)
            ],
        }

    return read


def _tags_reader(layout: Layout) -> ColumnReader:
    places, options = layout.places.get("tags", []), layout.options
    read_labels = label_reader(layout.separator)

    def tags(cells: list[str]) -> list[str]:
        labels = [label for place, label in options if cells[place] and yes_or_no(cells[place])]
        labels += [label for place in places for label in read_labels(cells[place])]
        return list(dict.fromkeys(labels))

    return lambda batch: {"tags": list(map(tags, batch.records))}
