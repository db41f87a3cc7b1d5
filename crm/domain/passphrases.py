"""Passphrases: what one needs to be worth locking a book with."""

from crm.domain.errors import UserError

SHORTEST = 8
"""Characters that a passphrase needs at least."""


def check_passphrase(text: str) -> None:
    """Raise UserError for a passphrase that is too short to protect anything."""
    if len(text) < SHORTEST:
        raise UserError(
            f"The passphrase needs at least {SHORTEST} characters. Nothing was changed. "
            "A few words are best."
        )
