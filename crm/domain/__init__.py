"""What things are and what is allowed: pure Python, no Qt, no SQL, no files, no clock."""
