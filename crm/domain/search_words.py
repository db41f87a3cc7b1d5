"""From texts about a contact to the folded words under which it is found."""

from collections.abc import Sequence

from crm.domain.folding import fold, search_words

SearchRow = tuple[int, str, str, str, str]
"""contact id, who (names, local parts, numbers), mail (domains), place, said."""

MAIL = "@"
COUNTRY = "#"
"""What the words of a mail domain and the code of a country begin with in the index.

Folded words never hold these, so "gm" finds nobody by "@gmail", and "#fr" exactly the French.
"""

_NO_DIGITS = bytes(code for code in range(128) if not chr(code).isdigit())


def search_row(
    contact_id: int,
    who: list[str],
    mail: list[str],
    place: list[str],
    said: list[str],
    country: str | None,
) -> SearchRow:
    """Return the folded words of one contact from its texts and its country's code."""
    return (
        contact_id,
        search_words("\n".join(who)),
        domain_words(mail),
        place_words(place, country),
        fold("\n".join(said)) if said else "",
    )


def place_words(place: list[str], country: str | None) -> str:
    """Return the folded words of where somebody belongs, and the mark of the country's code."""
    words = search_words("\n".join(place)) if place else ""
    return f"{words} {COUNTRY}{country.lower()}".lstrip() if country else words


def domain_words(domains: Sequence[str]) -> str:
    """Return the words of mail domains, marked as such."""
    return marked_as_mail(fold(" ".join(domains)))


def marked_as_mail(words: str) -> str:
    """Return the folded words of mail domains, each marked as such."""
    return MAIL + words.replace(" ", f" {MAIL}") if words else ""


def point_words(kind: str, text: str, value: str | None) -> tuple[str, str]:
    """Return what a contact point adds to *who* and to *mail*.

    An e-mail address gives its local part to *who* and its domain to *mail*: otherwise "gm"
    would find everybody. A number gives its digits whole, and without its country's code.
    """
    if kind == "email":
        local, _at, domain = (value or text).partition("@")
        return local, domain
    if kind == "phone":
        typed, whole = _digits(text), _digits(value or "")
        return " ".join(typed if typed == whole else dict.fromkeys([*typed, *whole])), ""
    return text, ""


def _digits(text: str) -> list[str]:
    """Return the number as typed: whole, and whole without the zero or code in front."""
    if text.isascii():
        whole = text.encode("ascii").translate(None, _NO_DIGITS).decode("ascii")
    else:
        whole = "".join(filter(str.isdigit, text))
    if not whole:
        return []
    return [whole, whole.lstrip("0")] if whole.startswith("0") else [whole]
