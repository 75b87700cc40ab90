"""What was found, below the search box: types as pills, a list, and how to go on (GUIDE 3, picture search-popup).

It lies over the window as a part of it and never takes the focus, so that typing goes on in the box.
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from database.search_page import Line, Result
from resources.language import _
from search.places import TYPES
from ui import theme
from ui.searching.delegate import SearchDelegate, height
from ui.searching.model import SearchModel, ShowAll
from ui.widgets.elided import ElidedLabel
from ui.widgets.flow import FlowLayout
from ui.widgets.pill import Pill

_SHADOW = 12
_WIDE = 560


class SearchPopup(QWidget):
    """Signals: ``line_chosen(Line, log)`` with ``log`` for Ctrl+Enter; ``all_requested(group)``;
    ``kind_requested(kind)`` by a pill; ``new_requested()``.
    """

    line_chosen = Signal(object, bool)
    all_requested = Signal(str)
    kind_requested = Signal(str)
    new_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("searchPopup")
        self.setAccessibleName(_("What was found"))
        self.hide()
        self._card = QFrame(self)
        theme.mark(self._card, part="card")
        around = QVBoxLayout(self)
        around.setContentsMargins(_SHADOW, 1, _SHADOW, _SHADOW)
        around.addWidget(self._card)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, theme.space("m"), 1, 1)
        inside.setSpacing(theme.space("xs"))
        inside.addWidget(self._make_pills())
        self.empty = QLabel(self._card)
        self.empty.setObjectName("searchEmptyLabel")
        self.empty.setWordWrap(True)
        edge = theme.space("l")
        self.empty.setContentsMargins(edge, theme.space("xs"), edge, theme.space("xs"))
        inside.addWidget(self.empty)
        inside.addWidget(self._make_list())
        inside.addWidget(self._make_foot())

    def _make_pills(self) -> QWidget:
        row = self._pill_row = QWidget(self._card)
        line = FlowLayout(row)
        line.setContentsMargins(theme.space("l"), 0, theme.space("l"), 0)
        self._pills: dict[str, Pill] = {}
        together = QButtonGroup(self)
        for kind, label in TYPES.items():
            pill = Pill(_(label), parent=row)
            pill.setObjectName(f"searchTypePill_{kind}")
            pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pill.clicked.connect(lambda _checked=False, kind=kind: self.kind_requested.emit(kind))
            together.addButton(pill)
            line.addWidget(pill)
            self._pills[kind] = pill
        return row

    def _make_list(self) -> QListView:
        self.list = QListView(self._card)
        self.list.setObjectName("searchResultList")
        self.list.setAccessibleName(_("What was found"))
        self._model = SearchModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(SearchDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.mark(self.list, part="results")
        return self.list

    def _make_foot(self) -> QFrame:
        foot = QFrame(self._card)
        theme.mark(foot, part="popupFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("s"), theme.space("s"))
        self._hint = ElidedLabel("", foot)
        theme.mark(self._hint, text_role="caption")
        self.new = QPushButton(foot)
        self.new.setObjectName("searchNewCustomerButton")
        self.new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.mark(self.new, role="link")
        row.addWidget(self._hint, 1)
        row.addWidget(self.new)
        return foot

    def _connect(self) -> None:
        self.list.clicked.connect(self._when_clicked)
        self.new.clicked.connect(self.new_requested)

    # -- what it shows ------------------------------------------------------------------------------------------

    def show_result(self, result: Result, kind: str) -> None:
        """Show an answer; the first line is chosen. ``kind`` is the type that was asked for."""
        self._model.show_result(result)
        found = bool(result.sections)
        self.empty.setVisible(not found)
        self.empty.setText(_nothing(result, kind))
        self.list.setVisible(self._model.rowCount() > 0)
        self._pills[result.question.kind].setChecked(True)
        typed = result.question.typed
        self.new.setVisible(bool(result.question))
        self.new.setText(_("New customer “{name}”").replace("{name}", _short(typed)).replace("&", "&&"))
        self.new.setAccessibleName(_("New customer “{name}”").replace("{name}", typed))
        hint = _("↑↓ choose · Enter opens · Ctrl+Enter logs · Tab type · Esc closes")
        self._hint.set_text(hint if self._model.rowCount() else _("Tab changes the type · Esc closes"))
        self.choose(self._next(-1, 1))
        self.list.scrollToTop()

    def show_counts(self, counts: dict[str, tuple[int, bool]]) -> None:
        """Say at each pill how many there are, where that needs no further line; nothing while it is not known."""
        lines = self._pill_row.heightForWidth(self._pill_row.width())
        self._write_counts(counts)
        if counts and self._pill_row.heightForWidth(self._pill_row.width()) > lines:
            self._write_counts({})

    def _write_counts(self, counts: dict[str, tuple[int, bool]]) -> None:
        for kind, pill in self._pills.items():
            total, more = counts.get(kind, (0, False))
            pill.set_count(total or None)
            if more:
                pill.setText(f"{pill.text()}+")

    def open_below(self, box: QWidget) -> None:
        """Show it under the box, no larger than the window."""
        window = self.parentWidget()
        assert window
        below = box.mapTo(window, QPoint(0, box.height()))
        wide = min(max(_WIDE, box.width()), window.width() - 2 * theme.space("m")) + 2 * _SHADOW
        left = below.x() + (box.width() - wide) // 2
        self.setFixedWidth(wide)
        self._fit(window.height() - below.y() - theme.space("section"))
        self.move(max(0, min(left, window.width() - wide)), below.y() + 2)
        self.show()
        self.raise_()

    def _fit(self, room: int) -> None:
        rows = sum(height(self._model.row(number)) for number in range(self._model.rowCount()))
        layout = self._card.layout()
        assert layout
        self.list.setFixedHeight(0)
        layout.activate()
        rest = layout.totalHeightForWidth(self.width() - 2 * _SHADOW) + _SHADOW
        self.list.setFixedHeight(max(0, min(rows, room - rest)))
        layout.activate()
        self.setFixedHeight(rest + self.list.height() + 1)

    # -- choosing -----------------------------------------------------------------------------------------------

    def current(self) -> Line | ShowAll | None:
        """What is chosen."""
        row = self._model.row(self.list.currentIndex())
        return row if isinstance(row, Line | ShowAll) else None

    def move_by(self, rows: int) -> None:
        """Choose another row; headings are passed over."""
        here = self.list.currentIndex().row()
        step = 1 if rows > 0 else -1
        for _once in range(abs(rows)):
            here = self._next(here, step)
        self.choose(here)

    def choose(self, row: int) -> None:
        """Choose a row."""
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            self.list.scrollTo(index)

    def take(self, log: bool) -> None:
        """Enter, or Ctrl+Enter with ``log``."""
        row = self.current()
        if isinstance(row, Line):
            self.line_chosen.emit(row, log)
        elif isinstance(row, ShowAll):
            self.all_requested.emit(row.group)

    def _next(self, here: int, step: int) -> int:
        """The next row that can be chosen; the same one at the ends."""
        there = here + step
        while 0 <= there < self._model.rowCount():
            if self._model.can_choose(there):
                return there
            there += step
        return here

    def _when_clicked(self, index: QModelIndex) -> None:
        if self._model.can_choose(index.row()):
            self.choose(index.row())
            self.take(False)

    def sizeHint(self) -> QSize:
        """As it was fitted."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft shadow round the card."""
        card = QRectF(self._card.geometry())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            shade = QColor(theme.color("tooltipBg" if not theme.is_dark() else "window"))
            for spread in range(_SHADOW - 2, 0, -2):
                shade.setAlpha(10 if not theme.is_dark() else 40)
                painter.setBrush(shade)
                round_ = theme.radius("popup") + spread
                painter.drawRoundedRect(card.adjusted(-spread, 0, spread, spread), round_, round_)


def _nothing(result: Result, kind: str) -> str:
    typed = result.question.typed
    if kind == "all" and result.question.kind == "all":
        sentence = _("Nothing found for “{text}”. Names, contacts, phones, notes and pinyin were searched.")
    else:
        sentence = _("Nothing found for “{text}” under “{type}”. Tab searches elsewhere.")
    return sentence.replace("{type}", _(TYPES[result.question.kind])).replace("{text}", typed)


def _short(text: str) -> str:
    return text if len(text) <= 12 else f"{text[:12]}…"
