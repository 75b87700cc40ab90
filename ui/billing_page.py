"""Billing and shipping: the two invoice entities side by side, who receives invoices, and the small tables."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
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
from ui.record_tab import RecordTab
from ui.session import Session
from ui.widgets.chip import Chip
from ui.widgets.elided import ElidedLabel
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


class BillingPage(QWidget):
    """What finance and the warehouse ask for.

    Signals: ``edit_requested()`` for the customer form.
    """

    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
        self._stack.addWidget(self._build_cards())
        self._tabs = {
            name: RecordTab(model, self._session, name, _(add), _(empty))
            for model, name, _title, add, empty in _TABLES
        }
        for tab in self._tabs.values():
            self._stack.addWidget(tab)
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
            _Card(f"copyEntity{n}Button", BillingEntity, _("Invoice entity {n}").replace("{n}", str(n)), _SIX)
            for n in (1, 2)
        ]
        self._recipient = _Card(
            "copyRecipientButton",
            InvoiceRecipient,
            _("Invoice delivery"),
            ("recipient", "phone", "address", "postcode"),
        )
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
        names = ["billing", *self._tabs]
        self._parts.chosen.connect(lambda key: self._stack.setCurrentIndex(names.index(key)))
        self._edit.clicked.connect(self.edit_requested)

    def show_page(self, page: Page) -> None:
        """Show a customer."""
        entities = {row["position"]: row for row in page.lists.get("billing_entity", [])}
        for number, card in enumerate(self._cards, 1):
            card.show_row(entities.get(number))
        self._recipient.show_row(next(iter(page.lists.get("invoice_recipient", [])), None))
        for tab in self._tabs.values():
            tab.show_page(page)
        self._edit.setEnabled(page.row["deleted_at"] is None)


class _Card(QFrame):
    """Six lines and a button that copies them for finance."""

    def __init__(self, button: str, model: type[Record], title: str, names: tuple[str, ...]) -> None:
        super().__init__()
        self._fields = [field for field in declared_fields(model) if field.name in names]
        self._fields.sort(key=lambda field: names.index(field.name))
        self._row: Row | None = None
        theme.mark(self, part="card")
        column = QVBoxLayout(self)
        top = QHBoxLayout()
        head = QLabel(title)
        theme.mark(head, text_role="h3")
        self._default = Chip(_("Default"), "accent")
        self._copy = QPushButton(_("Copy for finance"))
        self._copy.setObjectName(button)
        self._copy.setAccessibleName(f"{_('Copy for finance')} · {title}")
        theme.mark(self._copy, role="link")
        top.addWidget(head)
        top.addWidget(self._default)
        top.addStretch(1)
        top.addWidget(self._copy)
        column.addLayout(top)
        self._values = []
        for field in self._fields:
            line = QHBoxLayout()
            label = QLabel(_(field.label))
            theme.mark(label, text_role="label")
            label.setMinimumWidth(theme.size("leftPane.min") // 2)
            value = ElidedLabel()
            line.addWidget(label)
            line.addWidget(value, 1)
            column.addLayout(line)
            self._values.append(value)
        column.addStretch(1)
        self._copy.clicked.connect(self._copy_lines)

    def show_row(self, row: Row | None) -> None:
        """Show a row, or that there is none."""
        self._row = row
        for field, value in zip(self._fields, self._values, strict=True):
            value.set_text((row[field.name] if row else None) or "—")
        self._default.setVisible(bool(row and row.get("default")))
        self._copy.setEnabled(row is not None)

    def _copy_lines(self) -> None:
        if self._row is not None:
            lines = [
                f"{_(field.label)}: {self._row[field.name]}"
                for field in self._fields
                if self._row[field.name]
            ]
            QApplication.clipboard().setText("\n".join(lines))
