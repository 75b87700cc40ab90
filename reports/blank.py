"""Empty cards for the road: a line or boxes to tick for every declared field, to be filled in by hand."""

from collections.abc import Sequence

from database.card import Cards, Subject, dated
from models import (
    BillingEntity,
    Choice,
    Choices,
    ContactRecord,
    Customer,
    Declared,
    Flag,
    Multiline,
    Record,
    Scaled,
    Stars,
)
from reports.blocks import GAP, Cell, Column, heading, row, share_out
from reports.document import Card
from reports.lines import lines, widest
from reports.paper import BODY, GREY, LABEL, RULE, SMALL, TITLE, Box, Mark, Paper, Rule, Strip, Words
from reports.sections import tables
from reports.wording import Wording
from resources.language import N_

_LEAD = 19.0  # of a line to be written on
_BOX = 7.5
_TICKED = 12  # values; a longer list is written, not ticked
_TICKED_CONTACT = 20
_MAIN_LINES, _TEXT_LINES = 6, 2  # of the first text, of others
_LABEL_SHARE = 0.45
_ROWS = 3  # of an empty table
_LEAST = 62.0  # points; the narrowest column that a hand can write in


class Form:
    """An empty card under way: what it needs to know of the language, the lists and the paper."""

    def __init__(self, cards: Cards, wording: Wording, paper: Paper) -> None:
        self._values, self._optional, self._wording = cards.values, cards.optional, wording
        self.width = paper.inner
        self._columns = 2 if paper.inner > 400 else 1
        self._ticked = _TICKED

    # -- whole cards --------------------------------------------------------------------------------------------

    def customer(self) -> Card:
        """The customer card."""
        say = self._wording.say
        kind = say(N_("Customer card"))
        strips = self._title(kind, None)
        fields = [field for field in self._fields(Customer) if not field.derived]
        for group, title in Customer.groups.items():
            some = [field for field in fields if field.group == group]
            if some:
                strips += [heading(say(title), self.width, gap=9), *self.fields(some)]
        for model in tables(self._wording):
            if dated(model) is None:
                strips += self._table(model)
        return Card(kind, strips, ruled=True)

    def contact(self, subject: Subject | None) -> Card:
        """The contact record card, of a customer if there is one."""
        kind = self._wording.say(N_("Contact record card"))
        self._ticked = _TICKED_CONTACT
        strips = [*self._title(kind, subject), *self.fields(self._fields(ContactRecord))]
        return Card(str(subject.row["name"]) if subject else kind, strips, ruled=True)

    def _title(self, kind: str, subject: Subject | None) -> list[Strip]:
        """What card this is, and whose; the number by which the customer is found again."""
        found = row([Cell(0, self.width, kind, TITLE)], below=4)
        if subject:
            number = f"{self._wording.label(self._field(Customer, 'code'))} {subject.row['code'] or subject.row['id']}"
            name = Cell(0, self.width - widest(number, SMALL.size) - GAP, str(subject.row["name"]), BODY)
            found += row([name, Cell(0, self.width, number, SMALL, right=True)], below=3)
        elif kind == self._wording.say(N_("Contact record card")):
            found += self.fields([self._field(Customer, "name")])
        found[-1].marks.append(Rule(0, found[-1].height, self.width, 0.9, 0))
        found[-1].height += 4
        return found

    @staticmethod
    def _field(model: type[Record], name: str) -> Declared:
        field: Declared = model._meta.fields[name]
        return field

    def _fields(self, model: type[Record]) -> list[Declared]:
        """What is to be filled in; what the firm does not keep is not asked for."""
        return [field for field in self._wording.fields(model) if self._optional or not field.optional]

    # -- fields -------------------------------------------------------------------------------------------------

    def fields(self, fields: Sequence[Declared]) -> list[Strip]:
        """A line for each short field, some side by side; boxes and texts over the whole width."""
        short = [field for field in fields if not self._is_wide(field)]
        named = [field for field in fields if not isinstance(field, Multiline)]
        label = max((widest(self._wording.label(field), LABEL.size) for field in named), default=0.0) + 10
        label = min(label, self.width / self._columns * _LABEL_SHARE)
        found = [
            self._lines(short[at : at + self._columns], label) for at in range(0, len(short), self._columns)
        ]
        first = next((field.name for field in fields if isinstance(field, Multiline)), "")
        for field in fields:
            if isinstance(field, Multiline):
                found += self._text(field, _MAIN_LINES if field.name == first else _TEXT_LINES)
            elif self._is_wide(field):
                found += self._boxes(field, label)
        return found

    def _is_wide(self, field: Declared) -> bool:
        return isinstance(field, Multiline) or len(self._ticks(field)) > 2

    def _ticks(self, field: Declared) -> list[str]:
        """What is ticked for a field; nothing where it is written."""
        if isinstance(field, Flag):
            return [self._wording.say(N_("Yes")), self._wording.say(N_("No"))]
        if isinstance(field, Choice | Choices):
            values = self._values.get(field.dictionary, [])
            return values if len(values) <= self._ticked else []
        return []

    def _lines(self, fields: Sequence[Declared], label: float) -> Strip:
        share = (self.width + GAP) / self._columns
        strip = Strip(_LEAD)
        for n, field in enumerate(fields):
            x, room = n * share, share - GAP - label
            strip.marks.append(Words(x, _LEAD - 5, self._short(field, label - 4), LABEL))
            strip.marks += self._place(field, x + label, room)
        return strip

    def _place(self, field: Declared, x: float, room: float) -> list[Mark]:
        """Where a short value goes."""
        if isinstance(field, Stars):
            return [Words(x, _LEAD - 5, "☆☆☆☆☆", BODY._replace(size=12))]
        marks: list[Mark] = []
        for text in self._ticks(field):
            marks += [_box(x, _LEAD - 12), Words(x + _BOX + 4, _LEAD - 5, text, BODY)]
            x += _BOX + 4 + widest(text, BODY.size) + GAP
        return marks or [Rule(x, _LEAD - 3, room, 0.4, RULE)]

    def _boxes(self, field: Declared, label: float) -> list[Strip]:
        """A box for each value, as many in a line as there is room."""
        found = [Strip(_LEAD, [Words(0, _LEAD - 5, self._short(field, label - 4), LABEL)])]
        x = label
        for text in self._ticks(field):
            needed = _BOX + 4 + widest(text, BODY.size)
            if x + needed > self.width and x > label:
                found[-1].keep, x = True, label
                found.append(Strip(_LEAD - 3))
            base = found[-1].height - 5
            found[-1].marks += [_box(x, base - 7), Words(x + _BOX + 4, base, text, BODY)]
            x += needed + GAP
        return found

    def _text(self, field: Declared, count: int) -> list[Strip]:
        found = [Strip(_LEAD, [Words(0, _LEAD - 5, self._wording.label(field), LABEL)], keep=True)]
        found += [
            Strip(_LEAD, [Rule(0, _LEAD - 3, self.width, 0.4, RULE)], keep=n < count - 1)
            for n in range(count)
        ]
        return found

    def _short(self, field: Declared, width: float) -> str:
        """A label, cut to one line."""
        return lines(self._wording.label(field), width, LABEL.size)[0]

    # -- tables -------------------------------------------------------------------------------------------------

    def _table(self, model: type[Record]) -> list[Strip]:
        """Empty rows under the listed fields, as many columns as a hand can write in."""
        if model is BillingEntity:
            return self._entities()
        fields = [
            field for field in self._fields(model) if field.listed and not isinstance(field, Flag | Multiline)
        ]
        columns = fields[: max(1, int((self.width + GAP) / (_LEAST + GAP)))]
        widths = share_out([_LEAST] * len(columns), self.width)
        places = [sum(widths[:n]) + n * GAP for n in range(len(columns))]
        heads = [Column(self._wording.label(field), isinstance(field, Scaled)) for field in columns]
        cells = [Cell(places[n], widths[n], head.title, SMALL) for n, head in enumerate(heads)]
        head = row(cells, below=1.5)
        head[-1].marks.append(Rule(0, head[-1].height, self.width, 0.5, RULE))
        empty = [
            Strip(
                _LEAD + 2,
                [Rule(x, _LEAD + 1, width, 0.4, RULE) for x, width in zip(places, widths, strict=True)],
            )
            for _ in range(1 if model.unique == (("customer",),) else _ROWS)
        ]
        for strip in (*head, *empty[:1]):
            strip.keep = True
        empty[0].keep = len(empty) > 1
        return [heading(self._wording.say(model.nouns[1]), self.width, gap=9), *head, *empty]

    def _entities(self) -> list[Strip]:
        """Two invoice entities, one after the other field by field, side by side where there is room."""
        fields = [field for field in self._fields(BillingEntity) if not isinstance(field, Flag)][1:]
        title = self._wording.say(BillingEntity.nouns[1])
        label = max(widest(self._wording.label(field), LABEL.size) for field in fields) + 6
        found = [heading(title, self.width, gap=9)]
        if self._columns == 1:
            return found + self.fields(fields) + self.fields(fields)
        return found + [self._lines([field, field], label) for field in fields]


def _box(x: float, y: float) -> Box:
    return Box(x, y, _BOX, _BOX, GREY, filled=False)
