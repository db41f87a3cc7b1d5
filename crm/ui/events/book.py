"""What the Events page asks the book and does with it; imported when first used."""

from crm.ui.late import Late

event_rows = Late("crm.queries.events", "event_rows")
participant_rows = Late("crm.queries.events", "participant_rows")
contact_choices = Late("crm.queries.contact_choices", "contact_choices")
new_event = Late("crm.actions.events", "new_event")
change_event = Late("crm.actions.events", "change_event")
register_contacts = Late("crm.actions.events", "register_contacts")
attend_contacts = Late("crm.actions.events", "attend_contacts")
note_no_shows = Late("crm.actions.events", "note_no_shows")
note_walk_in = Late("crm.actions.events", "note_walk_in")
take_fact_back = Late("crm.actions.events", "take_fact_back")
delete_items = Late("crm.actions.bin", "delete_items")
