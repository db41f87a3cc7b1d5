"""What is said of files in watched folders: what came, and what waits for whom."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm.domain.saying import in_language

if TYPE_CHECKING:
    from crm.actions.watching import Appeared

_tr = QCoreApplication.translate


def came(files: "Sequence[Appeared]") -> str:
    """Return what the files that came brought."""
    new = sum(one.summary.new for one in files if one.summary)
    several = len(files) > 1
    which = _tr("Watching", "%n file(s)", "", len(files)) if several else files[0].path.name
    words = _tr("Watching", "%n new from {file}", "", new)
    if not new:
        words = _tr("Watching", "{file} changed what was known")
    return words.format(file=which)


def waits(waiting: "Sequence[Appeared]") -> str:
    """Return which files wait, and why if it is one."""
    if len(waiting) > 1:
        names = ", ".join(one.path.name for one in waiting)
        return _tr("Watching", "%n file(s) wait: {names}", "", len(waiting)).format(names=names)
    [one] = waiting
    summary = one.summary
    if summary is None:
        reason = in_language(one.reason or "")
    elif summary.question and "question" in (one.reason or ""):
        reason = _tr("Watching", "%n question(s)", "", summary.question)
    else:
        reason = _tr("Watching", "it is not like the form “{form}”").format(form=one.file.profile)
    return _tr("Watching", "{file} waits: {why}").format(file=one.path.name, why=reason)
