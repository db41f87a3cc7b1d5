"""Saved views: the lines of the sidebar, what can be done with them, and how many they find."""
