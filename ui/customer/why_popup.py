"""Why a derived value is what it is: a small window with the rule and the rows behind it (SPEC part 2 no. 17)."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from database.sales.why import Cause, Why
from models import BY_NAME, Customer
from resources.language import _, ngettext
from ui import theme
from ui.text_rows import Head, TextRow, TextRows
from ui.widgets.table import Table
from ui.wording import amount

WIDE = 420
_ROWS = 8


class WhyPopup(QFrame):
    """Esc or a click beside it closes it; Enter, a click twice or Space opens the record.

    Signals: ``record_requested(table, id)``.
    """

    record_requested = Signal(str, int)

    def __init__(self, name: str, why: Why, parent: QWidget) -> None:
        """``name``: a derived field of customers."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(name, why)
        self._connect()

    def _build(self, name: str, why: Why) -> None:
        self.setObjectName("whyPopup")
        label = _(Customer._meta.fields[name].label)
        self.setAccessibleName(label)
        theme.mark(self, part="card")
        self.setFixedWidth(theme.tokens.scaled(WIDE, theme.font_px("body")))
        title, rule = QLabel(label), QLabel(str(why.rule))
        theme.mark(title, text_role="h3")
        rule.setObjectName("whyRuleLabel")
        rule.setTextFormat(Qt.TextFormat.PlainText)
        rule.setWordWrap(True)
        column = QVBoxLayout(self)
        edge = theme.space("l")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s"))
        column.addWidget(title)
        column.addWidget(rule)
        self.table = self._build_table(why)
        column.addWidget(self.table)
        self.table.setVisible(bool(why.causes))
        hidden = why.number - len(why.causes)
        if hidden > 0:
            more = QLabel(ngettext("{n} more", "{n} more", hidden).replace("{n}", f"{hidden:,}"))
            theme.mark(more, text_role="caption")
            column.addWidget(more)

    def _build_table(self, why: Why) -> Table:
        self.rows = TextRows([Head(_("Date")), Head(_("Record")), Head(_("Amount"), right=True)], self)
        self.rows.set_rows([_row(cause) for cause in why.causes])
        table = Table(dense=True)
        table.setObjectName("whyTable")
        table.setAccessibleName(_("Rows behind it"))
        table.setSelectionMode(Table.SelectionMode.SingleSelection)
        table.setModel(self.rows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        amounts = any(cause.amount is not None for cause in why.causes)
        table.setColumnHidden(2, not amounts)
        table.resizeColumnsToContents()
        inside = self.width() - 2 * theme.space("l") - theme.space("xl")
        taken = table.columnWidth(0) + (table.columnWidth(2) if amounts else 0)
        table.setColumnWidth(1, max(theme.size("formNav"), inside - taken))
        shown = min(len(why.causes), _ROWS)
        table.setFixedHeight(
            theme.size("tableHeader") + shown * theme.size("tableRowDense") + theme.space("xs")
        )
        if why.causes:
            table.selectRow(0)
        return table

    def _connect(self) -> None:
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)

    def open_below(self, anchor: QWidget, place: QRect) -> None:
        """Show it below a place in a widget, within the screen; the keys go into the rows."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(place.left(), place.bottom() + theme.space("xs")))
        room = anchor.screen().availableGeometry()
        left = min(at.x(), room.right() - self.width())
        top = min(at.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        target = self.table if self.rows.rowCount() else self
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            table, row_id = self.rows.row(index.row()).id
            self.record_requested.emit(table, row_id)
            self.close()


def _row(cause: Cause) -> TextRow:
    kind = _(BY_NAME[cause.table].nouns[0])
    title = f"{kind} · {cause.title}" if cause.title else kind
    on = cause.on.isoformat() if cause.on else ""
    sum_ = "" if cause.amount is None else amount(cause.amount, cause.currency)
    return TextRow((cause.table, cause.id), (on, title, sum_), (cause.on, title, cause.amount))
