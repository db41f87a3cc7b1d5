"""Watched folders while a book is open."""
