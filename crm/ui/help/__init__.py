"""Help inside the program: pages to read, without a network."""
