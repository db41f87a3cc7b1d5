"""What an exporter says in the name of a file alone: whether these people want our mail."""

from itertools import pairwise
from pathlib import PurePath

from crm.domain.folding import fold
from crm.intake.vocabulary import listed


def consent_in_name(name: str) -> bool | None:
    """Return whether everybody in a file of this *name* agreed, refused, or None: it does not say.

    "subscribed_email_audience_export_1.csv" is a yes, "unsubscribed_…" a no; "cleaned_…" (their
    mail came back) and "nonsubscribed_…" (they never said) are neither.
    """
    words = fold(PurePath(name).stem).split()
    joined = {f"{one} {two}" for one, two in pairwise(words)}
    every = {*words, *joined}
    if every & listed("unsure in file names"):
        return None
    if every & listed("refused in file names"):
        return False
    return True if every & listed("agreed in file names") else None
