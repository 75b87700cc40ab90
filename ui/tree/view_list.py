"""The views at the top of the left pane, each with its count."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from database import lists
from resources.language import N_, _
from ui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class View(NamedTuple):
    """One view.

    ``tone``: the colour role of a count that wants something done. ``page``: a page of its own instead of a selection
    of the tree. ``always``: shown also when nothing is in it. ``{n}`` in the label is a number of days.
    """

    key: str
    label: str
    icon: str
    tone: str = "text3"
    page: bool = False
    always: bool = True


VIEWS: tuple[View, ...] = (
    View(lists.ALL, N_("All customers"), "users"),
    View(lists.DUE, N_("To contact today"), "phone", "accentText"),
    View(lists.OVERDUE, N_("Overdue follow-ups"), "clock-alert", "danger"),
    View(lists.DECLINE, N_("Business decline"), "trending-down", "warning"),
    View(lists.SILENT, N_("No contact > {n} days"), "calendar-x-2"),
    View(lists.BOOKMARKED, N_("Bookmarked"), "bookmark"),
    View(lists.OTHERS, N_("Other companies"), "building-2", always=False),
    View(lists.BIN, N_("Recycle bin"), "trash-2", page=True),
)
"""In their order; later work adds to it."""


class _Model(QAbstractListModel):
    """The views that are shown, with their counts."""

    def __init__(self, views: Sequence[View], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self.counts: dict[str, int] = {}
        self.days = 0
        self.shown = [view for view in views if view.always]

    def set_counts(self, counts: dict[str, int], keep: str) -> None:
        """Show other counts; a view without customers goes, unless it is the one looked at."""
        shown = [view for view in self._views if view.always or counts.get(view.key) or view.key == keep]
        self.counts = counts
        if shown != self.shown:
            self.beginResetModel()
            self.shown = shown
            self.endResetModel()
        elif shown:
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))

    def set_days(self, days: int) -> None:
        """Name the view of the silent by another number of days."""
        self.days = days
        self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))

    def label(self, view: View) -> str:
        """The name of a view."""
        return _(view.label).replace("{n}", str(self.days))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many views there are."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, and name with count for who cannot see it."""
        if not index.isValid():
            return None
        view = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(view)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label(view)} {self.counts.get(view.key, 0):,}"
        return None


class _Delegate(QStyledItemDelegate):
    """Icon, name, count. The view that the tree shows is bold on a grey ground, unless it is the first."""

    def __init__(self, parent: "ViewList") -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the design."""
        return QSize(theme.size("leftPane.min"), theme.size("viewRow"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        view = self._list.views()[index.row()]
        chosen = view.key == self._list.view()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(theme.space("s"), 1, -theme.space("s"), -1)
        marked = chosen and index.row() > 0
        self._ground(painter, option, row, marked=marked)
        side, edge = theme.icon_px("toolbar"), theme.space("m")
        icon = QRectF(row.x() + edge, row.center().y() - side / 2, side, side)
        theme.paint_icon(painter, icon, view.icon, "text2")
        count = self._list.count_text(view.key)
        font = theme.font("caption", strong=view.tone != "text3" and count != "0")
        room = QRectF(row).adjusted(0, 0, -edge, 0)
        painter.setFont(font)
        painter.setPen(theme.color(view.tone if count != "0" else "text3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        left, right = icon.right() + edge, room.right() - QFontMetricsF(font).horizontalAdvance(count) - edge
        text = QRectF(left, row.y(), right - left, row.height())
        font = theme.font(strong=marked)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        name = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF, *, marked: bool) -> None:
        state, flag = option.state, QStyle.StateFlag
        painter.setPen(Qt.PenStyle.NoPen)
        if marked or state & flag.State_MouseOver:
            painter.setBrush(theme.color("neutralSoft" if marked else "hover"))
            painter.drawRoundedRect(row, theme.radius("row"), theme.radius("row"))
        if state & flag.State_HasFocus and state & flag.State_KeyboardFocusChange:
            width = theme.tokens.lookup("border", "focus")
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.color("focus"))
            pen.setWidthF(width)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = row.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, theme.radius("row"), theme.radius("row"))


class ViewList(QListView):
    """The views; one of them is what the tree shows.

    Signals: ``view_changed(key)`` when another selection of the tree is wanted, ``page_requested(key)`` when a view
    with a page of its own is clicked or entered.
    """

    view_changed = Signal(str)
    page_requested = Signal(str)

    def __init__(self, views: Sequence[View] = VIEWS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = views[0].key
        self._model = _Model(views, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("viewList")
        self.setAccessibleName(_("Views"))
        theme.mark(self, part="pane")
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCurrentIndex(self._model.index(0))

    def _connect(self) -> None:
        self.clicked.connect(self._choose)
        self._model.modelReset.connect(self._keep_place)

    def views(self) -> list[View]:
        """The views that are shown."""
        return self._model.shown

    def view(self) -> str:
        """The view that the tree shows."""
        return self._view

    def set_view(self, key: str) -> None:
        """Show another view as chosen, without saying so."""
        self._view = key
        self._keep_place()
        self.viewport().update()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many there are in each."""
        self._model.set_counts(counts, self._view)
        self.updateGeometry()

    def set_days(self, days: int) -> None:
        """After how many days without contact a customer is among the silent."""
        self._model.set_days(days)

    def count_text(self, key: str) -> str:
        """The count of a view as it is shown; nothing as long as nobody knows."""
        count = self._model.counts.get(key)
        return "" if count is None else f"{count:,}"

    def sizeHint(self) -> QSize:
        """All rows at once: it never scrolls."""
        return QSize(super().sizeHint().width(), theme.size("viewRow") * len(self._model.shown))

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the text makes other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose; the arrows choose what the tree can show."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self._model.shown[index.row()].page:
            self._choose(index)

    def _choose(self, index: Index) -> None:
        if not index.isValid():
            return
        view = self._model.shown[index.row()]
        if view.page:
            self.page_requested.emit(view.key)
        elif view.key != self._view:
            self._view = view.key
            self.viewport().update()
            self.view_changed.emit(view.key)

    def _keep_place(self) -> None:
        keys = [view.key for view in self._model.shown]
        if self._view in keys:
            self.setCurrentIndex(self._model.index(keys.index(self._view)))
