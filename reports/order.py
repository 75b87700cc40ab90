"""What is to be printed, and the PDF of it: the one door for the window and the command line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from changes.describe import Names
from database.card import Cards, Subject, read_cards
from reports.blank import Form
from reports.card import customer_cards
from reports.contact_card import contact_cards
from reports.document import Card, Imprint, Printed, Progress, write
from reports.paper import PAPERS
from reports.wording import Wording
from resources.language import N_

CUSTOMER, CONTACT = "customer", "contact"
KINDS: Final = (CUSTOMER, CONTACT)
"""The customer card, and the contact record card."""

_TITLES: Final = {CUSTOMER: N_("Customer card"), CONTACT: N_("Contact record card")}
_EVER: Final = date(1, 1, 1)


@dataclass(frozen=True)
class Order:
    """What is to be printed.

    ``kind`` is one of ``KINDS``; ``customers`` are ids, in order; ``language`` is that of the cards, ``paper`` a key
    of ``PAPERS``; ``private``: private fields, too; ``blank``: empty forms, contact record cards with the name of
    each customer. ``since`` and ``until`` bound the records of a contact record card, both days included.

    """

    kind: str
    customers: tuple[int, ...]
    language: str
    paper: str = "A4"
    private: bool = False
    blank: bool = False
    since: date | None = None
    until: date | None = None


def read(order: Order, names: Names | None = None, progress: Progress | None = None) -> Cards:
    """Read what an order needs: a job for the reading thread. Raises ``NobodyToPrint``.

    ``names``: the frozen names of the small tables in the order's language, where somebody has read them already.
    """
    contact = order.kind == CONTACT
    return read_cards(
        order.customers if contact or not order.blank else (),
        order.language,
        names=names,
        values=order.blank,
        since=(order.since or _EVER) if contact and not order.blank else None,
        until=order.until if contact and not order.blank else None,
        progress=progress,
    )


def compose(order: Order, cards: Cards, now: datetime, who: str, progress: Progress | None = None) -> Printed:
    """Make the PDF. It asks the file nothing and may take as long as it likes, on any thread, one at a time.

    ``who`` prints and ``now`` stand at the foot; the same input and moment give the same bytes.
    """
    wording, paper = Wording(cards, order.private), PAPERS[order.paper]
    title = wording.say(_TITLES[order.kind])
    if len(cards.subjects) == 1:
        title = f"{cards.subjects[0].row['name']} {title}"
    made, total = _cards(order, cards, wording)
    return write(made, total, paper, Imprint(who, now, order.language), title, progress)


def make(order: Order, now: datetime, who: str, progress: Progress | None = None) -> Printed:
    """Read and compose in one go, for those who have only one thread."""
    return compose(order, read(order), now, who, progress)


def _cards(order: Order, cards: Cards, wording: Wording) -> tuple[Iterable[Card], int]:
    paper = PAPERS[order.paper]
    if order.blank:
        form = Form(cards, wording, paper)
        if order.kind == CUSTOMER:
            return [form.customer()], 1
        subjects: Sequence[Subject | None] = cards.subjects or [None]
        return [form.contact(subject) for subject in subjects], len(subjects)
    if order.kind == CUSTOMER:
        return customer_cards(cards, wording, paper), len(cards.subjects)
    return contact_cards(cards, wording, paper, _period(order)), len(cards.subjects)


def _period(order: Order) -> str:
    """The days between which the records lie, as far as they are bounded."""
    if order.since and order.since == order.until:
        return order.since.isoformat()
    days = [day.isoformat() if day else "" for day in (order.since, order.until)]
    return " – ".join(days).strip() if any(days) else ""
