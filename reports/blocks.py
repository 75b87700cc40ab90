"""What a card is built of: headings, labels with values, tables, notes; each gives strips."""

from collections.abc import Sequence
from typing import NamedTuple

from reports.lines import lines, widest
from reports.paper import (
    BLACK,
    BODY,
    FIGURE,
    GREY,
    HAIR,
    HEADING,
    LABEL,
    RULE,
    SMALL,
    STRONG,
    TINT,
    Box,
    Mark,
    Rule,
    Strip,
    Style,
    Words,
)

GAP = 12.0
"""Between the columns of a table, and between pairs of labels and values."""
_WHOLE = 12  # lines; a longer row may break between two of them
_LABEL_SHARE = 0.42  # of a pair, at most


class Cell(NamedTuple):
    """A text in a row: where it begins, how wide it may be, how it looks; ``right``: it ends at its right edge."""

    x: float
    width: float
    text: str
    style: Style = BODY
    right: bool = False


class Pair(NamedTuple):
    """A label and its value."""

    label: str
    value: str


def row(
    cells: Sequence[Cell], *, above: float = 0.0, below: float = 0.0, head: Strip | None = None
) -> list[Strip]:
    """Cells side by side, on one baseline; a row of many lines is one strip for each line."""
    columns = [(cell, lines(cell.text, cell.width, cell.style.size, cell.style.strong)) for cell in cells]
    count = max((len(found) for _, found in columns), default=0)
    lead = max((cell.style.lead for cell in cells), default=0.0)
    per_strip = count if count <= _WHOLE else 1
    strips = []
    for start in range(0, count, per_strip or 1):
        end = start + per_strip
        top = above if start == 0 else 0.0
        marks: list[Mark] = [
            _words(cell, text, top + (number + 1) * lead - 0.3 * lead)
            for cell, found in columns
            for number, text in enumerate(found[start:end])
            if text
        ]
        height = top + (min(end, count) - start) * lead + (below if end >= count else 0.0)
        strips.append(Strip(height, marks, head=head))
    if len(strips) > 1:  # neither the first line nor the last stands alone
        strips[0].keep = strips[-2].keep = True
    return strips


def _words(cell: Cell, text: str, y: float) -> Words:
    return Words(cell.x + cell.width if cell.right else cell.x, y, text, cell.style, cell.right)


def heading(text: str, width: float, note: str = "", *, gap: float = 15.0) -> Strip:
    """The title of a section over a rule, a note at the right; it stays with what follows."""
    marks: list[Mark] = [Words(0, 11, text, HEADING), Rule(0, 16.5, width, 0.9, BLACK)]
    if note:
        marks.append(Words(width, 11, note, SMALL, right=True))
    return Strip(20.5, marks, gap=gap, keep=True)


def band(figures: Sequence[Pair], per_row: int, width: float) -> Strip:
    """At most ``per_row`` figures that matter, on a grey ground."""
    share = (width - 2 * 8) / per_row
    marks: list[Mark] = [Box(0, 0, width, 36, TINT)]
    for number, (label, value) in enumerate(figures):
        x = 8 + number * share
        size = FIGURE.size
        while size > 6 and widest(value, size, True) > share - 4:
            size -= 0.5
        marks += [
            Words(x, 13.5, _fit(label, share - 4, SMALL), SMALL),
            Words(x, 27.5, value, FIGURE._replace(size=size)),
        ]
    return Strip(36, marks, gap=8)


def _fit(text: str, width: float, style: Style) -> str:
    """A label in one line: what has no room is left off with an ellipsis. Never used for data."""
    if widest(text, style.size, style.strong) <= width:
        return text
    while text and widest(text + "…", style.size, style.strong) > width:
        text = text[:-1]
    return text + "…"


def label_width(pairs: Sequence[Pair], width: float) -> float:
    """The room that the labels of some pairs need, at most a share of ``width``."""
    return min(max((widest(pair.label, LABEL.size) for pair in pairs), default=0.0) + 8, width * _LABEL_SHARE)


def grid(pairs: Sequence[Pair], width: float, columns: int, labels: float) -> list[Strip]:
    """Labels and values in columns; a value that needs it takes the room of several, or as many lines as it has."""
    share = (width + GAP) / columns
    strips: list[Strip] = []
    cells: list[Cell] = []
    used = 0
    for pair in pairs:
        span = _span(pair, share, columns, labels)
        if used + span > columns:
            strips += row(cells, above=1, below=1)
            cells, used = [], 0
        x = used * share
        room = span * share - GAP - labels
        cells += [
            Cell(x, labels - 4, pair.label, LABEL),
            Cell(x + labels, room, pair.value, BODY),
        ]
        used += span
    return strips + (row(cells, above=1, below=1) if cells else [])


