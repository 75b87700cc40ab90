"""The overview of a customer: people at the left; details, products, notes, billing and shipping at the right."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from changes.log import Links
from changes.save import Edit, edit_of
from database.page import Page
from models import Contact, Customer, Declared, Row
from resources.language import N_, Message, _
from ui import theme
from ui.forms.checks import ERROR
from ui.forms.editors import Editor, editor_for
from ui.in_place import InPlace
from ui.session import Session
from ui.value_grid import ValueGrid, shown_fields
from ui.widgets.chip import Chip
from ui.widgets.elided import ElidedLabel
from ui.widgets.flow import FlowLayout
from ui.widgets.section import SectionHead

_DETAILS = ("basics", "business", "plans", "reach", "trade", "legal", "status")
_IN_HEADER = (
    "name",
    "level",
    "category",
    "credit",
    "phone",
    "email",
    "address",
    "last_contact_on",
    "bookmarked",
)
_LISTS = (
    ("billing_entity", N_("Billing details"), ("company", "tax_number", "bank", "account")),
    ("invoice_recipient", N_("Invoice delivery"), ("recipient", "phone", "address")),
    ("shipping_address", N_("Shipping"), ("consignee", "phone", "address")),
)


class OverviewPage(QWidget):
    """The customer on one screen, without a click.

    Signals: ``tab_requested(str)`` for the links of its sections, ``edit_requested()`` for the whole form.
    """

    tab_requested = Signal(str)
    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._editor: Editor | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("overviewPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left, self._left = _column("overviewPeopleArea", _("Contacts"))
        right, self._right = _column("overviewDetailsArea", _("Details"))
        self.setFocusProxy(right)
        line = QFrame()
        theme.mark(line, part="upright")
        row.addWidget(left, 11)
        row.addWidget(line)
        row.addWidget(right, 10)
        self._people_head = SectionHead(_("Contacts"), _("Add"))
        self._people_head.link().setObjectName("overviewAddContactButton")
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.space("m"))
        self._left.addWidget(self._people_head)
        self._left.addLayout(self._people)
        self._left.addStretch(1)
        self._details_head = SectionHead(_("Details"), _("Edit"))
        self._details_head.link().setObjectName("overviewEditButton")
        self._grid = ValueGrid(shown_fields(Customer, _DETAILS, without=_IN_HEADER))
        self._grid.setObjectName("overviewGrid")
        self._right.addWidget(self._details_head)
        self._right.addWidget(self._grid)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(theme.space("s"))
        self._right.addLayout(self._rest)
        self._right.addStretch(1)

    def _connect(self) -> None:
        self._people_head.link_requested.connect(lambda: self.tab_requested.emit("contacts"))
        self._details_head.link_requested.connect(self.edit_requested)
        self._grid.edit_requested.connect(self.edit_value)

    def show_page(self, page: Page) -> None:
        """Show a customer."""
        self._close_editor()
        self._page = page
        _clear(self._people)
        _clear(self._rest)
        contacts = sorted(
            page.lists.get("contact", []), key=lambda one: (one["left_company"], not one["primary"])
        )
        self._people_head.set_count(len(contacts))
        for contact in contacts[:12]:
            self._people.addWidget(self._person(contact))
        if len(contacts) > 12:
            self._people.addWidget(_caption(_("{n} more").replace("{n}", str(len(contacts) - 12))))
        if not contacts:
            self._people.addWidget(_caption(_("No contacts yet. Add the first person you talk to.")))
        self._grid.show_values(page.row, self._session.lookups)
        self._show_chips(page.row)
        self._show_notes(page.row)
        self._show_lists(page)

    def edit_value(self, name: str) -> None:
        """Change one value in place: Enter saves, Esc gives up."""
        if self._page is None or self._page.row["deleted_at"] or not self._grid.cell(name):
            return
        self._close_editor()
        field: Any = Customer._meta.fields[name]
        editor = editor_for(field, self._session)
        editor.write(self._page.row[name])
        self._editor = editor
        self._grid.place_over(name, editor)
        watch = InPlace(editor)
        watch.saved.connect(lambda: self._save_value(field))
        watch.given_up.connect(self._close_editor)

    def _save_value(self, field: Declared) -> None:
        if self._editor is None or self._page is None:
            return
        problem = self._editor.problem()
        if problem and problem.level == ERROR:
            self._close_editor()
            self._session.failed.emit(problem.sentence)
            return
        base: Row = dict(self._page.row)
        value = self._editor.read()
        self._close_editor()

        def make(links: Links) -> list[Edit]:
            return [edit_of(Customer, base, base | {field.name: value}, links)]

        if value != base[field.name]:
            label = Message(N_("Changed {field} of “{name}”"), field=Message(field.label), name=base["name"])
            self._session.save(make, label)

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.hide()
            editor.deleteLater()

    def _person(self, contact: Row) -> QWidget:
        lookups, fields = self._session.lookups, Contact._meta.fields
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xxs"))
        top = QHBoxLayout()
        top.setSpacing(theme.space("s"))
        name = QLabel(contact["name"])
        name.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(name, text_role="h3")
        top.addWidget(name)
        if contact["title"]:
            top.addWidget(ElidedLabel(contact["title"]))
        if contact["decision_influence"]:
            top.addWidget(
                Chip(lookups.text(fields["decision_influence"], contact["decision_influence"]), "accent")
            )
        if contact["left_company"]:
            top.addWidget(Chip(_("Has left"), "neutral"))
        top.addStretch(1)
        top.addWidget(self._copy_button(contact))
        ways = [contact[way] for way in ("mobile", "phone", "email", "wechat") if contact[way]]
        if contact["birthday"]:
            ways.append(_("Birthday {day}").replace("{day}", contact["birthday"]))
        column.addLayout(top)
        column.addWidget(ElidedLabel(" · ".join(ways[:4]) or "—"))
        return holder

    def _copy_button(self, contact: Row) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"copyContactButton_{contact['id']}")
        theme.mark(button, role="ghost")
        theme.set_icon(button, "copy", "text3")
        text = _("Copy {name}").replace("{name}", contact["name"])
        button.setToolTip(text)
        button.setAccessibleName(text)
        lines = [contact[name] for name in ("name", "title", "mobile", "phone", "email") if contact[name]]
        button.clicked.connect(lambda: QApplication.clipboard().setText("\n".join(lines)))
        return button

    def _show_chips(self, row: Row) -> None:
        for name, tone in (("products_of_interest", "accent"), ("product_fields", "neutral")):
            field: Any = Customer._meta.fields[name]
            if row[name]:
                self._rest.addWidget(SectionHead(_(field.label)))
                holder = QWidget()
                flow = FlowLayout(holder)
                for one in row[name]:
                    flow.addWidget(Chip(self._session.lookups.names.of(field.target, one), tone))
                self._rest.addWidget(holder)

    def _show_notes(self, row: Row) -> None:
        for name in ("remarks", "needs", "preferences", "opinion_of_us", "standing"):
            if row[name]:
                field: Any = Customer._meta.fields[name]
                self._rest.addWidget(SectionHead(_(field.label)))
                note = QLabel(row[name])
                note.setObjectName(f"{name}_value")
                note.setTextFormat(Qt.TextFormat.PlainText)
                note.setWordWrap(True)
                note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._rest.addWidget(note)

    def _show_lists(self, page: Page) -> None:
        for table, title, names in _LISTS:
            rows = page.lists.get(table, [])
            if rows:
                head = SectionHead(_(title), _("All"))
                head.link_requested.connect(lambda: self.tab_requested.emit("billing"))
                self._rest.addWidget(head)
                for row in rows[:2]:
                    text = " · ".join(str(row[name]) for name in names if row[name])
                    self._rest.addWidget(ElidedLabel(text))


def _column(name: str, words: str) -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(words)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget()
    theme.mark(inside, part="surface")
    layout = QVBoxLayout(inside)
    edge = theme.space("xl")
    layout.setContentsMargins(edge, theme.space("l"), edge, edge)
    layout.setSpacing(theme.space("m"))
    area.setWidget(inside)
    return area, layout


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.mark(label, text_role="caption")
    return label
