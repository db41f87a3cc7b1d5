"""The page of the questions that imports left open, and of probable duplicates."""
