"""The Events page: each event, who registered for it and who came."""
