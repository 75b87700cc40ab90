"""Sheets of paper, and how type stands on them: sizes, greys, distances, all in points of 1/72 inch.

A page is made of strips: rows that no page break may cut, each with what is drawn in it. ``pages`` puts strips on
pages. The looks are GUIDE 4, "Printed card": black and grey, 9 points, margins of 14 mm, rules between sections.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

MM: Final = 72 / 25.4
MARGIN: Final = 14 * MM
FOOT: Final = 20.0  # the rule, the line below it
RUNNING: Final = 22.0  # the line at the head of a second page

_RULES, _RULE_LEAD = 8, 20.0

BLACK, DARK, GREY, RULE, HAIR, TINT = 0.0, 0.12, 0.40, 0.55, 0.82, 0.95


@dataclass(frozen=True)
class Paper:
    """A size of paper, upright."""

    name: str
    width: float
    height: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def room(self) -> float:
        """The height for strips on a first page."""
        return self.height - 2 * MARGIN - FOOT


PAPERS: Final = {
    paper.name: paper for paper in (Paper("A4", 210 * MM, 297 * MM), Paper("A5", 148 * MM, 210 * MM))
}


class Style(NamedTuple):
    """How text looks: size and distance of lines in points, bold or not, how grey (0 is black)."""

    size: float
    lead: float
    strong: bool = False
    grey: float = DARK


TITLE = Style(17, 22, True, BLACK)
HEADING = Style(11, 15, True, BLACK)
FIGURE = Style(10.5, 13, True, BLACK)
BODY = Style(9, 13)
STRONG = Style(9, 13, True, BLACK)
LABEL = Style(8.5, 13, grey=GREY)
SMALL = Style(8, 11.5, grey=GREY)


class Words(NamedTuple):
    """One line of text on its baseline, ``y`` below the top of the strip; ``right``: it ends at ``x``."""

    x: float
    y: float
    text: str
    style: Style
    right: bool = False


class Rule(NamedTuple):
    """A line from left to right."""

    x: float
    y: float
    width: float
    weight: float = 0.5
    grey: float = RULE


class Box(NamedTuple):
    """A rectangle: filled with a grey, or drawn as a frame."""

    x: float
    y: float
    width: float
    height: float
    grey: float = TINT
    filled: bool = True


Mark = Words | Rule | Box


@dataclass
class Strip:
    """A row as wide as the page. ``gap`` is the distance above it, which the top of a page swallows.

    ``keep``: it stands on the same page as the strip after it. ``head``: the strip that is repeated at the top of a
    page when the page begins with this one.
    """

    height: float
    marks: list[Mark] = field(default_factory=list)
    gap: float = 0.0
    keep: bool = False
    head: "Strip | None" = None

    def closer(self, factor: float, gap: float) -> "Strip":
        """The same with the lines closer together: ``factor`` of their distance, ``gap`` of that to the strip above."""
        marks = [
            mark._replace(y=mark.y * factor, height=mark.height * factor)
            if isinstance(mark, Box)
            else mark._replace(y=mark.y * factor)
            for mark in self.marks
        ]
        return Strip(self.height * factor, marks, self.gap * gap, self.keep, self.head)


Placed = list[tuple[float, Strip]]
"""The strips of a page, each with the distance of its top from the top of the page's room."""


def pages(strips: Iterable[Strip], paper: Paper) -> list[Placed]:
    """Put strips on as many pages as they need; there is always one."""
    found: list[Placed] = [[]]
    used, room = 0.0, paper.room
    for together in _kept(strips):
        needed = sum(strip.gap + strip.height for strip in together)
        if found[-1] and used + needed > room:
            found.append([])
            used, room = 0.0, paper.room - RUNNING
            if head := together[0].head:
                found[-1].append((0.0, head))
                used = head.height
        for strip in together:
            used += strip.gap if found[-1] else 0.0
            found[-1].append((used, strip))
            used += strip.height
    return found


def rule_rest(found: list[Placed], paper: Paper) -> None:
    """Put lines for notes by hand on what is left of the last page, as many as there is room for."""
    room = paper.room - (RUNNING if len(found) > 1 else 0.0)
    y, last = found[-1][-1] if found[-1] else (0.0, Strip(0.0))
    y += last.height
    count = min(_RULES, int((room - y) / _RULE_LEAD))
    for _ in range(count if count > 1 else 0):
        found[-1].append((y, Strip(_RULE_LEAD, [Rule(0, _RULE_LEAD - 1, paper.inner, 0.4, 0.75)])))
        y += _RULE_LEAD


def _kept(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips that stay together."""
    together: list[Strip] = []
    for strip in strips:
        together.append(strip)
        if not strip.keep:
            yield together
            together = []
    if together:
        yield together
