"""Print: which card, in which language, on which paper; the pages as they will be; save as PDF, or print."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from database.card import Cards
from models import Colleague
from reports.document import Printed, Progress
from reports.order import CUSTOMER, Order, compose, read
from resources.language import UserError, _, ngettext
from ui import theme
from ui.printing import pdf_thread
from ui.printing.page_view import PAGE, WHOLE, WIDTH, PageView
from ui.printing.pdf_thread import Drawn
from ui.printing.print_choices import PrintChoices
from ui.relay import Relay
from ui.session import Session
from ui.widgets.dialog import Dialog, Role
from ui.widgets.segmented import Segmented

_SHOWN_MISSING = 12  # characters
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')

Sizes = list[tuple[float, float]]


class PrintPreviewDialog(Dialog):
    """Preview of the customer card and the contact record card, of one customer or several, filled in or blank.

    ``customers``: the one on screen first, then the others that are chosen. Every choice shows at once; the choices
    are kept for the next time.
    """

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        customers: list[int],
        parent: QWidget | None = None,
        *,
        kind: str = CUSTOMER,
    ) -> None:
        super().__init__("printPreviewDialog", _("Print"), settings, (1000, 760), parent)
        self._session, self._customers = session, list(dict.fromkeys(customers))
        self._paper = Relay(pdf_thread.submit, self)
        self._printed: Printed | None = None
        self._order = Order(kind, (), session.language)
        self._sizes: Sizes = []
        self._build(settings, kind)
        self._connect()
        self._refresh()

    def _build(self, settings: QSettings, kind: str) -> None:
        self.choices = PrintChoices(self._session, settings, len(self._customers), kind)
        self.view = PageView()
        upright = QFrame()
        theme.mark(upright, part="upright")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._build_bar())
        line = QFrame()
        theme.mark(line, part="line")
        right.addWidget(line)
        right.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addWidget(upright)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.hint.setObjectName("printHintLabel")
        close = self.add_button("closeButton", _("Close"), Role.RejectRole)
        close.clicked.connect(self.reject)
        self.save_button = self.add_button("savePdfButton", _("Save PDF…"), Role.ActionRole)
        theme.set_icon(self.save_button, "save")
        self.print_button = self.add_button("printButton", _("Print…"), Role.AcceptRole, "primary")
        theme.set_icon(self.print_button, "printer", "onAccent")
        self._ready(False)

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        edge = theme.space("xl")
        row.setContentsMargins(edge, theme.space("s"), edge, theme.space("s"))
        self.page_label = QLabel()
        self.page_label.setObjectName("printPageLabel")
        theme.mark(self.page_label, text_role="caption")
        self.zoom = Segmented(
            [(WIDTH, _("Fit width"), ""), (PAGE, _("Whole page"), ""), (WHOLE, "100 %", "")], _("Zoom")
        )
        self.zoom.setObjectName("printZoom")
        for key, name in ((WIDTH, "zoomWidthButton"), (PAGE, "zoomPageButton"), (WHOLE, "zoomWholeButton")):
            self.zoom.button(key).setObjectName(name)
        row.addWidget(self.page_label)
        row.addStretch(1)
        row.addWidget(self.zoom)
        return bar

    def _connect(self) -> None:
        self.choices.changed.connect(self._refresh)
        self.view.wanted.connect(self._draw)
        self.view.page_changed.connect(self._show_page)
        self.zoom.chosen.connect(self.view.set_zoom)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        self._paper.failed.connect(self._failed)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_button.click),
            (QKeySequence(QKeySequence.StandardKey.Save), self.save_button.click),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), lambda: self.view.zoom_by(1)),
            (QKeySequence("Ctrl+="), lambda: self.view.zoom_by(1)),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), lambda: self.view.zoom_by(-1)),
        ):
            QShortcut(keys, self).activated.connect(do)

    # -- the pages ----------------------------------------------------------------------------------------------

    def printed(self) -> Printed | None:
        """The PDF on screen, once it is there."""
        return self._printed

    def _refresh(self) -> None:
        """Make the pages anew: read on the file's thread, laid out on that of the PDFs."""
        self._order = self.choices.order(self._customers)
        self._printed = None
        self._ready(False)
        lookups = self._session.lookups
        names = lookups.names if lookups.language == self._order.language else None
        self._session.read("print", read, self._order, names, done=self._compose, failed=self._failed)

    def _compose(self, cards: Cards) -> None:
        order, session = self._order, self._session
        who = session.lookups.names.of(Colleague, session.me)
        self._paper.ask(
            "compose",
            _compose,
            order,
            cards,
            session.now(),
            who,
            done=self._show,
            progress=self._tell_progress,
        )

    def _tell_progress(self, done: int, total: int) -> None:
        if total > 1 and self._printed is None:
            sentence = _("Preparing {n} of {count}…")
            self._say(sentence.replace("{n}", f"{done:,}").replace("{count}", f"{total:,}"))

    def _show(self, made: tuple[Printed, Sizes]) -> None:
        self._printed, self._sizes = made
        self.view.set_pages(self._sizes)
        self._ready(True)
        self._show_page(self.view.page())
        self._show_missing(self._printed.missing)

    def _show_missing(self, missing: tuple[str, ...]) -> None:
        """Which characters no font has: they are on the paper as 〓, and somebody should know before it is sent."""
        if not missing:
            self._say("")
            return
        some = " ".join(f"{char} (U+{ord(char):04X})" for char in missing[:_SHOWN_MISSING])
        if len(missing) > _SHOWN_MISSING:
            some += " …"
        sentence = ngettext(
            "{n} character is in no font and is printed as 〓: {characters}",
            "{n} characters are in no font and are printed as 〓: {characters}",
            len(missing),
        )
        self._say(sentence.replace("{n}", str(len(missing))).replace("{characters}", some), "doubt")

    def _draw(self, pages: list[int], scale: float) -> None:
        if self._printed is not None:
            self._paper.ask("draw", pdf_thread.draw, self._printed.data, pages, scale, done=self._show_drawn)

    def _show_drawn(self, drawn: list[Drawn]) -> None:
        self.view.show_drawn(drawn)

    def _show_page(self, page: int) -> None:
        sentence = _("Page {n} of {count}")
        self.page_label.setText(
            sentence.replace("{n}", str(page + 1)).replace("{count}", str(self.view.count()))
        )

    def _ready(self, ready: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.view.set_pages([])
        self._say(str(error), "error")

    # -- out ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ctrl+S: the PDF into a file."""
        if self._printed is None:
            return
        name = f"{_NOT_IN_NAMES.sub('_', self._printed.title)}.pdf"
        target = self._session.prompts.choose_save(_("Save PDF"), name, "PDF (*.pdf)", "pdf")
        if target is not None:
            self.save_button.setEnabled(False)
            self._paper.ask(
                None, _write, target, self._printed.data, done=self._saved, failed=self._not_saved
            )

    def print(self) -> None:
        """Ctrl+P: the system's own dialog, then the printer."""
        if self._printed is None:
            return
        printer = self._session.prompts.choose_printer(self._printed.title, self._printed.pages)
        if printer is not None:
            pdf_thread.prepare(printer, self._sizes[0])
            self.print_button.setEnabled(False)
            self._paper.ask(
                None,
                pdf_thread.print_pages,
                self._printed.data,
                printer,
                done=self._sent,
                failed=self._not_printed,
                progress=self._tell_printing,
            )

    def _tell_printing(self, done: int, total: int) -> None:
        sentence = _("Printing {n} of {count}…")
        self._say(sentence.replace("{n}", f"{done:,}").replace("{count}", f"{total:,}"))

    def _sent(self, pages: int) -> None:
        self._ready(self._printed is not None)
        sentence = ngettext("{n} page sent to the printer", "{n} pages sent to the printer", pages)
        self._say(sentence.replace("{n}", str(pages)))

    def _saved(self, target: Path) -> None:
        self._ready(self._printed is not None)
        self._say(_("Saved as {file}").replace("{file}", target.name))

    def _not_saved(self, error: Exception) -> None:
        self._not_done(_("The PDF was not saved"), error)

    def _not_printed(self, error: Exception) -> None:
        self._not_done(_("Nothing was printed"), error)

    def _not_done(self, title: str, error: Exception) -> None:
        self._ready(self._printed is not None)
        if not isinstance(error, UserError):
            raise error
        self._session.prompts.warn(title, str(error))

    def _say(self, sentence: str, role: str = "caption") -> None:
        theme.mark(self.hint, text_role=role)
        self.hint.setText(sentence)


def _compose(
    order: Order, cards: Cards, now: datetime, who: str, progress: Progress | None = None
) -> tuple[Printed, Sizes]:
    """The PDF and the sizes of its pages."""
    printed = compose(order, cards, now, who, progress)
    return printed, pdf_thread.page_sizes(printed.data)


def _write(target: Path, data: bytes) -> Path:
    """A file that is whole or not there."""
    from exchange.sheets import replacing

    with replacing(target) as stream:
        stream.write(data)
    return target
