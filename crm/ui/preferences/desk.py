"""Settings of this computer: keys and look."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm.ui.dialogs.sheet import caption, captions_above
from crm.ui.settings import Settings
from crm.ui.theme.appearance import Appearance
from crm.ui.translation import LANGUAGES
from crm.ui.widgets.fields import Combo
from crm.ui.widgets.labels import PlainLabel
from crm.ui.worklist import finishing
from crm.ui.worklist.finishing import After, after_finishing


class DeskSettings(QWidget):
    """Kept on this computer, for all books."""

    def __init__(self, settings: Settings, look: Appearance, parent: QWidget | None = None) -> None:
        """Show what *settings* hold."""
        super().__init__(parent)
        self._settings, self._look = settings, look
        self.theme = Combo(self.tr("Theme"), self)
        for mode, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(text, mode)
        self.theme.setCurrentIndex(self.theme.findData(look.mode()))
        self.language = Combo(self.tr("Language"), self)
        self.language.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.text("language"))))
        self.anew = PlainLabel("", self, tone="muted", wrap=True)
        self.letters = QCheckBox(self.tr("&Single letters do something (J, K, E, …)"), self)
        self.letters.setChecked(settings.flag("single_letters", usual=True))
        self.after = Combo(self.tr("After finishing"), self)
        for choice, text in (
            (After.NEXT, self.tr("Go on to the next one")),
            (After.STAY, self.tr("Stay on the same one as long as it is there")),
            (After.LIST, self.tr("Go back to the list")),
        ):
            self.after.addItem(text, choice.value)
        self.after.setCurrentIndex(self.after.findData(after_finishing(settings).value))
        self._lay_out()
        self.after.activated.connect(self._set_after)
        self.theme.activated.connect(self._set_theme)
        self.language.activated.connect(self._set_language)
        self.letters.toggled.connect(self._set_letters)

    def _lay_out(self) -> None:
        form = captions_above()
        form.addRow(caption(self.tr("&Theme"), self.theme), self.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(10)
        form.addRow(caption(self.tr("&Language"), self.language), self.language)
        words = self.tr("After &finishing an inquiry or a follow-up")
        form.addRow(caption(words, self.after), self.after)
        column.addLayout(form)
        column.addWidget(self.anew)
        column.addWidget(self.letters)
        words = self.tr(
            "They work in lists only, never while you type. Switch them off if you dictate or if "
            "they get in your way: every command has a button or another key."
        )
        column.addWidget(PlainLabel(words, self, tone="muted", wrap=True))
        column.addStretch(1)

    def _set_theme(self) -> None:
        mode = self.theme.currentData()
        self._look.set_mode(mode)
        self._settings.set_mode(mode)

    def _set_after(self) -> None:
        self._settings.keep(finishing.SETTING, self.after.currentData())

    def _set_language(self) -> None:
        self._settings.keep("language", self.language.currentData())
        self.anew.setText(self.tr("Rollbook speaks it the next time it starts."))

    def _set_letters(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._settings.keep("single_letters", on)
