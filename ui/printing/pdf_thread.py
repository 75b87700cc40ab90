"""The one thread on which PDFs are made, drawn and printed: neither reportlab's fonts nor pdfium bear two at a time.

The jobs below are plain functions; a ``Relay`` on ``submit`` brings their results to the window.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from resources.language import N_, UserError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 72  # to an inch
_PRINT_DPI = 600  # more than that nobody sees, and a page would take a hundred megabytes

Progress = Callable[[int, int], None]


class Drawn(NamedTuple):
    """A page as pixels; ``scale`` is how many of them a point has."""

    page: int
    scale: float
    image: QImage


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "guanxi-pdf")


def submit(job: Callable[[], Any]) -> "Future[Any]":
    """Run a job on the thread."""
    return _thread().submit(job)


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points."""
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def draw(data: bytes, pages: Sequence[int], scale: float) -> list[Drawn]:
    """Some pages (counted from 0) as pixels, ``scale`` pixels to a point."""
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        return [Drawn(page, scale, _image(document, page, scale)) for page in pages]


def print_pages(data: bytes, printer: "QPrinter", progress: Progress | None = None) -> int:
    """Print a PDF, or the pages that ``printer`` was told; returns how many."""
    from pypdfium2 import PdfDocument

    scale = min(printer.resolution(), _PRINT_DPI) / POINTS
    with PdfDocument(data) as document, QPainter() as painter:
        if not painter.begin(printer):
            raise UserError(
                N_("The printer does not answer. Check that it is on and connected, then try again.")
            )
        first, last = printer.fromPage() or 1, printer.toPage() or len(document)
        chosen = range(first - 1, min(last, len(document)))
        for done, page in enumerate(chosen, 1):
            if done > 1:
                printer.newPage()
            paper = QRectF(printer.paperRect(printer.Unit.DevicePixel))
            painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), _image(document, page, scale))
            if progress:
                progress(done, len(chosen))
    return len(chosen)


def prepare(printer: "QPrinter", size: tuple[float, float]) -> None:
    """Pages of a size in points, upright, without margins: the cards bring their own."""
    page = QPageSize(QSizeF(*size), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)


def _image(document: Any, page: int, scale: float) -> QImage:
    bitmap = document[page].render(scale=scale, prefer_bgrx=True)
    pixels = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    return pixels.copy()  # of its own: the bytes go when this function ends
