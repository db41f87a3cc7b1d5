"""The dialogs: small windows over the one window, each opened with `open` and never `exec`."""
