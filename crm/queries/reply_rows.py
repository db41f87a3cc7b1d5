"""The shapes in which reply templates and what a reply begins with are read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A reply template; language and section are None where it is for all."""

    id: int
    name: str
    language: str | None
    section_id: int | None
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class ReplyStart:
    """What a reply to one contact begins with."""

    contact_id: int
    inquiry_id: int | None
    name: str
    addresses: tuple[str, ...]  # e-mail addresses, the first one first
    values: dict[str, str]  # placeholder → what it stands for, "" if that is not known
    spoken: dict[str, dict[str, str]]  # language → the values that are words of its own
    templates: tuple[TemplateRow, ...]  # those that fit best first

    def values_for(self, template: TemplateRow) -> dict[str, str]:
        """Return what placeholders stand for in a template, in the language it is for."""
        return self.values | self.spoken.get(template.language or "", {})
