"""What steps are called that the window, the command line and the example book all make."""

from collections.abc import Sequence

from crm.domain.inquiries import OUTCOME_NAMES, Outcome
from crm.store.labels import Label, label


def closing(inquiry_ids: Sequence[int], outcome: Outcome) -> Label:
    """Return what it is called to close inquiries: it says how they ended."""
    said = OUTCOME_NAMES[outcome]
    if len(inquiry_ids) == 1:
        return label("Close {inquiry}: {outcome}", inquiry=inquiry_ids[0], outcome=said)
    return label("Close {count} inquiries: {outcome}", count=len(inquiry_ids), outcome=said)
