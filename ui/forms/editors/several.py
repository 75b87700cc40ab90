"""Any number of rows of a list: check boxes, four in a row, the ticked ones first."""

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models import Colleague, Row, Several, fold
from resources.language import _, ngettext
from ui import theme
from ui.forms.editors.base import Editor
from ui.forms.editors.choices import words_of
from ui.forms.tab_order import follow

COLUMNS = 4
MOST = 24
"""More than this many are searched, and not all shown."""

_NARROWEST = 130


class SeveralEditor(Editor):
    """A set of ids. The order is made when a value is shown, and stays while somebody ticks."""

    role = "checks"
    wide = True

    def _build(self) -> QWidget:
        self._offered: list[Row] | None = None
        self._ticked: set[int] = set()
        self._order: list[Row] = []
        self._boxes: dict[int, QCheckBox] = {}
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        self.search = QLineEdit(holder)
        self.search.setPlaceholderText(_("Find in the list"))
        self.search.setClearButtonEnabled(True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.space("l"))
        self.grid.setVerticalSpacing(0)
        self.more = QLabel(holder)
        theme.mark(self.more, text_role="caption")
        column.addWidget(self.search)
        column.addLayout(self.grid)
        column.addWidget(self.more)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(holder)
        self.inner = holder
        return holder

    def _connect(self) -> None:
        self.search.setObjectName(self.name_of("search_edit"))
        self.search.setAccessibleName(_("Find in “{field}”").format(field=_(self.field.label)))
        self.search.textChanged.connect(lambda _text: self._show())
        self.session.lookups_changed.connect(lambda: self.write(self.read()))

    def read(self) -> tuple[int, ...] | None:
        """The ids that are ticked, ascending."""
        return tuple(sorted(self._ticked)) or None

    def write(self, value: Any) -> None:
        """Tick these."""
        self._ticked = set(value or ())
        rows = [row for row in self._rows() if row.get("active", True) or row["id"] in self._ticked]
        self._order = sorted(rows, key=lambda row: row["id"] not in self._ticked)
        self._show()

    def offer(self, rows: list[Row]) -> None:
        """Offer these rows, with "id" and "label", instead of those that the session knows."""
        self._offered = rows
        self.write(self.read())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        self._place()

    def set_read_only(self, read_only: bool) -> None:
        """Grey."""
        self.setEnabled(not read_only)

    def _rows(self) -> list[Row]:
        if self._offered is not None:
            return self._offered
        if isinstance(self.field, Several) and self.field.target is Colleague:
            return self.session.lookups.colleagues
        return self.session.lookups.choices(self.field)

    def _show(self) -> None:
        """Check boxes for what is ticked and what is looked for, at most ``MOST`` beside the ticked ones."""
        wanted = fold(self.search.text())
        hits = [row for row in self._order if not wanted or wanted in fold(words_of(row))]
        ticked = [row for row in hits if row["id"] in self._ticked]
        others = [row for row in hits if row["id"] not in self._ticked]
        shown = {row["id"] for row in (*ticked, *others[: max(MOST - len(ticked), 0)])}
        kept, self._boxes = self._boxes, {}
        for row in hits:
            if row["id"] in shown:
                self._boxes[row["id"]] = self._box(row, kept.pop(row["id"], None))
        for box in kept.values():
            box.hide()  # or a layout that means to show it makes a window of it
            box.setParent(None)
            box.deleteLater()
        left = len(hits) - len(self._boxes)
        text = ngettext("{count} more: type to find it", "{count} more: type to find them", left)
        self.more.setText(text.format(count=left))
        self.more.setVisible(left > 0)
        self.search.setVisible(len(self._order) > MOST)
        self._place()

    def _box(self, row: Row, box: QCheckBox | None) -> QCheckBox:
        row_id, label = int(row["id"]), str(row["label"])
        if box is None:
            box = QCheckBox(self.inner)
            box.setObjectName(f"{self.name_of('check')}_{row_id}")
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.clicked.connect(lambda on: self._tick(row_id, on))
            box.installEventFilter(self)
        if box.toolTip() != label:
            box.setText(label.replace("&", "&&"))
            box.setAccessibleName(f"{_(self.field.label)}: {label}")
            box.setToolTip(label)
        box.setChecked(row_id in self._ticked)
        return box

    def _tick(self, row_id: int, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(row_id)
        self.changed.emit()

    def _place(self) -> None:
        columns = max(1, min(COLUMNS, self.width() // _NARROWEST))
        for number, box in enumerate(self._boxes.values()):
            self.grid.addWidget(box, number // columns, number % columns)
        for column in range(COLUMNS):
            self.grid.setColumnStretch(column, int(column < columns))
        # A hidden proxy would be a place from which the Tab key does not come away.
        self.setFocusProxy(next(iter(self._boxes.values()), self.inner))
        follow(self.search, *self._boxes.values())
