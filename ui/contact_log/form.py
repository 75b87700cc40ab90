"""The fields of one contact record in the dialog: everything has a default, the text is what is typed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from database.contact_log import NOT_CONTACT, ContactLog
from models import ContactRecord, Declared, Product, Row, new_uid
from resources.language import _, ngettext
from ui import theme
from ui.contact_log.line import Line
from ui.contact_log.method import MethodEditor
from ui.contact_log.next import NextContact
from ui.forms.checks import ERROR, Problem
from ui.forms.editors import Editor, editor_for
from ui.forms.editors.choices import words_of
from ui.forms.editors.notes import NotesEditor
from ui.forms.entry import Entry
from ui.forms.tick_box import Tick, TickEditor
from ui.session import Session
from ui.widgets.segmented import Segmented

DONE, PLANNED = "done", "planned"

MOMENT = ("contacted_on", "contacted_time")
NEXT = ("next_contact_on", "next_contact_time")

_OF_DONE = ("result", *NEXT, "next_step")
"""What only a contact that has happened can have."""

_SHOWN_OF_DONE = ("next_contact_on", "next_step")
"""The lines that go with it."""


class ContentEditor(NotesEditor):
    """What was said: four lines to begin with."""

    lines = (4, 8)


class LogContactForm(QWidget):
    """Keeps what a person types in ``entry``; ``people`` are new contacts by the negative ids that stand for them.

    Signals: ``changed`` when anything was typed or chosen.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.entry = Entry.new(ContactRecord)
        self.log: ContactLog | None = None
        self.people: dict[int, Row] = {}
        self.is_touched = False
        self.editors: dict[str, Editor] = {}
        self.lines: dict[str, Line] = {}
        self._now = session.now().astimezone()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        self._column = column
        # Made in the order of the lines, which is that of the Tab key.
        self.method = MethodEditor(_field("method"), self.session, self, manage=False)
        self.persons = TickEditor(_field("contacts"), self.session, self, manage=False)
        self.persons.box.line.setPlaceholderText(_("Nobody noted; type a name"))
        self.editors = {"method": self.method, "contacts": self.persons}
        self._make(*MOMENT)
        self.state = Segmented(
            [(DONE, _("Done"), ""), (PLANNED, _("Planned"), "")], _("Done or planned"), parent=self
        )
        self.state.setObjectName("contactStateSwitch")
        for key in (DONE, PLANNED):
            self.state.button(key).setObjectName(f"contactStateSwitch_{key}")
        self.content = ContentEditor(_field("content"), self.session, self, manage=False)
        self.editors["content"] = self.content
        self._make("result", "contact_kind")
        self.products = TickEditor(_field("products"), self.session, self, manage=False)
        self.editors["products"] = self.products
        self.next = NextContact(self.session, self)
        self.editors |= dict(zip(NEXT, (self.next.date, self.next.time), strict=True))
        self._make("next_step")
        self._add_lines()

    def _make(self, *names: str) -> None:
        for name in names:
            self.editors[name] = editor_for(_field(name), self.session, self, manage=False)

    def _add_lines(self) -> None:
        self._line("method", _("How"), self.method)
        self._line("contacts", _("With"), self.persons)
        when = self._line("contacted_on", _("When"), *(self.editors[name] for name in MOMENT))
        when.row.addStretch(1)
        when.row.addWidget(self.state)
        self._line("content", _("What was said"), self.content, required=True)
        self._kind_label = kind = QLabel(_("Kind"), self)
        theme.mark(kind, text_role="field")
        kind.setBuddy(self.editors["contact_kind"].inner)
        result = self._line("result", _("Result"), self.editors["result"])
        result.row.addWidget(kind)
        result.row.addWidget(self.editors["contact_kind"])
        self._line("products", _("Products"), self.products)
        self._line("next_contact_on", _("Next contact"), self.next)
        self._line("next_step", _("Next step"), self.editors["next_step"])
        for name in (*MOMENT, *NEXT):
            width = theme.tokens.scaled(68 if name.endswith("time") else 138, theme.font_px("body"))
            self.editors[name].setFixedWidth(width)
        self._column.addStretch(1)

    def _line(self, name: str, text: str, *widgets: QWidget, required: bool = False) -> Line:
        line = Line(text, f"logContact_{name}", required=required, parent=self)
        first = widgets[0]
        line.add(*widgets, labelled=first.inner if isinstance(first, Editor) else first)
        self.lines[name] = line
        self._column.addWidget(line)
        return line

    def _connect(self) -> None:
        for name, editor in self.editors.items():
            if name not in NEXT:
                editor.changed.connect(lambda name=name: self._take(name))
            editor.left.connect(lambda name=name: self._check(name))
        self.next.changed.connect(self._take_next)
        self.state.chosen.connect(self._choose_state)
        self.persons.new_requested.connect(self._add_person)
        self.session.lookups_changed.connect(self._offer_products)

    # -- what is shown --------------------------------------------------------------------------------------------

    def load(self, log: ContactLog, entry: Entry, people: Mapping[int, Row] | None = None) -> None:
        """Show a record of a customer; what is typed goes into the entry."""
        self.log, self.entry, self.people = log, entry, dict(people or {})
        self._now = self.session.now().astimezone()
        self._offer_people()
        self._offer_products()
        for name, editor in self.editors.items():
            if name not in NEXT:
                editor.write(entry.mine.get(name))
        self.next.set_plan(self._plan_on())
        self.next.write(*(entry.mine.get(name) for name in NEXT))
        for name, text in entry.typed.items():
            if name in self.editors:
                self.editors[name].write_typed(text)
        for line in self.lines.values():
            line.show_problem(None)
        self._show_state()
        self._follow()

    def focus_content(self) -> None:
        """Where the typing begins."""
        self.content.text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.content.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.content.text.setTextCursor(cursor)

    def is_planned(self) -> bool:
        """Whether it is still to come."""
        return bool(self.entry.mine.get("planned"))

    def counts(self) -> bool:
        """Whether it counts as contact, so that it completes reminders and the plan goes on from it (DESIGN 3)."""
        values = (
            self.session.lookups.value(self.entry.mine.get(name)) for name in ("contact_kind", "result")
        )
        silent = any(row and NOT_CONTACT in (row["flags"] or "").split() for row in values)
        return not silent and not self.is_planned()

    # -- what was typed -------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Take what stands in the fields as if they had been left."""
        for editor in self.editors.values():
            if editor.typed():
                editor.tidy()

    def check(self) -> list[str]:
        """Say at every field what is wrong with it; returns the names of those that keep from saving, in order."""
        found = self._problems()
        for name, editor in self.editors.items():
            editor.show_problem(found.get(name))
        for name, line in self.lines.items():
            line.show_problem(self._of_line(name, found))
        return [name for name, problem in found.items() if problem.level == ERROR]

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        self.editors[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def result_entry(self) -> Entry:
        """What is to be saved: a plan has no result and no next contact."""
        made = self.entry.snapshot()
        if self.is_planned():
            made.mine |= {name: None if made.base is None else made.start.get(name) for name in _OF_DONE}
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field and never saves by accident."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    # -- inside -------------------------------------------------------------------------------------------------

    def _take(self, name: str) -> None:
        self._keep(name, self.editors[name].read())
        if name in MOMENT:
            self._follow_moment()
        self._after(name)

    def _take_next(self) -> None:
        for name, value in zip(NEXT, self.next.read(), strict=True):
            self._keep(name, value)
        self._after(NEXT[0])

    def _keep(self, name: str, value: Any) -> None:
        text = self.editors[name].typed()
        if text:
            self.entry.typed[name] = text
            value = self.entry.start.get(name)
        else:
            self.entry.typed.pop(name, None)
        self.entry.mine[name] = value

    def _after(self, name: str) -> None:
        self.is_touched = True
        self._follow()
        shown = [line for line in self.lines.values() if line.problem]
        if shown or name in ("content", "result"):  # what is mended is not red any longer
            self._recheck()
        self.changed.emit()

    def _check(self, name: str) -> None:
        """What is typed wrong is said when the field is left; what is missing, on saving."""
        if name in self.entry.typed or name in NEXT or name in MOMENT:
            problem = self._problems().get(name)
            self.editors[name].show_problem(problem)
            line = next(key for key in self.lines if name in self._fields_of(key))
            self.lines[line].show_problem(self._of_line(line, self._problems()))

    def _recheck(self) -> None:
        found = self._problems()
        for name, line in self.lines.items():
            if line.problem:
                line.show_problem(self._of_line(name, found))
                for one in self._fields_of(name):
                    self.editors[one].show_problem(found.get(one))

    def _of_line(self, line: str, found: Mapping[str, Problem]) -> Problem | None:
        return next((found[name] for name in self._fields_of(line) if name in found), None)

    def _fields_of(self, line: str) -> tuple[str, ...]:
        pairs = {"contacted_on": MOMENT, "next_contact_on": NEXT, "result": ("result", "contact_kind")}
        return pairs.get(line, (line,))

    def _problems(self) -> dict[str, Problem]:
        hidden = set(_OF_DONE) if self.is_planned() else set()
        found: dict[str, Problem] = {}
        for name, editor in self.editors.items():
            problem = editor.problem() if name not in hidden else None
            if problem is None and name not in self.entry.typed and name not in hidden:
                problem = self._own_problem(name)
            if problem:
                found[name] = problem
        return found

    def _own_problem(self, name: str) -> Problem | None:
        mine = self.entry.mine
        on: date | None = mine.get("contacted_on")
        if name == "content" and not (mine["content"] or mine["result"] or self.is_planned()):
            return Problem(ERROR, _("Write what was said, or choose a result"))
        if name == "contacted_on" and on and on > self._now.date() and not self.is_planned():
            return Problem(ERROR, _("This day is still to come: choose “Planned”"))
        next_on: date | None = mine.get("next_contact_on")
        if name == "next_contact_on" and mine.get("next_contact_time") and not next_on:
            return Problem(ERROR, _("The time needs a day"))
        if name == "next_contact_on" and on and next_on and next_on < on:
            return Problem(ERROR, _("The next contact lies before this one"))
        return None

    # -- what follows from what ---------------------------------------------------------------------------------

    def _follow(self) -> None:
        self.next.set_plan(self._plan_on())
        self.lines["products"].set_hint(self._interest_hint())

    def _plan_on(self) -> date | None:
        on = self.entry.mine.get("contacted_on")
        return self.log.by_plan(on if self.counts() else None) if self.log else None

    def _interest_hint(self) -> str:
        added = self.log.added(self.entry.mine.get("products")) if self.log else ()
        if not added:
            return ""
        if len(added) == 1:
            name = self.session.lookups.names.of(Product, added[0])
            return _("Adds “{name}” to the products of interest").replace("{name}", name)
        text = ngettext(
            "{count} product will be added to the products of interest",
            "{count} products will be added to the products of interest",
            len(added),
        )
        return text.replace("{count}", str(len(added)))

    def _follow_moment(self) -> None:
        """A day that is still to come is a plan."""
        on = self.entry.mine.get("contacted_on")
        if on is not None and on > self._now.date() and not self.is_planned():
            self.entry.mine["planned"] = True
            self._show_state()

    def _choose_state(self, key: str) -> None:
        planned = key == PLANNED
        if planned == self.is_planned():
            return
        self.entry.mine["planned"] = planned
        on, time = self._moment(planned)
        self.entry.mine |= {"contacted_on": on, "contacted_time": time}
        for name in MOMENT:
            self.entry.typed.pop(name, None)
            self.editors[name].write(self.entry.mine[name])
        self._show_state()
        self._after("contacted_on")

    def _moment(self, planned: bool) -> tuple[date, str | None]:
        """When a plan is for, unless it is said: when it was, else the day of the contact plan or tomorrow."""
        if not planned:
            return self._now.date(), f"{self._now:%H:%M}"
        base = self.entry.base
        if base is not None and base["planned"]:
            return base["contacted_on"], base["contacted_time"]
        tomorrow = date.fromordinal(self._now.date().toordinal() + 1)
        return max(self._plan_on() or tomorrow, tomorrow), None

    def _show_state(self) -> None:
        self.state.blockSignals(True)
        self.state.choose(PLANNED if self.is_planned() else DONE)
        self.state.blockSignals(False)
        planned = self.is_planned()
        self.lines["content"].set_label(
            _("What for") if planned else _("What was said"), required=not planned
        )
        self.lines["result"].set_label(_("Kind") if planned else _("Result"))
        for widget in (
            self.editors["result"],
            self._kind_label,
            *(self.lines[name] for name in _SHOWN_OF_DONE),
        ):
            widget.setVisible(not planned)

    # -- people and products --------------------------------------------------------------------------------------

    def _offer_people(self) -> None:
        known = [*self.log.contacts, *self.people.values()] if self.log else []
        self.persons.box.offer(_person(row) for row in known)

    def _offer_products(self) -> None:
        chosen = set(self.entry.mine.get("products") or ())
        rows = self.session.lookups.choices(_field("products"))
        self.products.box.offer(
            Tick(
                int(row["id"]), str(row["label"]), str(row["label"]), f"{words_of(row)}|{row['model'] or ''}"
            )
            for row in rows
            if row["active"] or row["id"] in chosen
        )

    def _add_person(self, name: str) -> None:
        row_id = min(self.people, default=-1) - 1
        empty = {"title": None, "primary": False}
        self.people[row_id] = {"id": row_id, "uid": new_uid(), "name": name, **empty}
        self._offer_people()
        self.persons.write((*(self.persons.read() or ()), row_id))
        self._take("contacts")
        self.persons.setFocus()


def _person(row: Row) -> Tick:
    name = str(row["name"])
    label = f"{name} · {row['title']}" if row["title"] else name
    return Tick(int(row["id"]), name, label, label)


def _field(name: str) -> Declared:
    field = ContactRecord._meta.fields[name]
    assert isinstance(field, Declared)
    return field
