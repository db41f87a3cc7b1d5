"""Go to or do: one box for contacts, pages, saved views and everything that can be done."""
