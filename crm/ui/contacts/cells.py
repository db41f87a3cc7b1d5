"""Which cells can be edited, and how: as text, from a list, as tags, as a date."""

from typing import Literal

from crm.queries.grid_rows import GridColumn

Editor = Literal["text", "country", "section", "choice", "yes_no", "tags", "date", "number"]

_EDITORS: dict[str, Editor] = {
    "name": "text",
    "given_name": "text",
    "family_name": "text",
    "email": "text",
    "phone": "text",
    "country": "country",
    "city": "text",
    "postcode": "text",
    "street": "text",
    "language": "text",
    "section": "section",
    "tags": "tags",
    "birth_date": "date",
    "notes": "text",
    "source": "text",
}
_OWN: dict[str, Editor] = {
    "text": "text",
    "number": "number",
    "date": "date",
    "yes_no": "yes_no",
    "choice": "choice",
}


def editor_of(column: GridColumn) -> Editor | None:
    """Return how cells of a column are edited; None for those that the program works out."""
    if column.field_id is not None:
        return _OWN[column.kind]
    return _EDITORS.get(column.key)
