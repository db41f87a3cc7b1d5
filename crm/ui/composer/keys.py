"""The keys of the form in which one writes what happened, for those who ask which there are."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def writing_keys() -> list[tuple[tuple[str, ...], str]]:
    """Return keys and what they do; `ComposerForm` listens for them."""
    return [
        (("Ctrl+Return",), _tr("Composer", "Save and go on")),
        (("Alt+1", "Alt+5"), _tr("Composer", "First to fifth kind: e-mail, call …")),
        (("Alt+O",), _tr("Composer", "How it went")),
        (("Alt+N",), _tr("Composer", "What is next, then a digit")),
        (("Alt+T",), _tr("Composer", "When it happened")),
        (("Alt+W",), _tr("Composer", "Who does what is next")),
        (("Esc",), _tr("Composer", "Leave; what is written stays")),
    ]
