"""客户接触记录卡: what passed between us and a customer, every record of a period in full, the oldest first."""

from collections.abc import Iterator

from database.card import Cards, Subject, dated
from models import Choice, ContactRecord, Day, Declared, Multiline, Person, Row, TimeOfDay
from reports.blocks import Cell, grid, label_width, note, row
from reports.card import title_strips
from reports.document import Card
from reports.paper import BODY, GREY, HAIR, SMALL, STRONG, Paper, Rule, Strip, Words
from reports.wording import SEPARATOR, Wording
from resources.language import N_

_HEAD_CHOICES = 2
_HEAD_STYLE = STRONG._replace(size=10)


def contact_cards(cards: Cards, wording: Wording, paper: Paper, period: str) -> Iterator[Card]:
    """A card for each customer. ``period`` is what the card says of which records these are."""
    for subject in cards.subjects:
        yield Card(str(subject.row["name"]), strips(subject, wording, paper, period), ruled=True)


def strips(subject: Subject, wording: Wording, paper: Paper, period: str) -> list[Strip]:
    """One customer's records."""
    found = title_strips(subject.row, wording, wording.say(N_("Contact record card")), paper)
    some = subject.lists.get(ContactRecord._meta.table_name, [])
    sentence = wording.ngettext("{n} contact record", "{n} contact records", len(some))
    words = SEPARATOR.join(part for part in (period, sentence) if part)
    found += row([Cell(0, paper.inner, words, BODY._replace(grey=GREY))], below=2)
    found[-1].marks.append(Rule(0, found[-1].height, paper.inner, 0.9, 0))
    for one in some:
        found += _record(one, wording, paper)
    return found


def _record(one: Row, wording: Wording, paper: Paper) -> list[Strip]:
    """When and how in bold, who at the right; the short fields; the text."""
    fields = [field for field in wording.fields(ContactRecord) if wording.is_filled(field, one)]
    head = [field for field in head_fields(wording.fields(ContactRecord)) if wording.is_filled(field, one)]
    who = [field for field in fields if isinstance(field, Person)]
    texts = [field for field in fields if isinstance(field, Multiline)]
    apart = {field.name for field in (*head, *who, *texts)}
    line = SEPARATOR.join(_joined(head, one, wording))
    person = SEPARATOR.join(wording.value(field, one[field.name]) for field in who)
    found = row([Cell(0, paper.inner * 0.75, line, _HEAD_STYLE)], above=2, below=2)
    found[0].marks.append(Words(paper.inner, 10.5, person, SMALL, right=True))
    found[0].gap = 8
    pairs = wording.pairs((field for field in fields if field.name not in apart), one)
    columns = 3 if paper.inner > 400 else 2
    found += grid(pairs, paper.inner, columns, label_width(pairs, paper.inner / columns))
    for field in texts:
        found += note(wording.value(field, one[field.name]), paper.inner)
    for strip in found[:2]:
        strip.keep = strip is not found[-1]
    found[-1].marks.append(Rule(0, found[-1].height + 3, paper.inner, 0.4, HAIR))
    return found


def head_fields(fields: list[Declared]) -> list[Declared]:
    """The day of a record with the time right behind it, and the first two choices: how, and what for."""
    day = dated(ContactRecord)
    found: list[Declared] = []
    for before, field in zip([None, *fields], fields, strict=False):
        choices = sum(isinstance(one, Choice) for one in found)
        if (
            field is day
            or (isinstance(field, TimeOfDay) and before is day)
            or (isinstance(field, Choice) and choices < _HEAD_CHOICES)
        ):
            found.append(field)
    return found


def _joined(head: list[Declared], one: Row, wording: Wording) -> list[str]:
    """A time stands behind its day, without a dot."""
    words: list[str] = []
    for field in head:
        value = wording.value(field, one[field.name])
        if isinstance(field, TimeOfDay) and words:
            words[-1] += f" {value}"
        else:
            words.append(f"{value} {wording.weekday(one[field.name])}" if isinstance(field, Day) else value)
    return words
