"""The few fields below the text of the composer, which follow the kind of record."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from database.contact_log import ContactLog
from models import BY_NAME, Declared, Record, Row, new_uid
from resources.language import _
from ui import theme
from ui.forms.checks import ERROR, Problem
from ui.forms.editors import Editor, editor_for
from ui.forms.editors.choices import words_of
from ui.forms.entry import Entry
from ui.forms.tick_box import Tick, TickEditor
from ui.records.moment import MomentEditor, NextEditor
from ui.records.quick import MOMENT, NEXT, QUICK
from ui.session import Session
from ui.widgets.flow import FlowLayout

_TIMES = {MOMENT: "contacted_time", NEXT: "next_contact_time"}
_WIDTHS = {
    "dictionary": 112, "person": 104, "date": 118, "contact": 118, "money": 100, "price": 92, "quantity": 64,
    "product": 150, "product_several": 148, "contact_several": 100, "text": 128,
}  # fmt: skip
"""How wide what is typed of a kind is, at the usual size of text."""

_OWN_WIDTHS = {"method": 86, MOMENT: 122, NEXT: 116}


class ComposerFields(QWidget):
    """Editors in lines like words; what is typed goes into ``entry``, and into ``line`` where the record has lines.

    Signals: ``changed`` when anything was typed or chosen.
    """

    changed = Signal()

    def __init__(self, table: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.model, self.session = table, BY_NAME[table], session
        self.quick = QUICK[table]
        self.entry = Entry.new(self.model)
        self.line = Entry.new(self.quick.line) if self.quick.line else None
        self.people: dict[int, Row] = {}
        self.editors: dict[tuple[str, str], Editor] = {}
        self._log: ContactLog | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName(f"recordComposerFields_{self.table}")
        flow = FlowLayout(self, gap=theme.space("s"))
        for name in self.quick.fields:
            flow.addWidget(self._placed(self.model, name))
        if self.quick.line is not None:
            for name in self.quick.line_fields:
                flow.addWidget(self._placed(self.quick.line, name))

    def _placed(self, model: type[Record], name: str) -> QWidget:
        """An editor as wide as what is typed into it; what a date is for is said before it."""
        field = model._meta.fields[name]
        assert isinstance(field, Declared)
        editor = self._make(field)
        width = _OWN_WIDTHS.get(name) or _WIDTHS.get(field.kind, _WIDTHS["text"])
        editor.setFixedWidth(theme.tokens.scaled(width, theme.font_px("body")))
        editor.set_placeholder(_(field.label))
        if isinstance(editor, TickEditor):
            editor.box.line.setPlaceholderText(_(field.label))
        self.editors[model._meta.table_name, name] = editor
        if field.kind != "date" or name == MOMENT:
            return editor
        editor.set_placeholder("")
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("xs"))
        label = QLabel(_("Next") if name == NEXT else _(field.label), holder)
        theme.mark(label, text_role="field")
        label.setBuddy(editor.inner)
        row.addWidget(label)
        row.addWidget(editor)
        return holder

    def _make(self, field: Declared) -> Editor:
        if field.kind in ("contact_several", "product_several"):
            return TickEditor(field, self.session, self, manage=False)
        if field.name in _TIMES:
            kind = NextEditor if field.name == NEXT else MomentEditor
            return kind(field, self.session, self)
        return editor_for(field, self.session, self, manage=False)

    def _connect(self) -> None:
        for (table, name), editor in self.editors.items():
            editor.changed.connect(lambda table=table, name=name: self._take(table, name))
            editor.left.connect(lambda table=table, name=name: self._check(table, name))
            if isinstance(editor, TickEditor):
                editor.new_requested.connect(self._add_person)

    # -- what is shown ------------------------------------------------------------------------------------------

    def load(self, entry: Entry, line: Entry | None = None, people: Mapping[int, Row] | None = None) -> None:
        """Show another new record."""
        self.entry, self.people = entry, dict(people or {})
        if self.quick.line is not None:
            self.line = line or Entry.new(self.quick.line)
        self._offer()
        for (table, name), editor in self.editors.items():
            own = self._of(table)
            if isinstance(editor, MomentEditor):
                editor.write_moment(own.mine.get(name), own.mine.get(_TIMES[name]))
            else:
                editor.write(own.mine.get(name) or None)  # a price of nothing is none yet
            if name in own.typed:
                editor.write_typed(own.typed[name])
            editor.show_problem(None)

    def set_customer(self, log: ContactLog) -> None:
        """Choose among the people and records of a customer."""
        self._log = log
        for editor in self.editors.values():
            editor.set_customer(int(log.customer["id"]))
        self._offer()

    def settle(self) -> None:
        """Take what stands in the fields as if they had been left."""
        for editor in self.editors.values():
            if editor.typed():
                editor.tidy()

    def problem(self) -> tuple[Editor, Problem] | None:
        """The first thing that keeps from saving, and where."""
        for (table, name), editor in self.editors.items():
            found = editor.problem() if name in self._of(table).typed else self._own_problem(name)
            editor.show_problem(found)
            if found is not None and found.level == ERROR:
                return editor, found
        return None

    # -- inside -------------------------------------------------------------------------------------------------

    def _own_problem(self, name: str) -> Problem | None:
        mine = self.entry.mine
        on, after = mine.get(MOMENT), mine.get(NEXT)
        if name == NEXT and on and after and after < on:
            return Problem(ERROR, _("The next contact lies before this one"))
        field = self.model._meta.fields.get(name)
        if (
            isinstance(field, Declared)
            and field.required
            and mine.get(name) is None
            and name in self.quick.fields
        ):
            return Problem(ERROR, _("{field} is missing.").replace("{field}", _(field.label)))
        return None

    def _of(self, table: str) -> Entry:
        return self.line if self.line is not None and table != self.table else self.entry

    def _take(self, table: str, name: str) -> None:
        editor, own = self.editors[table, name], self._of(table)
        text = editor.typed()
        if text:
            own.typed[name] = text
            own.mine[name] = own.start.get(name)
        else:
            own.typed.pop(name, None)
            own.mine[name] = editor.read()
        if isinstance(editor, MomentEditor) and not text:
            own.mine[name], own.mine[_TIMES[name]] = editor.moment()
        if name == MOMENT:
            own.mine["planned"] = bool(own.mine[name] and own.mine[name] > self.session.today())
        if name == "product" and self.line is not None:
            self._fill_line()
        self.changed.emit()

    def _fill_line(self) -> None:
        """A product says its price."""
        assert self.line is not None
        assert self.quick.line is not None
        table = self.quick.line._meta.table_name
        rows = self.session.lookups.products
        product = next((row for row in rows if row["id"] == self.line.mine.get("product")), None)
        if product is not None and product["price"] is not None:
            self.editors[table, "price"].write(product["price"])
            self.line.mine["price"] = product["price"]

    def _check(self, table: str, name: str) -> None:
        if name in self._of(table).typed:
            self.editors[table, name].show_problem(self.editors[table, name].problem())

    def _offer(self) -> None:
        for (_table, name), editor in self.editors.items():
            if isinstance(editor, TickEditor):
                editor.box.offer(
                    self._people() if editor.field.kind == "contact_several" else self._products(name)
                )

    def _people(self) -> list[Tick]:
        known = [*(self._log.contacts if self._log else ()), *self.people.values()]
        return [_person(row) for row in known]

    def _products(self, name: str) -> list[Tick]:
        chosen = set(self.entry.mine.get(name) or ())
        return [
            Tick(
                int(row["id"]), str(row["label"]), str(row["label"]), f"{words_of(row)}|{row['model'] or ''}"
            )
            for row in self.session.lookups.products
            if row["active"] or row["id"] in chosen
        ]

    def _add_person(self, name: str) -> None:
        """Somebody who is not in the list becomes a contact when the record is saved."""
        row_id = min(self.people, default=-1) - 1
        self.people[row_id] = {"id": row_id, "uid": new_uid(), "name": name, "title": None, "primary": False}
        self._offer()
        editor = self.editors[self.table, "contacts"]
        editor.write((*(editor.read() or ()), row_id))
        self._take(self.table, "contacts")
        editor.setFocus()


def _person(row: Row) -> Tick:
    name = str(row["name"])
    words = f"{name} · {row['title']}" if row["title"] else name
    return Tick(int(row["id"]), name, name, words)
