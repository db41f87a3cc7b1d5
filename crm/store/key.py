"""From a passphrase to the key of a book, and how to tell an encrypted book from a plain one."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from crm.store.format import HEAD_BYTES, PLAIN_MAGIC

ROUNDS = 256_000  # SQLCipher 4's own number of PBKDF2-HMAC-SHA512 rounds
SALT_BYTES = 16
PAGE_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key of one book with its salt. Deriving it takes a moment, using it does not."""

    digits: str  # 64 hex digits of key, 32 of salt

    def __repr__(self) -> str:
        """Say nothing: a key must not reach a log."""
        return "Key(…)"

    @property
    def pragma(self) -> str:
        """The statement that hands the key to SQLCipher."""
        return f"PRAGMA key = \"x'{self.digits}'\""


def derive(passphrase: str, salt: bytes) -> Key:
    """Return the key for *passphrase* with a salt of 16 bytes, as SQLCipher 4 derives it."""
    raw = hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, ROUNDS, dklen=32)
    return Key(raw.hex() + salt.hex())


def new_key(passphrase: str) -> Key:
    """Return a key with a fresh salt, for a book that is being made."""
    return derive(passphrase, os.urandom(SALT_BYTES))


def key_of_book(path: Path, passphrase: str) -> Key:
    """Return the key that opens the encrypted book *path*, whose salt is its first 16 bytes."""
    with path.open("rb") as book:
        return derive(passphrase, book.read(SALT_BYTES))


def is_encrypted(path: Path) -> bool:
    """Say whether the file may be a locked book: whole pages of what looks like noise.

    A plain book is not, nor is an empty file, a text or (nearly always) a file of another kind.
    """
    with path.open("rb") as book:
        head = book.read(HEAD_BYTES)
    whole = path.stat().st_size % PAGE_BYTES == 0
    return bool(head) and whole and not head.startswith(PLAIN_MAGIC) and not head.isascii()
