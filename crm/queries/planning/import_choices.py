"""What the book offers for a whole file that is imported: events, tags, people, sections."""

from sqlalchemy.orm import Session

from crm.domain.custom_fields import own_column
from crm.queries.custom_fields import custom_field_rows
from crm.queries.events import event_rows
from crm.queries.sections import section_rows
from crm.queries.tags import tag_rows
from crm.queries.users import user_rows

Choices = list[tuple[str, object]]


def wizard_choices(session: Session) -> dict[str, Choices]:
    """Return what can be chosen: each a list of (what it is called, its value).

    Keys are occasion (the id of an event), tag (name), assignee (id), section (id) and own_fields
    (what a column goes into).
    """
    return {
        "occasion": [(row.title, row.id) for row in event_rows(session)],
        "tag": [(row.name, row.name) for row in tag_rows(session)],
        "assignee": [(row.name, row.id) for row in user_rows(session)],
        "own_fields": [(row.name, own_column(row.name)) for row in custom_field_rows(session)],
        "section": [(row.name, row.id) for row in section_rows(session)],
    }
