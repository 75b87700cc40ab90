"""Brings search to the window: asks the file what is typed in the box, and shows the answer below it.

The popup and all that it needs are loaded with the first letter: the window is there sooner.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from resources.language import UserError
from ui import theme
from ui.searching.box import SearchBox
from ui.session import Session

if TYPE_CHECKING:
    from database.search_page import Line, Result
    from ui.searching.popup import SearchPopup

_COUNT_AFTER = 250  # milliseconds in which nobody types, until the pills are counted
_NEXT_STEP, _NEXT_TRY = 40, 60_000  # milliseconds between steps of building the index, and after a problem


class SearchCenter(QObject):
    """Signals: ``open_requested(customer)``, ``log_requested(customer)``, ``new_requested(name)``; ``left()`` when the
    box wants to give up the focus.
    """

    open_requested = Signal(int)
    log_requested = Signal(int)
    new_requested = Signal(str)
    left = Signal()

    def __init__(self, window: QMainWindow, box: SearchBox) -> None:
        super().__init__(window)
        self._window, self.box = window, box
        self.popup: SearchPopup | None = None
        self._session: Session | None = None
        self._answered: tuple[str, str] | None = None  # text and type of the answer on screen
        self._whole = ""  # the group of which all is shown
        self._enter: bool | None = None  # Enter was pressed before the answer came; True with Ctrl
        self._connect()

    def _connect(self) -> None:
        self.box.asked.connect(self._ask)
        self.box.moved.connect(self._move)
        self.box.chosen.connect(self._choose)
        self.box.closed.connect(self._hide)
        self.box.left.connect(self.left)
        self.box.entered.connect(self._reopen)
        self._window.installEventFilter(self)  # clicks beside it, and other sizes

    # -- the file -----------------------------------------------------------------------------------------------

    def follow(self, session: Session | None) -> None:
        """Search in another file; or in none."""
        self._session = session
        self._answered, self._enter, self._whole = None, None, ""
        self.box.reset()
        self._hide()

    def start(self) -> None:
        """Have the index built, a step at a time, where it is missing or another program's."""
        session = self._session
        if session is None or session.store.read_only:
            return
        from search import build_step

        session.writing.ask(None, build_step, done=self._built, failed=self._not_built)

    def _built(self, built: object) -> None:
        if built is not None:
            QTimer.singleShot(_NEXT_STEP, self, self.start)

    def _not_built(self, error: Exception) -> None:
        """The file is busy or out of reach: until it is better, the texts themselves are searched."""
        if not isinstance(error, UserError):
            raise error
        QTimer.singleShot(_NEXT_TRY, self, self.start)

    # -- asking -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ctrl+K."""
        self.box.take_focus()

    def _ask(self, text: str, kind: str) -> None:
        self._whole, self._enter = "", None
        session = self._session
        if session is None:
            return
        if text.strip():
            self._send(wait=theme.ms("searchDebounceMs") if self._typed_since(text) else 0)
        else:
            session.reading.drop("search")
            session.reading.drop("search-counts")
            self._answered = None
            self._hide()

    def _typed_since(self, text: str) -> bool:
        """Whether letters are being typed; a click on another type needs no pause."""
        return self._answered is None or self._answered[0] != text

    def _send(self, wait: int = 0) -> None:
        from database.search_page import FEW, MANY, search_page

        session = self._session
        if session is None:
            return
        text, kind = self.box.text(), self.box.kind()
        limit = MANY if self._whole else FEW

        def answered(result: "Result") -> None:
            self._show(result, text, kind)

        about = text, kind, limit, session.today(), session.lookups
        session.read("search", search_page, *about, done=answered, wait=wait, owner=self)

    def _show(self, result: "Result", text: str, kind: str) -> None:
        popup = self._popup()
        if self._whole:
            sections = [section for section in result.sections if section.group == self._whole]
            result = type(result)(result.question, sections, result.nearest)
        again = self._answered is not None and self._answered[0] == text
        self._answered = text, kind
        if not again:
            popup.show_counts({})
        popup.show_result(result, kind)
        if self.box.hasFocus():
            self._open()
            if not again:
                self._count(text)
        if self._enter is not None:
            log, self._enter = self._enter, None
            popup.take(log)

    def _count(self, text: str) -> None:
        from database.search_page import counts

        if self._session is not None:
            popup = self._popup()
            self._session.read("search-counts", counts, text, done=popup.show_counts, wait=_COUNT_AFTER)

    # -- the popup ----------------------------------------------------------------------------------------------

    def _popup(self) -> "SearchPopup":
        if self.popup is None:
            from ui.searching.popup import SearchPopup

            self.popup = SearchPopup(self._window)
            self.popup.line_chosen.connect(self._take)
            self.popup.all_requested.connect(self._show_all)
            self.popup.kind_requested.connect(self.box.set_kind)
            self.popup.new_requested.connect(self._make_new)
        return self.popup

    def _open(self) -> None:
        self._popup().open_below(self.box)
        self.box.is_open = True

    def _hide(self) -> None:
        self.box.is_open = False
        if self.popup is not None:
            self.popup.hide()

    def _reopen(self) -> None:
        if self._answered is not None and self._answered[0] == self.box.text() and self._session is not None:
            self._open()

    def _move(self, rows: int) -> None:
        if self.box.is_open:
            self._popup().move_by(rows)
        else:
            self._reopen()

    def _choose(self, log: bool) -> None:
        if not self.box.text().strip():
            return
        if self._answered == (self.box.text(), self.box.kind()):
            if self.box.is_open:
                self._popup().take(log)
            else:
                self._reopen()
        else:
            self._enter = log
            self._send()

    def _take(self, line: "Line", log: bool) -> None:
        if line.customer is None:  # a product: who is interested in it
            self.box.put(line.title.text, "product")
            return
        self._hide()
        (self.log_requested if log else self.open_requested).emit(line.customer)

    def _show_all(self, group: str) -> None:
        self._whole = group
        self._send()

    def _make_new(self) -> None:
        name = self.box.text().strip()
        self._hide()
        self.box.reset()
        self._answered = None
        self.new_requested.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click that nobody wanted closes the popup; another size of the window moves it."""
        if self.popup is not None and self.popup.isVisible():
            if event.type() == QEvent.Type.MouseButtonPress:
                self._hide()
            elif event.type() == QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._refit)
        return super().eventFilter(watched, event)

    def _refit(self) -> None:
        if self.popup is not None and self.popup.isVisible():
            self.popup.open_below(self.box)
