"""The commands: one program beside the window, the same code, no Qt."""
