"""Strips on pages, pages in a PDF: the same bytes for the same strips and moment."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from reports.fonts import LOCK, faces, plain
from reports.lines import lines
from reports.paper import (
    FOOT,
    GREY,
    HAIR,
    MARGIN,
    RULE,
    RUNNING,
    SMALL,
    STRONG,
    Box,
    Paper,
    Placed,
    Rule,
    Strip,
    Style,
    Words,
    pages,
    rule_rest,
)
from resources.language import N_, translation

Progress = Callable[[int, int], None]
"""Called with the cards done and all cards; whatever it raises ends the work."""


@dataclass(frozen=True)
class Printed:
    """A finished PDF; ``title`` says what it is. ``missing``: characters that no font has, printed as 〓."""

    title: str
    data: bytes
    missing: tuple[str, ...]
    pages: int


@dataclass(frozen=True)
class Card:
    """What goes on the pages of one card: its pages are counted by themselves. ``title`` names it.

    ``ruled``: what is left of the last page gets lines for notes by hand.
    """

    title: str
    strips: list[Strip]
    ruled: bool = False


@dataclass(frozen=True)
class Imprint:
    """What stands at the foot of every page: who prints, and when; and the language of that."""

    who: str
    now: datetime
    language: str

    def left(self) -> str:
        """Who and when."""
        sentence = translation(self.language).gettext(
            N_("Printed by {who} · {when} · Internal, keep it safe")
        )
        moment = self.now.astimezone()
        return sentence.replace("{when}", f"{moment:%Y-%m-%d %H:%M}").replace("{who}", plain(self.who))

    def right(self, number: int, count: int) -> str:
        """Which page of how many."""
        sentence = translation(self.language).gettext(N_("Page {n} of {count}"))
        return sentence.replace("{n}", str(number)).replace("{count}", str(count))


def write(
    cards: Iterable[Card],
    total: int,
    paper: Paper,
    imprint: Imprint,
    title: str,
    progress: Progress | None = None,
) -> Printed:
    """Lay ``total`` cards on pages, each card beginning a page of its own."""
    with LOCK:
        stream = io.BytesIO()
        sheet = _Sheet(stream, paper, imprint, title)
        for number, card in enumerate(cards, 1):
            sheet.put(card, outline=total > 1)
            if progress:
                progress(number, total)
        return sheet.finish(stream)


class _Sheet:
    """A PDF under way."""

    def __init__(self, stream: io.BytesIO, paper: Paper, imprint: Imprint, title: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._faces = faces()
        self._paper, self._imprint = paper, imprint
        self._canvas = Canvas(
            stream, pagesize=(paper.width, paper.height), invariant=True, pageCompression=True
        )
        self._absent: set[str] = set()
        self._count = 0
        self._title = title
        self._describe(title)

    def _describe(self, title: str) -> None:
        canvas = self._canvas
        canvas.setTitle(title)
        canvas.setAuthor(self._imprint.who)
        canvas.setCreator("Guanxi")
        canvas.setProducer("Guanxi")
        # With ``invariant`` alone every document would be of 1 January 2000.
        moment = f"D:{self._imprint.now.astimezone(UTC):%Y%m%d%H%M%S}Z"
        canvas.setDateFormatter(lambda *_date: moment)
        canvas.setCatalogEntry("Lang", self._imprint.language.replace("_", "-"))

    def put(self, card: Card, *, outline: bool) -> None:
        found = pages(card.strips, self._paper)
        if card.ruled:
            rule_rest(found, self._paper)
        for number, placed in enumerate(found, 1):
            if number == 1 and outline:
                self._canvas.bookmarkPage(f"card{self._count}")
                self._canvas.addOutlineEntry(card.title, f"card{self._count}")
            self._page(card, placed, number, len(found))

    def _page(self, card: Card, placed: Placed, number: int, count: int) -> None:
        self._count += 1
        top = self._paper.height - MARGIN
        strips = list(placed)
        if number > 1:
            strips = [(0.0, self._running(card.title)), *((y + RUNNING, strip) for y, strip in placed)]
        foot = self._paper.height - 2 * MARGIN - FOOT + 6
        strips.append((foot, self._foot(number, count)))
        self._draw_lines(strips, top)
        self._draw_words(strips, top)
        self._canvas.showPage()

    def _running(self, title: str) -> Strip:
        """The head of a second page: whose card this is."""
        width, style = self._paper.inner, STRONG._replace(grey=GREY)
        first = next(iter(lines(title, width, style.size, style.strong)), "")
        return Strip(RUNNING, [Words(0, 9, first, style), Rule(0, 14, width, 0.5, RULE)])

    def _foot(self, number: int, count: int) -> Strip:
        width = self._paper.inner
        return Strip(
            FOOT - 6,
            [
                Rule(0, 0, width, 0.5, HAIR),
                Words(0, 11.5, self._imprint.left(), SMALL),
                Words(width, 11.5, self._imprint.right(number, count), SMALL, right=True),
            ],
        )

    def _draw_lines(self, strips: Placed, top: float) -> None:
        canvas = self._canvas
        for y, strip in strips:
            for mark in strip.marks:
                if isinstance(mark, Rule):
                    canvas.setLineWidth(mark.weight)
                    canvas.setStrokeGray(mark.grey)
                    across = top - y - mark.y
                    canvas.line(MARGIN + mark.x, across, MARGIN + mark.x + mark.width, across)
                elif isinstance(mark, Box):
                    canvas.setFillGray(mark.grey)
                    canvas.setStrokeGray(mark.grey)
                    canvas.setLineWidth(0.6)
                    below = top - y - mark.y - mark.height
                    draw = partial(canvas.rect, MARGIN + mark.x, below, mark.width, mark.height)
                    draw(stroke=not mark.filled, fill=mark.filled)

    def _draw_words(self, strips: Placed, top: float) -> None:
        """All words of a page in one text object, in reading order."""
        text = _Text(self._canvas)
        absent = self._faces.absent
        for y, strip in strips:
            for mark in strip.marks:
                if not isinstance(mark, Words):
                    continue
                style = mark.style
                x = MARGIN + mark.x
                if mark.right:
                    x -= self._faces.width(mark.text, style.size, style.strong)
                text.put(x, top - y - mark.y, style, self._faces.runs(mark.text, style.strong))
                if absent:
                    self._absent |= absent.intersection(mark.text)
        text.close()

    def finish(self, stream: io.BytesIO) -> Printed:
        self._canvas.save()
        return Printed(self._title, stream.getvalue(), tuple(sorted(self._absent)), self._count)


class _Text:
    """The words of a page as operators of PDF; reportlab's own text object takes three times as long to write them."""

    def __init__(self, canvas: Any) -> None:
        from reportlab.pdfbase.pdfmetrics import getFont

        self._canvas = canvas
        self._font_of: Callable[[str], Any] = getFont
        self._code = ["BT"]
        self._grey = -1.0
        self._font = ""

    def put(self, x: float, y: float, style: Style, runs: list[tuple[str, str]]) -> None:
        """One line: its parts by font, from the baseline's left end on."""
        document, code = self._canvas._doc, self._code
        if style.grey != self._grey:
            self._grey = style.grey
            code.append(f"{style.grey:g} g")
        code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for name, part in runs:
            font = self._font_of(name)
            for subset, codes in font.splitString(part, document):
                wanted = f"{font.getSubsetInternalName(subset, document)} {style.size:g} Tf"
                if wanted != self._font:
                    self._font = wanted
                    code.append(wanted)
                code.append(f"<{codes.hex()}> Tj")

    def close(self) -> None:
        """Put it on the page."""
        self._canvas.addLiteral("\n".join([*self._code, "ET"]))
