"""E-mail addresses, phone numbers and handles as they are compared with others."""

from crm.domain.cleaning import clean_line
from crm.intake.emails import normal_email
from crm.intake.phones import normal_phone


def normal_point(kind: str, text: str, country: str | None) -> str | None:
    """Return a contact point as it is compared with others, None if it cannot be.

    *kind* is email, phone or handle; *country* (alpha-2) is where a national number is from.
    """
    if kind == "email":
        return normal_email(text)
    if kind == "phone":
        return normal_phone(text, country)
    return clean_line(text).casefold()
