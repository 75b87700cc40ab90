"""The journal: what changed on a day, who did it, what exactly; each of it can be undone."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from changes.undo import Undone
from database import clashes, history
from database.history import Day, Entry
from database.news import News
from models import BY_NAME, fold
from resources.language import N_, _, ngettext
from ui import theme
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.wording import weekday

COLUMNS = (N_("When"), N_("Who"), N_("What"), N_("Before"), N_("After"))
_DAY = Qt.ItemDataRole.UserRole


class RowDelegate(QStyledItemDelegate):
    """Rows as high as those of the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The width that Qt finds, and that height."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + theme.space("m"), theme.size("treeRow"))


class JournalPage(QWidget):
    """Today first; a batch unfolds to its changes when it is opened."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day = session.today()
        self._days: list[Day] = []
        self._build()
        self._connect()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("journalPage")
        theme.mark(self, part="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("l"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        self._title = QLabel()
        theme.mark(self._title, text_role="h2")
        column.addWidget(self._title)
        column.addLayout(self._build_bar())
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: without a parent what it holds would be a window of its own
        self._stack.addWidget(self._build_tree())
        self._nothing = EmptyState()
        self._stack.addWidget(self._nothing)
        self._left = QPlainTextEdit()
        self._left.setObjectName("journalLeftEdit")
        self._left.setAccessibleName(_("Values that were left as they are"))
        self._left.setReadOnly(True)
        self._left.setTabChangesFocus(True)
        self._left.setMaximumHeight(5 * theme.size("treeRow"))
        self._left.hide()
        column.addWidget(self._left)

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.space("s"))
        self._before = _arrow("journalBeforeButton", _("Previous day"), "arrow-left")
        self._after = _arrow("journalAfterButton", _("Next day"), "chevron-right")
        self._date = QDateEdit()
        self._date.setObjectName("journalDate")
        self._date.setAccessibleName(_("Day"))
        self._date.setDisplayFormat("yyyy-MM-dd")
        self._date.setCalendarPopup(True)
        self._today = QPushButton(_("Today"))
        self._today.setObjectName("journalTodayButton")
        theme.mark(self._today, role="ghost")
        self._who = QComboBox()
        self._who.setObjectName("journalColleagueCombo")
        self._who.setAccessibleName(_("Colleague"))
        self._undo = QPushButton(_("Undo this change"))
        self._undo.setObjectName("journalUndoButton")
        theme.set_icon(self._undo, "undo-2")
        self._find = QLineEdit()
        self._find.setObjectName("journalFindEdit")
        self._find.setPlaceholderText(_("Find in this list"))
        self._find.setAccessibleName(_("Find in this list"))
        self._find.setClearButtonEnabled(True)
        self._find.setMaximumWidth(theme.size("formNav"))
        for widget in (self._before, self._date, self._after, self._today, self._who, self._find):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._undo)
        self._fill_colleagues()
        return bar

    def _build_tree(self) -> QTreeView:
        self._tree = QTreeView()
        self._tree.setObjectName("journalTree")
        self._tree.setAccessibleName(_("What changed"))
        self._model = QStandardItemModel(0, len(COLUMNS), self._tree)
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(RowDelegate(self._tree))
        self._tree.setUniformRowHeights(True)
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setAllColumnsShowFocus(True)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in range(len(COLUMNS)):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(section, mode.ResizeToContents if section < 2 else mode.Stretch)
        return self._tree

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.show_day(self._day - timedelta(days=1)))
        self._after.clicked.connect(lambda: self.show_day(self._day + timedelta(days=1)))
        self._today.clicked.connect(lambda: self.show_day(self._session.today()))
        self._date.dateChanged.connect(self._date_chosen)
        self._who.currentIndexChanged.connect(lambda _index: self._show_days())
        self._find.textChanged.connect(lambda _text: self._show_days())
        self._undo.clicked.connect(self.undo_chosen)
        self._tree.expanded.connect(self._unfold)
        self._tree.selectionModel().currentRowChanged.connect(self._allow)
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self._fill_colleagues)
        self._session.undo_left.connect(self._list_left)
        self.show_day(self._day)

    # -- what others call ---------------------------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Show what changed on a day."""
        self._day = day
        self._left.hide()
        self._date.blockSignals(True)
        self._date.setDate(QDate(day.year, day.month, day.day))
        self._date.blockSignals(False)
        today = self._session.today()
        self._after.setEnabled(day < today)
        self._today.setEnabled(day != today)
        title = _("What changed today") if day == today else _("What changed on {day}")
        self._title.setText(title.replace("{day}", f"{day.isoformat()} {weekday(day)}"))
        self.refresh()

    def refresh(self) -> None:
        """Read the day again."""
        zone = self._session.now().astimezone().tzinfo
        self._session.read(
            "journal", history.of_day, self._day, zone, self._session.language, done=self._show
        )

    def undo_chosen(self) -> None:
        """Take back the chosen change."""
        day = self._chosen()
        if day is not None and day.undoable:
            self._left.hide()
            self._session.undo_batch(day.batch)

    def focus_find(self) -> None:
        """Ctrl+F."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def focus_content(self) -> None:
        """Into the list of changes."""
        (self._stack.currentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unfolds and folds; Esc clears the find box."""
        index = self._tree.currentIndex().siblingAtColumn(0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._tree.hasFocus() and index.isValid():
            self._tree.setExpanded(index, not self._tree.isExpanded(index))
        elif event.key() == Qt.Key.Key_Escape and self._find.text():
            self._find.clear()
        else:
            super().keyPressEvent(event)

    # -- showing ------------------------------------------------------------------------------------------------

    def _date_chosen(self, chosen: QDate) -> None:
        self.show_day(date(chosen.year(), chosen.month(), chosen.day()))

    def _hear(self, _news: News) -> None:
        if self._day == self._session.today():
            self.refresh()

    def _fill_colleagues(self) -> None:
        kept = self._who.currentText()
        self._who.blockSignals(True)
        self._who.clear()
        self._who.addItems(
            [_("All colleagues"), *(str(row["label"]) for row in self._session.lookups.colleagues)]
        )
        self._who.setCurrentIndex(max(0, self._who.findText(kept)))
        self._who.blockSignals(False)

    def _show(self, days: list[Day]) -> None:
        self._days = days
        self._show_days()

    def _show_days(self) -> None:
        chosen, opened = self._chosen(), self._opened()
        scroll = self._tree.verticalScrollBar().value()
        who = self._who.currentText() if self._who.currentIndex() > 0 else None
        self._model.removeRows(0, self._model.rowCount())
        self._model.setHorizontalHeaderLabels([_(name) for name in COLUMNS])
        needle = fold(self._find.text().strip())
        for day in self._days:
            if (who is None or day.who == who) and needle in fold(f"{day.what} {day.who or ''}"):
                self._model.appendRow(_line(day))
        for line in range(self._model.rowCount()):
            day = self._model.item(line).data(_DAY)
            if chosen and day.batch == chosen.batch:
                self._tree.setCurrentIndex(self._model.index(line, 0))
            if day.batch in opened:
                self._tree.expand(self._model.index(line, 0))
        self._tree.verticalScrollBar().setValue(scroll)
        if needle and self._days:
            said = _("Nothing here matches “{text}”.").replace("{text}", self._find.text())
            self._nothing.show_message(said, icon="search-x")
        else:
            self._nothing.show_message(_("Nothing was changed on this day"), icon="history")
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._allow()

    def _opened(self) -> set[int]:
        lines = range(self._model.rowCount())
        return {
            self._model.item(line).data(_DAY).batch
            for line in lines
            if self._tree.isExpanded(self._model.index(line, 0))
        }

    def _unfold(self, index: QModelIndex) -> None:
        day: Day = self._model.itemFromIndex(index).data(_DAY)
        language = self._session.language
        self._session.read(
            f"journal {day.batch}",
            history.of_batch,
            day.batch,
            language,
            done=lambda entries: self._show_entries(day, entries),
            owner=self,
        )

    def _show_entries(self, day: Day, entries: list[Entry]) -> None:
        for line in range(self._model.rowCount()):
            item = self._model.item(line)
            if item.data(_DAY).batch == day.batch:
                item.removeRows(0, item.rowCount())
                for entry in entries:
                    item.appendRow(_entry_line(entry))
                if len({entry.change for entry in entries}) < day.rows:
                    item.appendRow(_cells("", "", _("… and more of the same kind"), "", ""))

    def _chosen(self) -> Day | None:
        index = self._tree.currentIndex().siblingAtColumn(0)
        if index.parent().isValid():
            index = index.parent()
        item = self._model.itemFromIndex(index) if index.isValid() else None
        return item.data(_DAY) if item is not None else None

    def _allow(self) -> None:
        day = self._chosen()
        self._undo.setEnabled(day is not None and day.undoable)

    def _list_left(self, undone: Undone) -> None:
        """What an undo has left alone, because somebody has changed it since."""
        self._session.read(
            None, clashes.left_alone, undone.left, self._session.language, done=self._show_left
        )

    def _show_left(self, left: list[tuple[str, str, str]]) -> None:
        sentence = ngettext(
            "{n} value was left as it is, because it has been changed since:",
            "{n} values were left as they are, because they have been changed since:",
            len(left),
        )
        lines = [f"· {record} · {field}: {value or '—'}" for record, field, value in left]
        self._left.setPlainText("\n".join([sentence.replace("{n}", str(len(left))), *lines]))
        self._left.show()


def _line(day: Day) -> list[QStandardItem]:
    rows = ngettext("{n} record", "{n} records", day.rows).replace("{n}", f"{day.rows:,}")
    cells = _cells(_time(day.at), day.who or "—", day.what, rows, _("Undone") if day.undone else "")
    first = cells[0]
    first.setData(day, _DAY)
    if day.rows:
        first.appendRow(_cells("", "", _("Loading"), "", ""))
    sentence = f"{_time(day.at)}; {day.who or '—'}; {day.what}; {rows}"
    first.setData(
        f"{sentence}; {_('Undone')}" if day.undone else sentence, Qt.ItemDataRole.AccessibleTextRole
    )
    if day.undone:
        for cell in cells:
            cell.setForeground(theme.color("text3"))
    return cells


def _entry_line(entry: Entry) -> list[QStandardItem]:
    name = f"{_(BY_NAME[entry.table].nouns[0])} {entry.row_name} · {_(entry.label)}"
    after = _("Deleted for good") if entry.kind == "gone" else entry.new
    before = _("New") if entry.kind == "new" else entry.old
    cells = _cells("", "", name, before or "—", after or "—")
    cells[0].setData(f"{name}: {before or '—'} → {after or '—'}", Qt.ItemDataRole.AccessibleTextRole)
    return cells


def _cells(*texts: str) -> list[QStandardItem]:
    found: list[QStandardItem] = []
    for text in texts:
        item = QStandardItem(" ".join(text.split()))
        item.setToolTip(text)
        found.append(item)
    return found


def _time(at: datetime) -> str:
    return f"{at:%H:%M}"


def _arrow(name: str, text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(text)
    button.setAccessibleName(text)
    theme.mark(button, role="ghost")
    theme.set_icon(button, icon)
    return button
