"""Where one is after an item of work is finished: a setting of this computer."""

from enum import StrEnum

from crm.ui.settings import Settings

SETTING = "after_finishing"


class After(StrEnum):
    """On to the next one, on the same one as long as it is there, or back in the list."""

    NEXT = "next"
    STAY = "stay"
    LIST = "list"


def after_finishing(settings: Settings) -> After:
    """Return what is set; to go on is usual."""
    found = settings.text(SETTING)
    return next((one for one in After if one == found), After.NEXT)
