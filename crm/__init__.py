"""Rollbook: a membership and contact book for small organisations."""

__version__ = "0.1.0"
