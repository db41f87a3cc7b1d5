"""Reading: each function takes a session and returns ids or frozen dataclasses."""
