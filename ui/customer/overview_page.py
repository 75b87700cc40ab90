"""The overview of a customer: people and last contacts at the left; details, products, notes, billing at the right.

All its widgets are made once and filled again for the next customer: that is three times as fast as making them anew.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from changes.log import Links
from changes.save import Edit, Outcome, Save, edit_of
from database.page import Page
from models import Customer, Declared, Row
from resources.language import N_, Message, _, ngettext
from ui import theme
from ui.customer.note_value import NoteValue
from ui.customer.open_deals import OpenDeals
from ui.customer.person_card import PersonCard
from ui.customer.recent_contacts import RecentContacts
from ui.customer.value_grid import WHY, ValueGrid, shown_fields
from ui.links import open_address
from ui.session import Session
from ui.widgets.chip_flow import ChipFlow
from ui.widgets.pairs import Pair, Pairs
from ui.widgets.reused import Reused
from ui.widgets.section import SectionHead

if TYPE_CHECKING:
    from ui.forms.editors import Editor

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
    "next_contact_on",
    "next_contact_time",
    "purchase_count",
    "purchase_total",
    "first_purchase_on",
    "last_purchase_on",
    "bookmarked",
)
_CHIPS = (("products_of_interest", "accent"), ("product_fields", "neutral"))
_LISTS = (
    ("billing_entity", N_("Invoice entity"), ("company", "tax_number", "bank", "account")),
    ("invoice_recipient", N_("Invoice delivery"), ("recipient", "phone", "address")),
    ("shipping_address", N_("Shipping"), ("consignee", "phone", "address")),
)
_PEOPLE = 12


class OverviewPage(QWidget):
    """The customer on one screen, without a click.

    Signals: ``tab_requested(str)`` for the links of its sections, ``edit_requested()`` for the whole form,
    ``log_contact_requested()``; ``contact_requested(id)`` and ``code_requested(id)`` for a contact and its QR code,
    ``record_requested(id)`` for a contact record; ``open_requested(table, id)`` for another record and
    ``add_requested(table)`` for a new one; ``why_requested(field, widget)``: why a derived value is what it is;
    ``clashed(Save, Outcome)`` when a value that was changed in place has been changed by somebody else meanwhile.
    """

    tab_requested = Signal(str)
    edit_requested = Signal()
    log_contact_requested = Signal()
    contact_requested = Signal(int)
    code_requested = Signal(int)
    record_requested = Signal(int)
    open_requested = Signal(str, int)
    add_requested = Signal(str)
    why_requested = Signal(str, object)
    clashed = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._editor: Editor | None = None
        self._edited = ""
        self._base: Row = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("overviewPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left, people = _column("overviewPeopleArea", _("Contacts"))
        right, details = _column("overviewDetailsArea", _("Details"))
        self.setFocusProxy(right)
        self._area = right
        line = QFrame()
        theme.mark(line, part="upright")
        row.addWidget(left, 11)
        row.addWidget(line)
        row.addWidget(right, 10)
        self._columns = (people, details)
        self._build_people(people)
        self._build_details(details)

    def _build_people(self, column: QVBoxLayout) -> None:
        self._people_head = SectionHead(_("Contacts"), _("Add"))
        self._people_head.link().setObjectName("overviewAddContactButton")
        column.addWidget(self._people_head)
        people = QVBoxLayout()
        people.setSpacing(0)
        column.addLayout(people)
        self._people = Reused(people, self._make_card, self._people_head.link())
        self._more = _caption()
        self._deals = OpenDeals(self._session)
        self._recent = RecentContacts(self._session)
        column.addWidget(self._more)
        column.addWidget(self._deals)
        column.addWidget(self._recent)
        column.addStretch(1)

    def _build_details(self, column: QVBoxLayout) -> None:
        self._details_head = SectionHead(_("Details"), _("Edit"))
        self._details_head.link().setObjectName("overviewEditButton")
        fields = shown_fields(Customer, _DETAILS, without=_IN_HEADER)
        self._grid = ValueGrid(fields, after=self._details_head.link())
        self._grid.setObjectName("overviewGrid")
        column.addWidget(self._details_head)
        column.addWidget(self._grid)
        self._chips = {name: ChipFlow(tone) for name, tone in _CHIPS}
        self._notes = {field.name: NoteValue(field) for field in _notes()}
        self._billing_head = SectionHead(_("Billing & shipping"), _("All"))
        self._billing_head.link().setObjectName("overviewBillingButton")
        self._billing = Pairs(columns=1, after=self._billing_head.link())
        self._heads: dict[str, SectionHead] = {}
        for name, widget in (self._chips | self._notes).items():
            label = Customer._meta.fields[name].label
            self._heads[name] = SectionHead(_(label))
            column.addWidget(self._heads[name])
            column.addWidget(widget)
        self._add_note = QPushButton(_("Add notes"))
        self._add_note.setObjectName("overviewAddNotesButton")
        theme.mark(self._add_note, role="link")
        theme.set_icon(self._add_note, "plus", "accentText", use="inline")
        column.addWidget(self._add_note, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._billing_head)
        column.addWidget(self._billing)
        column.addStretch(1)

    def _connect(self) -> None:
        self._people_head.link_requested.connect(lambda: self.tab_requested.emit("contacts"))
        self._billing_head.link_requested.connect(lambda: self.tab_requested.emit("billing"))
        self._details_head.link_requested.connect(self.edit_requested)
        self._recent.log_requested.connect(self.log_contact_requested)
        self._recent.record_requested.connect(self.record_requested)
        self._grid.edit_requested.connect(self.edit_value)
        self._grid.link_requested.connect(self._follow_link)
        self._deals.record_requested.connect(self.open_requested)
        self._deals.add_requested.connect(lambda: self.add_requested.emit("opportunity"))
        self._add_note.clicked.connect(lambda: self.edit_note(next(iter(self._notes))))
        for note in self._notes.values():
            note.edit_requested.connect(self.edit_note)

    def show_page(self, page: Page) -> None:
        """Show a customer."""
        other = self._page is None or self._page.id != page.id
        if other:
            self._close_editor()
        self._page = page
        self._hold(True)
        self._show_people(page)
        self._deals.show_page(page)
        self._recent.show_page(page)
        lookups = self._session.lookups
        self._grid.show_values(page.row, lookups, currency=page.currency, quiet=_by_level(page))
        for name, flow in self._chips.items():
            field: Any = Customer._meta.fields[name]
            flow.set_words([lookups.names.of(field.target, one) for one in page.row[name] or ()])
            self._show_part(name, flow, bool(page.row[name]))
        for name, note in self._notes.items():
            note.show_text(page.row[name] or "")
            if self._editor is None or name != self._edited:
                self._show_part(name, note, bool(page.row[name]))
        self._offer_note()
        self._show_billing(page)
        self._hold(False)

    def _follow_link(self, address: str) -> None:
        """A derived value says why it is so, an address is opened."""
        if address.startswith(WHY):
            name = address.removeprefix(WHY)
            self.why_requested.emit(name, self._grid.value(name) or self._grid)
        else:
            open_address(address)

    def edit_value(self, name: str) -> None:
        """Change one value in place: Enter saves, Esc gives up."""
        if self._grid.value(name) is not None:
            editor = self._make_editor(name)
            if editor is not None:
                self._grid.place_over(name, editor)

    def edit_note(self, name: str) -> None:
        """Change a longer text in place: Ctrl+Enter saves, Esc gives up."""
        editor = self._make_editor(name)
        if editor is not None:
            _people, details = self._columns
            note = self._notes[name]
            details.insertWidget(details.indexOf(note), editor)
            self._say_keys(name, _("Ctrl+Enter saves, Esc gives up"))
            self._heads[name].show()
            note.hide()
            self._offer_note()
            editor.show()
            editor.setFocus()
            QTimer.singleShot(
                0, editor, partial(self._area.ensureWidgetVisible, editor)
            )  # once it has its place

    def _make_editor(self, name: str) -> "Editor | None":
        from ui.customer.in_place import InPlace
        from ui.forms.editors import editor_for

        if self._page is None or self._page.row["deleted_at"]:
            return None
        self._close_editor()
        field: Any = Customer._meta.fields[name]
        editor = editor_for(field, self._session)
        self._base = dict(self._page.row)  # as it was when somebody began to type
        editor.write(self._base[name])
        self._editor, self._edited = editor, name
        watch = InPlace(editor)
        watch.saved.connect(self._save_value)
        watch.given_up.connect(self._close_editor)
        return editor

    def _save_value(self) -> None:
        from ui.forms.checks import ERROR

        if self._editor is None or self._page is None:
            return
        problem = self._editor.problem()
        if problem and problem.level == ERROR:
            self._close_editor()
            self._session.failed.emit(problem.sentence)
            return
        field: Declared = Customer._meta.fields[self._edited]
        base, value = self._base, self._editor.read()
        self._close_editor()

        def make(links: Links) -> list[Edit]:
            return [edit_of(Customer, base, base | {field.name: value}, links)]

        if value != base[field.name]:
            label = Message(N_("Changed {field} of “{name}”"), field=Message(field.label), name=base["name"])
            self._session.save(make, label, clashed=self._clash)

    def _clash(self, save: Save, outcome: Outcome) -> None:
        self.clashed.emit(save, outcome)

    def _close_editor(self) -> None:
        """The keys go back to the value, unless somebody took them elsewhere."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            note = self._notes.get(self._edited)
            if note is not None and self._page is not None:
                self._say_keys(self._edited, "")
                self._show_part(self._edited, note, bool(self._page.row[self._edited]))
                self._offer_note()
            value: QWidget | None = note or self._grid.value(self._edited)
            if value is not None and editor.isAncestorOf(self.focusWidget()):
                value.setFocus()
            editor.hide()
            editor.deleteLater()

    def _hold(self, held: bool) -> None:
        """One layout and one painting, when everything is filled: else each section that appears moves all others."""
        self.setUpdatesEnabled(not held)
        for column in self._columns:
            column.setEnabled(not held)

    def _make_card(self) -> PersonCard:
        card = PersonCard()
        card.open_requested.connect(self.contact_requested)
        card.code_requested.connect(self.code_requested)
        card.link_requested.connect(open_address)
        return card

    def _show_people(self, page: Page) -> None:
        contacts = sorted(
            page.lists.get("contact", []), key=lambda one: (one["left_company"], not one["primary"])
        )
        self._people_head.set_count(len(contacts))
        shown = contacts[:_PEOPLE]
        for card, contact in zip(self._people.take(len(shown)), shown, strict=True):
            card.show_contact(contact, self._session.lookups)
        rest = len(contacts) - len(shown)
        words = _("No contacts yet. Add the first person you talk to.") if not contacts else ""
        self._more.setText(
            ngettext("{n} more", "{n} more", rest).replace("{n}", str(rest)) if rest else words
        )
        self._more.setVisible(bool(rest or not contacts))

    def _say_keys(self, name: str, hint: str) -> None:
        self._heads[name].set_head(_(Customer._meta.fields[name].label), hint=hint)

    def _offer_note(self) -> None:
        """Notes are begun here where there are none; the other texts wait in the form."""
        first = next(iter(self._notes))
        row = self._page.row if self._page is not None else {}
        under_way = self._editor is not None and self._edited == first
        self._add_note.setVisible(not (row.get(first) or row.get("deleted_at") or under_way))

    def _show_part(self, name: str, widget: QWidget, shown: bool) -> None:
        for one in (self._heads[name], widget):
            if one.isHidden() == shown:
                one.setVisible(shown)

    def _show_billing(self, page: Page) -> None:
        pairs = []
        for table, title, names in _LISTS:
            for number, row in enumerate(page.lists.get(table, [])[:2]):
                text = " · ".join(str(row[name]) for name in names if row[name])
                pairs.append(Pair(f"{table}_{number + 1}", _(title), text or "—"))
        self._billing.set_pairs(pairs)
        self._billing_head.setVisible(bool(pairs))
        self._billing.setVisible(bool(pairs))


def _by_level(page: Page) -> dict[str, str]:
    """What an empty contact plan means: the one of the level, shown grey and never stored (DESIGN 3)."""
    if page.plan.days is None:
        return {}
    days = ngettext("By level · {days} day", "By level · {days} days", page.plan.days)
    return {"contact_strategy": days.format(days=page.plan.days)}


def _notes() -> list[Declared]:
    """The longer texts, in the order of the form."""
    named = ("remarks", "needs", "preferences", "opinion_of_us", "standing")
    return [Customer._meta.fields[name] for name in named]


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
    layout.setSpacing(theme.space("s"))
    area.setWidget(inside)
    return area, layout


def _caption() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    theme.mark(label, text_role="caption")
    return label
