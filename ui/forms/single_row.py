"""A record of which there is at most one, as fields in the form of what it belongs to: the invoice recipient."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import Record
from ui.forms.below import Below
from ui.forms.entry import Entry
from ui.forms.form import RecordForm
from ui.forms.outline import Section, outline
from ui.session import Session
from ui.theme import Theme


def is_blank(entry: Entry) -> bool:
    """Whether nothing is filled in but what a record has by itself: flags and defaults."""
    own = {field.name for field in entry.fields() if field.default is not None}
    return not entry.typed and all(value is None or name in own for name, value in entry.mine.items())


class SingleRow(Below):
    """Filling the fields makes the record, emptying them all takes it away."""

    def __init__(
        self,
        model: type[Record],
        session: Session,
        theme: Theme | None = None,
        *,
        manage: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.setObjectName(f"{model._meta.table_name}_block")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        names = Section(model._meta.table_name, model.nouns[1], _names(model))
        self.form = RecordForm(model, session, theme, [names], manage=manage, parent=self)
        column.addWidget(self.form)
        self.form.changed.connect(self._take)
        self.form.checked.connect(self.checked)
        self.form.manage_requested.connect(self.manage_requested)

    def entries(self) -> list[Entry]:
        """The one, present or not."""
        return [self.form.entry]

    def set_entries(self, entries: list[Entry]) -> None:
        """Show the first, else an empty one."""
        self.form.show_entry(entries[0] if entries else Entry.new(self.model))

    def forms(self) -> list[RecordForm]:
        """Its fields."""
        return [self.form]

    def focus_entry(self, uid: str, name: str) -> None:
        """Put the focus into a field."""
        self.form.focus_field(name)

    def _take(self) -> None:
        entry = self.form.entry
        entry.deleted = entry.base is not None and is_blank(entry)
        self.changed.emit()


def _names(model: type[Record]) -> tuple[str, ...]:
    return outline(model)[0].names
