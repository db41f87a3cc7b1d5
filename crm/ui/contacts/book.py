"""What the page of contacts asks of the book: its questions and its actions."""

from crm.ui.late import Late

_GRID = "crm.queries.contact_grid"

grid_facts = Late(_GRID, "grid_facts")
grid_start = Late(_GRID, "grid_start")
grid_ids = Late(_GRID, "grid_ids")
grid_again = Late(_GRID, "grid_again")
grid_rows = Late(_GRID, "grid_rows")
grid_copied = Late(_GRID, "grid_copied")
mail_addresses = Late("crm.queries.contacts", "mail_addresses")
user_rows = Late("crm.queries.users", "user_rows")
tag_rows = Late("crm.queries.tags", "tag_rows")
event_rows = Late("crm.queries.events", "event_rows")

set_cells = Late("crm.actions.cells", "set_cells")
paste_cells = Late("crm.actions.cells", "paste_cells")
add_tags = Late("crm.actions.tags", "add_tags")
assign_contacts = Late("crm.actions.inquiries", "assign_contacts")
register_contacts = Late("crm.actions.events", "register_contacts")
attend_contacts = Late("crm.actions.events", "attend_contacts")
new_followups = Late("crm.actions.followups", "new_followups")
delete_contacts = Late("crm.actions.contacts", "delete_contacts")
note_event = Late("crm.actions.events", "note_event")
