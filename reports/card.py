"""客户资料卡: everything that is known of a customer, on one sheet where it fits (GUIDE 4, "Printed card").

The sections follow the declarations: the groups of the customer, then each table that hangs on it. A field or a
table that is added to the models is on the card without a word here.
"""

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from database.card import RECENT, Cards, Subject
from models import BY_NAME, Customer, Declared, Multiline, Number, Row, Scaled, TimeOfDay
from reports.blocks import Cell, Pair, band, grid, heading, label_width, note, row
from reports.document import Card
from reports.lines import widest
from reports.paper import (
    BODY,
    GREY,
    LABEL,
    SMALL,
    TITLE,
    Mark,
    Paper,
    Strip,
    Words,
    pages,
)
from reports.sections import sections
from reports.wording import Wording
from resources.language import N_

HEAD = ("level", "category", "region", "province", "city", "industry")
"""The fields below the name, in one line."""
CORNER = ("code", "credit")
"""The fields at the right of the name."""
_CLOSER = ((RECENT, 0.94), (RECENT, 0.88), (4, 0.88), (3, 0.88), (3, 0.84), (2, 0.84))
"""How many of the newest records, and how much of the distance between lines, when all would not fit on one page."""
_GAP = 0.55


def customer_cards(cards: Cards, wording: Wording, paper: Paper) -> Iterator[Card]:
    """A card for each customer, one after the other."""
    for subject in cards.subjects:
        yield Card(str(subject.row["name"]), fitted(subject, wording, paper), ruled=True)


def fitted(subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """One customer's card: closer together, and with fewer of the newest records, if one page is enough then."""
    whole = strips(subject, wording, paper)
    if len(pages(whole, paper)) == 1:
        return whole
    for recent, factor in _CLOSER:
        some = {
            name: rows[:recent] if name in subject.counts else rows for name, rows in subject.lists.items()
        }
        close = whole if recent == RECENT else strips(replace(subject, lists=some), wording, paper)
        needed = sum(strip.height * factor + strip.gap * _GAP for strip in close)
        if needed <= paper.room:
            return [strip.closer(factor, _GAP) for strip in close]
    return whole


def strips(subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """One customer's card."""
    width, found = paper.inner, title_strips(subject.row, wording, wording.say(N_("Customer card")), paper)
    figures = _figures(subject.row, wording)
    most = 6 if width > 400 else 4
    per_row = ceil(len(figures) / max(ceil(len(figures) / most), 1))  # no row with one figure alone
    found += [
        band(figures[at : at + per_row], per_row, width) for at in range(0, len(figures), max(per_row, 1))
    ]
    found += _details(subject, wording, paper)
    return found + sections(subject, wording, paper) + _notes(subject.row, wording, paper)


# -- the customer itself ------------------------------------------------------------------------------------------


def title_strips(customer: Row, wording: Wording, kind: str, paper: Paper) -> list[Strip]:
    """The name, what kind of customer; at the right what kind of card, its number, the stars."""
    fields = {field.name: field for field in wording.fields(Customer)}
    corner = [
        f"{wording.label(fields[name])} {wording.value(fields[name], customer[name])}"
        for name in CORNER
        if name in fields and customer[name] is not None
    ]
    right = max(widest(text, SMALL.size) for text in (kind, *corner)) + 12
    name = row([Cell(0, paper.inner - right, str(customer["name"]), TITLE)], below=1)
    line = wording.joined([fields[name] for name in HEAD if name in fields], customer)
    below = row([Cell(0, paper.inner - right, line, BODY._replace(grey=GREY))]) if line else []
    found = name + below
    aside: list[Mark] = [
        Words(paper.inner, 8 + 12.5 * n, text, SMALL, right=True) for n, text in enumerate([kind, *corner])
    ]
    whole = Strip(0.0)
    for strip in found[:3]:
        whole.marks += [_lowered(mark, whole.height) for mark in strip.marks]
        whole.height += strip.height
    whole.marks += aside
    whole.height = max(whole.height, 12.5 * len(aside) + 2)
    return [whole, *found[3:]]


def _lowered(mark: Mark, by: float) -> Mark:
    return mark._replace(y=mark.y + by)


def _figures(customer: Row, wording: Wording) -> list[Pair]:
    """What the program has computed of a customer: money, numbers, days. A time belongs to the day before it."""
    found: list[tuple[int, Pair]] = []
    for field in wording.fields(Customer):
        if not field.derived or not customer[field.name]:
            continue
        value = wording.value(field, customer[field.name])
        if isinstance(field, TimeOfDay) and found:
            rank, last = found[-1]
            found[-1] = rank, last._replace(value=f"{last.value} {value}")
        else:
            rank = 0 if isinstance(field, Scaled) else 1 if isinstance(field, Number) else 2
            found.append((rank, Pair(wording.label(field), value)))
    return [pair for _, pair in sorted(found, key=lambda one: one[0])]


def _details(subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """All short fields in the order of their groups, one after the other."""
    order = list(Customer.groups)
    fields = [field for field in _short(wording) if field.name not in (Customer.named_by, *HEAD, *CORNER)]
    fields.sort(key=lambda field: order.index(field.group) if field.group in order else len(order))
    pairs = wording.pairs(fields, subject.row) + _channels(subject, wording)
    if not pairs:
        return []
    columns = 3 if paper.inner > 400 else 2
    labels = label_width(pairs, paper.inner / columns)
    title = wording.say(Customer.groups["basics"])
    return [heading(title, paper.inner), *grid(pairs, paper.inner, columns, labels)]


def _short(wording: Wording) -> list[Declared]:
    return [
        field for field in wording.fields(Customer) if not field.derived and not isinstance(field, Multiline)
    ]


def _channels(subject: Subject, wording: Wording) -> list[Pair]:
    """Further ways to reach the customer, each under the name of its kind."""
    model = BY_NAME["channel"]
    first, *others = wording.fields(model)
    return [
        Pair(
            wording.value(first, one[first.name]) or wording.say(model.nouns[0]), wording.joined(others, one)
        )
        for one in subject.lists.get("channel", ())
    ]


def _notes(customer: Row, wording: Wording, paper: Paper) -> list[Strip]:
    """The long texts; below them the rest of the sheet is for notes by hand."""
    fields = [field for field in wording.fields(Customer) if isinstance(field, Multiline)]
    filled = [field for field in fields if wording.is_filled(field, customer)]
    if not filled:
        return []
    found = [heading(wording.say(Customer.groups["notes"]), paper.inner)]
    alone = Customer.groups["notes"]
    for field in filled:
        text = wording.value(field, customer[field.name])
        if wording.label(field) != wording.say(alone):
            (label,) = row([Cell(0, paper.inner, wording.label(field), LABEL)], above=2)
            label.keep = True
            found.append(label)
        found += note(text, paper.inner)
    return found
