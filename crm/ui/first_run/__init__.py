"""What the window shows while no book is open: the first choices, or why a book did not open."""
