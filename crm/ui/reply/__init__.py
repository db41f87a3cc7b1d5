"""Replying by e-mail without a mail server: templates, the form, and whether it was sent."""
