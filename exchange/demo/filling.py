"""Filling a new file with sample data, a slice of firms after the other, in one unit of work."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from changes.rows import chunked
from changes.work import Work, change
from exchange.demo.dice import Dice, shares
from exchange.demo.files import attachments
from exchange.demo.firms import Firm, Firms, shape, silent
from exchange.demo.house import settle
from exchange.demo.people import People
from exchange.demo.records import Records
from exchange.demo.sales import Sales, appetite
from exchange.demo.trade import Trade
from exchange.demo.words import Words
from models import (
    Attachment,
    BillingEntity,
    Channel,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    ImportantDate,
    InvoiceRecipient,
    KeyAccount,
    ProductInUse,
    Record,
    Row,
    ShippingAddress,
)
from resources.language import N_, Message, UserError

SLICE = 2000
"""How many firms are made and written at a time: what is in memory at once."""

MANY = 20_000
"""How many contact records, and purchases, a file gets at most when nobody says how many: a firm's first years."""


class NotNew(UserError):
    """The file has customers already."""


class Counts(NamedTuple):
    """What was written; ``rows`` counts those of all tables."""

    customers: int
    contacts: int
    records: int
    purchases: int
    rows: int


class _Filler:
    """Writes what the makers make."""

    def __init__(self, work: Work, dice: Dice, colleague: int | None, at: datetime) -> None:
        self.work, self.dice, self.rows = work, dice, 0
        self.words, today = Words(), at.date()
        house = settle(self.put, self.words, dice, colleague)
        self.firms = Firms(self.words, dice, house, today)
        self.people = People(self.words, dice, today)
        self.trade = Trade(self.words, dice, house, today)
        self.records = Records(self.words, dice, house, today)
        self.sales = Sales(self.put, self.words, dice, house, today)

    def put(self, model: type[Record], rows: list[Row]) -> list[int]:
        """Write rows of a table under names that follow from the seed; returns their ids."""
        for row in rows:
            row["uid"] = self.dice.uid()
        self.rows += len(rows)
        return self.work.insert_many(model, rows)

    def write(self, firms: list[Firm], crowds: list[int], talks: list[int], orders: list[int]) -> None:
        """Write some firms with all that hangs on them."""
        for firm, row_id in zip(firms, self.put(Customer, [firm.row for firm in firms]), strict=True):
            firm.id = row_id
        people = [
            person
            for firm, number in zip(firms, crowds, strict=True)
            for person in self.people.make(firm, number)
        ]
        for person, row_id in zip(people, self.put(Contact, [person.row for person in people]), strict=True):
            person.id = row_id
        self.put(ImportantDate, self.people.important_dates(people))
        self.put(Channel, self.people.channels(people))
        self.put(BillingEntity, self.trade.billing_entities(firms))
        self.put(InvoiceRecipient, self.trade.invoice_recipients(firms))
        self.put(ShippingAddress, self.trade.shipping_addresses(firms))
        self.put(KeyAccount, self.trade.key_accounts(firms))
        self.put(Competitor, self.trade.competitors(firms))
        self.put(ProductInUse, self.trade.products_in_use(firms))
        self.put(Attachment, attachments(self.words, self.dice, firms))
        records = [
            row for firm, number in zip(firms, talks, strict=True) for row in self.records.make(firm, number)
        ]
        self.put(ContactRecord, records)
        self.sales.write(firms, orders)


def fill(
    colleague: int | None,
    at: datetime,
    *,
    customers: int = 200,
    records: int | None = None,
    purchases: int | None = None,
    seed: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Counts:
    """Fill the open file, which has the dictionary defaults and no customers, with sample data around ``at``.

    ``records`` is the number of contact records in all, by default eight a customer and at most ``MANY``;
    ``purchases`` that of purchases, by default two a customer and at most ``MANY``; contacts are five for two
    customers. All is one batch. ``progress`` hears how many customers of how many are made, and may raise to stop.
    Raises ``NotNew``.
    """
    records = min(8 * customers, MANY) if records is None else records
    purchases = min(2 * customers, MANY) if purchases is None else purchases
    dice = Dice(seed)
    with change(colleague, Message(N_("Sample data")), at, kind="demo", uid=dice.uid()) as work:
        if Customer.select().exists():
            raise NotNew(N_("This file has customers already. Sample data goes into a new file only."))
        filler = _Filler(work, dice, colleague, at)
        shapes = [shape(dice) for _ in range(customers)]
        crowds = [1 + more for more in shares([one.crowd for one in shapes], customers * 3 // 2)]
        talks = shares([one.talk for one in shapes], records)
        orders = shares([appetite(one.phase, one.talk) for one in shapes], purchases)
        done = 0
        for some in chunked(zip(shapes, crowds, talks, orders, strict=True), SLICE):
            firms = [filler.firms.make(one if talk else silent(dice, one)) for one, _, talk, _ in some]
            filler.write(firms, *([one[place] for one in some] for place in (1, 2, 3)))
            done += len(some)
            if progress:
                progress(done, customers)
    contacts = customers + customers * 3 // 2
    return Counts(
        customers, contacts, records if customers else 0, sum(orders) if customers else 0, filler.rows
    )
