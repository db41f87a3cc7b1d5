"""How well a few typed letters fit the name of something to do: "sv" fits "Save this view"."""

from crm.domain.folding import fold


def fit(typed: str, name: str) -> int:
    """Return how well *typed* fits *name*, 0 if not at all. More is better.

    The best is a name that begins with it, then words that begin with its words, in any order,
    then its letters as first letters of words, then the letters anywhere in their order.
    """
    wanted, known = fold(typed), fold(name)
    if not wanted or not known:
        return 0
    if known.startswith(wanted):
        return 1000 - len(known)
    words = known.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 800 - len(known)
    letters = wanted.replace(" ", "")
    if len(letters) > 1 and letters in "".join(word[0] for word in words):
        return 600 - len(known)
    if wanted in known:
        return 400 - len(known)
    gaps = _gaps(letters, known)
    return 0 if gaps is None or len(letters) < 3 else max(1, 200 - 8 * gaps - len(known))


STRONG = 500
"""From here on something was surely meant."""


def _gaps(letters: str, known: str) -> int | None:
    """Return how many letters of *known* lie between those typed, None if they are not all there."""
    at, gaps = -1, 0
    for letter in letters:
        found = known.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1 if at >= 0 else 0
        at = found
    return gaps
