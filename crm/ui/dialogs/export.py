"""Handing a list on: whom, which columns, as what kind of file, and where to."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from crm.domain.errors import UserError
from crm.domain.exports import Template, agreeing
from crm.store.labels import export_label, label
from crm.ui.dialogs.export_choice import Whom, counted, file_form, nouns
from crm.ui.dialogs.export_parts import ExportParts
from crm.ui.dialogs.files import ask_save, documents
from crm.ui.dialogs.sheet import Sheet
from crm.ui.late import Late
from crm.ui.widgets.picker import Choice, Picker
from crm.ui.worker import Worker

if TYPE_CHECKING:
    from crm.queries.exports import Sample
    from crm.queries.lists import ColumnInfo
    from crm.ui.page import Listing

_QUERIES = "crm.queries.exports"
write_list = Late(_QUERIES, "export")
export_columns = Late(_QUERIES, "export_columns")
export_sample = Late(_QUERIES, "export_sample")
export_templates = Late(_QUERIES, "export_templates")
save_export_template = Late("crm.actions.exports", "save_export_template")
delete_export_template = Late("crm.actions.exports", "delete_export_template")


class ExportDialog(Sheet):
    """Writes the file while it is open. `exported(str, object)`: words, and the file."""

    exported = Signal(str, object)

    def __init__(self, parent: QWidget, worker: Worker, listing: "Listing") -> None:
        """Offer *listing*, what the page shows, who is marked in it, and all contacts."""
        super().__init__(parent, self.tr("Export"), self.tr("Export"), width=900)
        self._worker, self._listing = worker, listing
        self._replace: Path | None = None  # an old file that may go
        self._loaded = ""  # the kind of list whose columns are offered
        self._wanted: Template | None = None  # a template to take up when they are there
        self.parts = ExportParts(listing, self)
        self.columns, self.who, self.format = self.parts.columns, self.parts.who, self.parts.format
        self.place, self.consent = self.parts.place, self.parts.consent
        self.body.addWidget(self.parts)
        self._connect()
        self.who.set_value("selected" if listing.selected else "list")
        self.format.set_value("xlsx")
        worker.read(self, export_templates, then=self._offer_templates)

    def accept(self) -> None:
        """Write the file; the dialog closes when it is there."""
        path = Path(self.place.text().strip()).expanduser()
        if not path.name or not path.is_absolute():
            self.complain(self.tr("Say where the file is to be written."))
            return
        if path.exists() and path != self._replace:
            self._replace = path  # the next Export means it
            words = self.tr("There is a file of this name already. Export again to replace it.")
            self.complain(words)
            return
        self.complain("")
        self.primary.setEnabled(False)
        whom, (_ending, delimiter) = self.whom(), file_form(str(self.format.value()))
        chosen = self.columns.chosen()
        search = agreeing(whom.search) if self.consent.isChecked() else whom.search
        self._worker.read(
            self,
            write_list,
            path,
            whom.what,
            search,
            [key for key, _caption in chosen] or None,  # not read yet: the usual ones
            whom.sort,
            captions=dict(chosen),
            ids=whom.ids,
            now=datetime.now().astimezone(),
            me=self._worker.user_id(),
            delimiter=delimiter,
            then=self._done(path, whom, search),
            failed=self._failed,
        )

    def whom(self) -> Whom:
        """Return who is to be exported."""
        listing, who = self._listing, self.who.value()
        sort = (listing.sort,) if listing.sort else ()
        if who == "all":
            return Whom("contacts", "")
        if who == "selected":
            return Whom(listing.what, "", list(listing.selected), sort)
        return Whom(listing.what, listing.search, None, sort)

    def template(self, name: str) -> Template:
        """Return what is chosen, as a template called *name*."""
        kind, only_agreed = str(self.format.value()), self.consent.isChecked()
        return Template(name, self.whom().what, tuple(self.columns.chosen()), kind, only_agreed)

    def use_template(self, template: Template) -> None:
        """Choose what a template says, as far as it fits what is listed."""
        if template.what != self.whom().what:
            self.who.set_value("all" if template.what == "contacts" else "list")
        self._wanted = template
        self._loaded = ""
        self.format.set_value(template.format)
        self.consent.setChecked(template.consent)
        self._choose_who()

    # Inside

    def _connect(self) -> None:
        self.who.chosen.connect(self._choose_who)
        self.format.chosen.connect(self._choose_format)
        self.columns.changed.connect(self._look)
        self.consent.toggled.connect(self._look)
        self.parts.choose.clicked.connect(self._choose_place)
        self.parts.templates.activated.connect(self._take_template)
        self.parts.templates.currentIndexChanged.connect(self.parts.note_template)
        self.parts.keep.clicked.connect(self._ask_name)
        self.parts.forget.clicked.connect(self._forget_template)

    def _choose_who(self) -> None:
        what = self.whom().what
        if what != self._loaded:
            self._loaded = what
            self._worker.read(self, export_columns, what, then=self._offer_columns)
        else:
            self._look()
        self._suggest()

    def _offer_columns(self, answer: "tuple[Sequence[ColumnInfo], int]") -> None:
        every, usual = answer
        titles = {info.key: info.title for info in every}
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            captions = dict(wanted.columns)
            self.columns.fill(titles, list(captions), captions)
            return
        shown = self._listing.columns if self._loaded == self._listing.what else ()
        self.columns.fill(titles, shown or [info.key for info in every[:usual]])

    def _look(self) -> None:
        """Show what the file will begin with, and how many rows it will have."""
        whom, keys = self.whom(), [key for key, _caption in self.columns.chosen()]
        self.primary.setEnabled(bool(keys))
        if keys:
            self._worker.read(
                self,
                export_sample,
                whom.what,
                whom.search,
                keys,
                whom.sort,
                ids=whom.ids,
                consent=self.consent.isChecked(),
                now=datetime.now().astimezone(),
                me=self._worker.user_id(),
                then=self._show_sample,
                failed=self._failed,
            )

    def _show_sample(self, sample: "Sample") -> None:
        captions = [caption for _key, caption in self.columns.chosen()]
        self.parts.show_sample(captions, sample.listing.rows)
        self.parts.show_without_consent(sample.without_consent)
        what = counted(sample.count, self.whom().what)
        self.primary.setText(self.tr("Export {what}").format(what=what))
        self.primary.setEnabled(sample.count > 0)
        self.adjustSize()

    def _choose_format(self) -> None:
        self.parts.show_columns(self.format.value() != "vcf")
        self._suggest()

    def _suggest(self) -> None:
        old = Path(self.place.text()).parent if self.place.text() else documents()
        noun = nouns()[self.whom().what][1]
        name = f"{noun[:1].upper()}{noun[1:]} {datetime.now().astimezone():%Y-%m-%d}"
        ending = file_form(str(self.format.value()))[0]
        self.place.setText(str(_free(old / f"{name}.{ending}")))
        self.parts.allow_cards(self.whom().what == "contacts")

    def _choose_place(self) -> None:
        ending = file_form(str(self.format.value()))[0]
        kinds = {"xlsx": "Excel (*.xlsx)", "vcf": "vCard (*.vcf)"}.get(ending, "CSV (*.csv)")
        title = self.tr("Where to write the file")
        ask_save(self, title, kinds, Path(self.place.text()), self._take_place)

    def _take_place(self, path: Path) -> None:
        self.place.setText(str(path))
        self._replace = path  # the system's dialog has asked already

    def _offer_templates(self, templates: Sequence[Template]) -> None:
        self.parts.offer_templates(templates)

    def _take_template(self, number: int) -> None:
        template = self.parts.templates.itemData(number)
        if isinstance(template, Template):
            self.use_template(template)

    def _ask_name(self) -> None:
        known = [Choice(one.name, one.name) for one in self.parts.kept]
        picker = Picker(
            self.tr("Keep these choices as"),
            known,
            self,
            placeholder=self.tr("A name, new or known"),
            parse=lambda text: Choice(text.strip(), text.strip()),
            digits=False,
        )
        picker.picked.connect(self._keep)
        picker.open_under(self.parts.keep)

    def _keep(self, name: object) -> None:
        words, template = "Keep an export as a template", self.template(str(name))
        self._change_templates(words, save_export_template, template)

    def _forget_template(self) -> None:
        template = self.parts.templates.currentData()
        if isinstance(template, Template):
            self._change_templates(
                "Delete a template of exports", delete_export_template, template.name
            )

    def _change_templates(self, words: str, action: Late, given: object) -> None:
        """Keep or delete a template, and offer those that there are then."""
        self._worker.write(
            label(words),
            action,
            given,
            then=lambda _none: self._worker.read(
                self, export_templates, then=self._offer_templates
            ),
            failed=self._failed,
        )

    def _done(self, path: Path, whom: Whom, search: str) -> Callable[[Any], None]:
        def done(count: int) -> None:
            chosen = whom.ids is not None
            named = export_label(whom.what, search, count, path.suffix, chosen=chosen)
            self._worker.with_store(named, lambda store: store.note(named))
            words = self.tr("Exported {what}").format(what=counted(count, whom.what))
            if self.parts.then_open.isChecked():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            super(ExportDialog, self).accept()
            self.exported.emit(words, path)

        return done

    def _failed(self, error: UserError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)


def _free(path: Path) -> Path:
    """Return *path*, or with a number behind its name the first that is no file yet."""
    others = (path.with_stem(f"{path.stem} ({number})") for number in range(2, 100))
    return next((one for one in (path, *others) if not one.exists()), path)


def show_in_folder(path: Path) -> None:
    """Open the folder of *path* in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
