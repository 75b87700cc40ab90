"""People and records of the customer at hand: one in a combo box, or several to be ticked."""

from typing import Any

from PySide6.QtWidgets import QWidget

from database.candidates import names
from database.sales.record_choices import record_choices
from models import Link, Several
from ui.forms.editors.choices import ChoiceEditor, words_of
from ui.forms.editors.several import SeveralEditor
from ui.forms.tick_box import Tick, TickEditor


class OfCustomerEditor(ChoiceEditor):
    """One contact, quote, agreement … of the customer that the form is about. Typing filters."""

    def _build(self) -> QWidget:
        self._offered: list[tuple[int, str]] = []
        self._named: dict[int, str] = {}
        return super()._build()

    def set_customer(self, customer: int | None) -> None:
        """Offer what belongs to a customer."""
        self._offered = []
        key = f"{self.name_of('choices')}-{id(self)}"
        if customer is None:
            self.session.reading.drop(key)
            self._refill()
        else:
            self.session.read(key, record_choices, self._table(), customer, done=self._take)

    def _take(self, found: list[tuple[int, str]]) -> None:
        self._offered = found
        self._refill()

    def _fill(self, value: int | None) -> None:
        entries = [(row_id, name, name) for row_id, name in self._offered]
        if value is not None and value not in {row_id for row_id, _name in self._offered}:
            name = self._named.get(value)
            entries.append((value, name or "…", name or ""))  # in the recycle bin, or not read yet
            if name is None:
                key = f"{self.name_of('name')}-{id(self)}"
                self.session.read(key, names, self._table(), [value], done=self._name_it)
        self.box.fill(entries)

    def _name_it(self, found: dict[int, str]) -> None:
        self._named |= {row_id: name or "—" for row_id, name in found.items()}
        if self.box.value() in found:
            self._refill()

    def _table(self) -> str:
        assert isinstance(self.field, Link)
        return str(self.field.target._meta.table_name)


class PeopleEditor(SeveralEditor):
    """Several contacts of the customer that the form is about."""

    def set_customer(self, customer: int | None) -> None:
        """Offer what belongs to a customer."""
        assert isinstance(self.field, Several)
        key = f"{self.name_of('choices')}-{id(self)}"
        if customer is None:
            self.session.reading.drop(key)
            self.offer([])
        else:
            table = self.field.target._meta.table_name
            self.session.read(key, record_choices, table, customer, done=self._take)

    def _take(self, found: list[tuple[int, str]]) -> None:
        rows: list[dict[str, Any]] = [{"id": row_id, "label": name} for row_id, name in found]
        self.offer(rows)


class ProductsEditor(TickEditor):
    """Several products in one line: a record names few of them."""

    wide = True

    def _connect(self) -> None:
        super()._connect()
        self.session.lookups_changed.connect(self._offer)
        self._offer()

    def write(self, value: Any) -> None:
        """Tick these, inactive ones among them."""
        super().write(value)
        self._offer()

    def _offer(self) -> None:
        chosen = set(self.box.ticked())
        self.box.offer(
            Tick(
                int(row["id"]), str(row["label"]), str(row["label"]), f"{words_of(row)}|{row['model'] or ''}"
            )
            for row in self.session.lookups.products
            if row["active"] or row["id"] in chosen
        )
