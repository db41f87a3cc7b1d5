"""What the Follow-ups page asks of the book: its questions and its actions."""

from crm.ui.late import Late

_QUERIES = "crm.queries.followup_page"
_ACTIONS = "crm.actions.followups"

has_followups = Late(_QUERIES, "has_followups")
followup_start = Late(_QUERIES, "followup_start")
followup_lines = Late(_QUERIES, "followup_lines")
followup_detail = Late(_QUERIES, "followup_detail")
followup_counts = Late(_QUERIES, "followup_counts")
export = Late("crm.queries.exports", "export")

finish_followups = Late(_ACTIONS, "finish_followups")
move_followups = Late(_ACTIONS, "move_followups")
assign_followups = Late(_ACTIONS, "assign_followups")
cancel_followups = Late(_ACTIONS, "cancel_followups")
log_followup = Late(_ACTIONS, "log_followup")
no_answer_followups = Late(_ACTIONS, "no_answer_followups")
