"""The search box of a page: it offers fields and their values, and marks what stands for nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QWidget

from crm.domain.folding import fold
from crm.domain.search import Hint
from crm.domain.search_typing import Typing, put_in, quoted, typing_at
from crm.queries.searching.rows import FieldValue
from crm.ui.frame import Frame
from crm.ui.late import Late
from crm.ui.theme.appearance import tokens
from crm.ui.widgets.fields import SearchField
from crm.ui.widgets.offers import Offer, OfferPopup
from crm.ui.widgets.search_values import SearchValues
from crm.ui.widgets.search_words import SearchWord, search_words

search_hints = Late("crm.queries.search", "search_hints")
_WORDS_FROM = ("tag", "country")
"""Fields whose values are offered for a word too: "vol" may mean tag:volunteer."""
_FEW, _MOST = 3, 60


class SearchBox(SearchField):
    """`searched(str)` comes when the list is to be read: with this text and `caret()`.

    While somebody types a value that stands for nothing yet, the caret says so, and the search
    leaves it out; `searched` comes again as soon as the caret is elsewhere. `hinted(object)`
    carries the `Hint`s of the search, for a `SearchHint` below the box.
    """

    hinted = Signal(object)

    def __init__(
        self,
        frame: Frame,
        target: str,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Search *target* in the book of *frame*; *name* is spoken by screen readers."""
        super().__init__(placeholder, name, parent)
        self.frame, self._target = frame, target
        self._words = search_words()
        self._values = SearchValues(frame, self)
        self._values.came.connect(self._offer)
        self._popup: OfferPopup | None = None
        self._typing: Typing | None = None
        self._told: tuple[str, int | None] = ("", None)
        self._composing = self._marked = False
        self.textEdited.connect(self._edited)
        self.cursorPositionChanged.connect(self._moved)

    def caret(self) -> int | None:
        """Return where somebody is typing the value of a field; None if nobody is."""
        if not self.hasFocus():
            return None
        typing = typing_at(self.text(), self.cursorPosition())
        return self.cursorPosition() if typing is not None and typing.field is not None else None

    def search_for(self, text: str) -> None:
        """Show *text* and search for it at once."""
        self.close_offers()
        self.setText(text)
        self._tell()

    def use(self, hint: Hint) -> None:
        """Put what was probably meant in place of what a hint is about."""
        text = self.text()
        self.search_for(text[: hint.start] + hint.instead + text[hint.end :])
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def offers(self) -> list[str]:
        """Return what is offered at this moment."""
        return self._popup.list.texts() if self._popup and self._popup.isVisible() else []

    def close_offers(self) -> None:
        """Offer nothing more until somebody types on."""
        if self._popup is not None:
            self._popup.hide()

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Take Tab while something is offered, before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab = event.key() == Qt.Key.Key_Tab
            if tab and self.offers() and self._take_key(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the offers have the arrows, Enter and Esc first."""
        if self.offers():
            if event.key() == Qt.Key.Key_Escape:
                self.close_offers()
                return
            if self._take_key(event):
                return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_offers()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember that a letter is being put together from several keys."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read what the first letters will need."""
        super().focusInEvent(event)
        for field in _WORDS_FROM:
            self._values.want(field)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Search with what was left out while it was being typed."""
        super().focusOutEvent(event)
        self._moved()

    # Inside

    def _take_key(self, event: QKeyEvent) -> bool:
        return self._popup is not None and self._popup.list.take_key(event)

    def _edited(self) -> None:
        self._typing = typing_at(self.text(), self.cursorPosition())
        if self._typing is None:
            self.close_offers()
            return
        for field in (self._typing.field,) if self._typing.field else _WORDS_FROM:
            self._values.want(field)
        self._offer()

    def _moved(self) -> None:
        if (self.text(), self.caret()) != self._told and not self._is_same_token():
            self._wait()

    def _is_same_token(self) -> bool:
        """Say whether the caret is still in the value that it was in when the search was made."""
        text, caret = self._told
        here = self.caret()
        if text != self.text() or (caret is None) != (here is None):
            return False
        if caret is None or here is None:
            return True
        before, now = typing_at(text, caret), typing_at(text, here)
        return before is not None and now is not None and before.start == now.start

    def _tell(self) -> None:
        self._told = (self.text(), self.caret())
        super()._tell()
        if self.text().strip():
            self.frame.worker.read(
                self,
                search_hints,
                self.text(),
                now=self.frame.now(),
                me=self.frame.me(),
                target=self._target,
                caret=self.caret(),
                then=self._show_hints,
            )
        else:
            self.frame.worker.forget(self, search_hints)
            self._show_hints(())

    def _show_hints(self, hints: Sequence[Hint]) -> None:
        if (self.text(), self.caret()) == self._told:
            self._mark(hints)
            self.hinted.emit(tuple(hints))

    def _mark(self, hints: Sequence[Hint]) -> None:
        """Underline in red what stands for nothing, unless letters are being put together."""
        if self._composing or not (hints or self._marked):
            return
        red = QTextCharFormat()
        red.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        red.setUnderlineColor(QColor(tokens().overdue[0]))
        red.setForeground(QColor(tokens().overdue[0]))
        kind, at = QInputMethodEvent.AttributeType.TextFormat, self.cursorPosition()
        parts = [
            QInputMethodEvent.Attribute(kind, hint.start - at, hint.end - hint.start, red)
            for hint in hints
        ]
        super().inputMethodEvent(QInputMethodEvent("", parts))
        self._marked = bool(parts)

    def _offer(self) -> None:
        typing = self._typing
        if typing is None or not self.hasFocus():
            return
        made = self._value_offers(typing) if typing.field else self._word_offers(typing)
        if self._popup is None:
            self._popup = OfferPopup(self, self.tr("Suggestions"))
            self._popup.list.chosen.connect(self._choose)
        self._popup.offer(made)

    def _word_offers(self, typing: Typing) -> list[Offer]:
        wanted = fold(typing.typed)
        if not wanted:
            return []
        words = [self._word(one) for one in self._words if one.is_meant_by(wanted)]
        if len(wanted) > 1:
            for field in _WORDS_FROM:
                near = self._values.of(field, wanted)[:_FEW]
                words += [self._value(one, field) for one in near if one.count]
        return words

    def _word(self, word: SearchWord) -> Offer:
        return Offer(word.word, word.word, word.meaning)

    def _value_offers(self, typing: Typing) -> list[Offer]:
        field, wanted = str(typing.field), fold(typing.typed)
        found = self._values.of(field, wanted)[:_MOST]
        if len(found) == 1 and fold(found[0].text) == wanted:
            return []  # it is there already
        return [self._value(one) for one in found]

    def _value(self, value: FieldValue, field: str = "") -> Offer:
        count = "" if value.count is None else QLocale().toString(value.count)
        shown = f"{field}:{value.text}" if field else value.text
        return Offer((field, value.text), shown, value.note, count)

    def _choose(self, offer: Offer) -> None:
        typing, text = self._typing, self.text()
        if typing is None:
            return
        choice = str(offer.value) if isinstance(offer.value, str) else _written(offer.value)
        made, caret = put_in(text, typing, choice)
        self.setSelection(typing.start, typing.end - typing.start)
        self.insert(made[typing.start : len(made) - len(text) + typing.end])  # with its undo
        self.setCursorPosition(caret)
        self.close_offers()
        self._edited()


def _written(value: object) -> str:
    """Return a value as it stands in a search, behind its field if it was offered for a word."""
    assert isinstance(value, tuple)
    field, text = value
    return f"{field}:{quoted(text)}" if field else str(text)
