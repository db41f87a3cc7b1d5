"""Writing: each function is one thing a user can do, and one step of undo."""
