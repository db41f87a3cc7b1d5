"""The import wizard: choose a file, match its columns, look at doubts, review, import."""
