"""How an erased person is remembered without being known: by salted hashes alone."""

import hashlib

SALT = "suppression_salt"
"""The setting that holds the salt of a book."""
CONTACT, EMAIL, PHONE = "contact", "email", "phone"
REASON = "this person was erased from the book and is not to come back"


def digest(salt: str, kind: str, value: str) -> str:
    """Return the hash of a normalised address or number, or of a contact's world-wide uid."""
    return hashlib.sha256(f"{salt}|{kind}|{value}".encode()).hexdigest()
