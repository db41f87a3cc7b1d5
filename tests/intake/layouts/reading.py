"""Read a layout as an import does, without a process of its own."""

from typing import Any

from crm.files.reading import read_document
from crm.intake.facts import Facts, from_plain
from crm.intake.reading import understand_document
from tests.intake.layouts.shape import Layout


def read_layout(layout: Layout) -> tuple[dict[str, Any], list[Facts]]:
    """Return the head and the facts of a layout's file."""
    document = read_document(layout.data, name=layout.name)
    parts = list(understand_document(document, {"name": layout.name}))
    rows = [plain for part in parts for plain in part.get("rows", ())]
    return parts[0]["head"], [from_plain(plain) for plain in rows]
