"""The table of all commands, in the order in which the help lists them."""

from crm.cli import bin as deleted
from crm.cli import (
    books,
    desktop,
    erasing,
    events,
    exports,
    followups,
    history,
    imports,
    inquiries,
    interactions,
    lists,
    merging,
    questions,
    show,
    stats,
    tags,
    watch,
)

COMMANDS = (
    books.add,
    imports.add,
    watch.add,
    questions.add,
    merging.add,
    lists.add,
    show.add,
    interactions.add,
    inquiries.add,
    followups.add,
    tags.add,
    events.add,
    exports.add,
    deleted.add,
    erasing.add,
    history.add,
    stats.add,
    desktop.add,
)
