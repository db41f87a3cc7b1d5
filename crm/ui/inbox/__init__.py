"""The Inbox: the list of open inquiries, one of them in full, and what can be done with it."""