def _span(pair: Pair, share: float, columns: int, labels: float) -> int:
    needed = widest(pair.value, BODY.size) + labels + GAP
    return min(max(1, -int(-(needed - 0.01) // share)), columns)


def beside(blocks: Sequence[tuple[str, Sequence[Pair]]], width: float) -> list[Strip]:
    """Blocks of labels and values side by side, two in a row, each under its own title."""
    share = (width + GAP) / 2
    strips: list[Strip] = []
    for start in range(0, len(blocks), 2):
        some = blocks[start : start + 2]
        labels = label_width([pair for _, pairs in some for pair in pairs], share)
        titles = [Cell(n * share, share - GAP, title, STRONG) for n, (title, _) in enumerate(some)]
        first = row(titles, above=3, below=1)
        first[-1].keep = True
        strips += first
        for line in range(max(len(pairs) for _, pairs in some)):
            cells: list[Cell] = []
            for n, (_, pairs) in enumerate(some):
                if line < len(pairs):
                    cells += [
                        Cell(n * share, labels - 4, pairs[line].label, LABEL),
                        Cell(n * share + labels, share - GAP - labels, pairs[line].value),
                    ]
            strips += row(cells)
    return strips


def note(text: str, width: float, style: Style = BODY, *, indent: float = 0.0) -> list[Strip]:
    """Text over the whole width."""
    return row([Cell(indent, width - indent, text, style)], above=1, below=2)


class Column(NamedTuple):
    """A column of a table; the values of a ``right`` one end at its right edge."""

    title: str
    right: bool = False


class TableRow(NamedTuple):
    """The cells of a row, and what else is to be said of it below them."""

    cells: Sequence[str]
    below: str = ""


def table(columns: Sequence[Column], rows: Sequence[TableRow], width: float) -> list[Strip]:
    """A table: its head is repeated on every page, a row breaks only when it has many lines."""
    widths = share_out(
        [
            max(
                widest(column.title, SMALL.size),
                *(widest(one.cells[n], BODY.size, n == 0) for one in rows),
                0.0,
            )
            for n, column in enumerate(columns)
        ],
        width,
    )
    places = [sum(widths[:n]) + n * GAP for n in range(len(widths))]
    head = _table_head(columns, places, widths, width)
    strips = [head]
    for one in rows:
        cells = [
            Cell(places[n], widths[n], text or "—", STRONG if n == 0 else BODY, columns[n].right)
            for n, text in enumerate(one.cells)
        ]
        found = row(cells, above=1.5, below=0 if one.below else 1.5, head=head)
        if one.below:
            more = row([Cell(0, width, one.below, SMALL)], below=2.5, head=head)
            found[-1].keep = True
            found += more
        found[-1].marks.append(Rule(0, found[-1].height, width, 0.4, HAIR))
        strips += found
    return strips


def _table_head(
    columns: Sequence[Column], places: Sequence[float], widths: Sequence[float], width: float
) -> Strip:
    cells = [
        Cell(places[n], widths[n], column.title, SMALL, column.right) for n, column in enumerate(columns)
    ]
    (head,) = row(cells, below=1.5)
    head.marks.append(Rule(0, head.height, width, 0.5, RULE))
    head.keep = True
    return head


def fits(wishes: Sequence[float], least: Sequence[float], width: float) -> bool:
    """Whether columns that would like to be ``wishes`` wide all get at least their ``least`` of ``width``."""
    if GAP * (len(wishes) - 1) >= width:
        return False
    shares = share_out(wishes, width)
    return all(got >= enough - 0.01 for got, enough in zip(shares, least, strict=True))


def share_out(wishes: Sequence[float], width: float) -> list[float]:
    """The widths of columns that would like to be ``wishes`` wide and have ``width`` together.

    Room left over is spread evenly; when there is too little, the narrow ones keep what they need and the wide
    ones share the rest.
    """
    room = width - GAP * (len(wishes) - 1)
    if (left := room - sum(wishes)) >= 0:
        extra = min(left / len(wishes), 36.0)
        widths = [wish + extra for wish in wishes]
        widths[-1] += room - sum(widths)
        return widths
    widths = [0.0] * len(wishes)
    waiting = sorted(range(len(wishes)), key=lambda n: wishes[n])
    for at, n in enumerate(waiting):
        widths[n] = min(wishes[n], room / (len(waiting) - at))
        room -= widths[n]
    return widths


def rule(width: float, gap: float = 6.0) -> Strip:
    """A thin line between two things."""
    return Strip(1, [Rule(0, 0.5, width, 0.4, GREY)], gap=gap)
