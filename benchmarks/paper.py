"""On paper: one customer card when everything is warm, and a thousand in one file."""

import io
from collections.abc import Iterator
from itertools import count

import database
from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from reports.fonts import faces
from reports.order import CUSTOMER, Order, compose, make, read

_MANY = 1000


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    database.open_(copy_of(size), at=NOW)
    try:
        yield _one(size)
        yield _thousand(size)
    finally:
        database.close()


def _one(size: str) -> Result:
    number = count(1)
    words = _words(1)

    def ours() -> None:
        assert make(Order(CUSTOMER, (next(number),), "zh_CN"), NOW, "bench").pages

    return measure("one customer card, warm", size, lambda: _empty_page(words), ours, Budget(5), rounds=60)


def _thousand(size: str) -> Result:
    order = Order(CUSTOMER, tuple(range(1, _MANY + 1)), "zh_CN")

    def floor() -> None:
        assert len(read(order).subjects) == _MANY

    def ours() -> None:
        assert compose(order, read(order), NOW, "bench").pages >= _MANY

    what = "1,000 customer cards in one file (floor: reading them)"
    return measure(what, size, floor, ours, Budget(), rounds=2)


def _words(customer: int) -> list[tuple[str, str]]:
    """The fonts of a card, each with the characters that it embeds for that card."""
    from pypdfium2 import PdfDocument

    printed = make(Order(CUSTOMER, (customer,), "zh_CN"), NOW, "bench")
    with PdfDocument(printed.data) as document:
        text = "".join(sorted(set("".join(page.get_textpage().get_text_range() for page in document))))
    line = "".join(char for char in text if char.isprintable())
    return [*faces().runs(line), *faces().runs(line[: len(line) // 4], strong=True)]


def _empty_page(words: list[tuple[str, str]]) -> bytes:
    """The floor: a page on which nothing is laid out, with the same fonts, cut to the same characters."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=True)
    for font, text in words:
        canvas.setFont(font, 1)
        canvas.drawString(0, 0, text)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()
