"""A reply while it is being written."""

from dataclasses import dataclass, replace

from crm.domain.replies import Gap, filled, gaps
from crm.queries.reply_rows import ReplyStart, TemplateRow


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """To whom, about what, and the text; *others* are their other addresses."""

    to: str
    subject: str = ""
    body: str = ""
    template: str = ""  # its name, "" for none
    others: tuple[str, ...] = ()

    def gaps(self) -> list[Gap]:
        """Return the gaps that nobody has filled in yet, those of the subject first."""
        return gaps(self.subject) + gaps(self.body)

    def log_text(self) -> str:
        """Return what the timeline keeps of it."""
        return "\n\n".join(part for part in (self.subject, self.body) if part)


def begin(start: ReplyStart, template: TemplateRow | None) -> ReplyDraft:
    """Return a reply to whom *start* is about, with *template* filled in as far as is known."""
    draft = ReplyDraft(to=start.addresses[0], others=start.addresses)
    if template is None:
        return draft
    values = start.values_for(template)
    return replace(
        draft,
        subject=filled(template.subject, values),
        body=filled(template.body, values),
        template=template.name,
    )
