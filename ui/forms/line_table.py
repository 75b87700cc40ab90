"""The lines of a quote or a purchase: a product fills them, amounts and totals follow while somebody types."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from changes.totals import line_amount
from models import Declared, Product, Record, declared
from resources.language import _
from ui import theme
from ui.forms.entry import Entry
from ui.forms.form import RecordForm
from ui.forms.outline import Section
from ui.forms.small_rows import SmallRows
from ui.forms.small_table import SmallTable
from ui.session import Session
from ui.theme import Theme
from ui.wording import amount

_COLUMNS = ("description", "quantity", "price", "discount", "amount")
_TYPED = ("product", "description", "quantity", "unit", "price", "discount")
_FILLED = {"description": "name", "unit": "unit", "price": "price"}
"""What a product says of a line: the line's fields, and those of the product."""

_CENT = Decimal("0.01")


class Terms(NamedTuple):
    """What the record above says of its lines: discount on all, tax in percent, whether prices hold it, currency."""

    discount: Decimal | None = None
    tax: Decimal | None = None
    tax_included: bool = True
    currency: str = "CNY"


class Totals(NamedTuple):
    """What lines come to: without tax, the tax, and with it."""

    net: Decimal
    tax: Decimal
    total: Decimal


def totals(amounts: list[Decimal], terms: Terms) -> Totals:
    """Add lines up. Tax is rounded half up to hundredths, once for all lines."""
    whole, rate = sum(amounts, Decimal(0)), terms.tax or Decimal(0)
    if terms.tax_included:
        net = (whole * 100 / (100 + rate)).quantize(_CENT, ROUND_HALF_UP)
        return Totals(net, whole - net, whole)
    tax = (whole * rate / 100).quantize(_CENT, ROUND_HALF_UP)
    return Totals(whole, tax, whole + tax)


class LineRows(SmallRows):
    """Lines with what each comes to."""

    def __init__(self, model: type[Record], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(model, session, parent)
        fields: dict[str, Declared] = {field.name: field for field in declared(model)}
        self.columns, self._unit = [fields[name] for name in _COLUMNS], fields["unit"]
        self.discount: Decimal | None = None

    def amount(self, entry: Entry) -> Decimal:
        """What a line comes to as it is typed now."""
        mine = entry.mine
        return line_amount(mine.get("quantity"), mine.get("price"), mine.get("discount"), self.discount)

    def _text(self, entry: Entry, field: Declared) -> str:
        if field.name == "amount":
            return self._session.lookups.text(field, self.amount(entry))
        text = super()._text(entry, field)
        if field.name == "description" and not text:
            return self._session.lookups.names.of(Product, entry.mine.get("product"))
        if field.name in ("quantity", "price") and "." in text:
            text = text.rstrip("0").rstrip(".")
        if field.name == "quantity":  # with its unit, which wants no column of its own
            unit = self._session.lookups.text(self._unit, entry.mine.get("unit"))
            return f"{text} {unit}".strip()
        return text


class LineTable(SmallTable):
    """A small table of lines with their sum below it."""

    def __init__(
        self,
        model: type[Record],
        session: Session,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._terms = Terms()
        super().__init__(model, session, theme, above=True, parent=parent)
        self.make = self._next_line

    def _build(self) -> None:
        super()._build()
        self.sum = QLabel(self)
        self.sum.setObjectName(f"{self._name}_total_label")
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.sum.setWordWrap(True)
        theme.mark(self.sum, text_role="h3")
        column = self.layout()
        assert column is not None
        column.addWidget(self.sum)

    def _build_table(self) -> None:
        super()._build_table()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        super()._connect()
        for signal in (self.changed, self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self._add_up)

    def set_terms(self, terms: Terms) -> None:
        """Take what the record above says; every amount follows."""
        if terms == self._terms:
            return
        self._terms = terms
        self._lines().discount = terms.discount
        for line in range(self.rows.rowCount()):
            self.rows.refresh(line)
        self._add_up()

    def totals(self) -> Totals:
        """What all lines come to."""
        rows = self._lines()
        return totals([rows.amount(one) for one in rows.entries if not one.deleted], self._terms)

    # -- inside -------------------------------------------------------------------------------------------------

    def _make_rows(self) -> SmallRows:
        return LineRows(self.model, self._session, self.table)

    def _lines(self) -> LineRows:
        assert isinstance(self.rows, LineRows)
        return self.rows

    def _outline(self) -> list[Section] | None:
        return [Section(self._name, names=_TYPED)]

    def _fields(self) -> RecordForm:
        new = self._form is None
        form = super()._fields()
        if new:
            form.rows["product"].changed.connect(self._fill)
        return form

    def _next_line(self) -> Entry:
        places = [int(one.mine.get("position") or 0) for one in self.rows.entries]
        return Entry.new(self.model, {"position": max(places, default=0) + 1})

    def _fill(self) -> None:
        """A product says what a line is called, its unit and its price; what was typed by hand stays."""
        form, known = self._fields(), self._products()
        product = known.get(form.entry.mine.get("product"))
        if product is None:
            return
        for name, source in _FILLED.items():
            held = form.entry.mine.get(name)
            mine = held in (None, Decimal(0)) or any(held == other[source] for other in known.values())
            if mine and product[source] is not None:
                form.write(name, product[source])

    def _products(self) -> Mapping[Any, Any]:
        return {row["id"]: row for row in self._session.lookups.products}

    def _add_up(self) -> None:
        found, terms = self.totals(), self._terms
        parts = [_("Total {amount}").replace("{amount}", amount(found.total, terms.currency))]
        if terms.tax:
            rate = f"{terms.tax.normalize():f}"
            tax = _("of it tax {rate}% {amount}") if terms.tax_included else _("with tax {rate}% {amount}")
            parts.append(tax.replace("{rate}", rate).replace("{amount}", amount(found.tax, terms.currency)))
            net = _("net {amount}").replace("{amount}", amount(found.net, terms.currency))
            parts.append(net)
        self.sum.setText(" · ".join(parts))
        self.sum.setAccessibleName(self.sum.text())
        self.sum.setVisible(bool(self.rows.entries))
