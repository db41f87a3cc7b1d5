"""The bin: what was deleted, to be looked through and brought back."""
