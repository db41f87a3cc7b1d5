"""What happened with a person, line by line."""
