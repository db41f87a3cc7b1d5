"""The settings: of the book, which everybody shares, and of this computer."""
