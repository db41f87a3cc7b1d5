"""The look: colours, fonts, icons and the one style sheet."""

STYLE = "Fusion"
DRESSED = "dressed"
"""A property of the application: the style that it was told when it was made."""
