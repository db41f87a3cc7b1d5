"""What somebody types into the form for a new person, before it is saved."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """One person as typed. *when* is empty for now; *contact_id* is who they turned out to be."""

    asks: bool = True  # an inquiry, not a contact alone
    name: str = ""
    email: str = ""
    phone: str = ""
    country: str = ""  # code or name, as typed
    message: str = ""
    origin: str = "paper"
    when: str = ""
    contact_id: int | None = None

    def is_empty(self) -> bool:
        """Say whether nothing would be lost."""
        return not any((self.name, self.email, self.phone, self.message))
