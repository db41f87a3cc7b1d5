"""What the settings ask of the book, imported when the dialog is first opened."""

from crm.ui.late import Late

setting = Late("crm.queries.settings", "setting")
user_rows = Late("crm.queries.users", "user_rows")
section_rows = Late("crm.queries.sections", "section_rows")
country_name = Late("crm.intake.countries", "country_name")
set_setting = Late("crm.actions.settings", "set_setting")
new_user = Late("crm.actions.users", "new_user")
rename_user = Late("crm.actions.users", "rename_user")
retire_user = Late("crm.actions.users", "retire_user")
new_section = Late("crm.actions.sections", "new_section")
edit_section = Late("crm.actions.sections", "edit_section")
delete_section = Late("crm.actions.sections", "delete_section")
custom_field_rows = Late("crm.queries.custom_fields", "custom_field_rows")
new_custom_field = Late("crm.actions.custom_fields", "new_custom_field")
change_custom_field = Late("crm.actions.custom_fields", "change_custom_field")
order_custom_fields = Late("crm.actions.custom_fields", "order_custom_fields")
delete_custom_field = Late("crm.actions.custom_fields", "delete_custom_field")
