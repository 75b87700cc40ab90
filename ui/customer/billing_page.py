"""Billing and shipping: the two invoice entities side by side, who receives invoices, and the small tables."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from database.page import Page
from models import (
    BillingEntity,
    Channel,
    InvoiceRecipient,
    KeyAccount,
    ProductInUse,
    Record,
    Row,
    ShippingAddress,
)
from models import declared as declared_fields
from resources.language import N_, _
from ui import theme
from ui.customer.record_tab import RecordTab
from ui.session import Session
from ui.widgets.chip import Chip
from ui.widgets.pairs import Pair, Pairs
from ui.widgets.segmented import Segmented

_TABLES: tuple[tuple[type[Record], str, str, str, str], ...] = (
    (ShippingAddress, "shippingAddress", N_("Shipping"), N_("Add address"), N_("No shipping address yet.")),
    (
        KeyAccount,
        "keyAccount",
        N_("Key end customers"),
        N_("Add key customer"),
        N_("No key end customers yet."),
    ),
    (Channel, "channel", N_("Further channels"), N_("Add channel"), N_("No further channels yet.")),
    (
        ProductInUse,
        "productInUse",
        N_("Products in use"),
        N_("Add product"),
        N_("No products in use noted yet."),
    ),
)
_SIX = ("company", "tax_number", "address", "phone", "bank", "account")
_FOUR = ("recipient", "phone", "address", "postcode")


class BillingPage(QWidget):
    """What finance and the warehouse ask for. Each part is made and filled when it is looked at.

    Signals: ``edit_requested()`` for the customer form; ``clashed(Save, Outcome)`` and
    ``manage_requested(dictionary)`` of the panels.
    """

    edit_requested = Signal()
    clashed = Signal(object, object)
    manage_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._tabs: dict[str, RecordTab] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("billingPage")
        theme.mark(self, part="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("m"), 0, 0)
        self._parts = Segmented(name=_("Part"))
        self._parts.setObjectName("billingParts")
        options = [("billing", _("Billing details"), "")]
        options += [(name, _(title), "") for _model, name, title, _add, _empty in _TABLES]
        self._parts.set_options(options)
        for name, _text, _icon in options:
            self._parts.button(name).setObjectName(f"{name}PartButton")
        row = QHBoxLayout()
        row.setContentsMargins(theme.space("xl"), 0, theme.space("xl"), 0)
        row.addWidget(self._parts)
        row.addStretch(1)
        column.addLayout(row)
        self._stack = QStackedWidget()
        self._area = self._build_cards()
        self._stack.addWidget(self._area)
        column.addWidget(self._stack, 1)

    def _build_cards(self) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("billingArea")
        area.setAccessibleName(_("Billing details"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        theme.mark(holder, part="surface")
        area.setWidget(holder)
        column = QVBoxLayout(holder)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("m"), edge, edge)
        column.setSpacing(theme.space("l"))
        cards = QHBoxLayout()
        cards.setSpacing(theme.space("l"))
        self._cards = [
            FinanceCard(f"entity{n}", BillingEntity, _("Invoice entity {n}").replace("{n}", str(n)), _SIX)
            for n in (1, 2)
        ]
        self._recipient = FinanceCard("recipient", InvoiceRecipient, _("Invoice delivery"), _FOUR)
        for card in self._cards:
            cards.addWidget(card)
        column.addLayout(cards)
        column.addWidget(self._recipient)
        self._edit = QPushButton(_("Edit billing details"))
        self._edit.setObjectName("editBillingButton")
        theme.set_icon(self._edit, "pencil")
        column.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return area

    def _connect(self) -> None:
        self._parts.chosen.connect(self._show_part)
        self._edit.clicked.connect(self.edit_requested)

    def show_page(self, page: Page) -> None:
        """Show a customer."""
        self._page = page
        entities = {row["position"]: row for row in page.lists.get("billing_entity", [])}
        for number, card in enumerate(self._cards, 1):
            card.show_row(entities.get(number))
        self._recipient.show_row(next(iter(page.lists.get("invoice_recipient", [])), None))
        self._edit.setEnabled(page.row["deleted_at"] is None)
        self._show_part(self._parts.current())

    def _show_part(self, key: str) -> None:
        tab = self._tab(key)
        if tab is not None and self._page is not None:
            tab.show_page(self._page)
        self._stack.setCurrentWidget(tab or self._area)

    def _tab(self, key: str) -> RecordTab | None:
        """The small table of a part, made at its first showing; ``None`` for the cards."""
        found = next((one for one in _TABLES if one[1] == key), None)
        if found is not None and key not in self._tabs:
            model, name, _title, add, empty = found
            tab = self._tabs[key] = RecordTab(model, self._session, name, _(add), _(empty))
            tab.clashed.connect(self.clashed)
            tab.manage_requested.connect(self.manage_requested)
            self._stack.addWidget(tab)
        return self._tabs.get(key)


class FinanceCard(QFrame):
    """The lines that finance asks for, and a button that copies them."""

    def __init__(self, name: str, model: type[Record], title: str, names: tuple[str, ...]) -> None:
        """``name`` begins the object names of what is on the card."""
        super().__init__()
        self._name, self._title = name, title
        self._fields = [field for field in declared_fields(model) if field.name in names]
        self._fields.sort(key=lambda field: names.index(field.name))
        self._row: Row | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName(f"{self._name}Card")
        theme.mark(self, part="card")
        column = QVBoxLayout(self)
        edge = theme.space("l")
        column.setContentsMargins(edge, theme.space("m"), edge, theme.space("m"))
        head = QLabel(self._title)
        theme.mark(head, text_role="h3")
        self._default = Chip(_("Default"), "accent")
        self._default.setObjectName(f"{self._name}DefaultLabel")
        self._copy = QPushButton(_("Copy for finance"))
        self._copy.setObjectName(f"copy{self._name[0].upper()}{self._name[1:]}Button")
        self._copy.setAccessibleName(f"{_('Copy for finance')} · {self._title}")
        theme.mark(self._copy, role="link")
        top = QHBoxLayout()
        top.addWidget(head)
        top.addWidget(self._default)
        top.addStretch(1)
        top.addWidget(self._copy)
        column.addLayout(top)
        self._pairs = Pairs(columns=1, after=self._copy)
        column.addWidget(self._pairs)
        column.addStretch(1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)

    def show_row(self, row: Row | None) -> None:
        """Show a row, or that there is none."""
        self._row = row
        values = {field.name: (row[field.name] if row else None) or "—" for field in self._fields}
        self._pairs.set_pairs(
            [Pair(f"{self._name}_{one.name}", _(one.label), values[one.name]) for one in self._fields]
        )
        self._default.setVisible(bool(row and row.get("default")))
        self._copy.setEnabled(row is not None)

    def copy(self) -> None:
        """Put the lines that are filled in on the clipboard, and say so at the button."""
        row = self._row or {}
        lines = [
            _("{label}: {value}").replace("{label}", _(field.label)).replace("{value}", row[field.name])
            for field in self._fields
            if row.get(field.name)
        ]
        QApplication.clipboard().setText("\n".join(lines))
        QToolTip.showText(self._copy.mapToGlobal(QPoint(0, self._copy.height())), _("Copied"), self._copy)
