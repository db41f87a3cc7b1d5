"""Lists of work with what is chosen beside them: what the Inbox and the Follow-ups page share."""
