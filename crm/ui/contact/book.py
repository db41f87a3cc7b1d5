"""What the page of a contact asks of the book: imported when it is first asked."""

from dataclasses import dataclass
from typing import Any

from crm.ui.late import Late

_CONTACTS = "crm.actions.contacts"
_FIELDS = "crm.actions.custom_fields"
_EVENTS = "crm.actions.events"
_FOLLOWUPS = "crm.actions.followups"

contact_detail = Late("crm.queries.contact_detail", "contact_detail")
section_rows = Late("crm.queries.sections", "section_rows")
tag_rows = Late("crm.queries.tags", "tag_rows")
event_rows = Late("crm.queries.events", "event_rows")

set_contact_fields = Late(_CONTACTS, "set_contact_fields")
add_point = Late(_CONTACTS, "add_point")
change_point = Late(_CONTACTS, "change_point")
remove_point = Late(_CONTACTS, "remove_point")
use_point_first = Late(_CONTACTS, "use_point_first")
delete_contacts = Late(_CONTACTS, "delete_contacts")
restore_contacts = Late(_CONTACTS, "restore_contacts")
add_address = Late("crm.actions.addresses", "add_address")
change_address = Late("crm.actions.addresses", "change_address")
remove_address = Late("crm.actions.addresses", "remove_address")
note_consent = Late("crm.actions.consent", "note_consent")
add_tags = Late("crm.actions.tags", "add_tags")
note_event = Late("crm.actions.events", "note_event")
untag_contacts = Late("crm.actions.tags", "untag_contacts")
register_contacts = Late(_EVENTS, "register_contacts")
attend_contacts = Late(_EVENTS, "attend_contacts")
take_fact_back = Late(_EVENTS, "take_fact_back")
set_custom_value = Late(_FIELDS, "set_custom_value")
new_followup = Late(_FOLLOWUPS, "new_followup")
finish_followups = Late(_FOLLOWUPS, "finish_followups")
move_followups = Late(_FOLLOWUPS, "move_followups")
log_interaction = Late("crm.actions.interactions", "log_interaction")
answer_match = Late("crm.actions.matches", "answer_match")
revert_change = Late("crm.actions.history", "revert_change")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers: the sections as (id, name), and the names of countries."""

    sections: tuple[tuple[int, str], ...]
    countries: tuple[str, ...]


def form_choices(session: Any) -> Choices:
    """Return what the form offers. A query."""
    from crm.domain.saying import language_in_use
    from crm.intake.countries import country_names

    sections = tuple((row.id, row.name) for row in section_rows(session))
    return Choices(sections, country_names(language_in_use()))
