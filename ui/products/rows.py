"""The rows of the product catalogue: ready-made texts of the declared fields, and who wants and who bought each."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from database.pinyin import order
from database.sales.products import Demand
from models import Choice, Declared, File, Flag, Multiline, Product, Row, Scaled, declared, fold
from resources.language import N_, _
from ui import theme
from ui.session import Session
from ui.text_rows import Head, TextRow, TextRows

Index = QModelIndex | QPersistentModelIndex

INTERESTED, BOUGHT = "interested", "bought"
_DEMAND = {INTERESTED: N_("Interested customers"), BOUGHT: N_("Customers who bought")}
_NOBODY = Demand(0, 0)


def columns() -> list[str]:
    """The columns in their order: the fields that are no long text, and the two counts."""
    fields = [field.name for field in declared(Product) if not isinstance(field, Multiline)]
    return [*fields, INTERESTED, BOUGHT]


def hidden_at_first() -> set[str]:
    """The columns that nobody sees who has not asked for them: private ones, and what is rarely filled."""
    return {field.name for field in declared(Product) if not field.listed and not isinstance(field, File)}


def heading(name: str) -> str:
    """The heading of a column."""
    return _(_DEMAND[name]) if name in _DEMAND else _(Product._meta.fields[name].label)


class ProductRows(TextRows):
    """A product with a picture has an icon; one that is not active is grey."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self.names = columns()
        heads = [Head(heading(name), right=_is_number(name)) for name in self.names]
        super().__init__(heads, parent)
        self._session = session
        self._products: dict[int, Row] = {}

    def set_products(self, products: Sequence[Row], demand: Mapping[int, Demand] | None) -> None:
        """Show other products; ``demand`` is not known at first."""
        self._products = {row["id"]: row for row in products}
        self.set_rows([self._row(row, demand) for row in products])

    def product(self, row: int) -> Row:
        """A product as it lies in the file."""
        return self._products[self.row(row).id]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The texts, and what marks a product."""
        if index.isValid() and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            product = self.product(index.row())
            if role == Qt.ItemDataRole.ForegroundRole:
                return None if product["active"] else theme.color("text3")
            field = Product._meta.fields.get(self.names[index.column()])
            shown = isinstance(field, File) and product[field.name]
            return theme.icon("image", "text2") if shown else None
        return super().data(index, role)

    def _row(self, row: Row, demand: Mapping[int, Demand] | None) -> TextRow:
        cells = [self._cell(row, name, demand) for name in self.names]
        return TextRow(row["id"], tuple(text for text, _key in cells), tuple(key for _text, key in cells))

    def _cell(self, row: Row, name: str, demand: Mapping[int, Demand] | None) -> tuple[str, Any]:
        if name in _DEMAND:
            count = None if demand is None else getattr(demand.get(row["id"], _NOBODY), name)
            return "" if count is None else f"{count:,}", count
        field: Declared = Product._meta.fields[name]
        value = row[name]
        text = self._session.lookups.text(field, value)
        if isinstance(field, File):
            return _("Yes") if value else "", bool(value)
        if isinstance(field, Scaled):
            return price(value), value
        if isinstance(field, Flag):
            return text, value
        if isinstance(field, Choice):
            return text, self._place(field, value)
        return text, order(fold(text)) if text else None

    def _place(self, field: Choice, value: int | None) -> int | None:
        rows = self._session.lookups.choices(field)
        return next((place for place, row in enumerate(rows) if row["id"] == value), None)


def price(value: Any) -> str:
    """Two decimals, and more where there are any, up to four."""
    if value is None:
        return ""
    whole, _point, rest = f"{value:,.4f}".partition(".")
    return f"{whole}.{rest.rstrip('0'):0<2}"


def _is_number(name: str) -> bool:
    return name in _DEMAND or isinstance(Product._meta.fields[name], Scaled)
