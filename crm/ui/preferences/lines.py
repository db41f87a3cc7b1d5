"""How high a line of the lists in the settings is."""

LINE = 30
"""Pixels, independent of the screen's resolution."""
