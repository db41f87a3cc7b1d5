"""Sentences of the program in the language of whoever reads them.

The rooms below the window speak English. A sentence with a name or a number in it is recognised
by the template that it was made from, so that nobody down there need know about languages.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

_GAP = re.compile(r"\{\w+\}")
_QUOTED = re.compile(r"“[^”]*”")
_FORMS = re.compile(r"(\w+)\((\w+)\)")
Translate = Callable[[str], str]


class Phrasebook:
    """Translates whole sentences, whatever stands in their gaps.

    *translate* gives the translation of a template, or the template itself if it has none;
    *templates* are all that there are, with gaps such as `{0}`, which translations keep.
    """

    def __init__(self, translate: Translate, templates: Iterable[str]) -> None:
        """Sort *templates*: the longest is tried first, as it says most."""
        self._translate = translate
        gapped = [one for one in templates if _GAP.search(one) and _GAP.sub("", one).strip(" :")]
        gapped.sort(key=lambda one: -len(_GAP.sub("", one)))
        self._gapped = [(one[: one.index("{")], one) for one in gapped]
        self._phrases = [(start, one) for start, one in self._gapped if start[:1].islower()]

    def say(self, text: str) -> str:
        """Return *text* in the other language; as it is if nobody has translated it."""
        return self._said(text, self._gapped)

    def _said(self, text: str, gapped: list[tuple[str, str]]) -> str:
        found = self._translate(text)
        if found != text:
            return found
        for start, template in gapped:
            if text.startswith(start) and (match := _pattern(template).fullmatch(text)):
                other = self._translate(template)
                quoted = set(_GAP.findall("".join(_QUOTED.findall(template))))
                return text if other == template else self._filled(other, match, quoted)
        return text

    def _filled(self, template: str, match: re.Match[str], quoted: set[str]) -> str:
        """Put the values into the gaps, each once; a value that is a phrase itself is translated.

        What stands in quotation marks are people's own words, and stays as it is.
        """

        def value(gap: re.Match[str]) -> str:
            text = match.groupdict().get(f"g{gap[0][1:-1]}", "")
            if gap[0] in quoted:
                return text
            sentence = " " not in text.strip() or text[:1].isupper()
            return self._said(text, self._gapped if sentence else self._phrases)

        return _GAP.sub(value, template)


@lru_cache(maxsize=1024)
def _pattern(template: str) -> re.Pattern[str]:
    """Return what matches a sentence made from *template*, its gaps as groups `g0`, and so on."""
    parts, at, seen = [], 0, set()
    for gap in _GAP.finditer(template):
        parts.append(re.escape(template[at : gap.start()]))
        name = f"g{gap[0][1:-1]}"
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.*?)")
        seen.add(name)
        at = gap.end()
    return re.compile("".join(parts) + re.escape(template[at:]), re.DOTALL)


class _Speaking:
    """Which phrasebook is in use. One per process, as there is one window."""

    book: Phrasebook | None = None
    language = "en"


def speak(book: Phrasebook | None, language: str = "en") -> None:
    """Use *book* from now on, which is of *language* (ISO 639); None for English."""
    _Speaking.book, _Speaking.language = book, language


def language_in_use() -> str:
    """Return the code (ISO 639) of the language in use."""
    return _Speaking.language


def in_language(text: str) -> str:
    """Return a sentence of the program in the language in use. Never call it on people's words."""
    return text if _Speaking.book is None else _Speaking.book.say(text)


def pair(name: str, value: str) -> str:
    """Return "name: value" as the language in use writes it: French has a space before the colon."""
    return in_language("{name}: {value}").format(name=name, value=value)


def in_number(text: str, count: int) -> str:
    """Return *text* with its words for *count*: "contact(s)", "inquiry(inquiries)"."""

    def form(match: re.Match[str]) -> str:
        word, more = match.groups()
        if count == 1:
            return word
        return word + more if more in ("s", "es", "x") else more

    return _FORMS.sub(form, text)
